/**
 * Given all evidence on two reports, how likely do they tell of one event? Boosted trees, learned from labelled pairs by
 * `npm run learn` (docs/same-event.md) and stored as data; more evidence for never makes it less likely. What labelled pairs
 * hardly show has log-odds given by hand.
 * Takes the evidence by kind; gives a probability 0..1 or, for adding up, its log-odds.
 */
import { addPriors, askTrees } from "../text/ask-trees.js";
import model from "./same-event-model.json" with { type: "json" };

/** Log-odds that two reports tell of one event: 0 is even, 3 is twenty to one. */
export function weighOdds(values: Float64Array): number {
  return askTrees(model.pairs, values) + addPriors(model.priors, values);
}

/**
 * How alike readers would find two reports, 0..1: learned apart from whether they tell of one event, since two events of one
 * development are more alike than two that have nothing in common.
 */
export function weighLikeness(values: Float64Array): number {
  return likely(askTrees(model.graded, values) + addPriors(model.priors, values));
}

/** The log-odds as a probability 0..1. */
export function likely(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
