/**
 * How well do two groups of reports fit, and are they one event? The decision "a new event" is its own, learned apart from
 * the likeness of two reports: it looks at all pairs across, and at how well the next best group would fit; where nothing
 * else comes near, less likeness is enough. Takes log-odds of pairs.
 */
import { gatherSettings } from "../settings.js";
import model from "./same-event-model.json" with { type: "json" };

const { bias, weights } = model.join;

/** Log-odds of two reports below which they link no groups that could be joined. */
export const LEAST_ODDS = -(bias + weights.rival * gatherSettings.rivalFloor) / weights.fit;

/** Log-odds cut to -6..6: one odd certainty would outvote all others. */
export function clipOdds(odds: number): number {
  const { mostOdds } = gatherSettings;
  return Math.min(mostOdds, Math.max(-mostOdds, odds));
}

/**
 * How well two groups fit by the log-odds of all pairs across them, each cut: between their mean and the least of them. One
 * pair that does not fit says more than the mean of many that do: of two events, reports that say little fit both.
 */
export function fitOf<Member>(
  a: readonly Member[],
  b: readonly Member[],
  { odds }: { readonly odds: (a: Member, b: Member) => number },
): number {
  let [sum, least] = [0, Number.POSITIVE_INFINITY];
  for (const here of a) {
    for (const there of b) {
      const cut = clipOdds(odds(here, there));
      sum += cut;
      if (cut < least) least = cut;
    }
  }
  const { leastCounts } = gatherSettings;
  return leastCounts * least + ((1 - leastCounts) * sum) / (a.length * b.length);
}

/** Log-odds that both groups are of one event; from 0 they are joined. `rival`: how well the next best group fits. */
export function joinOdds(fit: number, rival: number): number {
  return bias + weights.fit * fit + weights.rival * Math.max(gatherSettings.rivalFloor, rival);
}
