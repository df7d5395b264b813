/**
 * Do two reports number their event alike? "Flight 417" is not "Flight 302". Numbers that count something may differ in
 * reports of one event; they confirm, and never part.
 */
import { type Evidence, NEUTRAL } from "./evidence.js";
import type { InstanceMarks } from "./find-instance-marks.js";

/** -1 where the same word is numbered differently; towards 1 with every number shared; neutral otherwise. */
export function compareMarks(a: InstanceMarks, b: InstanceMarks): Evidence {
  for (const [word, here] of a.numbered) {
    const there = b.numbered.get(word);
    if (!there || there.some((number) => here.includes(number))) continue;
    return { value: -1, reasons: [`“${word} ${here[0]}” in one, “${word} ${there[0]}” in the other`] };
  }
  const shared = [...a.numbers].filter((number) => b.numbers.has(number)).sort();
  if (shared.length === 0) return NEUTRAL;
  // Each further number says half as much more.
  return {
    value: 1 - 0.5 ** shared.length,
    reasons: [`both give ${shared.map((number) => `“${number}”`).join(", ")}`],
  };
}
