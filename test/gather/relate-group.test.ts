import { describe, expect, it } from "vitest";
import { annotate } from "../../eval/same-event.js";
import { gatherStories } from "../../src/gather/gather-stories.js";

const report = (id: string, headline: string, text: string, published: string) =>
  annotate(id, { language: "en", headline, text, published });

const charge = report(
  "charge",
  "Ferrán Boixadera charged over bridge collapse",
  "Prosecutors charged the engineer Ferrán Boixadera with negligence over the collapse of the Vallorba bridge.\n\nBoixadera designed the bridge over the river Torva.",
  "2019-03-01",
);
const verdict = report(
  "verdict",
  "Engineer Ferrán Boixadera acquitted in bridge trial",
  "A court acquitted the engineer Ferrán Boixadera of negligence over the Vallorba bridge.\n\nThe judges found that the river Torva had washed out a pillar of the bridge.",
  "2020-06-12",
);
const orchard = report(
  "orchard",
  "Frost destroys cherry harvest in Lower Saxony",
  "Night frost destroyed the cherry harvest in the Altes Land, growers said.\n\nTemperatures fell to minus six degrees.",
  "2019-03-01",
);
const roundUp = report(
  "round-up",
  "Volcano closes airports in Iceland",
  "Ash from the volcano Askja closed two airports in Iceland.\n\nIn Lower Saxony night frost destroyed the cherry harvest in the Altes Land, growers said, as temperatures fell to minus six degrees.",
  "2019-03-01",
);

const relatedOf = (id: string, reports = [charge, verdict, orchard, roundUp]) => {
  const stories = gatherStories(reports);
  const nameOf = new Map(stories.map((story) => [story.id, story.reports]));
  const { related } = stories.find((story) => story.reports.includes(id))!;
  return related.map(({ story, kind, why }) => ({ story: nameOf.get(story)!, kind, why }));
};

describe("relateGroup", () => {
  it("links the events of one development, without merging them", () => {
    expect(relatedOf("charge")).toMatchObject([{ story: ["verdict"], kind: "development" }]);
    expect(relatedOf("verdict")).toMatchObject([{ story: ["charge"], kind: "development" }]);
    expect(relatedOf("charge")[0]!.why).toContain("boixadera");
  });

  it("links a round-up by its parts", () => {
    expect(relatedOf("round-up")).toMatchObject([{ story: ["orchard"], kind: "part" }]);
    expect(relatedOf("orchard")).toMatchObject([{ story: ["round-up"], kind: "whole" }]);
  });

  it("links nothing to what only happened on the same day", () => {
    expect(relatedOf("orchard", [orchard, charge])).toEqual([]);
  });
});
