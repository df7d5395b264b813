import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CandidateLists } from "../../src/gather/candidate-lists.js";
import { gatherSettings } from "../../src/settings.js";

const { candidates } = gatherSettings;
const listed = (lists: CandidateLists, slot: number) =>
  Array.from({ length: lists.shown(slot) }, (_, place) => lists.at(slot, place));
const open = (count: number) => {
  const lists = new CandidateLists((a, b) => a < b);
  for (let slot = 0; slot < count; slot++) lists.open(slot);
  return lists;
};

describe("CandidateLists", () => {
  it("holds the best of all that were offered and not lost, or says that it is short", () => {
    const offer = fc.record({ other: fc.integer({ min: 1, max: 60 }), score: fc.integer({ min: 1, max: 6 }) });
    const step = fc.oneof(
      { arbitrary: offer, weight: 4 },
      { arbitrary: fc.constant("loses the best" as const), weight: 1 },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const lists = open(61);
        let known: { other: number; score: number }[] = [];
        const seen = new Set<number>();
        for (const one of steps) {
          if (one === "loses the best") {
            const best = lists.shown(0) > 0 ? lists.at(0, 0) : undefined;
            if (best === undefined) continue;
            lists.drop(0, 0);
            known = known.filter(({ other }) => other !== best);
          } else if (!seen.has(one.other)) {
            seen.add(one.other);
            lists.offer(0, one.other, one.score);
            known.push(one);
          }
          const best = known.sort((a, b) => b.score - a.score || a.other - b.other).slice(0, candidates);
          const found = listed(lists, 0);
          expect(found).toEqual(best.slice(0, found.length).map(({ other }) => other));
          if (!lists.isShort(0)) expect(found).toHaveLength(best.length);
        }
      }),
    );
  });

  it("tells who became neighbours and who no longer are, as long as neither lists the other", () => {
    const lists = open(3);
    lists.offer(0, 1, 0.5);
    lists.offer(1, 0, 0.5);
    lists.offer(0, 2, 0.4);
    expect(lists.takeChanges()).toEqual([
      { report: 0, other: 1, met: true },
      { report: 0, other: 2, met: true },
      { report: 1, other: 0, met: true },
    ]);
    lists.drop(0, 0);
    expect(lists.takeChanges()).toEqual([]);
    lists.drop(1, 0);
    lists.drop(0, 0);
    expect(lists.takeChanges()).toEqual([
      { report: 1, other: 0, met: false },
      { report: 0, other: 2, met: false },
    ]);
    expect(lists.takeChanges()).toEqual([]);
  });
});
