import { describe, expect, it } from "vitest";
import { findPieced } from "../../src/trace/find-pieced.js";
import type { CopiedPassage } from "../../src/trace/list-copied.js";
import { CopiedStretches } from "../../src/trace/list-parts.js";
import type { ReportTie } from "../../src/trace/tell-tie.js";

const edited = (from: string, to: string, directed = true): ReportTie => ({
  derivation: { from, to, kind: "edited", evidence: [] },
  strength: 0.5,
  amount: 40,
  sameLanguage: true,
  directed,
  worded: true,
  sureness: 0.9,
});
type Stretch = readonly [report: string, start: number, end: number];
const shared = ([a, ...inA]: Stretch, [b, ...inB]: Stretch): CopiedPassage => [
  { report: a, span: { start: inA[0], end: inA[1] } },
  { report: b, span: { start: inB[0], end: inB[1] } },
];
const pieced = (ties: readonly ReportTie[], copied: readonly CopiedPassage[], length = 400) =>
  [...findPieced(ties, new CopiedStretches(copied, () => length))].map(({ from, to }) => `${from} > ${to}`);

/** "m" has its first half from "a" and a shorter part from "b". */
const halves = [shared(["a", 0, 200], ["m", 0, 200]), shared(["b", 0, 100], ["m", 200, 300])];

describe("findPieced", () => {
  it("frees the source of the smaller part", () => {
    expect(pieced([edited("a", "m"), edited("b", "m")], halves)).toEqual(["b > m"]);
  });

  it("frees nothing where the sources share wording themselves", () => {
    const related = [...halves, shared(["a", 300, 350], ["b", 300, 350])];
    expect(pieced([edited("a", "m"), edited("b", "m")], related)).toEqual([]);
  });

  it("frees nothing where both have the same part", () => {
    const same = [halves[0]!, shared(["b", 0, 150], ["m", 0, 150])];
    expect(pieced([edited("a", "m"), edited("b", "m")], same)).toEqual([]);
  });

  it("takes two cuts for cuts where nothing shows that they were first", () => {
    const cuts = [shared(["a", 0, 200], ["m", 0, 200]), shared(["b", 0, 200], ["m", 200, 400])];
    expect(pieced([edited("m", "a", false), edited("m", "b", false)], cuts, 200)).toEqual([]);
    expect(pieced([edited("m", "a"), edited("m", "b")], halves)).toEqual([]);
  });
});
