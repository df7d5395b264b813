/**
 * A range of numbers: "15 to 20", "between 15 and 20", "20 ve 30 arasında", "20'den 100'e kadar". Takes its lower end as read,
 * gives the upper one and where the range ends.
 */
import type { Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { PackTables } from "./pack-tables.js";
import { type Numeral, readNumeral } from "./read-numeral.js";

/** The upper end is larger. */
export function readRange(
  text: string,
  tokens: readonly Token[],
  { from, to, value }: Numeral,
  last: number,
  pack: LanguagePack,
  tables: PackTables,
): { readonly to: number; readonly value: number } | undefined {
  const between = tokens[to]?.norm;
  if (between === undefined || to + 1 >= last) return undefined;
  const opening = tables.rangePairs.get(between);
  const paired = opening?.some((open) => tokens[from - 1]?.norm === open) ?? false;
  const around = tables.rangeJoints.has(between) || isEnding(tokens, to);
  if (!paired && !around && !tables.rangeMarks.has(between)) return undefined;
  const at = isEnding(tokens, to) ? to + 2 : to + 1;
  const upper = tokens[at] && readNumeral(text, tokens, at, pack, tables);
  if (!upper || upper.to > last || upper.value <= value) return undefined;
  if (paired || tables.rangeMarks.has(between)) return { to: upper.to, value: upper.value };
  const end = endOfRange(tokens, upper.to, tables);
  return end === undefined ? undefined : { to: end, value: upper.value };
}

/** "20 ve 30 arasında", "20'den 100'e kadar": the word of the range stands behind it, and behind its unit. */
function endOfRange(tokens: readonly Token[], at: number, tables: PackTables): number | undefined {
  const ending = isApostrophe(tokens[at]) ? at + 1 : at;
  const unit = tables.units.at(tokens, at)?.to ?? at;
  return [ending, at, unit].map((from) => tables.rangeEnds.at(tokens, from)?.to).find((to) => to !== undefined);
}

/** "20'den": a case that is written onto figures. */
function isEnding(tokens: readonly Token[], at: number): boolean {
  return isApostrophe(tokens[at]) && tokens[at + 1]?.kind === "word" && tokens[at + 1]!.start === tokens[at]!.end;
}

function isApostrophe(token: Token | undefined): boolean {
  return token?.norm === "'";
}
