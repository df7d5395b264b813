/**
 * How many, how much: numbers with their scale, unit, bound and range, and what is counted. Takes tokens, the spans of
 * dates (whose numbers count nothing) and a pack's tables; words and digits, western and eastern, give the same value.
 */
import type { Bound, Quantity, Sentence, TimeExpression, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Report } from "../model/report.js";
import { annotateSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import type { PackTables } from "./pack-tables.js";

interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly inWords: boolean;
}

export function findQuantities(
  report: Report,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
  pack: LanguagePack,
  tables: PackTables,
): readonly Quantity[] {
  const inTime = (token: Token) => times.some(({ start, end }) => token.start < end && start < token.end);
  const quantities: Quantity[] = [];
  for (let index = 0; index < tokens.length; ) {
    const numeral = inTime(tokens[index]!) ? undefined : readNumeral(tokens, index, pack, tables);
    if (!numeral || isLabel(report.text, tokens, numeral)) {
      index = numeral ? numeral.to : index + 1;
      continue;
    }
    const [first, last] = sentences.find((sentence) => numeral.from < sentence.tokens[1])!.tokens;
    const quantity = readQuantity(report, tokens, numeral, first, last, pack, tables);
    if (quantity) quantities.push(quantity.quantity);
    index = quantity?.to ?? numeral.to;
  }
  return quantities;
}

function readQuantity(
  report: Report,
  tokens: readonly Token[],
  numeral: Numeral,
  first: number,
  last: number,
  pack: LanguagePack,
  tables: PackTables,
): { readonly quantity: Quantity; readonly to: number } | undefined {
  let { from, to } = numeral;
  let upper: number | undefined;
  const range = readRange(tokens, to, last, numeral.value, pack, tables);
  if (range) ({ to, value: upper } = range);
  const unitBefore = from > first ? unitEndingAt(tokens, from, first, tables) : undefined;
  const unitAfter = tables.units.at(tokens, to, last);
  const bare = !numeral.inWords && unitAfter === undefined && unitBefore === undefined && range === undefined;
  if (bare && isYear(tokens[numeral.from]!)) return undefined;
  let unit = unitAfter?.value;
  if (unitAfter && (isSign(unitAfter.value) || tokens[unitAfter.from]!.kind === "mark")) to = unitAfter.to;
  if (unitBefore && unit === undefined) ({ unit, from } = unitBefore);
  // "The two countries" counts nothing; "two killed" does.
  const definite = from > first && tables.determiners.has(tokens[from - 1]!.norm);
  if (numeral.inWords && numeral.value <= annotateSettings.smallNumeral && (definite || unit === undefined))
    return undefined;
  const bound = boundBefore(tokens, from, first, tables) ?? boundAfter(tokens, to, last, tables);
  const start = bound ? Math.min(bound.from, from) : from;
  const end = bound ? Math.max(bound.to, to) : to;
  const counted = countedAfter(report.text, tokens, Math.max(to, unitAfter?.from ?? to), last, tables);
  return {
    to: Math.max(end, to),
    quantity: {
      report: report.id,
      span: { start: tokens[start]!.start, end: tokens[end - 1]!.end },
      value: numeral.value,
      ...(upper === undefined ? {} : { upper }),
      ...(unit === undefined ? {} : { unit }),
      ...(bound === undefined ? {} : { bound: bound.bound }),
      ...(counted === "" ? {} : { of: counted }),
    },
  };
}

/** Four digits without a separator that name a year unless a unit follows. */
function isYear({ norm }: Token): boolean {
  return /^(?:1[6-9]|20)\d\d$/.test(norm);
}

/** Units that are part of the figure ("77 percent", "5 USD"), told from nouns that are counted. */
function isSign(unit: string): boolean {
  return unit === "percent" || /^[A-Z]{3}$/.test(unit);
}

/** A number in digits or words with its scales: "31,700", "2.5 million", "twenty-three". */
function readNumeral(
  tokens: readonly Token[],
  index: number,
  pack: LanguagePack,
  tables: PackTables,
): Numeral | undefined {
  const token = tokens[index]!;
  if (token.kind === "number") {
    const value = parseDigits(token.norm, pack);
    if (value === undefined) return undefined;
    // "بالمئة" is a percentage, though "مئة" is a hundred.
    const scale = tables.units.at(tokens, index + 1) ? undefined : tables.scales.at(tokens, index + 1);
    const scaled = scale && scale.from === index + 1 ? scale : undefined;
    return { from: index, to: scaled?.to ?? index + 1, value: value * (scaled?.value ?? 1), inWords: false };
  }
  return token.kind === "word" ? readWords(tokens, index, tables) : undefined;
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

/** "31,700", "31.700", "3.5", by the pack's marks; what cannot be a number of that language is none. */
export function parseDigits(digits: string, pack: LanguagePack): number | undefined {
  const decimal = pack.numbers.decimalMark === "٫" ? "." : pack.numbers.decimalMark;
  const groups = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) && !digits.includes(decimal);
  const plain = groups
    ? digits.replace(/[.,]/g, "")
    : digits.replaceAll(decimal === "." ? "," : ".", "").replace(decimal, ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function readRange(
  tokens: readonly Token[],
  index: number,
  last: number,
  from: number,
  pack: LanguagePack,
  tables: PackTables,
): { readonly to: number; readonly value: number } | undefined {
  const between = tokens[index];
  if (!between || index + 1 >= last) return undefined;
  const marks = pack.numbers.rangeMarks.some((mark) => fold(mark) === between.norm);
  if (!marks && between.norm !== "–" && between.norm !== "-") return undefined;
  const numeral = readNumeral(tokens, index + 1, pack, tables);
  return numeral && numeral.to <= last && numeral.value > from ? { to: numeral.to, value: numeral.value } : undefined;
}

function unitEndingAt(
  tokens: readonly Token[],
  index: number,
  first: number,
  tables: PackTables,
): { readonly unit: string; readonly from: number } | undefined {
  const hit = tables.units.at(tokens, index - 1, index);
  return hit && index - 1 >= first && isSign(hit.value) ? { unit: hit.value, from: index - 1 } : undefined;
}

interface BoundHit {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
}

function boundBefore(tokens: readonly Token[], index: number, first: number, tables: PackTables): BoundHit | undefined {
  for (let from = Math.max(first, index - 5); from < index; from++) {
    const hit = tables.bounds.at(tokens, from, index);
    if (hit && hit.to === index && !hit.value.after) return { bound: hit.value.bound, from, to: index };
  }
  return undefined;
}

function boundAfter(tokens: readonly Token[], index: number, last: number, tables: PackTables): BoundHit | undefined {
  for (let from = index; from < Math.min(last, index + 3); from++) {
    const hit = tables.bounds.at(tokens, from, last);
    if (hit?.value.after) return { bound: hit.value.bound, from, to: hit.to };
  }
  return undefined;
}

/** The words behind a figure up to the next mark, preposition apart: what is counted. */
function countedAfter(text: string, tokens: readonly Token[], from: number, last: number, tables: PackTables): string {
  const preposition = tables.prepositions.at(tokens, from, last);
  if (preposition) return countedAfter(text, tokens, preposition.to, last, tables);
  if (from < last && tables.determiners.has(tokens[from]!.norm))
    return countedAfter(text, tokens, from + 1, last, tables);
  let to = from;
  while (to < last && to - from < 5 && tokens[to]!.kind === "word" && !tables.verbs.at(tokens, to)) {
    if (to > from && tables.stopWords.has(tokens[to]!.norm)) break;
    to++;
  }
  return to === from ? "" : text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

const LABELLING = /[\p{L}#:/_@-]/u;
/** Nothing parts words in Chinese: a number right behind a character is no part of a name. */
const HAN = /\p{Script=Han}/u;

/** Numbers inside codes and names: glued to letters or marks ("G20", "F-16", "12:30", "#417"). */
function isLabel(text: string, tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.inWords) return false;
  const token = tokens[numeral.from]!;
  const before = text[token.start - 1] ?? " ";
  const after = text[tokens[numeral.to - 1]!.end] ?? " ";
  const glued = LABELLING.test(before) && !HAN.test(before);
  return glued || (/[:/_]/u.test(after) && /\d/.test(text[token.end + 1] ?? ""));
}
