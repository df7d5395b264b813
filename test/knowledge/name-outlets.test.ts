import { expect, it } from "vitest";
import { mergeKnowledge } from "../../src/knowledge/merge-knowledge.js";
import { nameOutlets } from "../../src/knowledge/name-outlets.js";
import { packs } from "../../src/language/registry.js";
import { ourKnowledge } from "../../src/synopsis.js";

const ours = ourKnowledge();
const { knowledge } = mergeKnowledge(ours, {
  outlets: [
    { name: "Coast Herald", aliases: ["صحيفة الساحل"] },
    { name: "Anadolu", aliases: ["Anatolian Wire"], removeAliases: ["AA"] },
    { name: "Daily Sabah", remove: true },
  ],
});
const formsIn = (code: string, name: string) =>
  nameOutlets(packs, ours, knowledge)
    .find((pack) => pack.code === code)!
    .page.outlets.filter(({ english }) => english === name)
    .flatMap(({ forms }) => forms);

it("leaves the packs as they are where nothing was added", () => {
  expect(nameOutlets(packs, ours, ours)).toBe(packs);
});

it("names what a user knows in every language", () => {
  for (const code of ["ar", "en", "zh"])
    expect(formsIn(code, "Coast Herald")).toEqual(["Coast Herald", "صحيفة الساحل"]);
  expect(formsIn("en", "Anadolu")).toEqual(expect.arrayContaining(["Anadolu", "Anatolian Wire"]));
});

it("names no longer what was removed", () => {
  expect(formsIn("en", "Anadolu")).not.toContain("AA");
  expect(formsIn("en", "Daily Sabah")).toEqual([]);
});

it("gives the same packs to the same knowledge, since tables are kept by them", () => {
  expect(nameOutlets(packs, ours, knowledge)).toBe(nameOutlets(packs, ours, knowledge));
});
