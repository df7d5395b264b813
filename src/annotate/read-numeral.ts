/**
 * A number as it is written, in digits or in words, with its scales: tokens, a position and a pack in, its value and where
 * it ends out. Western and eastern digits, groups parted by marks or blanks, tens behind their units.
 */
import type { Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { PackTables } from "./pack-tables.js";

/** Half-open range of tokens. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly inWords: boolean;
}

/** A number in digits or words with its scales: "31,700", "12 000", "2.5 million", "5 bin 200", "twenty-three". */
export function readNumeral(
  text: string,
  tokens: readonly Token[],
  index: number,
  pack: LanguagePack,
  tables: PackTables,
): Numeral | undefined {
  const token = tokens[index]!;
  if (token.kind === "word") return readWords(tokens, index, tables);
  if (token.kind !== "number") return undefined;
  const grouped = groupsEnd(text, tokens, index, pack);
  const digits = tokens.slice(index, grouped).map(({ norm }) => norm);
  const value = parseDigits(digits.join(""), pack);
  if (value === undefined) return undefined;
  // "بالمئة" is a percentage, though "مئة" is a hundred.
  const scale = tables.units.at(tokens, grouped) ? undefined : tables.scales.at(tokens, grouped);
  if (!scale) return { from: index, to: grouped, value, inWords: false };
  const scaled = { from: index, to: scale.to, value: value * scale.value, inWords: false };
  const rest = restOfScaled(text, tokens, scale.to, scale.value, pack, tables);
  return rest ? { ...scaled, to: rest.to, value: scaled.value + rest.value } : scaled;
}

const THREE_DIGITS = /^\d{3}$/;

/** Where groups of three digits end that blanks part ("1 250 000"), by the marks of the pack. */
function groupsEnd(text: string, tokens: readonly Token[], index: number, pack: LanguagePack): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens[index]!.norm)) return index + 1;
  let to = index + 1;
  for (let next = tokens[to]; next && THREE_DIGITS.test(next.norm); next = tokens[++to]) {
    const gap = text.slice(tokens[to - 1]!.end, next.start);
    if (!pack.numbers.groupingMarks.includes(gap) || gap.trim() !== "") break;
  }
  return to;
}

/** The rest of a number behind its scale: "200" in "5 bin 200", smaller than the scale. */
function restOfScaled(
  text: string,
  tokens: readonly Token[],
  at: number,
  scale: number,
  pack: LanguagePack,
  tables: PackTables,
): Numeral | undefined {
  if (scale < 1000) return undefined;
  for (const link of tables.scaleLinks) {
    const from = link === "" ? at : tokens[at]?.norm === link ? at + 1 : undefined;
    if (from === undefined || tokens[from]?.kind !== "number") continue;
    const rest = readNumeral(text, tokens, from, pack, tables);
    if (rest && rest.value < scale && Number.isInteger(rest.value)) return rest;
  }
  return undefined;
}

/** Number words add up ("twenty three") and scales multiply what came before ("two hundred thousand"). */
function readWords(tokens: readonly Token[], index: number, tables: PackTables): Numeral | undefined {
  let total = 0;
  let current = 0;
  let to = index;
  for (let at = index; at < tokens.length; ) {
    const word = tables.numerals.at(tokens, at);
    const scale = word ? undefined : tables.scales.at(tokens, at);
    if (word) {
      const goesOn = current % 10 === 0 && !(current > 0 && word.value >= 10 && current % 100 !== 0);
      if (!goesOn && !isTenBehindUnit(tokens[at]!, word.value, current, tables)) break;
      current += word.value;
    } else if (scale && (to > index || opensNumber(tokens, scale, tables))) {
      if (scale.value >= 1000) {
        total += Math.max(current, 1) * scale.value;
        current = 0;
      } else current = Math.max(current, 1) * scale.value;
    } else break;
    to = (word ?? scale)!.to;
    at = to;
    const joins = tokens[at]?.norm === "-" || tables.coordinators.at(tokens.slice(at, at + 1), 0) !== undefined;
    if (joins && at + 1 < tokens.length && tables.numerals.at(tokens, at + 1)) at++;
  }
  return to === index ? undefined : { from: index, to, value: total + current, inWords: true };
}

/** "أربع وعشرون": a ten behind its unit, with the word that joins them written onto it. */
function isTenBehindUnit({ norm }: Token, value: number, current: number, tables: PackTables): boolean {
  const unit = current % 100;
  if (unit === 0 || unit > 9 || value < 20 || value > 90 || value % 10 !== 0) return false;
  return beginsJoined(norm, tables);
}

/** "مئة وأربعة": a hundred or a thousand alone is a number where another is joined to it; else it may be one of many. */
function opensNumber(
  tokens: readonly Token[],
  scale: { readonly to: number; readonly value: number },
  tables: PackTables,
): boolean {
  const next = tokens[scale.to];
  if (!next || scale.value > 1000 || !beginsJoined(next.norm, tables)) return false;
  return tables.numerals.at(tokens, scale.to) !== undefined;
}

/** Whether a word that joins is written onto the front. */
function beginsJoined(norm: string, tables: PackTables): boolean {
  const first = norm.slice(0, 1);
  const joined = { start: 0, end: 1, norm: first, kind: "word" as const, capital: false, forms: [first] };
  return tables.coordinators.at([joined], 0) !== undefined;
}

const HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
const ENGLISH_DECIMAL = /^\d+\.\d{1,2}$/;

/** "31,700", "31.700", "3.5", by the pack's marks; what cannot be a number of that language is none. */
export function parseDigits(digits: string, pack: LanguagePack): number | undefined {
  const decimal = pack.numbers.decimalMark === "٫" ? "." : pack.numbers.decimalMark;
  const groups = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) && !digits.includes(decimal);
  // "14.30" with a decimal comma is an hour, and no thousand and more.
  if (decimal === "," && HOUR.test(digits)) return undefined;
  if (decimal === "," && ENGLISH_DECIMAL.test(digits)) return Number(digits);
  const plain = groups
    ? digits.replace(/[.,]/g, "")
    : digits.replaceAll(decimal === "." ? "," : ".", "").replace(decimal, ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
