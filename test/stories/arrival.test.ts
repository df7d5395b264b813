/** Does the order in which reports arrive leave the synopsis as it is, byte for byte? */
import { describe, expect, it } from "vitest";
import { synopsize } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { reportsOf, SLOW, storySets, synopsisOf, titleOf } from "./story-sets.js";

/** Orders that a run could take, made without chance. */
function ordersOf(reports: readonly Report[]): readonly (readonly Report[])[] {
  const half = Math.floor(reports.length / 2);
  const inTurns = reports.map((_, index) => reports[(index * 7 + 3) % reports.length]!);
  const orders = [[...reports].reverse(), [...reports.slice(half), ...reports.slice(0, half)]];
  return new Set(inTurns).size === reports.length ? [...orders, inTurns] : orders;
}

describe.each(storySets.map((set) => [titleOf(set), set] as const))("%s", (_title, set) => {
  it.skipIf(set.lacking)(
    "gives the same bytes in whatever order the reports arrive",
    () => {
      const reports = reportsOf(set);
      const bytes = JSON.stringify(synopsisOf(set));
      for (const order of ordersOf(reports)) expect(JSON.stringify(synopsize(order))).toBe(bytes);
    },
    SLOW,
  );

  it.skipIf(set.lacking)(
    "puts every report into exactly one story",
    () => {
      const reports = reportsOf(set);
      const placed = synopsisOf(set).stories.flatMap((story) => story.reports);
      expect([...placed].sort()).toEqual(reports.map((report) => report.id).sort());
    },
    SLOW,
  );
});
