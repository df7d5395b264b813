/**
 * A number as it is written, in digits or in words, with its scales: tokens, a position and a pack in, its value and where
 * it ends out. Western and eastern digits, groups parted by marks or blanks, tens behind their units.
 */

import type { Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import { isCurrency } from "../text/is-currency.js";
import { addParts, readFraction } from "./add-parts.js";
import type { PackTables } from "./pack-tables.js";
import { parseDigits } from "./parse-digits.js";
import { goesOnInCharacters, readChineseNumber } from "./read-chinese-number.js";
import { readNumberWords } from "./read-number-words.js";

/** Half-open range of tokens. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly inWords: boolean;
  /** A word inside the number says that it is more: "十余万". */
  readonly vague?: true;
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
    const number = chinese ?? readNumberWords(tokens, index, tables);
    const fraction = tables.fractions.opens(token) ? readFraction(tokens, index, tables) : undefined;
    // "One fifth" is a part, and no one.
    if (fraction && fraction.to > (number?.to ?? index)) return fraction;
    if (!number) return readArticle(tokens, index, tables);
    return addParts(tokens, { from: index, inWords: true, ...number }, tables);
  }
  if (token.kind !== "number") return undefined;
  if (tables.unparted && goesOnInCharacters(tokens, index + 1)) {
    const chinese = readChineseNumber(tokens, index);
    if (chinese) return addParts(tokens, { from: index, inWords: false, ...chinese }, tables);
  }
  const fraction = readSlashed(tokens, index);
  if (fraction) return fraction;
  const grouped = groupsEnd(text, tokens, index, pack);
  const digits = tokens.slice(index, grouped).map(({ norm }) => norm);
  const value = followsMark(text, tokens, index) ? Number(`0.${token.norm}`) : parseDigits(digits.join(""), pack);
  if (value === undefined) return undefined;
  const sign = scaleSign(text, tokens, grouped) ?? millionSign(tokens, index, grouped, tables);
  if (sign) return { from: index, to: grouped + 1, value: value * sign, inWords: false };
  // "بالمئة" is a percentage, though "مئة" is a hundred.
  const scale = tables.units.at(tokens, grouped) ? undefined : tables.scales.at(tokens, grouped);
  if (!scale) return addParts(tokens, { from: index, to: grouped, value, inWords: false }, tables);
  const scaled = { from: index, to: scale.to, value: value * scale.value, inWords: false, scale: scale.value };
  const rest = restOfScaled(text, tokens, scale.to, scale.value, pack, tables);
  return rest
    ? { from: index, to: rest.to, value: scaled.value + rest.value, inWords: false }
    : addParts(tokens, scaled, tables);
}

/** "Un sur trois", "une et demie", "bir trilyon": an article that by what follows counts one. */
function readArticle(tokens: readonly Token[], index: number, tables: PackTables): Numeral | undefined {
  if (!tables.countingArticles.has(tokens[index]!.norm)) return undefined;
  const one = { from: index, to: index + 1, value: 1, inWords: true };
  const scale = tables.scales.at(tokens, index + 1);
  if (scale && scale.value >= 1000)
    return addParts(tokens, { ...one, to: scale.to, value: scale.value, scale: scale.value }, tables);
  const whole = addParts(tokens, one, tables);
  return whole.to > one.to ? whole : undefined;
}

/** Right behind the digits, as headlines and tables print them: "10k", "$3M", "1.2B". */
const SCALE_SIGNS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["M", 1e6],
  ["MM", 1e6],
  ["b", 1e9],
  ["B", 1e9],
]);

function scaleSign(text: string, tokens: readonly Token[], at: number): number | undefined {
  const sign = tokens[at];
  return sign?.kind === "word" && sign.start === tokens[at - 1]!.end
    ? SCALE_SIGNS.get(text.slice(sign.start, sign.end))
    : undefined;
}

/** "£10m": right behind an amount with the sign of a currency the letter of the metre is a million. */
function millionSign(tokens: readonly Token[], index: number, at: number, tables: PackTables): number | undefined {
  if (tokens[at]?.norm !== "m" || tokens[at]!.start !== tokens[at - 1]!.end) return undefined;
  const before = index > 0 ? tables.units.at(tokens, index - 1, index) : undefined;
  return isCurrency(before?.value) ? 1e6 : undefined;
}

/** ".08": the nought is left out. */
function followsMark(text: string, tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1];
  if (!mark || (mark.norm !== "." && mark.norm !== ",") || mark.end !== tokens[index]!.start) return false;
  return mark.start === 0 || /[\s(]/u.test(text[mark.start - 1]!);
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

const THREE_DIGITS = /^\d{3}(?:[.,]\d{1,2})?$/;

/** Where groups of three digits end that blanks part ("1 250 000", "1 250 000,50"), by the marks of the pack. */
function groupsEnd(text: string, tokens: readonly Token[], index: number, pack: LanguagePack): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens[index]!.norm)) return index + 1;
  let to = endOfPartedThousands(text, tokens, index, pack);
  for (let next = tokens[to]; next && THREE_DIGITS.test(next.norm); next = tokens[++to]) {
    const gap = text.slice(tokens[to - 1]!.end, next.start);
    if (!isGroupGap(gap, tokens, index, to, pack) || tokens[to - 1]!.norm.length > 3) break;
  }
  return to;
}

/** "100, 000": a blank slipped in behind the mark of thousands; noughts alone are no number beside another. */
function endOfPartedThousands(text: string, tokens: readonly Token[], index: number, pack: LanguagePack): number {
  const [mark, group] = [tokens[index + 1], tokens[index + 2]];
  if (!mark || group?.norm !== "000" || mark.start !== tokens[index]!.end) return index + 1;
  const parts = pack.numbers.groupingMarks.includes(mark.norm) && text.slice(mark.end, group.start) === " ";
  return parts ? index + 3 : index + 1;
}

/** A blank of the pack's; the plain one, which a pack may not list, parts at least two groups or a ten thousand and more. */
function isGroupGap(gap: string, tokens: readonly Token[], index: number, at: number, pack: LanguagePack): boolean {
  if (gap.trim() !== "") return false;
  if (pack.numbers.groupingMarks.includes(gap)) return true;
  if (gap !== " ") return false;
  return (
    at > index + 1 || THREE_DIGITS.test(tokens[at + 1]?.norm ?? "") || isRound(tokens[index]!.norm, tokens[at]!.norm)
  );
}

/** "40 000". */
function isRound(first: string, group: string): boolean {
  return first.length >= 2 && group === "000";
}

/** The rest of a number behind its scale: "200" in "5 bin 200", "3 hundred and 21", smaller than the scale. */
function restOfScaled(
  text: string,
  tokens: readonly Token[],
  at: number,
  scale: number,
  pack: LanguagePack,
  tables: PackTables,
): Numeral | undefined {
  for (const link of ["", ...tables.scaleLinks, ...tables.joints]) {
    const from = link === "" ? at : tokens[at]?.norm === link ? at + 1 : undefined;
    const next = from === undefined ? undefined : tokens[from];
    if (from === undefined || !next || (next.kind !== "number" && !(next.kind === "word" && scale >= 100))) continue;
    if (!tables.scaleLinks.has(link) && link === "" && !isScaled(text, tokens, from, pack, tables)) continue;
    const rest = readNumeral(text, tokens, from, pack, tables);
    if (rest && rest.value > 0 && rest.value < scale && Number.isInteger(rest.value)) return rest;
  }
  return undefined;
}

/** "4 thousand 3 hundred": without a word between them only what has a scale of its own goes on. */
function isScaled(
  text: string,
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
  tables: PackTables,
): boolean {
  const end =
    tokens[from]!.kind === "number" ? groupsEnd(text, tokens, from, pack) : tables.numerals.at(tokens, from)?.to;
  return end !== undefined && tables.scales.at(tokens, end) !== undefined && !tables.units.at(tokens, end);
}
