/**
 * Given all evidence on two reports, how likely do they tell of one event? Boosted trees, learned from labelled pairs by
 * `npm run learn` (docs/same-event.md) and stored as data; more evidence for never makes it less likely.
 * Takes the evidence by kind; gives a probability 0..1 or, for adding up, its log-odds.
 */
import model from "./same-event-model.json" with { type: "json" };

/** Log-odds by kind, given by hand to what labelled pairs hardly show. */
const priors: readonly number[] = model.priors;
const { bias, depth, features, thresholds, leaves } = model.pairs;
const nodes = 2 ** depth - 1;

/** Log-odds that two reports tell of one event: 0 is even, 3 is twenty to one. */
export function weighOdds(values: Float64Array): number {
  let sum = bias;
  for (const [kind, prior] of priors.entries()) sum += prior * values[kind]!;
  for (let first = 0, leaf = 0; first < features.length; first += nodes, leaf += nodes + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      node = 2 * node + (values[features[first + node]!]! <= thresholds[first + node]! ? 1 : 2);
    }
    sum += leaves[leaf + node - nodes]!;
  }
  return sum;
}

/** The log-odds as a probability 0..1. */
export function likely(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
