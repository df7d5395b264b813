/**
 * What belongs to a number behind it: parts of one ("five and a half", "two thirds", "2 1/4"), the scale of both ("five and
 * a half million", "a million and a half"), decimals in words, and "one in five". Takes a number, gives the whole.
 */
import type { Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";
import { readChineseNumber } from "./read-chinese-number.js";
import { beginsJoined, readNumberWords } from "./read-number-words.js";
import type { Numeral } from "./read-numeral.js";
import { TIME_UNITS } from "./read-time-span.js";

/** A numeral whose last scale and last joint are known. */
export interface OpenNumeral extends Numeral {
  readonly scale?: number;
  readonly joinedTo?: number;
}

export function addParts(tokens: readonly Token[], number: OpenNumeral, tables: PackTables): Numeral {
  const decimal = number.inWords ? addDecimals(tokens, number, tables) : number;
  return addOdds(tokens, addFraction(tokens, decimal, tables), tables);
}

/** "Half", "a third", "half a million". */
export function readFraction(tokens: readonly Token[], index: number, tables: PackTables): Numeral | undefined {
  const hit = tables.fractions.at(tokens, index);
  return hit && scaled(tokens, { from: index, to: index, value: 0, inWords: true }, hit.value, hit.to, tables);
}

/** "Two thirds" are parts; "five and a half", "cinq et un quart", "خمسة وربع" a number and parts. */
function addFraction(tokens: readonly Token[], number: OpenNumeral, tables: PackTables): Numeral {
  const { to, value } = number;
  if (tables.unparted && tokens[to]?.norm === "分" && tokens[to + 1]?.norm === "之") return partOf(tokens, number);
  const added = tables.addedFractions.at(tokens, to);
  if (added) return scaled(tokens, number, added.value, added.to, tables);
  const next = tokens[to];
  if (!next) return number;
  const onto = beginsJoined(next.norm, tables);
  const parts = tables.fractions.at(tokens, to);
  if (parts && onto) return scaled(tokens, number, parts.value, parts.to, tables);
  if (parts && parts.value < 1 && number.inWords && Number.isInteger(value))
    return timesPart(tokens, number, parts, tables);
  if (onto) return withCounted(tokens, number, to, tables);
  if (!tables.joints.has(next.norm)) return withSlashed(tokens, number);
  const rest = tables.fractions.at(tokens, to + 1);
  return rest ? scaled(tokens, number, rest.value, rest.to, tables) : withCounted(tokens, number, to + 1, tables);
}

/** "... and three quarters". */
function withCounted(tokens: readonly Token[], number: OpenNumeral, at: number, tables: PackTables): Numeral {
  const counted = readNumberWords(tokens, at, tables);
  const of = counted && tables.fractions.at(tokens, counted.to);
  return of && counted.value < 100 ? scaled(tokens, number, counted.value * of.value, of.to, tables) : number;
}

/** "Two thirds"; of "a hundred and three quarters" the three alone. */
function timesPart(
  tokens: readonly Token[],
  number: OpenNumeral,
  parts: { readonly to: number; readonly value: number },
  tables: PackTables,
): Numeral {
  const joined = number.joinedTo ?? 0;
  // "A hundred and thirty fifths" are all fifths: no part of one is as large.
  const whole = (number.value - joined) * parts.value < 1 ? joined : 0;
  const { scale: _scale, ...counted } = number;
  const base = { ...counted, value: whole, ...(whole >= MILLION ? { scale: scaleOf(whole) } : {}) };
  return scaled(tokens, base, (number.value - whole) * parts.value, parts.to, tables);
}

const MILLION = 1e6;

function scaleOf(value: number): number {
  return 1000 ** Math.floor(Math.log10(value) / 3);
}

/** Number and part under one scale behind them; "a million and a half" has half of its own. */
function scaled(
  tokens: readonly Token[],
  { from, value, scale, inWords }: OpenNumeral,
  part: number,
  to: number,
  tables: PackTables,
): Numeral {
  const behind = scaleBehind(tokens, to, tables);
  if (behind) {
    const own = scale === undefined ? (value + part) * behind.value : value + part * behind.value;
    return { from, to: behind.to, value: own, inWords };
  }
  return { from, to, value: value + part * (scale !== undefined && scale >= MILLION ? scale : 1), inWords };
}

/** "... million", "... of a million", "demi-million". */
function scaleBehind(tokens: readonly Token[], to: number, tables: PackTables) {
  const glued = tokens[to]?.norm === "-" && tokens[to]!.start === tokens[to - 1]!.end ? to + 1 : to;
  const preposition = tables.prepositions.at(tokens, to)?.to;
  const places = [to, glued, ...(preposition === undefined ? [] : [preposition, preposition + 1])];
  for (const at of places) {
    // "Half a million": its article stands before it.
    const named = tables.numerals.at(tokens, at);
    const scale = tables.scales.at(tokens, at) ?? (at > to || (named && named.to > at + 1) ? named : undefined);
    if (scale && scale.value >= 1000) return scale;
  }
  return undefined;
}

const BELOW_TEN = 10;

/** "2 1/4", with nothing between them but a blank. */
function withSlashed(tokens: readonly Token[], number: OpenNumeral): Numeral {
  const [above, slash, below] = tokens.slice(number.to, number.to + 3);
  if (number.inWords || !Number.isInteger(number.value) || slash?.norm !== "/" || above?.kind !== "number")
    return number;
  if (below?.kind !== "number" || slash.start !== above.end || below.start !== slash.end) return number;
  const [part, whole] = [Number(above.norm), Number(below.norm)];
  if (!(part > 0 && part < whole && whole <= BELOW_TEN)) return number;
  return { ...number, to: number.to + 3, value: number.value + part / whole };
}

/** "五分之二": the whole comes first. Of a hundred it is a percentage, which is a unit. */
function partOf(tokens: readonly Token[], number: Numeral): Numeral {
  const at = number.to + 2;
  const digits = tokens[at]?.kind === "number" ? { value: Number(tokens[at].norm), to: at + 1 } : undefined;
  const part = digits ?? readChineseNumber(tokens, at);
  // "百分之二" are two percent, "一百分之二" two parts of a hundred.
  const isShare = isShareBase(number.value) && SHARE_BASES.has(tokens[number.from]!.norm);
  if (!part || number.value <= 1 || isShare) return number;
  return { ...number, to: part.to, value: part.value / number.value };
}

const SHARE_BASES: ReadonlySet<string> = new Set(["百", "佰", "千", "仟", "万", "萬"]);

/** A hundred, a thousand, ten thousand: of these shares are told as percentages are. */
export function isShareBase(value: number): boolean {
  return value >= 100 && Number.isInteger(Math.log10(value));
}

/** "Two hundred point seven one", "六点五". */
function addDecimals(tokens: readonly Token[], number: OpenNumeral, tables: PackTables): OpenNumeral {
  const point = tables.decimalWords.at(tokens, number.to);
  if (!point) return number;
  const first = tables.numerals.at(tokens, point.to);
  if (!first) return number;
  const { scale: _scale, joinedTo: _joined, ...whole } = number;
  if (first.value >= BELOW_TEN) {
    const rest = readNumberWords(tokens, point.to, tables);
    return rest
      ? underScale(tokens, { ...whole, to: rest.to, value: Number(`${number.value}.${rest.value}`) }, tables)
      : number;
  }
  let digits = "";
  let to = point.to;
  for (
    let next = tables.numerals.at(tokens, to);
    next && next.value < BELOW_TEN;
    next = tables.numerals.at(tokens, to)
  ) {
    digits += next.value;
    to = next.to;
  }
  return underScale(tokens, { ...whole, to, value: Number(`${number.value}.${digits}`) }, tables);
}

/** "One point five million". */
function underScale(tokens: readonly Token[], number: OpenNumeral, tables: PackTables): OpenNumeral {
  const scale = tables.scales.at(tokens, number.to);
  return scale && scale.value >= 1000 ? { ...number, to: scale.to, value: number.value * scale.value } : number;
}

/** Of a hundred thousand at the most: "one in five"; of a number with a unit of time it is a place, and no share. */
const LARGEST_ODDS = 100_000;

/** "One in five", "un sur trois": only of one, since "two out of five" counts two. "Five over eight" is of any. */
function addOdds(tokens: readonly Token[], number: Numeral, tables: PackTables): Numeral {
  const word =
    tables.quotients.at(tokens, number.to) ?? (number.value === 1 ? tables.odds.at(tokens, number.to) : undefined);
  const next = word && tokens[word.to];
  if (!next) return number;
  const digits = /^\d{1,6}$/.test(next.norm) ? { to: word.to + 1, value: Number(next.norm) } : undefined;
  const of = digits ?? readNumberWords(tokens, word.to, tables) ?? bareScale(tokens, word.to, tables);
  if (!of || of.value < 2 || of.value > LARGEST_ODDS || !Number.isInteger(of.value)) return number;
  if (/^(?:1[6-9]|20)\d\d$/.test(next.norm) || TIME_UNITS.has(tables.units.at(tokens, of.to)?.value ?? ""))
    return number;
  return { ...number, to: of.to, value: number.value / of.value };
}

/** "Un sur cent". */
function bareScale(tokens: readonly Token[], at: number, tables: PackTables) {
  return tables.bareScales.has(tokens[at]!.norm) ? tables.scales.at(tokens, at) : undefined;
}
