/**
 * What bounds a figure: "more than", "at least" before it, "or more" behind it. Takes where the figure stands, gives the bound
 * and how far its words reach.
 */
import type { Bound, Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";
import type { Numeral } from "./read-numeral.js";

/** Behind the figure where before it stands no more than "about"; a number that is vague by itself is more. */
export function boundFigure(
  tokens: readonly Token[],
  numeral: Numeral,
  from: number,
  to: number,
  first: number,
  last: number,
  tables: PackTables,
): BoundHit | undefined {
  const before = boundBefore(tokens, from, first, tables);
  const after = before && before.bound !== "about" ? undefined : boundAfter(tokens, to, last, tables);
  const told = after && (!before || after.bound !== "about") ? after : before;
  return told ?? (numeral.vague ? { bound: "more than", from, to } : undefined);
}

/** Of a part, or of more than one word: "über zwei" may also be about two, "at least two" counts. */
export function boundsSmall({ bound, from, to }: BoundHit, { value, from: at }: Numeral): boolean {
  if (bound === "about" || bound === "exactly") return false;
  return value < 1 || to - from > 1 || from > at;
}

export interface BoundHit {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
}

/** Tokens of the longest bound before a figure. */
const LONGEST_BOUND = 7;

export function boundBefore(
  tokens: readonly Token[],
  index: number,
  first: number,
  tables: PackTables,
): BoundHit | undefined {
  for (let from = Math.max(first, index - LONGEST_BOUND); from < index; from++) {
    const hit = tables.bounds.at(tokens, from, index);
    if (hit?.to === index) return { bound: hit.value, from, to: index };
  }
  return undefined;
}

function boundAfter(tokens: readonly Token[], index: number, last: number, tables: PackTables): BoundHit | undefined {
  for (let from = index; from < Math.min(last, index + 3) && !PARTING.has(tokens[from]!.norm); from++) {
    const hit = tables.boundsAfter.at(tokens, from, last);
    // "12 dead and at least 30 hurt" bounds what follows.
    const leads = hit && (tokens[hit.to]?.kind === "number" || tables.numerals.at(tokens, hit.to) !== undefined);
    if (hit && !leads) return { bound: hit.value, from, to: hit.to };
  }
  return undefined;
}

const PARTING: ReadonlySet<string> = new Set([",", ";", ":", "،", "؛", "，", "；"]);
