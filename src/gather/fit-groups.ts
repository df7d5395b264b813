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

/** Mean of the log-odds of all pairs across two groups, each cut. */
export function fitOf(
  a: readonly number[],
  b: readonly number[],
  { odds }: { readonly odds: (a: number, b: number) => number },
): number {
  let sum = 0;
  for (const here of a) for (const there of b) sum += clipOdds(odds(here, there));
  return sum / (a.length * b.length);
}

/** Log-odds that both groups are of one event; from 0 they are joined. `rival`: how well the next best group fits. */
export function joinOdds(fit: number, rival: number): number {
  return bias + weights.fit * fit + weights.rival * Math.max(gatherSettings.rivalFloor, rival);
}
