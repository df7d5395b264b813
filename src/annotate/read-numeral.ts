/**
 * A number as it is written, in digits or in words, with its scales: tokens, a position and a pack in, its value and where
 * it ends out. Western and eastern digits, groups parted by marks or blanks, tens behind their units.
 */
import type { Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { PackTables } from "./pack-tables.js";
import { readChineseNumber } from "./read-chinese-number.js";

/** Half-open range of tokens. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly inWords: boolean;
}

/** A number in digits or words with its scales: "31,700", "12 000", "2.5 million", "5 bin 200", "twenty-three", "two thirds". */
export function readNumeral(
  text: string,
  tokens: readonly Token[],
  index: number,
  pack: LanguagePack,
  tables: PackTables,
): Numeral | undefined {
  const token = tokens[index]!;
  if (token.kind === "word") {
    const chinese = tables.unparted ? readChineseNumber(tokens, index) : undefined;
    const number = chinese ? { from: index, ...chinese, inWords: true } : readWords(tokens, index, tables);
    return number
      ? withFraction(tokens, withDecimals(tokens, number, tables), tables)
      : readFraction(tokens, index, tables);
  }
  if (token.kind !== "number") return undefined;
  const fraction = readSlashed(tokens, index);
  if (fraction) return fraction;
  const grouped = groupsEnd(text, tokens, index, pack);
  const digits = tokens.slice(index, grouped).map(({ norm }) => norm);
  const value = parseDigits(digits.join(""), pack);
  if (value === undefined) return undefined;
  // "بالمئة" is a percentage, though "مئة" is a hundred.
  const scale = tables.units.at(tokens, grouped) ? undefined : tables.scales.at(tokens, grouped);
  if (!scale) return withFraction(tokens, { from: index, to: grouped, value, inWords: false }, tables);
  const scaled = { from: index, to: scale.to, value: value * scale.value, inWords: false };
  const rest = restOfScaled(text, tokens, scale.to, scale.value, pack, tables);
  return rest ? { ...scaled, to: rest.to, value: scaled.value + rest.value } : scaled;
}

const SIGN_OF_FRACTION = /^(\d+)\u2044(\d+)$/;

/** "3/4", "½": one part of a whole. */
function readSlashed(tokens: readonly Token[], index: number): Numeral | undefined {
  const [token, slash, below] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  const sign = SIGN_OF_FRACTION.exec(token.norm);
  if (sign) return { from: index, to: index + 1, value: Number(sign[1]) / Number(sign[2]), inWords: false };
  if (slash?.norm !== "/" || below?.kind !== "number" || slash.start !== token.end || below.start !== slash.end)
    return undefined;
  if (tokens[index + 3]?.norm === "/" || !/^\d{1,2}$/.test(token.norm) || !/^\d{1,3}$/.test(below.norm))
    return undefined;
  const [part, whole] = [Number(token.norm), Number(below.norm)];
  return part > 0 && part < whole ? { from: index, to: index + 3, value: part / whole, inWords: false } : undefined;
}

/** "Half", "a third". */
function readFraction(tokens: readonly Token[], index: number, tables: PackTables): Numeral | undefined {
  const hit = tables.fractions.at(tokens, index);
  return hit && { from: index, to: hit.to, value: hit.value, inWords: true };
}

/** "Two thirds" are parts; "five and a half", "cinq et un quart", "خمسة وربع" a number and parts. */
function withFraction(tokens: readonly Token[], number: Numeral, tables: PackTables): Numeral {
  const { to, value } = number;
  if (tables.unparted && tokens[to]?.norm === "分" && tokens[to + 1]?.norm === "之") return partOf(tokens, number);
  const parts = number.inWords && Number.isInteger(value) ? tables.fractions.at(tokens, to) : undefined;
  if (parts && parts.value < 1 && !beginsJoined(tokens[to]!.norm, tables))
    return { ...number, to: parts.to, value: value * parts.value };
  if (parts && beginsJoined(tokens[to]!.norm, tables)) return { ...number, to: parts.to, value: value + parts.value };
  const joint = tables.coordinators.at(tokens.slice(to, to + 1), 0) ? to + 1 : undefined;
  const rest = joint === undefined ? undefined : tables.fractions.at(tokens, joint);
  if (rest) return { ...number, to: rest.to, value: value + rest.value };
  const counted = joint === undefined ? undefined : tables.numerals.at(tokens, joint);
  const of = counted && tables.fractions.at(tokens, counted.to);
  return of && counted.value < 10 ? { ...number, to: of.to, value: value + counted.value * of.value } : number;
}

/** "五分之二": the whole comes first. Of a hundred it is a percentage, which is a unit. */
function partOf(tokens: readonly Token[], number: Numeral): Numeral {
  const at = number.to + 2;
  const digits = tokens[at]?.kind === "number" ? { value: Number(tokens[at].norm), to: at + 1 } : undefined;
  const part = digits ?? readChineseNumber(tokens, at);
  if (!part || number.value <= 1 || number.value === 100) return number;
  return { ...number, to: part.to, value: part.value / number.value };
}

/** "Two hundred point seven one", "六点五". */
function withDecimals(tokens: readonly Token[], number: Numeral, tables: PackTables): Numeral {
  const point = tables.decimalWords.at(tokens, number.to);
  if (!point) return number;
  const first = tables.numerals.at(tokens, point.to);
  if (!first) return number;
  if (first.value > 9) {
    const rest = readWords(tokens, point.to, tables);
    return rest ? { ...number, to: rest.to, value: Number(`${number.value}.${rest.value}`) } : number;
  }
  let digits = "";
  let to = point.to;
  for (let next = tables.numerals.at(tokens, to); next && next.value < 10; next = tables.numerals.at(tokens, to)) {
    digits += next.value;
    to = next.to;
  }
  return { ...number, to, value: Number(`${number.value}.${digits}`) };
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
  const bare = tables.bareScales.has(tokens[scale.to - 1]!.norm);
  if (bare && scale.to - 1 >= 0) {
    const goesOn =
      tables.numerals.at(tokens, scale.to) ?? tables.scales.at(tokens, scale.to) ?? tables.units.at(tokens, scale.to);
    if (goesOn) return true;
  }
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
