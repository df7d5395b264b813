import { describe, expect, it } from "vitest";
import { directPieced } from "../../src/trace/direct-pieced.js";
import type { CopiedPassage } from "../../src/trace/list-copied.js";
import { CopiedStretches } from "../../src/trace/list-parts.js";
import type { ReportTie } from "../../src/trace/tell-tie.js";

const LENGTH = 400;
const open = (from: string, to: string): ReportTie => ({
  derivation: {
    from,
    to,
    kind: "edited",
    evidence: [from, to].map((report) => ({ report })),
    why: { rule: "long runs of the same words; which was first is not shown", words: [], sureness: 0.38 },
  },
  strength: 0.5,
  amount: 40,
  sameLanguage: true,
  directed: false,
  worded: true,
  sureness: 0.95,
});
type Stretch = readonly [report: string, start: number, end: number];
const shared = ([a, ...inA]: Stretch, [b, ...inB]: Stretch): CopiedPassage => [
  { report: a, span: { start: inA[0], end: inA[1] } },
  { report: b, span: { start: inB[0], end: inB[1] } },
];
const directed = (ties: readonly ReportTie[], copied: readonly CopiedPassage[]) =>
  directPieced(ties, new CopiedStretches(copied, () => LENGTH), () => LENGTH).map(
    ({ derivation: { from, to, direction } }) => `${from} > ${to} ${direction ?? "open"}`,
  );

const ties = [open("m", "a"), open("b", "m")];
/** "m" has its first part from "a" and the rest from "b", of which neither is all that those have. */
const parts = [shared(["a", 0, 250], ["m", 0, 250]), shared(["b", 50, 200], ["m", 250, 400])];

describe("directPieced", () => {
  it("turns both ties to a report that consists of two others", () => {
    expect(directed(ties, parts)).toEqual(["a > m shown", "b > m shown"]);
  });

  it("shows the source's words first, and says why", () => {
    const [{ derivation }] = directPieced(ties, new CopiedStretches(parts, () => LENGTH), () => LENGTH) as [ReportTie];
    expect(derivation.evidence.map(({ report }) => report)).toEqual(["a", "m"]);
    expect(derivation.why?.rule).toContain("consists of it and of another report in turn");
    expect(derivation.why!.sureness).toBeGreaterThan(0.5);
  });

  it("leaves a tie as it is whose direction something else shows", () => {
    const shown = { ...open("m", "a"), directed: true };
    expect(directed([shown, open("b", "m")], parts)).toEqual(["m > a open", "b > m shown"]);
  });

  it("says nothing where much of the report is in neither, or the two share wording", () => {
    expect(directed(ties, [parts[0]!, shared(["b", 50, 90], ["m", 250, 290])])).toEqual(["m > a open", "b > m open"]);
    expect(directed(ties, [...parts, shared(["a", 300, 350], ["b", 300, 350])])).toEqual(["m > a open", "b > m open"]);
  });

  it("takes two whole halves for cuts, but not what interrupts each other", () => {
    const halves = (of: number) => [shared(["a", 0, 400], ["m", 0, 200]), shared(["b", 0, of], ["m", 200, 400])];
    expect(directed(ties, halves(400))).toEqual(["m > a open", "b > m open"]);
    const turns = [
      shared(["a", 0, 200], ["m", 0, 100]),
      shared(["b", 0, 400], ["m", 100, 300]),
      shared(["a", 200, 400], ["m", 300, 400]),
    ];
    expect(directed(ties, turns)).toEqual(["a > m shown", "b > m shown"]);
  });
});
