/**
 * Shares as Chinese writes them: tenths ("三成" is 30 percent, "七成六" 76, "八五折" 85), and parts of a hundred or a thousand
 * with the whole before them ("百分之五", "千分之一百一十一"). Takes tokens and a position, gives percent and where it ends.
 */
import type { Token } from "../model/annotation.js";
import { addParts, isShareBase } from "./add-parts.js";
import type { PackTables } from "./pack-tables.js";
import { readChineseNumber } from "./read-chinese-number.js";
import type { Numeral } from "./read-numeral.js";

export function readShare(tokens: readonly Token[], index: number, tables: PackTables): Numeral | undefined {
  if (!tables.unparted) return undefined;
  return readPartOfHundred(tokens, index, tables) ?? readTenths(tokens, index, tables);
}

const POWERS: ReadonlyMap<string, number> = new Map([
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
  ["万", 1e4],
  ["萬", 1e4],
  ["百万", 1e6],
]);

/** "百分之五": the whole is named without a figure. */
function readPartOfHundred(tokens: readonly Token[], index: number, tables: PackTables): Numeral | undefined {
  let [whole, at] = [1, index];
  for (let power = POWERS.get(tokens[at]?.norm ?? ""); power; power = POWERS.get(tokens[++at]?.norm ?? ""))
    whole *= power;
  if (tokens[at]?.norm !== "分" || tokens[at + 1]?.norm !== "之" || !isShareBase(whole)) return undefined;
  const part = numberAt(tokens, at + 2, tables) ?? wholeAt(tokens, at + 2);
  return part && { ...part, from: index, value: (part.value / whole) * 100, inWords: true };
}

/** "百分之百". */
function wholeAt(tokens: readonly Token[], at: number): Numeral | undefined {
  return tokens[at]?.norm === "百" ? { from: at, to: at + 1, value: 100, inWords: true } : undefined;
}

function numberAt(tokens: readonly Token[], at: number, tables: PackTables): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind === "number" && /^[\d,]+(?:\.\d+)?$/.test(token.norm)) {
    return { from: at, to: at + 1, value: Number(token.norm.replaceAll(",", "")), inWords: false };
  }
  const number = readChineseNumber(tokens, at);
  return number && addParts(tokens, { from: at, inWords: true, ...number }, tables);
}

/** One or two figures before the sign; "三成" and "七成六" of tenths, "八五折" of what is left of a price. */
function readTenths(tokens: readonly Token[], index: number, tables: PackTables): Numeral | undefined {
  const half = tables.halfSigns.has(tokens[index]?.norm ?? "");
  const number = half ? { to: index + 1, value: 0.5 } : numberAt(tokens, index, tables);
  const figures = number === undefined ? twoFigures(tokens, index) : number;
  if (!figures) return undefined;
  const sign = tables.tenths.at(tokens, figures.to);
  if (!sign || tables.notTenths.at(tokens, figures.to)) return undefined;
  const tenths = figures.value > MOST_TENTHS ? figures.value / 10 : figures.value;
  const behind = tokens[sign.to];
  const rest =
    behind && tables.halfSigns.has(behind.norm)
      ? 5
      : (readChineseNumber(tokens.slice(sign.to, sign.to + 1), 0)?.value ?? 0);
  const to = rest > 0 ? sign.to + 1 : sign.to;
  return tenths <= MOST_TENTHS ? { from: index, to, value: round(tenths * 10 + rest), inWords: true } : undefined;
}

/** "三八", "7 2". */
function twoFigures(
  tokens: readonly Token[],
  index: number,
): { readonly to: number; readonly value: number } | undefined {
  const [first, second] = [0, 1].map((step) => readChineseNumber(tokens.slice(index + step, index + step + 1), 0));
  if (!first || !second || first.value > 9 || second.value > 9) return undefined;
  return { to: index + 2, value: first.value * 10 + second.value };
}

const MOST_TENTHS = 10;

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
