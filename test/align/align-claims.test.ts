import { describe, expect, it } from "vitest";
import { type AlignedClaim, alignClaims } from "../../src/align/align-claims.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import { annotateText, wordsAt } from "../annotate/annotate-text.js";

function claimsOf(...texts: readonly string[]): readonly AlignedClaim[] {
  const reports = texts.map((text, index) => annotateText(text, { id: `r${index}` }));
  return alignClaims(reports, joinEntities(reports));
}

const tellers = ({ members }: AlignedClaim) => members.map(({ report }) => report);

const STORM = "The storm destroyed the old lighthouse on the northern cape.";
const LONGER = "On the northern cape the storm destroyed the old lighthouse that sailors had trusted.";
const ARABIC = "دمرت العاصفة المنارة القديمة في الرأس الشمالي.";
const SCHOOLS = "Parliament raised the salaries of all teachers by a tenth.";

describe("claims", () => {
  it("are made of the clauses that state the same in several reports", () => {
    const [claim] = claimsOf(STORM, LONGER);
    expect(tellers(claim!)).toEqual(["r0", "r1"]);
  });

  it("are made across languages", () => {
    const [claim] = claimsOf(STORM, ARABIC);
    expect(tellers(claim!)).toEqual(["r0", "r1"]);
  });

  it("point at their words in each report", () => {
    for (const { members } of claimsOf(STORM, LONGER, ARABIC)) {
      for (const { span, annotated } of members)
        expect(wordsAt(annotated.report.text, span).length).toBeGreaterThan(10);
    }
  });

  it("have the same id for the same passages and another one for others", () => {
    expect(claimsOf(STORM, LONGER)[0]!.id).toBe(claimsOf(STORM, LONGER)[0]!.id);
    expect(claimsOf(STORM, LONGER)[0]!.id).not.toBe(claimsOf(LONGER, STORM)[0]!.id);
  });

  it("are none without reports", () => {
    expect(claimsOf()).toEqual([]);
    expect(claimsOf("")).toEqual([]);
  });
});

describe("a gist", () => {
  it("is the wording of one of the members", () => {
    for (const { gist, members } of claimsOf(`${STORM} ${SCHOOLS}`, LONGER, ARABIC)) {
      expect(members.map(({ annotated, span }) => wordsAt(annotated.report.text, span))).toContain(gist);
    }
  });

  it("is English where a member is", () => {
    expect(claimsOf(ARABIC, LONGER)[0]!.gist).toMatch(/lighthouse/);
  });

  it("is the shortest of several", () => {
    expect(claimsOf(LONGER, STORM)[0]!.gist).toBe(STORM.slice(0, -1));
  });

  it("is in the language of the report where none is English", () => {
    expect(claimsOf(ARABIC)[0]!.gist).toBe(ARABIC.slice(0, -1));
  });
});

describe("what only one report tells", () => {
  it("is a claim of one member where no other report comes near", () => {
    const alone = claimsOf(`${STORM} ${SCHOOLS}`, LONGER).filter(({ members }) => members.length === 1);
    expect(alone.map(({ gist }) => gist)).toEqual([SCHOOLS.slice(0, -1)]);
  });

  it("is no claim where another report tells it half", () => {
    const half = "The storm spared the old lighthouse keeper and the goats of the northern islands that winter.";
    const alone = claimsOf(STORM, half).filter(({ members }) => members.length === 1);
    expect(alone.map(({ gist }) => gist)).not.toContain(STORM.slice(0, -1));
  });

  it("is all that it tells where it is the only report", () => {
    const claims = claimsOf(`${STORM} ${SCHOOLS}`);
    expect(claims.map(({ gist }) => gist)).toEqual([STORM.slice(0, -1), SCHOOLS.slice(0, -1)]);
    expect(claims[0]!.why.rule).toBe("the only report of its story");
  });
});

describe("reports that are silent", () => {
  it("are those in which no sentence comes near", () => {
    const claim = claimsOf(STORM, LONGER, SCHOOLS).find(({ members }) => members.length === 2);
    expect(claim?.silent).toEqual(["r2"]);
  });

  it("are not those that tell it in another language", () => {
    const claim = claimsOf(STORM, LONGER, `${SCHOOLS} Meanwhile, it rained.`, ARABIC)[0];
    expect(claim?.silent).not.toContain("r3");
  });
});

describe("speakers", () => {
  it("are told for the members that give the words to somebody", () => {
    const claims = claimsOf(
      "Governor Rita Holm said that the storm destroyed the old lighthouse on the northern cape.",
      STORM,
    );
    expect(claims[0]!.members.map(({ speaker }) => speaker)).toEqual(["Rita Holm", undefined]);
  });
});
