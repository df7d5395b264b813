/**
 * A number in Chinese characters: figures before tens, hundreds and thousands, these before ten thousands and hundred
 * millions; "一百五" leaves its last scale out. Takes tokens and a position, gives the value and where it ends.
 */
import type { Token } from "../model/annotation.js";

const FIGURES = new Map<string, number>(
  [..."零〇一二三四五六七八九"].map((sign, at) => [sign, Math.max(0, at - 1)] as const),
);
for (const [value, signs] of ["", "壹", "贰貳两兩俩", "叁參", "肆", "伍", "陆陸", "柒", "捌", "玖"].entries()) {
  for (const sign of signs) FIGURES.set(sign, value);
}
const SMALL: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
  ["兆", 1e12],
]);

/** "十余万", "500多亿": more than the number, where a large scale follows. */
const VAGUE: ReadonlySet<string> = new Set(["多", "余", "餘", "几", "幾", "来", "來"]);

/** Characters of the longest number; a longer run is none, and is not read again from each of its characters. */
const LONGEST = 32;

export interface ChineseNumber {
  readonly to: number;
  readonly value: number;
  /** A word inside says that it is more. */
  readonly vague?: true;
}

export function readChineseNumber(tokens: readonly Token[], index: number): ChineseNumber | undefined {
  let [total, section, figure, scale] = [0, 0, -1, 1];
  let [scaled, zero, vague] = [false, false, false];
  let to = index;
  for (let token = tokens[to]; token && to - index < LONGEST; token = tokens[++to]) {
    const [own, small, large] = [figureOf(token), SMALL.get(token.norm), LARGE.get(token.norm)];
    if (own !== undefined) {
      // Figures one by one are a year or a number of a thing, and no sum.
      if (figure > 0) return undefined;
      if (own === 0) zero = scaled;
      figure = own === 0 && scaled ? -1 : own;
      if (figure > 0 && !zero) continue;
    } else if (small !== undefined) {
      if (figure < 0 && small !== 10 && to === index) return undefined;
      section += (figure < 0 ? 1 : figure) * small;
      [figure, scale, scaled, zero] = [-1, small, true, false];
    } else if (large !== undefined) {
      if (to === index) return undefined;
      section += Math.max(figure, 0);
      if (section === 0) total *= large;
      else if (total > 0 && total < large) total = (total + section) * large;
      else total += section * large;
      [section, figure, scale, scaled, zero] = [0, -1, large, true, false];
    } else if (to > index && isVague(tokens, to)) vague = true;
    else break;
  }
  if (to === index || (!scaled && figure < 0)) return undefined;
  // "3万4000" goes on in digits, "3万4" leaves its thousands out.
  const short = scaled && figure > 0 && figure < 10 && !zero && scale >= 100 && to - index > 1;
  const value = total + section + Math.max(figure, 0) * (short ? scale / 10 : 1);
  return { to, value, ...(vague ? { vague } : {}) };
}

/** A character, or digits before a scale: "2千零30万". */
function figureOf({ norm, kind }: Token): number | undefined {
  return kind === "number" && /^\d+(?:\.\d+)?$/.test(norm) ? Number(norm) : FIGURES.get(norm);
}

function isVague(tokens: readonly Token[], at: number): boolean {
  return VAGUE.has(tokens[at]?.norm ?? "") && LARGE.has(tokens[at + 1]?.norm ?? "");
}

/** Digits that go on in characters: "500余万", "1千零1". */
export function goesOnInCharacters(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  return SMALL.has(norm) || LARGE.has(norm) || isVague(tokens, at);
}
