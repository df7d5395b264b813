/** A run of words that may be a name, and what both ways of finding one ask of the tokens around it. */
import type { Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";

/** Half-open range of tokens. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
  /** Something beside it shows a person: an office, a title, a verb of saying. */
  readonly shown: boolean;
  /** The token at which the description of its bearer begins, where the name stands in apposition to one. */
  readonly of?: number;
}

/** Words of the longest name. */
export const LONGEST_NAME = 5;

/** For each token whether one of the ranges holds it. */
export function takenBy(
  atoms: readonly { readonly from: number; readonly to: number }[],
  length: number,
): readonly boolean[] {
  const taken = new Array<boolean>(length).fill(false);
  for (const { from, to } of atoms) taken.fill(true, from, to);
  return taken;
}

/** Whether a single blank parts a token from the next. */
export function joinsNext(text: string, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && text.slice(tokens[index]!.end, next.start) === " ";
}

/** Whether a verb of saying ends right before `index`. */
export function verbEndsAt(tokens: readonly Token[], index: number, tables: PackTables): boolean {
  for (let from = Math.max(0, index - 3); from < index; from++)
    if (tables.verbs.at(tokens, from)?.to === index) return true;
  return false;
}
