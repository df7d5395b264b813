import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import type { Claim } from "../../src/model/story.js";
import { joinPieces } from "../../src/present/join-pieces.js";
import { tagReports } from "../../src/present/tag-reports.js";

const TEXT = "The mayor said on Monday that “the bridge is open”, and thanked the crews. Ferries go on.\n\nRain fell.";
const report: Report = { id: "r", source: "r.txt", language: "en", text: TEXT, credits: [] };
const other: Report = { ...report, id: "s", source: "s.txt" };
const tags = tagReports([], [report, other], []);

function claimOf(id: string, ...passages: readonly (readonly [report: string, words: string])[]): Claim {
  const members = passages.map(([of, words]) => {
    const start = TEXT.indexOf(words);
    return { report: of, span: { start, end: start + words.length } };
  });
  const [words = ""] = passages.map(([, said]) => said);
  return {
    id,
    gist: words,
    members,
    newsrooms: [],
    origins: [],
    originsAtMost: 1,
    why: { rule: "", words: [words], sureness: 1 },
  };
}

describe("joinPieces", () => {
  it("reads clauses of one sentence that one report alone tells as one finding", () => {
    const pieces = [
      claimOf("a", ["r", "The mayor said on Monday"]),
      claimOf("b", ["r", "that “the bridge is open"]),
      claimOf("c", ["r", "and thanked the crews"]),
    ];
    const [whole, ...rest] = joinPieces(pieces, tags);
    expect(rest).toEqual([]);
    expect(whole).toMatchObject({
      id: "a",
      gist: "The mayor said on Monday that “the bridge is open”, and thanked the crews",
      why: { words: ["The mayor said on Monday", "that “the bridge is open", "and thanked the crews"] },
    });
  });

  it("keeps sentences apart, reports, and what several reports tell", () => {
    const claims = [
      claimOf("a", ["r", "and thanked the crews"]),
      claimOf("b", ["r", "Ferries go on"]),
      claimOf("c", ["r", "Rain fell"]),
      claimOf("d", ["s", "The mayor said on Monday"]),
      claimOf("e", ["r", "that “the bridge is open"], ["s", "that “the bridge is open"]),
    ];
    expect(joinPieces(claims, tags)).toEqual(claims);
  });
});
