/** Trees as they are written to a file: four digits are enough, and a split that was not taken sends all rows left. */
import type { Trees } from "../../src/text/ask-trees.js";

export function roundTrees({ bias, depth, features, thresholds, leaves }: Trees): Trees {
  const round = (value: number) => Number(value.toFixed(4));
  const kept = thresholds.map((value) => (value === Number.MAX_VALUE ? 999 : round(value)));
  return { bias: round(bias), depth, features, thresholds: kept, leaves: leaves.map(round) };
}
