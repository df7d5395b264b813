import { describe, expect, it } from "vitest";
import { attributionOf, joinedName, nameAttribution, sharedLength } from "../../src/align/attribute-members.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import { annotateText } from "../annotate/annotate-text.js";

function attributionIn(text: string, passage: string) {
  const annotated = annotateText(text);
  const start = text.indexOf(passage);
  return attributionOf(annotated, { start, end: start + passage.length }, joinEntities([annotated]));
}

describe("a passage is given", () => {
  it("to whoever is said to have said it", () => {
    const text = "Governor Rita Holm said that the dam was leaking. Nobody was hurt in the valley.";
    expect(attributionIn(text, "the dam was leaking")).toMatchObject({
      kind: "one",
      name: "Rita Holm",
      key: "Rita Holm",
    });
  });

  it("to nobody where the reporter tells it", () => {
    const text = "Governor Rita Holm said that the dam was leaking. Nobody was hurt in the valley.";
    expect(attributionIn(text, "Nobody was hurt in the valley")).toBeUndefined();
  });

  it("to several where both are said to have said it", () => {
    const text =
      "Estonian President Liina Kask telephoned Peruvian President Oscar Velarde. Both leaders stressed the need for peace on the islands.";
    expect(attributionIn(text, "the need for peace on the islands")).toMatchObject({
      kind: "several",
      name: "Liina Kask and Oscar Velarde",
    });
  });

  it("to nobody named where the verb is passive", () => {
    const text = "The bridge was described as a great step for all.";
    const attribution = attributionIn(text, text.slice(0, -1));
    expect(attribution).toMatchObject({ kind: "nobody", key: "" });
    expect(attribution).not.toHaveProperty("name");
  });

  it("not to the speaker of a few words in it", () => {
    const text =
      "The old dam in the upper valley was built by hand in the last war, and Rita Holm praised its grey walls.";
    expect(attributionIn(text, text.slice(0, -1))).toBeUndefined();
  });
});

it("gives a speaker one name in two languages", () => {
  const english = annotateText("Peruvian President Oscar Velarde said that the port was open again.", { id: "en" });
  const arabic = annotateText("وقال الرئيس البيروفي أوسكار فيلاردي إن الميناء مفتوح من جديد.", { id: "ar" });
  const entities = joinEntities([english, arabic]);
  const names = [english, arabic].map((report) => nameAttribution(report, report.quotations[0]!, entities).name);
  expect(names).toEqual(["Oscar Velarde", "Oscar Velarde"]);
});

it("finds no joined name for what is not joined", () => {
  expect(joinedName(annotateText("Rain fell."), "person:nobody", [])).toBeUndefined();
});

it.each([
  ["apart", { start: 0, end: 5 }, { start: 7, end: 9 }, 0],
  ["touching", { start: 0, end: 5 }, { start: 5, end: 9 }, 0],
  ["overlapping", { start: 0, end: 5 }, { start: 3, end: 9 }, 2],
  ["one inside the other", { start: 0, end: 9 }, { start: 3, end: 5 }, 2],
])("counts what two spans share: %s", (_, a, b, length) => {
  expect(sharedLength(a, b)).toBe(length);
  expect(sharedLength(b, a)).toBe(length);
});
