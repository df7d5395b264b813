/**
 * A number in words: units add up behind tens and hundreds, scales multiply what stands before them. Takes tokens and a
 * position, gives the value, the scale with which it ends, and where a joint parts it, for what is a part of one only
 * belongs to what stands behind the joint ("a hundred and three quarters").
 */
import type { Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";
import { readCompound } from "./read-compound.js";

export interface WordNumber {
  readonly to: number;
  readonly value: number;
  /** The scale that closes the number: a million in "three million". */
  readonly scale?: number;
  /** The value of what stands before the last joint. */
  readonly joinedTo?: number;
}

/** Addends of a number, each with its scale: what a larger scale multiplies are all that are smaller. */
interface Sum {
  readonly addends: { readonly value: number; readonly scale: number }[];
  /** What no scale of a thousand or more has closed yet. */
  group: number;
}

const HUNDRED = 100;
const THOUSAND = 1000;

export function readNumberWords(tokens: readonly Token[], index: number, tables: PackTables): WordNumber | undefined {
  const sum: Sum = { addends: [], group: 0 };
  let to = index;
  let scale: number | undefined;
  let joinedTo: number | undefined;
  for (let at = index; at < tokens.length; ) {
    const joint = to > index ? endOfJoint(tokens, at, tables) : undefined;
    const from = joint ?? at;
    const token = tokens[from];
    if (token?.kind !== "word") break;
    const word = numeralAt(tokens, from, to > index, tables);
    // "بالمئة" is a percentage, though "مئة" is a hundred.
    const next = word || tables.units.at(tokens, from) ? undefined : tables.scales.at(tokens, from);
    const before = totalOf(sum);
    const onto = beginsJoined(token.norm, tables) || isWrittenOn(tokens[at], joint, tables);
    if (word) {
      const ten = onto && isTenBehindUnit(word.value, sum.group);
      if (to > index && !ten && !fitsBehind(sum, word.value, tables.scales.at(tokens, word.to)?.value)) break;
      if (to > index) joinedTo = ten ? undefined : isWordJoint(tokens, at, joint) || onto ? before : joinedTo;
      if (word.value >= THOUSAND && Number.isInteger(word.value / THOUSAND))
        sum.addends.push({ value: word.value, scale: word.value });
      else sum.group += word.value;
      scale = word.value >= MILLION && isScale(word.value) ? word.value : undefined;
    } else if (next && (to > index || opensNumber(tokens, next, tables))) {
      if (joint !== undefined && !tables.bareScales.has(tokens[next.to - 1]!.norm)) break;
      if (joint !== undefined) joinedTo = before;
      if (!multiply(sum, next.value, joint !== undefined || onto)) break;
      scale = next.value;
    } else break;
    to = (word ?? next)!.to;
    at = to;
  }
  if (to === index) return undefined;
  return {
    to,
    value: totalOf(sum),
    ...(scale === undefined ? {} : { scale }),
    ...(joinedTo === undefined ? {} : { joinedTo }),
  };
}

const MILLION = 1e6;

function isScale(value: number): boolean {
  return Number.isInteger(Math.log10(value) / 3);
}

/** An article that also counts one does so inside a number: "üç yüz bir". */
function numeralAt(tokens: readonly Token[], at: number, inside: boolean, tables: PackTables) {
  return (
    tables.numerals.at(tokens, at) ??
    readCompound(tokens, at, tables) ??
    (inside && tables.countingArticles.has(tokens[at]!.norm) ? { to: at + 1, value: 1 } : undefined)
  );
}

function totalOf({ addends, group }: Sum): number {
  return addends.reduce((total, { value }) => total + value, group);
}

/** Behind what joins two words of one number: "and", or a hyphen right between them. */
function endOfJoint(tokens: readonly Token[], at: number, tables: PackTables): number | undefined {
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || !next) return undefined;
  if (mark.norm === "-") return before.end === mark.start && next.start === mark.end ? at + 1 : undefined;
  return tables.joints.has(mark.norm) ? at + 1 : undefined;
}

function isWordJoint(tokens: readonly Token[], at: number, joint: number | undefined): boolean {
  return joint !== undefined && tokens[at]!.kind === "word";
}

/** "و عشرون": the word that is mostly written onto the next stands by itself. */
function isWrittenOn(mark: Token | undefined, joint: number | undefined, tables: PackTables): boolean {
  return joint !== undefined && mark !== undefined && tables.affixes.proclitics.includes(mark.norm);
}

/** A word goes on with what leaves room for it: units behind tens, tens behind hundreds, hundreds behind thousands. */
function fitsBehind({ addends, group }: Sum, value: number, scaleBehind: number | undefined): boolean {
  if (value === 0 || !Number.isInteger(group)) return false;
  const last = addends.at(-1);
  // "Two thousand and two thousand fourteen" are two numbers.
  if (group === 0 && scaleBehind !== undefined && scaleBehind >= THOUSAND && scaleBehind === last?.scale) return false;
  if (group === 0) return last !== undefined && value < last.scale;
  // "Three hundred two hundred" are two numbers.
  if (group >= 100 && scaleBehind === HUNDRED) return false;
  const room = group % 100 === 0 ? 100 : group % 10 === 0 ? 10 : 1;
  return value < room;
}

/** "أربع وعشرون": a ten behind its unit, with the word that joins them written onto it. */
function isTenBehindUnit(value: number, group: number): boolean {
  const unit = group % 100;
  return unit > 0 && unit <= 9 && value >= 20 && value <= 90 && value % 10 === 0;
}

/** The group, or all addends that are smaller, times the scale; where `joined`, the scale itself is added. */
function multiply(sum: Sum, scale: number, joined: boolean): boolean {
  if (scale < THOUSAND) {
    if (sum.group >= scale && scale === HUNDRED && !joined) return false;
    // "Three hundred and two dozen" are two dozen behind the hundreds.
    const counted = scale === HUNDRED ? sum.group : sum.group % HUNDRED;
    sum.group = joined ? sum.group + scale : sum.group - counted + Math.max(counted, 1) * scale;
    return true;
  }
  let value = joined && sum.group === 0 ? 1 : sum.group;
  while (!joined && sum.addends.length > 0 && sum.addends.at(-1)!.scale < scale) value += sum.addends.pop()!.value;
  // "Hundred thousand trillion"
  if (value === 0) {
    const last = sum.addends.at(-1);
    if (last && last.scale <= scale * THOUSAND) sum.addends.pop();
    value = last?.value ?? 1;
  }
  sum.addends.push({ value: value * scale, scale });
  sum.group = 0;
  return true;
}

/** "مئة وأربعة": a hundred or a thousand alone is a number where another is joined to it; else it may be one of many. */
function opensNumber(
  tokens: readonly Token[],
  scale: { readonly to: number; readonly value: number },
  tables: PackTables,
): boolean {
  const next = tokens[scale.to];
  // "Binden fazla": more than a thousand.
  if (scale.value >= THOUSAND && tables.boundsAfter.at(tokens, scale.to)) return true;
  if (tables.bareScales.has(tokens[scale.to - 1]!.norm)) {
    const at = endOfJoint(tokens, scale.to, tables) ?? scale.to;
    const goesOn = tables.numerals.at(tokens, at) ?? tables.scales.at(tokens, at) ?? tables.units.at(tokens, at);
    if (goesOn || isBounded(tokens, scale.to - 1, tables) || tables.rangeMarks.has(tokens[at]?.norm ?? "")) return true;
  }
  if (!next || scale.value > THOUSAND || !beginsJoined(next.norm, tables)) return false;
  return tables.numerals.at(tokens, scale.to) !== undefined;
}

/** "Moins de mille", "أقل من ألف". */
function isBounded(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  return [1, 2, 3].some((back) => at >= back && tables.bounds.at(tokens, at - back, at)?.to === at);
}

/** Whether a word that joins is written onto the front. */
export function beginsJoined(norm: string, tables: PackTables): boolean {
  const first = norm.slice(0, 1);
  return norm.length > 1 && tables.joints.has(first) && tables.affixes.proclitics.includes(first);
}
