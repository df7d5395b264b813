import { expect, it } from "vitest";
import { outlineStory } from "../../src/present/outline-story.js";
import { partClaims } from "../../src/present/part-claims.js";
import { tagReports } from "../../src/present/tag-reports.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";

const tags = tagReports(ferryAndBridge.stories, ferryAndBridge.reports, ["fr"]);
const { claims } = outlineStory(ferryAndBridge.stories[0]!, tags, 1);

it("puts each claim under exactly one heading", () => {
  const parted = partClaims(claims).flatMap((part) => part.claims);
  expect(new Set(parted)).toEqual(new Set(claims));
  expect(parted).toHaveLength(claims.length);
});

it("calls nothing agreed about whose substance the reports differ", () => {
  const agreed = partClaims(claims).find(({ heading }) => heading === "All agree");
  expect(agreed?.claims.flatMap(({ differs }) => differs)).toEqual([]);
  const differing = partClaims(claims).find(({ heading }) => heading === "All tell it, but differ");
  expect(differing?.claims.map(({ differs }) => differs)).toEqual([["number", "how far"]]);
});
