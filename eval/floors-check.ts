/**
 * Does every figure stand at or above its floor? Takes figures and floors by part; gives a line for each that does not.
 * A floor without a figure is a failure too: a metric must not vanish unseen.
 */

export type Figures = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FloorFailure {
  readonly part: string;
  readonly metric: string;
  readonly floor: number;
  /** Absent where the metric was not measured. */
  readonly figure?: number;
}

/** Rounding of printed figures: a figure is not under its floor by less than this. */
const TOLERANCE = 0.0005;

/** Parts that were not measured at all (their data is not here) are passed over. */
export function checkFloors(figures: Figures, floors: Figures): readonly FloorFailure[] {
  const failures: FloorFailure[] = [];
  for (const part of Object.keys(floors).sort()) {
    const measured = figures[part];
    if (!measured) continue;
    for (const [metric, floor] of Object.entries(floors[part]!)) {
      const figure = measured[metric];
      if (figure === undefined) failures.push({ part, metric, floor });
      else if (figure < floor - TOLERANCE) failures.push({ part, metric, floor, figure });
    }
  }
  return failures;
}
