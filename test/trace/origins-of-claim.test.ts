import { describe, expect, it } from "vitest";
import { originsOfClaim } from "../../src/trace/origins-of-claim.js";
import type { Traced } from "../../src/trace/trace-story.js";

const traced: Traced = {
  derivations: [],
  newsrooms: [["a", "b"], ["c"], ["d"]],
  origins: [["a", "b", "d"], ["c"]],
  originsAtMost: 3,
  independent: [
    { reports: ["a", "c"], basis: "reporter" },
    { reports: ["c", "d"], basis: "sources" },
  ],
};

describe("originsOfClaim", () => {
  it("gives a claim of one report one origin, at most one", () => {
    expect(originsOfClaim(traced, ["b"])).toEqual({ newsrooms: [["b"]], origins: [["b"]], originsAtMost: 1 });
  });

  it("counts only the reports that make the claim", () => {
    expect(originsOfClaim(traced, ["a", "b", "c"])).toEqual({
      newsrooms: [["a", "b"], ["c"]],
      origins: [["a", "b"], ["c"]],
      originsAtMost: 2,
    });
  });

  it("does not take a report for independent because another that stands with it is", () => {
    expect(originsOfClaim(traced, ["b", "c"]).origins).toEqual([["b", "c"]]);
  });

  it("does not count different sources that the reports name elsewhere", () => {
    expect(originsOfClaim(traced, ["c", "d"]).origins).toEqual([["c", "d"]]);
  });

  it("counts what one speaker said as one origin, however many wrote it down", () => {
    expect(originsOfClaim(traced, ["a", "c"], true)).toMatchObject({ origins: [["a", "c"]], originsAtMost: 1 });
  });
});
