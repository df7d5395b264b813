/**
 * Which of two reports shows by its order of facts that it took from the other? Takes the wordings of both and what they
 * share: whoever puts a report together keeps the order of the source, adds between, and leaves off its end; whoever wrote
 * it first has what is shared in one piece, from the beginning, and goes on.
 */
import { traceSettings } from "../settings.js";
import { alignSequences } from "../text/align-sequences.js";
import type { SharedPassage } from "./find-shared-passages.js";
import type { Wording } from "./read-wording.js";

/** How what is shared stands in one of the two. */
interface Standing {
  /** Statements of its own before all that is shared, and behind it. */
  readonly before: number;
  readonly behind: number;
  /** Places between where statements of its own stand. */
  readonly places: number;
}

/** Who was first; undefined where the order shows nothing. */
export function compareOrder(a: Wording, b: Wording, passages: readonly SharedPassage[]): "a" | "b" | undefined {
  const pairs = passages.filter(({ kind }) => kind !== "literal").map(({ statements }) => statements);
  const chain = chainOf(pairs);
  if (chain.length < traceSettings.orderOfFacts.shared) return undefined;
  const [inA, inB] = ([0, 1] as const).map((side) =>
    standingOf(
      chain.map((pair) => pair[side]),
      new Set(pairs.map((pair) => pair[side])),
      (side === 0 ? a : b).statements.length,
    ),
  ) as [Standing, Standing];
  if (isWhole(inA) && isInterrupted(inB)) return "a";
  return isWhole(inB) && isInterrupted(inA) ? "b" : undefined;
}

function isWhole({ before, places, behind }: Standing): boolean {
  return before === 0 && places === 0 && behind >= traceSettings.orderOfFacts.leftOff;
}

function isInterrupted({ places }: Standing): boolean {
  return places >= traceSettings.orderOfFacts.interruptions;
}

type StatementPair = SharedPassage["statements"];

/** Pairs that follow one order on both sides, each statement once. */
function chainOf(pairs: readonly StatementPair[]): readonly StatementPair[] {
  const [ofA, ofB] = ([0, 1] as const).map((side) =>
    [...new Set(pairs.map((pair) => pair[side]))].sort((x, y) => x - y),
  );
  const linked = new Set(pairs.map((pair) => pair.join(" ")));
  const score = (i: number, j: number) => (linked.has(`${i} ${j}`) ? 1 : -1);
  return alignSequences(ofA!, ofB!, score, 0).pairs.map(([i, j]) => [ofA![i]!, ofB![j]!] as const);
}

/** `shared`: statements with any counterpart; those out of order are neither its own nor in their place. */
function standingOf(chain: readonly number[], shared: ReadonlySet<number>, statements: number): Standing {
  const own = (from: number, to: number) => {
    let count = 0;
    for (let index = from; index < to; index++) if (!shared.has(index)) count++;
    return count;
  };
  const [first, last] = [chain[0]!, chain.at(-1)!];
  return {
    before: own(0, first),
    behind: own(last + 1, statements),
    places: chain.slice(1).filter((index, place) => own(chain[place]! + 1, index) > 0).length,
  };
}
