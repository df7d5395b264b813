/**
 * Do two reports number their event alike? "Flight 417" is not "Flight 302", nor the third round the fourth. Numbers that
 * count something may differ in reports of one event; they confirm, and never part.
 */
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import type { InstanceMarks } from "./find-instance-marks.js";

/** -1 where the same word is numbered differently, 1 where alike; neutral where nothing is numbered in both. */
export function compareInstances(a: InstanceMarks, b: InstanceMarks): Evidence {
  let alike: Evidence = NEUTRAL;
  let apart: Evidence = NEUTRAL;
  for (const [word, here] of a.numbered) {
    const there = b.numbered.get(word);
    if (!there) continue;
    const shared = [...here.keys()].find((number) => there.has(number));
    const [[first], [second]] = [[...here.values()], [...there.values()]];
    if (shared !== undefined) {
      alike = { value: 1, reasons: [`both name ${quoteWords(here.get(shared)!, there.get(shared)!)}`] };
    } else apart = { value: -1, reasons: [`numbered otherwise: ${quoteWords(first!, second!)}`] };
  }
  return apart.value < 0 && alike.value === 0 ? apart : alike;
}

/** Towards 1 with every number that both openings give, long ones before short ones; neutral without one. */
export function compareNumbers(a: InstanceMarks, b: InstanceMarks): Evidence {
  const shared = [...a.numbers].filter((number) => b.numbers.has(number)).sort();
  if (shared.length === 0) return NEUTRAL;
  // Each further number says half as much more; a single digit is shared by chance.
  const told = shared.reduce((sum, { length }) => sum + Math.min(1, (length - 1) / 2 + gatherSettings.digitTells), 0);
  return {
    value: 1 - 0.5 ** told,
    reasons: [`both give ${shared.map((number) => `“${number}”`).join(", ")}`],
  };
}
