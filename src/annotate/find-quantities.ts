/**
 * How many, how much: numbers with their scale, unit, bound and range, and what is counted. Takes tokens, the spans of
 * dates (whose numbers count nothing) and a pack's tables; words and digits, western and eastern, give the same value.
 */

import type { Quantity, Sentence, TimeExpression, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Report } from "../model/report.js";
import { annotateSettings } from "../settings.js";
import { isCurrency } from "../text/is-currency.js";
import { boundBefore, boundFigure, boundsSmall } from "./bound-figure.js";
import { endOfDeterminer, startOfDeterminer } from "./determiners.js";
import type { PackTables } from "./pack-tables.js";
import { readNumberWords } from "./read-number-words.js";
import { type Numeral, readNumeral } from "./read-numeral.js";
import { readOrdinal } from "./read-ordinal.js";
import { readRange } from "./read-range.js";
import { readShare } from "./read-share.js";
import { readArticleSpan, readTimeSpan, TIME_UNITS } from "./read-time-span.js";
import { timeTables } from "./time-terms.js";

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
    const one = readOneSpan(report, tokens, sentences, index, pack, tables);
    if (one && !inTime(tokens[index]!)) {
      quantities.push(one.quantity);
      index = one.to;
      continue;
    }
    const rank = rankAt(tokens, index, pack, tables);
    if (rank !== undefined) {
      index = rank;
      continue;
    }
    const share = readShare(tokens, index, tables);
    const read = share ?? readNumeral(report.text, tokens, index, pack, tables);
    // "四点五" is four and a half before it is an hour.
    const decimal = read !== undefined && tables.unparted && !Number.isInteger(read.value);
    const numeral =
      read && inTime(tokens[index]!) && !share && !decimal && !countsTime(tokens, read, tables) ? undefined : read;
    if (!numeral || isTime(tokens, numeral, tables)) {
      index = numeral ? numeral.to : index + 1;
      continue;
    }
    const [first, last] = sentences.find((sentence) => numeral.from < sentence.tokens[1])!.tokens;
    if (
      isLabel(report.text, tokens, numeral, tables) &&
      !(isParted(tokens, numeral) && boundBefore(tokens, index, first, tables))
    ) {
      index = numeral.to;
      continue;
    }
    const quantity = readQuantity(report, tokens, numeral, share ? "percent" : undefined, first, last, pack, tables);
    if (quantity) quantities.push(quantity.quantity);
    index = quantity?.to ?? numeral.to;
  }
  return quantities;
}

/** "More than a week", "an hour and a half": the article counts. */
function readOneSpan(
  report: Report,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  index: number,
  pack: LanguagePack,
  tables: PackTables,
): { readonly quantity: Quantity; readonly to: number } | undefined {
  const times = timeTables(pack);
  if (!(times.counting ? times.ones : times.roles).opens(tokens[index]!)) return undefined;
  if (!readArticleSpan(tokens, index, true, tables, times)) return undefined;
  const first = sentences.find((sentence) => index < sentence.tokens[1])?.tokens[0] ?? 0;
  const bound = boundBefore(tokens, index, first, tables);
  const span = readArticleSpan(tokens, index, bound !== undefined && bound.to - bound.from > 1, tables, times);
  return (
    span && {
      to: span.to,
      quantity: {
        report: report.id,
        span: { start: tokens[bound?.from ?? index]!.start, end: tokens[span.to - 1]!.end },
        value: span.value,
        unit: span.unit,
        ...(bound === undefined ? {} : { bound: bound.bound }),
      },
    }
  );
}

/** "The 131st visitor", "the twenty-first", "第三": a place in a row counts nothing. */
function rankAt(tokens: readonly Token[], index: number, pack: LanguagePack, tables: PackTables): number | undefined {
  const token = tokens[index]!;
  const inWords = tables.numerals.opens(token);
  if (token.kind !== "number" && token.norm !== RANK_SIGN && !inWords) return undefined;
  const ordinal = readOrdinal(tokens, index, timeTables(pack), tables);
  if (!ordinal || ordinal.to === index + 1) return undefined;
  // "Twenty" of "twenty-first" alone is shorter.
  const cardinal = token.kind === "word" && inWords ? readNumberWords(tokens, index, tables) : undefined;
  return cardinal && cardinal.to >= ordinal.to ? undefined : ordinal.to;
}

const RANK_SIGN = "第";

/** "Three days ago" tells a day by a number of days, which stays one. */
function countsTime(tokens: readonly Token[], { from, to, inWords }: Numeral, tables: PackTables): boolean {
  if (!inWords && isYear(tokens[from]!)) return false;
  const unit = tables.units.at(tokens, to);
  return (
    unit !== undefined &&
    TIME_UNITS.has(unit.value) &&
    (inWords || !(tables.unparted && DATE_SIGNS.has(tokens[to]!.norm)))
  );
}

/** Behind digits they are dates. */
const DATE_SIGNS = new Set(["年", "月", "日", "号", "時", "时", "分"]);

function readQuantity(
  report: Report,
  tokens: readonly Token[],
  numeral: Numeral,
  ownUnit: string | undefined,
  first: number,
  last: number,
  pack: LanguagePack,
  tables: PackTables,
): { readonly quantity: Quantity; readonly to: number } | undefined {
  let { from, to } = numeral;
  let upper: number | undefined;
  const range = readRange(report.text, tokens, numeral, last, pack, tables);
  if (range) ({ to, value: upper } = range);
  const unitBefore = from > first ? unitEndingAt(tokens, from, first, tables) : undefined;
  const nounAfter =
    tables.units.at(tokens, to, last) ?? tables.units.at(tokens, skipGenitive(tokens, to, tables), last);
  // "A quake of magnitude 6.8 killed nine": people come whole.
  const unitAfter = nounAfter?.value === PEOPLE && !Number.isInteger(numeral.value) ? undefined : nounAfter;
  const span = range ? undefined : readTimeSpan(tokens, numeral, tables, timeTables(pack));
  if (span) to = span.to;
  const bare = !numeral.inWords && unitAfter === undefined && unitBefore === undefined && range === undefined;
  let unit = ownUnit ?? span?.unit ?? unitAfter?.value;
  // Where nothing parts words "2016年" is the year, too.
  if ((bare || (tables.unparted && unit === "year")) && isYear(tokens[numeral.from]!)) return undefined;
  if (unitAfter && (isSign(unitAfter.value) || tokens[unitAfter.from]!.kind === "mark")) to = unitAfter.to;
  if (unitBefore && unit === undefined) ({ unit, from } = unitBefore);
  const bound = boundFigure(tokens, numeral, from, to, first, last, tables);
  // "The two countries" counts nothing; "two killed" does, and so does "more than half".
  const definite = from > first && startOfDeterminer(tokens, from, tables) < from;
  const small = numeral.inWords && numeral.value <= annotateSettings.smallNumeral;
  if (small && (definite || unit === undefined) && !(bound && boundsSmall(bound, numeral))) return undefined;
  // "50 से अधिक अधिकारी": the unit stands behind the bound.
  unit ??= bound && bound.to > to ? tables.units.at(tokens, bound.to, last)?.value : undefined;
  const start = bound ? Math.min(bound.from, from) : from;
  const end = bound ? Math.max(bound.to, to) : to;
  const counted = countedAfter(report.text, tokens, Math.max(to, unitAfter?.from ?? to), last, tables);
  return {
    to: Math.max(end, to),
    quantity: {
      report: report.id,
      span: { start: tokens[start]!.start, end: tokens[end - 1]!.end },
      value: span?.value ?? numeral.value,
      ...(upper === undefined ? {} : { upper }),
      ...(unit === undefined ? {} : { unit }),
      ...(bound === undefined ? {} : { bound: bound.bound }),
      ...(counted === "" ? {} : { of: counted }),
    },
  };
}

/** "85 millions d'euros", "millones de euros": the word between a scale and its unit. */
function skipGenitive(tokens: readonly Token[], at: number, tables: PackTables): number {
  // "A 30-minute call"
  if (tokens[at]?.norm === "-" && tokens[at]!.start === tokens[at - 1]?.end) return at + 1;
  if (at === 0 || !tables.scales.at(tokens, at - 1)) return at;
  if (tokens[at + 1]?.norm === "'") return at + 2;
  return tables.prepositions.at(tokens, at)?.to === at + 1 ? at + 1 : at;
}

/** Four digits without a separator that name a year unless a unit follows. */
function isYear({ norm }: Token): boolean {
  return /^(?:1[6-9]|20)\d\d$/.test(norm);
}

/** Units that are part of the figure ("77 percent", "5 USD"), told from nouns that are counted. */
function isSign(unit: string): boolean {
  return unit === "percent" || isCurrency(unit);
}

const PEOPLE = "person";

/** Stands before its figure as often as behind it. */
const MAGNITUDE = "magnitude";

/** Tokens of the longest unit before a figure: "百分之". */
const LONGEST_SIGN = 3;

function unitEndingAt(
  tokens: readonly Token[],
  index: number,
  first: number,
  tables: PackTables,
): { readonly unit: string; readonly from: number } | undefined {
  for (let from = Math.max(first, index - LONGEST_SIGN); from < index; from++) {
    const hit = tables.units.at(tokens, from, index);
    if (hit?.to === index && (isSign(hit.value) || hit.value === MAGNITUDE)) return { unit: hit.value, from };
  }
  return undefined;
}

/** The words behind a figure up to the next mark, preposition apart: what is counted. */
function countedAfter(text: string, tokens: readonly Token[], from: number, last: number, tables: PackTables): string {
  const preposition = tables.prepositions.at(tokens, from, last);
  if (preposition) return countedAfter(text, tokens, preposition.to, last, tables);
  const noun = endOfDeterminer(tokens, from, tables);
  if (noun > from && noun < last) return countedAfter(text, tokens, noun, last, tables);
  let to = from;
  while (to < last && to - from < 5 && tokens[to]!.kind === "word" && !tables.verbs.at(tokens, to)) {
    if (to > from && tables.stopWords.has(tokens[to]!.norm)) break;
    to++;
  }
  return to === from ? "" : text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

/** "17 Uhr", "à 5 h", the ten of "十月": a time. Longer words for it are also those for how long something takes. */
function isTime(tokens: readonly Token[], { from, to, value }: Numeral, tables: PackTables): boolean {
  if (tables.unparted && tables.months.at(tokens, from)) return true;
  const word = tokens[to]?.norm;
  return (
    word !== undefined &&
    word.length <= LONGEST_HOUR_SIGN &&
    value <= 24 &&
    tables.hourWords.at(tokens, to) !== undefined
  );
}

/** A particle with its hyphen ("כ-200") or the sign of a currency ("Rp1,2 triliun") is written onto the figure. */
function isLed(tokens: readonly Token[], index: number, tables: PackTables): boolean {
  const before = tokens[index - 1];
  if (!before) return false;
  const particle = HYPHENS.has(before.norm) ? tokens[index - 2]?.norm : undefined;
  if (particle !== undefined && tables.affixes.proclitics.includes(particle)) return true;
  // "ו27" (and 27): a particle by itself, written onto the figure.
  const alone = tokens[index - 2]?.end !== before.start;
  if (alone && before.end === tokens[index]!.start && tables.affixes.proclitics.includes(before.norm)) return true;
  return before.kind === "word" && unitEndingAt(tokens, index, index - 1, tables) !== undefined;
}

const HYPHENS = new Set(["-", "־", "–"]);
const LONGEST_HOUR_SIGN = 3;
const LABELLING = /[\p{L}#:/_@-]/u;
/** Nothing parts words in Chinese: a number right behind a character is no part of a name. */
const HAN = /\p{Script=Han}/u;

/** "3/4". */
function isParted(tokens: readonly Token[], { from, to }: Numeral): boolean {
  return tokens[from + 1]?.norm === "/" && to > from + 1;
}

/** Numbers inside codes and names: glued to letters or marks ("G20", "F-16", "12:30", "#417"). */
function isLabel(text: string, tokens: readonly Token[], numeral: Numeral, tables: PackTables): boolean {
  if (numeral.inWords) return false;
  const token = tokens[numeral.from]!;
  // "3/4 of" is a part; "9/11" is not.
  if (isParted(tokens, numeral)) {
    return (
      tables.prepositions.at(tokens, numeral.to) === undefined && tables.units.at(tokens, numeral.to) === undefined
    );
  }
  const before = text[token.start - 1] ?? " ";
  const after = text[tokens[numeral.to - 1]!.end] ?? " ";
  const glued = LABELLING.test(before) && !HAN.test(before) && !isLed(tokens, numeral.from, tables);
  return glued || (/[:/_]/u.test(after) && /\d/.test(text[token.end + 1] ?? ""));
}
