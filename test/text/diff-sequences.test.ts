import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffSequences } from "../../src/text/diff-sequences.js";

const diff = (a: string, b: string) => diffSequences([...a], [...b]);

describe("diffSequences", () => {
  it("keeps what stands in order on both sides", () => {
    expect(diff("abcd", "abxd")).toEqual({
      kept: [
        [0, 0],
        [1, 1],
        [3, 3],
      ],
      moved: [],
    });
    expect(diff("", "ab")).toEqual({ kept: [], moved: [] });
  });

  it("tells a run that moved, and keeps the heavier side", () => {
    expect(diff("abcde", "deabc")).toEqual({
      kept: [
        [0, 2],
        [1, 3],
        [2, 4],
      ],
      moved: [
        [3, 0],
        [4, 1],
      ],
    });
  });

  it("gives pairs of equals, each member once, kept ones ascending", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { kept, moved } = diffSequences(a, b);
        const all = [...kept, ...moved];
        for (const [i, j] of all) expect(a[i]).toBe(b[j]);
        expect(new Set(all.map(([i]) => i)).size).toBe(all.length);
        expect(new Set(all.map(([, j]) => j)).size).toBe(all.length);
        for (const [at, [i, j]] of kept.entries()) {
          if (at > 0) expect(i > kept[at - 1]![0] && j > kept[at - 1]![1]).toBe(true);
        }
      }),
    );
  });
});
