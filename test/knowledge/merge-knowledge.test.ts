import { expect, it } from "vitest";
import type { KnowledgeFile } from "../../src/knowledge/knowledge-form.js";
import { mergeKnowledge } from "../../src/knowledge/merge-knowledge.js";
import { known } from "./known.js";

const outlet = (merged: ReturnType<typeof mergeKnowledge>, name: string) =>
  merged.knowledge.outlets.find((one) => one.name === name);

it("changes nothing where a file says nothing", () => {
  expect(mergeKnowledge(known, {})).toEqual({ knowledge: known, problems: [] });
});

it("adds names and domains to what is known by a name or an alias", () => {
  const merged = mergeKnowledge(known, {
    outlets: [{ name: "the coast herald", aliases: ["صحيفة الساحل"], domains: ["herald.test"] }],
  });
  expect(merged.problems).toEqual([]);
  expect(outlet(merged, "Coast Herald")).toMatchObject({
    aliases: ["The Coast Herald", "صحيفة الساحل"],
    domains: ["herald.example", "herald.test"],
    owner: "Tide House",
  });
});

it("replaces an owner, by any of his names, and takes one away", () => {
  const merged = mergeKnowledge(known, {
    outlets: [
      { name: "Coast Herald", owner: "Quay" },
      { name: "Harbour Post", owner: null },
    ],
  });
  expect(merged.problems).toEqual([]);
  expect(outlet(merged, "Coast Herald")?.owner).toBe("Quay Press");
  expect(outlet(merged, "Harbour Post")).not.toHaveProperty("owner");
});

it("takes in what nobody knew, and keeps a wire one where it stands among outlets", () => {
  const merged = mergeKnowledge(known, {
    outlets: [{ name: "Azalai" }, { name: "Dune Courier", country: "MRT", state: true }],
    wires: [{ name: "Erg Press" }],
  });
  expect(merged.problems).toEqual([]);
  expect(merged.knowledge.outlets.map(({ name, wire }) => [name, wire])).toEqual([
    ["Azalai News Agency", true],
    ["Coast Herald", false],
    ["Dune Courier", false],
    ["Erg Press", true],
    ["Harbour Post", false],
  ]);
  expect(outlet(merged, "Dune Courier")).toMatchObject({ country: "MRT", state: true });
});

it("removes entries, aliases and domains", () => {
  const merged = mergeKnowledge(known, {
    outlets: [
      { name: "Harbour Post", remove: true },
      { name: "Azalai News Agency", removeAliases: ["azalai"], removeDomains: ["azalai.example"] },
    ],
    owners: [{ name: "Tide House", remove: true }],
  });
  expect(merged.problems).toEqual([]);
  expect(merged.knowledge.outlets.map(({ name }) => name)).toEqual(["Azalai News Agency", "Coast Herald"]);
  expect(outlet(merged, "Azalai News Agency")).toMatchObject({ aliases: ["وكالة أزلاي للأنباء"], domains: [] });
  expect(outlet(merged, "Coast Herald")).not.toHaveProperty("owner");
  expect(merged.knowledge.owners).toEqual([{ name: "Quay Press", aliases: ["Quay"] }]);
});

it("lets a file move an alias from one outlet to another, wherever in the file that stands", () => {
  const merged = mergeKnowledge(known, {
    outlets: [
      { name: "Sahel Wire", aliases: ["Azalai"] },
      { name: "Azalai News Agency", removeAliases: ["Azalai"] },
    ],
  });
  expect(merged.problems).toEqual([]);
  expect(outlet(merged, "Sahel Wire")?.aliases).toEqual(["Azalai"]);
});

it.each<[string, KnowledgeFile, string]>([
  [
    "an alias of two outlets",
    { outlets: [{ name: "Dune Courier", aliases: ["AZALAI"] }] },
    'name it under "removeAliases"',
  ],
  ["an alias that is another's name", { outlets: [{ name: "Dune Courier", aliases: ["Coast Herald"] }] }, "remove"],
  ["a domain of two outlets", { wires: [{ name: "Erg Press", domains: ["post.example"] }] }, '"removeDomains"'],
  ["an owner who is not listed", { outlets: [{ name: "Coast Herald", owner: "Nobody" }] }, 'add it to "owners"'],
  ["owners in a circle", { owners: [{ name: "Tide House", owner: "Quay Press" }] }, "a circle"],
  ["the removal of what is not there", { outlets: [{ name: "Dune Courier", remove: true }] }, "check the name"],
  ["an alias that is not there", { outlets: [{ name: "Coast Herald", removeAliases: ["Dune"] }] }, "none of its"],
])("tells of %s where it stands, and what to do", (_, file, way) => {
  const { problems } = mergeKnowledge(known, file);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.says).toContain(way);
  expect(problems[0]?.place).toMatch(/^(?:outlets|wires), entry 1 \("|^owners/);
});
