import { expect, it } from "vitest";
import { renderKnowledge } from "../../src/present/tell-knowledge.js";
import { known } from "../knowledge/known.js";

const page = { width: 80, color: false, among: known };

it("tells a list with a line each", () => {
  expect(renderKnowledge(known, { ...page, full: false })).toBe(
    [
      "Wires (1)",
      "  - Azalai News Agency: wire, Mauritania, 2 more names",
      "Outlets (2)",
      "  - Coast Herald: of Tide House, 1 more name",
      "  - Harbour Post: of Quay Press",
      "Owners (2)",
      "  - Quay Press: of Tide House, 1 more name",
      "  - Tide House",
      "Offices that hand out readouts (1)",
      "  - Mauritanian Presidency: 1 more name",
      "",
    ].join("\n"),
  );
});

it("tells in full what else is of the same house, and of the house above it", () => {
  const post = { outlets: known.outlets.filter(({ name }) => name === "Harbour Post"), owners: [], offices: [] };
  expect(renderKnowledge(post, { ...page, full: true })).toBe(
    [
      "Outlets (1)",
      "  Harbour Post",
      "    of Quay Press",
      "    Quay Press has Harbour Post",
      "    Tide House has Coast Herald, Quay Press",
      "    At post.example",
      "",
    ].join("\n"),
  );
});

it("says that nothing is known", () => {
  expect(renderKnowledge({ outlets: [], owners: [], offices: [] }, { ...page, full: false })).toBe(
    "Nothing is known.\n",
  );
});
