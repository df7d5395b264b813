/** Words that open a noun phrase, elided or not: "the", "l'" in "l'ancien président". Takes tokens and a position. */
import type { Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";

/** Where the determiner right before `at` begins; `at` itself where none is. */
export function startOfDeterminer(tokens: readonly Token[], at: number, tables: PackTables): number {
  const before = tokens[at - 1]?.norm;
  if (before === undefined) return at;
  if (tables.determiners.has(before)) return at - 1;
  return before === "'" && at >= 2 && tables.determiners.has(tokens[at - 2]!.norm) ? at - 2 : at;
}

/** Where the determiner that stands at `at` ends; `at` itself where none does. */
export function endOfDeterminer(tokens: readonly Token[], at: number, tables: PackTables): number {
  if (at >= tokens.length || !tables.determiners.has(tokens[at]!.norm)) return at;
  return tokens[at + 1]?.norm === "'" ? at + 2 : at + 1;
}

/** Before all determiners in front of `at`, one behind another ("all the"); not before `lower`. */
export function startOfDeterminers(tokens: readonly Token[], at: number, lower: number, tables: PackTables): number {
  let start = at;
  for (let next = startOfDeterminer(tokens, start, tables); next < start && next >= lower; ) {
    start = next;
    next = startOfDeterminer(tokens, start, tables);
  }
  return start;
}
