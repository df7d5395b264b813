import { describe, expect, it } from "vitest";
import { chooseNearestSources } from "../../src/trace/choose-nearest-sources.js";
import type { ReportTie, TieKind } from "../../src/trace/tell-tie.js";

const tie = (from: string, to: string, kind: TieKind, strength: number, sameLanguage = true): ReportTie => ({
  derivation: { from, to, kind, evidence: [] },
  strength,
  amount: 1,
  sameLanguage,
  directed: true,
  sureness: 0.9,
  worded: kind !== "translation" && kind !== "common-source",
});
const undated = () => 0;
const edges = (
  ties: readonly ReportTie[],
  joined: readonly (readonly string[])[] = [],
  age: (id: string) => number = undated,
) => chooseNearestSources(ties, joined, age).map(({ derivation: { from, to } }) => `${from} > ${to}`);

describe("chooseNearestSources", () => {
  it("leaves out a tie that two nearer ones explain", () => {
    const ties = [tie("a", "c", "edited", 0.7), tie("a", "b", "edited", 0.9), tie("b", "c", "verbatim", 1)];
    expect(edges(ties)).toEqual(["b > c", "a > b"]);
  });

  it("keeps both sources of a report that is pieced together", () => {
    expect(edges([tie("a", "c", "edited", 0.6), tie("b", "c", "edited", 0.4)])).toEqual(["a > c", "b > c"]);
  });

  it("takes the earliest of sources that are equally near", () => {
    const ties = [tie("b", "c", "verbatim", 1), tie("a", "b", "verbatim", 1), tie("a", "c", "verbatim", 1)];
    const age = (id: string) => (id === "a" ? 1 : 2);
    expect(edges(ties, [], age)).toEqual(["a > b", "a > c"]);
  });

  it("takes the two larger of three that hold one another", () => {
    const small = { amount: 30 };
    const ties = [
      { ...tie("whole", "small", "verbatim", 1), ...small },
      { ...tie("large", "small", "verbatim", 1), ...small },
      { ...tie("whole", "large", "verbatim", 1), amount: 80 },
    ];
    expect(edges(ties)).toContain("whole > large");
  });

  it("tells no common source of reports that credit one wire", () => {
    expect(edges([tie("a", "b", "common-source", 0.5)], [["a", "b"]])).toEqual([]);
  });

  it("shows a common source within one language before one across two", () => {
    const ties = [tie("a", "c", "common-source", 0.9, false), tie("b", "c", "common-source", 0.3)];
    expect(edges(ties, [["a", "b"]])).toEqual(["b > c"]);
  });
});
