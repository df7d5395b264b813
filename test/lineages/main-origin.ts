/** Which origin does a report mainly rest on? */
import type { Draft } from "./draft.js";

/** What most of its passages go back to, background left aside. */
export function mainOriginOf({ passages }: Draft): string {
  const counts = new Map<string, number>();
  for (const { origin } of passages) {
    if (!origin.startsWith("archive")) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]![0];
}
