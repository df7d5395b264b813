/**
 * Which place in a row does a word or a figure name? "Twenty-first", "yüz yirmi birinci", "einhundertste", "131st", "第三".
 * Takes tokens and a position, gives the rank and where it ends; what counts a thing is told from what ranks it.
 */
import type { Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";
import { readChineseNumber } from "./read-chinese-number.js";
import { valueOfCompound } from "./read-compound.js";
import { beginsJoined, readNumberWords } from "./read-number-words.js";
import { roleAt, type TimeTables } from "./time-terms.js";

export interface Ordinal {
  readonly to: number;
  readonly value: number;
}

export function readOrdinal(
  tokens: readonly Token[],
  index: number,
  times: TimeTables,
  tables: PackTables,
): Ordinal | undefined {
  const token = tokens[index];
  if (!token || token.kind === "mark") return undefined;
  if (token.kind === "number") return inDigits(tokens, index, times);
  if (tables.unparted) return behindSign(tokens, index);
  // What is ranked last has no number.
  const alone = ordinalAt(tokens, index, times, tables);
  if (alone) return goOn(tokens, alone, times, tables);
  const cardinal = readNumberWords(tokens, index, tables);
  if (!cardinal) return undefined;
  const last = lastWord(tokens, cardinal.to, times, tables);
  if (!last) return undefined;
  if (isScale(last.value)) {
    // "513 millones 452 milésimo": the scale is of what is smaller than its next.
    const group = cardinal.value % (last.value === 100 ? 10 : Math.max(1000, last.value));
    const whole = { to: last.to, value: cardinal.value - group + Math.max(group, 1) * last.value };
    return goOn(tokens, whole, times, tables);
  }
  return last.value < roomOf(cardinal.value) ? { to: last.to, value: cardinal.value + last.value } : undefined;
}

/** "第二百五十", "第3万". */
function behindSign(tokens: readonly Token[], index: number): Ordinal | undefined {
  if (tokens[index]!.norm !== "第") return undefined;
  const next = tokens[index + 1];
  if (next?.kind !== "number") return readChineseNumber(tokens, index + 1);
  const value = Number(next.norm.replaceAll(",", ""));
  const scale = CHINESE_SCALES.get(tokens[index + 2]?.norm ?? "");
  return Number.isInteger(value) ? { to: index + (scale ? 3 : 2), value: value * (scale ?? 1) } : undefined;
}

const CHINESE_SCALES: ReadonlyMap<string, number> = new Map([
  ["百", 100],
  ["千", 1000],
  ["万", 1e4],
  ["萬", 1e4],
]);

const DIGITS = /^\d+(?:[.,]\d{3})*$/;

/** "131st", "21'inci", "5.º". */
function inDigits(tokens: readonly Token[], index: number, { ordinalEndings }: TimeTables): Ordinal | undefined {
  const { norm, end } = tokens[index]!;
  if (!DIGITS.test(norm)) return undefined;
  const value = Number(norm.replaceAll(/[.,]/g, ""));
  let at = index + 1;
  let last = end;
  for (let marks = 0; marks < 2; marks++) {
    const next = tokens[at];
    if (!next || next.start !== last) return undefined;
    if (ordinalEndings.has(next.norm) && (next.kind === "word" || next.norm !== ".")) return { to: at + 1, value };
    if (next.kind !== "mark" || !JOINING.has(next.norm)) return undefined;
    [last, at] = [next.end, at + 1];
  }
  return undefined;
}

const JOINING: ReadonlySet<string> = new Set(["-", "'", "."]);

function ordinalAt(
  tokens: readonly Token[],
  index: number,
  times: TimeTables,
  tables: PackTables,
): Ordinal | undefined {
  const large = tables.ordinals.at(tokens, index);
  if (large) return { to: large.to, value: large.value };
  const hit = roleAt({ tokens, tables: times }, index, "ordinal");
  if (hit && hit.role.value > 0) return { to: hit.to, value: hit.role.value };
  return joinedOrdinal(tokens, index, tables);
}

/** "Einhunderteinunddreißigste": the number and its ending as one word. */
function joinedOrdinal(
  tokens: readonly Token[],
  index: number,
  { pieces, joinedOrdinals }: PackTables,
): Ordinal | undefined {
  const norm = tokens[index]?.norm ?? "";
  if (!pieces || norm.length > LONGEST_JOINED) return undefined;
  for (const ending of joinedOrdinals) {
    if (!norm.endsWith(ending)) continue;
    const value = valueOfCompound(norm.slice(0, -ending.length), pieces);
    if (value !== undefined) return { to: index + 1, value };
  }
  return undefined;
}

const LONGEST_JOINED = 60;

/** Behind a number: at once, behind a hyphen, or behind what joins two words of one number. */
function lastWord(tokens: readonly Token[], at: number, times: TimeTables, tables: PackTables): Ordinal | undefined {
  // "ثلاثون بالمئة" is a percentage.
  if (tables.units.at(tokens, at)?.value === "percent") return undefined;
  const mark = tokens[at];
  const joined = mark !== undefined && (mark.norm === "-" || tables.joints.has(mark.norm));
  return ordinalAt(tokens, at, times, tables) ?? (joined ? ordinalAt(tokens, at + 1, times, tables) : undefined);
}

/** "Centésimo trigésimo primero", "الخامسة والعشرون": what follows adds up, or a ten stands behind its unit. */
function goOn(tokens: readonly Token[], first: Ordinal, times: TimeTables, tables: PackTables): Ordinal {
  let whole = first;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = lastWord(tokens, whole.to, times, tables) ?? cardinalBehind(tokens, whole.to, tables);
    if (!next) break;
    const ten = whole.value < 10 && next.value >= 20 && next.value < 100 && next.value % 10 === 0;
    if (!ten && next.value >= roomOf(whole.value)) break;
    whole = { to: next.to, value: whole.value + next.value };
  }
  return whole;
}

const MOST_WORDS = 4;

/** "المئة وخمسة": only where a word that joins is written onto the number, or stands by itself before it. */
function cardinalBehind(tokens: readonly Token[], at: number, tables: PackTables): Ordinal | undefined {
  const first = tokens[at];
  if (first?.kind !== "word") return undefined;
  const alone = tables.joints.has(first.norm) && tables.affixes.proclitics.includes(first.norm);
  if (alone) return readNumberWords(tokens, at + 1, tables);
  return beginsJoined(first.norm, tables) ? readNumberWords(tokens, at, tables) : undefined;
}

function isScale(value: number): boolean {
  return value === 100 || (value >= 1000 && Number.isInteger(Math.log10(value) / 3));
}

/** What may be added to a number without another place of it. */
function roomOf(value: number): number {
  if (value % 1000 === 0) return 1000;
  return value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
}
