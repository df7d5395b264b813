/**
 * Which flashes are too short to be placed? One that fits two reports about equally well, which do not fit each other,
 * belongs with neither. Takes alike pairs with their log-odds; gives for each such report its best and its rival.
 */
import { gatherSettings } from "../settings.js";
import type { ReportProfile } from "./profile-report.js";
import { likely } from "./weigh-evidence.js";

export interface WeighedPair {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
}

export function findUndecided(
  pairs: readonly WeighedPair[],
  profiles: readonly ReportProfile[],
): ReadonlyMap<number, readonly [best: number, rival: number]> {
  const undecided = new Map<number, readonly [number, number]>();
  const flashes = profiles.flatMap(({ text }, index) =>
    text.weights.length <= gatherSettings.flashUnits ? [index] : [],
  );
  if (flashes.length === 0) return undecided;
  const alike = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
  for (const flash of flashes) {
    const fitting = pairs
      .filter(({ a, b, odds }) => (a === flash || b === flash) && odds >= 0)
      .map(({ a, b, odds }) => ({ other: a === flash ? b : a, likeness: likely(odds) }))
      .sort((x, y) => y.likeness - x.likeness || x.other - y.other);
    const best = fitting[0];
    const rival = fitting.find(
      ({ other, likeness }) =>
        best !== undefined &&
        other !== best.other &&
        best.likeness - likeness < gatherSettings.flashMargin &&
        !alike.has(`${Math.min(other, best.other)} ${Math.max(other, best.other)}`),
    );
    if (best && rival) undecided.set(flash, [best.other, rival.other]);
  }
  return undecided;
}
