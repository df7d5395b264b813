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

/** Mean log-odds of the pairs across two groups, each cut to -6..6. */
export function fitOf(odds: readonly number[]): number {
  const { mostOdds } = gatherSettings;
  return odds.reduce((sum, one) => sum + Math.min(mostOdds, Math.max(-mostOdds, one)), 0) / odds.length;
}

/** Log-odds that both groups are of one event; from 0 they are joined. `rival`: how well the next best group fits. */
export function joinOdds(fit: number, rival: number): number {
  return bias + weights.fit * fit + weights.rival * Math.max(gatherSettings.rivalFloor, rival);
}
