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

/** "An hour and a half"; "more than a week", where `bounded`: an article alone counts nothing. */
export function readArticleSpan(
  tokens: readonly Token[],
  index: number,
  bounded: boolean,
  tables: PackTables,
  times: TimeTables,
): TimeSpan | undefined {
  const lasts = [1, 2].some((back) => index >= back && times.lasting.at(tokens, index - back)?.to === index);
  if (!times.counting) return readBareSpan(tokens, index, lasts, tables, times);
  const article = times.ones.at(tokens, index);
  const unit = article && timeUnit(tokens, article.to, tables);
  if (!unit) return undefined;
  const more = partBehind(tokens, unit.to, tables);
  if (!more && !bounded && !lasts && !isJoinedToSpan(tokens, index, unit.to, tables, times)) return undefined;
  return { value: 1 + (more?.value ?? 0), unit: unit.value, from: index, to: more?.to ?? unit.to };
}

/** "أسبوعين", "ساعة ونصف": where no article counts, the form of the unit may, or a part behind it. */
function readBareSpan(
  tokens: readonly Token[],
  index: number,
  lasts: boolean,
  tables: PackTables,
  times: TimeTables,
): TimeSpan | undefined {
  const dual = roleAt({ tokens, tables: times }, index, "unit");
  const count = dual?.role.count;
  const unit = count === undefined ? timeUnit(tokens, index, tables) : { to: dual!.to, value: dual!.role.unit };
  if (!unit || !TIME_UNITS.has(unit.value)) return undefined;
  const more = partBehind(tokens, unit.to, tables);
  // "لمدة ساعة", but not "لمدة أسبوع واحد ثلاثة أيام", where a numeral counts.
  const counted = more !== undefined || count !== undefined || (lasts && !tables.numerals.at(tokens, unit.to));
  if (!counted) return undefined;
  return { value: (count ?? 1) + (more?.value ?? 0), unit: unit.value, from: index, to: more?.to ?? unit.to };
}

/** "Two days and a month", "un an, un mois et 21 jours": beside what counts another unit. */
function isJoinedToSpan(
  tokens: readonly Token[],
  index: number,
  to: number,
  tables: PackTables,
  times: TimeTables,
): boolean {
  const at = behindJoint(tokens, to, tables);
  if (at > to) {
    const one = times.ones.at(tokens, at);
    const number = tokens[at]?.kind === "number" ? { to: at + 1 } : tables.numerals.at(tokens, at);
    if ([one, number].some((count) => count && timeUnit(tokens, count.to, tables))) return true;
  }
  const joint = index - 1;
  if (joint < 2 || behindJoint(tokens, joint, tables) !== index) return false;
  const unit = timeUnit(tokens, joint - 1, tables);
  const count = tokens[joint - 2]!;
  return unit?.to === joint && (count.kind === "number" || tables.numerals.at(tokens, joint - 2)?.to === joint - 1);
}

function behindJoint(tokens: readonly Token[], at: number, tables: PackTables): number {
  const norm = tokens[at]?.norm ?? "";
  return norm === "," || tables.joints.has(norm) ? at + 1 : at;
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
