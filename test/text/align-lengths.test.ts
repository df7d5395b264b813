import { describe, expect, it } from "vitest";
import { alignLengths } from "../../src/text/align-lengths.js";

const lengths = [40, 180, 95, 60, 210, 130];

describe("alignLengths", () => {
  it("costs nothing where every length answers, whatever the ratio of the languages", () => {
    const { beads, cost } = alignLengths(
      lengths,
      lengths.map((length) => length * 2),
    );
    expect(cost).toBe(0);
    expect(beads.map(({ a, b }) => [...a, ...b])).toEqual(lengths.map((_, at) => [at, at + 1, at, at + 1]));
  });

  it("takes two sentences for one that was split", () => {
    const { beads } = alignLengths(lengths, [40, 100, 80, 95, 60, 210, 130]);
    expect(beads[1]).toEqual({ a: [1, 2], b: [1, 3] });
  });

  it("leaves a sentence that was added without an answer", () => {
    const long = [...lengths, ...lengths, ...lengths];
    const { beads } = alignLengths(long, [...long.slice(0, 8), 400, ...long.slice(8)]);
    expect(beads.filter(({ a }) => a[0] === a[1])).toEqual([{ a: [8, 8], b: [8, 9] }]);
  });

  it("costs more for unlike lengths than for those of a translation", () => {
    const translated = [48, 171, 104, 66, 190, 141];
    const unlike = [200, 50, 160, 220, 40, 70];
    expect(alignLengths(lengths, translated).cost).toBeLessThan(0.5);
    expect(alignLengths(lengths, unlike).cost).toBeGreaterThan(1.5);
  });

  it("covers every sentence of both sides once, in order", () => {
    const { beads } = alignLengths(lengths, [10, 500]);
    expect(beads.flatMap(({ a: [from, to] }) => lengths.slice(from, to))).toEqual(lengths);
    expect(beads.flatMap(({ b: [from, to] }) => [0, 1].slice(from, to))).toEqual([0, 1]);
  });
});
