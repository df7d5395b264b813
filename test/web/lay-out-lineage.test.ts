import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineLineage } from "../../src/present/outline-lineage.js";
import { type Box, layOutLineage, type PlacedEnd } from "../../web/pages/lay-out-lineage.js";
import { madeUpTags, madeUpTies } from "../fixtures/present/made-up-ties.js";

const tags = madeUpTags(["Azalai", "Coast Herald", "Brief", "Quai", "Courier", "Portovy"]);
const drawingOf = (lines: readonly string[], of = tags) =>
  layOutLineage(outlineLineage({ tags: of, derivations: madeUpTies(of, lines) }));
const numberOf = ({ end }: PlacedEnd) => (typeof end === "object" ? end.number : (end ?? "?"));
const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

describe("layOutLineage", () => {
  it("puts sources left of what took from them, lower numbers above", () => {
    const { ends } = drawingOf(["2 < 1 edited", "3 < 1 edited", "4 < 1 edited", "5 < 2 edited"]);
    const at = new Map(ends.map((end) => [numberOf(end), end]));
    expect(at.get(1)!.x).toBeLessThan(at.get(2)!.x);
    expect(at.get(2)!.x).toBe(at.get(4)!.x);
    expect(at.get(2)!.x).toBeLessThan(at.get(5)!.x);
    expect([2, 3, 4].map((number) => at.get(number)!.y)).toEqual(
      [2, 3, 4].map((number) => at.get(number)!.y).sort((a, b) => a - b),
    );
  });

  it("goes from top to bottom where a chain would be too wide", () => {
    const { ends, width } = drawingOf([2, 3, 4, 5, 6].map((number) => `${number} < ${number - 1} edited`));
    expect(width).toBeLessThan(150);
    expect(new Set(ends.map(({ x }) => x)).size).toBe(1);
  });

  it("draws a source in common as one that nobody knows, before both, without a direction", () => {
    const { ends, ties } = drawingOf(["2 = 1 common-source", "4 = 3 edited"]);
    expect(ends.map(numberOf)).toEqual([1, 2, 3, 4, "?"]);
    expect(ties.map(({ kind, directed }) => `${kind} ${directed}`)).toEqual([
      "common-source false",
      "common-source false",
      "edited false",
    ]);
  });

  it("keeps all within its bounds and no two on one place, whatever the ties, in any order", () => {
    const end = fc.constantFrom("1", "2", "3", "4", "5", "6", "A", "B");
    const line = fc
      .tuple(end, fc.constantFrom("<", "="), end, fc.constantFrom("edited", "credit", "common-source", "unknown"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const drawing = drawingOf(lines);
        fc.pre(drawing.ends.length > 0);
        const { left, top, width, height, ends, ties } = drawing;
        for (const [index, box] of ends.entries()) {
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(left);
          expect(box.x + box.width / 2).toBeLessThanOrEqual(left + width);
          expect(box.y - box.height / 2).toBeGreaterThanOrEqual(top);
          expect(box.y + box.height / 2).toBeLessThanOrEqual(top + height);
          expect(ends.slice(0, index).filter((other) => overlap(box, other))).toEqual([]);
        }
        for (const { path } of ties) expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(C(-?[\d.]+ ?){6})+$/);
        expect(drawingOf([...lines].sort())).toEqual(drawingOf([...lines].sort().reverse()));
      }),
      { numRuns: 40 },
    );
  });
});
