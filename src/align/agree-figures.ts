/** Can two figures both hold? "More than 31,700" and "31,745" can, 12 and 14 cannot. */
import type { Quantity } from "../model/annotation.js";
import { alignSettings } from "../settings.js";

/** Whether two figures can both hold, by their bounds, ranges and rounding. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

/** The values that a figure allows; an approximation and a bound reach a little, since nobody says "over 31" of 50. */
function rangeOf({ value, upper, bound }: Quantity): readonly [low: number, high: number] {
  const reach = value * alignSettings.boundReach;
  const rounded = roundingOf(value);
  switch (bound) {
    case "about":
      return [value - reach, (upper ?? value) + reach];
    case "more than":
    case "at least":
      return [value, (upper ?? value) + reach];
    case "less than":
    case "at most":
      return [value - reach, upper ?? value];
    default:
      return [value - rounded, (upper ?? value) + rounded];
  }
}

const ROUND = 1000;

/** "32,000" stands for all that rounds to it: half of its last thousand. Smaller figures are taken as counted. */
function roundingOf(value: number): number {
  if (value < ROUND || value % ROUND !== 0) return 0;
  let unit = ROUND;
  while (value % (unit * 10) === 0) unit *= 10;
  return Math.min(unit / 2, value * alignSettings.boundReach);
}
