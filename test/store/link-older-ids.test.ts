import { expect, it } from "vitest";
import { linkOlderIds } from "../../src/store/link-older-ids.js";

it("links a story that is no more to the one that took most of its reports", () => {
  const before = [
    { id: "split", reports: ["1", "2", "3"] },
    { id: "kept", reports: ["4"] },
    { id: "gone", reports: ["5"] },
  ];
  const after = [
    { id: "kept", reports: ["4"] },
    { id: "large", reports: ["2", "3"] },
    { id: "small", reports: ["1"] },
  ];
  expect(linkOlderIds(before, after)).toEqual([["split", "large"]]);
});

it("links to the first id where two stories took as many", () => {
  const after = [
    { id: "z", reports: ["1"] },
    { id: "y", reports: ["2"] },
  ];
  expect(linkOlderIds([{ id: "x", reports: ["1", "2"] }], after)).toEqual([["x", "y"]]);
});
