/**
 * Where a phrase may not go on, and which words tell who somebody is: marks, joining words and function words, by the lists of a
 * pack. No grammar is known, so what is taken is bounded by these and by length.
 */
import type { Token } from "../model/annotation.js";
import type { Described } from "./cue.js";
import type { PackTables } from "./pack-tables.js";

/** Marks inside a word or a name. */
export const INNER = new Set(["-", "'", "’", ".", "&", "/", "'s", "’s", "‑", "%", "$", "€", "#", "@"]);

/** Where a phrase may not go on: marks that are not inside a word, words that join or open statements. */
export function isJoint(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  const token = tokens[at]!;
  if (token.kind === "mark") return !INNER.has(token.norm);
  // "der", "die", "das": what opens a clause behind a comma is an article elsewhere.
  if (tables.capitalNouns && tables.determiners.has(token.norm)) return false;
  return (
    tables.coordinators.at(tokens, at, at + 1) !== undefined ||
    (tables.subordinators.at(tokens, at, at + 1) !== undefined && !tables.prepositions.at(tokens, at, at + 1))
  );
}

export function isPlainJoint(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  return isJoint(tokens, at, tables) || tables.complementizers.at(tokens, at) !== undefined;
}

/** Trimmed to words, of which one at least tells who: no function word, or a word of quantity such as "many". */
export function describing(
  tokens: readonly Token[],
  start: number,
  end: number,
  tables: PackTables,
): Described | undefined {
  let [from, to] = [start, end];
  while (from < to && tokens[from]!.kind === "mark") from++;
  while (to > from && tokens[to - 1]!.kind === "mark") to--;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === "mark") continue;
    if (
      token.kind === "number" ||
      !tables.stopWords.has(token.norm) ||
      (to - from === 1 && tables.determiners.has(token.norm))
    )
      return { from, to, relative: false };
  }
  return undefined;
}
