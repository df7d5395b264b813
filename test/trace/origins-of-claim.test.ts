import { describe, expect, it } from "vitest";
import { originsOfClaim } from "../../src/trace/origins-of-claim.js";
import type { Traced } from "../../src/trace/trace-story.js";

const traced: Pick<Traced, "newsrooms" | "independent" | "copied"> = {
  newsrooms: [["a", "b"], ["c"], ["d"]],
  copied: [],
  independent: [
    { reports: ["a", "c"], basis: "reporter" },
    { reports: ["c", "d"], basis: "sources" },
  ],
};

const span = { start: 10, end: 50 };
const claim = (reports: readonly string[], speaker?: string) =>
  reports.map((report) => (speaker === undefined ? { report, span } : { report, span, speaker }));

describe("originsOfClaim", () => {
  it("gives a claim of one report one origin, at most one", () => {
    expect(originsOfClaim(traced, claim(["b"]))).toEqual({ newsrooms: [["b"]], origins: [["b"]], originsAtMost: 1 });
  });

  it("counts only the reports that make the claim", () => {
    expect(originsOfClaim(traced, claim(["a", "b", "c"]))).toEqual({
      newsrooms: [["a", "b"], ["c"]],
      origins: [["a", "b"], ["c"]],
      originsAtMost: 2,
    });
  });

  it("does not take a report for independent because another that stands with it is", () => {
    expect(originsOfClaim(traced, claim(["b", "c"])).origins).toEqual([["b", "c"]]);
  });

  it("does not count different sources that the reports name elsewhere", () => {
    expect(originsOfClaim(traced, claim(["c", "d"])).origins).toEqual([["c", "d"]]);
  });

  it("counts what one speaker said as one origin, however many wrote it down", () => {
    expect(originsOfClaim(traced, claim(["a", "c"], "Mira Dovan"))).toMatchObject({
      origins: [["a", "c"]],
      originsAtMost: 1,
    });
  });

  it("counts a paragraph that two otherwise own reports have in one wording as one origin", () => {
    const passage = (report: string, start: number, end: number) => ({ report, span: { start, end } });
    const beside = { ...traced, copied: [[passage("a", 200, 300), passage("c", 0, 90)] as const] };
    expect(originsOfClaim(beside, claim(["a", "c"])).origins).toHaveLength(2);
    const around = { ...traced, copied: [[passage("a", 0, 60), passage("c", 5, 90)] as const] };
    expect(originsOfClaim(around, claim(["a", "c"]))).toMatchObject({ origins: [["a", "c"]], originsAtMost: 1 });
  });

  it("counts apart what only a tie binds that the reader does not count", () => {
    const apart: Traced["independent"] = [{ reports: ["a", "d"], basis: "apart" }];
    expect(originsOfClaim({ ...traced, independent: apart }, claim(["a", "d"], "Mira Dovan")).origins).toHaveLength(2);
  });
});
