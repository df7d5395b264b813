import { expect, it } from "vitest";
import { splitRun } from "../../src/lexicon/split-run.js";

const ENTRIES = new Set(["在朝", "朝鲜", "问题", "鲜问", "朝鲜问题", "铁路", "路线"]);
const split = (run: string, longest = 4, entries: ReadonlySet<string> = ENTRIES) => {
  const characters = [...run];
  const lengths = splitRun(
    characters,
    longest,
    (entry) => entries.has(entry),
    (character) => "在上的".includes(character),
  );
  return lengths.map((length, piece) => {
    const at = lengths.slice(0, piece).reduce((sum, before) => sum + before, 0);
    return characters.slice(at, at + length).join("");
  });
};

it("prefers a stop word and a word to a word and a character that says something", () => {
  expect(split("在朝鲜", 2)).toEqual(["在", "朝鲜"]);
});

it("takes the fewest pieces", () => {
  expect(split("在朝鲜问题上")).toEqual(["在", "朝鲜问题", "上"]);
});

it("takes no entry longer than it is allowed", () => {
  expect(split("朝鲜问题", 2)).toEqual(["朝鲜", "问题"]);
});

it("gives characters that no entry holds, and nothing for nothing", () => {
  expect(split("山谷")).toEqual(["山", "谷"]);
  expect(split("")).toEqual([]);
});
