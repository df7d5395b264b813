/**
 * Of which two reports of a story is it worth asking who took it from whom? Takes the wordings, the earliest first, gives
 * pairs: all of them in a small story; in a large one, for each report those that share most rare runs of words with it,
 * and most of its meaning. The nearest source is told alone, so what shares less would not be told.
 */
import { traceSettings } from "../settings.js";
import type { Wording } from "./read-wording.js";
import type { UnitRelations } from "./relate-units.js";

/** Indices into the wordings, the lesser first; sorted. */
export type WordingPair = readonly [one: number, other: number];

export function proposePairs(wordings: readonly Wording[], relations: UnitRelations): readonly WordingPair[] {
  const { everyPair, partners } = traceSettings.proposing;
  const all = wordings.map((_, index) => index);
  if (wordings.length <= everyPair)
    return all.flatMap((one) => all.slice(one + 1).map((other) => [one, other] as const));
  const proposed = new Set<number>();
  for (const share of [sharesRuns(wordings), sharesMeaning(wordings, relations)]) {
    for (const one of all) {
      for (const other of mostShared(share(one), one, partners)) {
        proposed.add(Math.min(one, other) * wordings.length + Math.max(one, other));
      }
    }
  }
  return [...proposed]
    .sort((x, y) => x - y)
    .map((pair) => [Math.floor(pair / wordings.length), pair % wordings.length] as const);
}

/** For one report, how much every report shares with it; comparable within one answer only. */
type Sharing = (one: number) => Float64Array;

function sharesRuns(wordings: readonly Wording[]): Sharing {
  const holders = holdersOf(wordings.map(({ runs }) => runs.positions.keys()));
  return (one) => {
    const shared = new Float64Array(wordings.length);
    for (const run of wordings[one]!.runs.positions.keys()) add(shared, holders.get(run)!, 1);
    return shared;
  };
}

/** By the words of the one that any word of the other answers, for its length: a long report answers much by chance. */
function sharesMeaning(wordings: readonly Wording[], { answers, placesOf }: UnitRelations): Sharing {
  const units = wordings.map((wording) => placesOf(wording).places);
  const holders = holdersOf(units.map((places) => places.keys()));
  return (one) => {
    const shared = new Float64Array(wordings.length);
    for (const asked of units[one]!.keys()) {
      const { units: answering, strengths } = answers[asked]!;
      for (const [at, unit] of answering.entries()) add(shared, holders.get(unit)!, strengths[at]!);
    }
    return shared.map((sum, other) => sum / Math.sqrt(units[other]!.size || 1));
  };
}

function holdersOf<K>(held: readonly Iterable<K>[]): ReadonlyMap<K, readonly number[]> {
  const holders = new Map<K, number[]>();
  for (const [index, keys] of held.entries()) {
    for (const key of keys) {
      const known = holders.get(key);
      if (known) known.push(index);
      else holders.set(key, [index]);
    }
  }
  return holders;
}

/** What few hold tells most; of what very many hold, the earliest are remembered, of which one is the likeliest source. */
function add(shared: Float64Array, holders: readonly number[], weight: number): void {
  const each = weight / holders.length;
  const counted = Math.min(holders.length, traceSettings.proposing.mostHolders);
  for (let at = 0; at < counted; at++) shared[holders[at]!]! += each;
}

/** Indices with the highest sums above 0, `one` itself left out; the earlier report first where they are equal. */
function mostShared(shared: Float64Array, one: number, most: number): readonly number[] {
  return [...shared.keys()]
    .filter((other) => other !== one && shared[other]! > 0)
    .sort((x, y) => shared[y]! - shared[x]! || x - y)
    .slice(0, most);
}
