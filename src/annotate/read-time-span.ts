/**
 * How long: a number and its unit of time as one amount. "Half an hour", "an hour and a half", "more than a week", "30-minute".
 * Takes a numeral (or an article that counts one) and gives value, unit and where both end.
 */
import type { Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";
import { beginsJoined } from "./read-number-words.js";
import type { Numeral } from "./read-numeral.js";
import { roleAt, type TimeTables } from "./time-terms.js";

export interface TimeSpan {
  readonly value: number;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

export const TIME_UNITS: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
]);

/** The numeral with its unit; none where it counts something else. */
export function readTimeSpan(
  tokens: readonly Token[],
  numeral: Numeral,
  tables: PackTables,
  times: TimeTables,
): TimeSpan | undefined {
  const article = numeral.value < 1 ? (times.ones.at(tokens, numeral.to)?.to ?? numeral.to) : numeral.to;
  const unit = timeUnit(tokens, article, tables);
  if (!unit) return undefined;
  const more = Number.isInteger(numeral.value) ? partBehind(tokens, unit.to, tables) : undefined;
  if (!more && article === numeral.to) return undefined;
  const value = numeral.value + (more?.value ?? 0);
  return { value, unit: unit.value, from: numeral.from, to: more?.to ?? unit.to };
}

/** "An hour and a half", "أسبوعين"; "more than a week", where `bounded`: an article alone counts nothing. */
export function readArticleSpan(
  tokens: readonly Token[],
  index: number,
  bounded: boolean,
  tables: PackTables,
  times: TimeTables,
): TimeSpan | undefined {
  const article = times.ones.at(tokens, index)?.to ?? (times.counting ? undefined : index);
  const unit = article === undefined ? undefined : timeUnit(tokens, article, tables);
  if (!unit) return undefined;
  const more = partBehind(tokens, unit.to, tables);
  const dual = times.counting ? undefined : roleAt({ tokens, tables: times }, index, "unit")?.role.count;
  if (!more && !(bounded && times.counting) && dual === undefined) return undefined;
  return { value: (dual ?? 1) + (more?.value ?? 0), unit: unit.value, from: index, to: more?.to ?? unit.to };
}

function timeUnit(tokens: readonly Token[], at: number, tables: PackTables) {
  const unit = tables.units.at(tokens, at);
  return unit && TIME_UNITS.has(unit.value) ? unit : undefined;
}

/** "... and a half", "... y media". */
function partBehind(tokens: readonly Token[], at: number, tables: PackTables) {
  const next = tokens[at];
  const added =
    tables.addedFractions.at(tokens, at) ??
    (next && beginsJoined(next.norm, tables) ? tables.fractions.at(tokens, at) : undefined);
  if (added) return added;
  return tables.joints.has(tokens[at]?.norm ?? "") ? tables.fractions.at(tokens, at + 1) : undefined;
}
