import { describe, expect, it } from "vitest";
import { groupStands, listed, reportCount, type Stand, wordsOf } from "../../src/align/positions.js";
import { claimOf, tell } from "./claim-of.js";

const { members } = claimOf(tell("The dam held.", "The dam broke.", "The dam held.")).claim;
const stand = (at: number, key: string): Stand => ({
  member: members[at]!,
  key,
  says: key,
  span: { start: 8, end: 12 },
});

describe("positions", () => {
  it("hold the reports that say the same", () => {
    expect(groupStands([stand(0, "held"), stand(1, "broke"), stand(2, "held")]).map(({ reports }) => reports)).toEqual([
      ["a", "c"],
      ["b"],
    ]);
  });

  it("come in order of their reports, then of the first of them", () => {
    expect(groupStands([stand(1, "broke"), stand(0, "held")]).map(({ says }) => says)).toEqual(["held", "broke"]);
  });

  it("point at the words of each report", () => {
    const [position] = groupStands([stand(0, "held")]);
    expect(position!.spans).toEqual([{ report: "a", span: { start: 8, end: 12 } }]);
    expect(wordsOf(members[0]!, position!.spans[0]!.span)).toBe("held");
  });

  it("are none where nobody says anything", () => {
    expect(groupStands([])).toEqual([]);
  });
});

it.each([
  [[], ""],
  [["one"], "one"],
  [["one", "two"], "one and two"],
  [["one", "two", "three"], "one, two and three"],
])("lists %j", (parts, sentence) => {
  expect(listed(parts)).toBe(sentence);
});

it("counts reports in words of a sentence", () => {
  expect([reportCount(1), reportCount(3)]).toEqual(["one report", "3 reports"]);
});
