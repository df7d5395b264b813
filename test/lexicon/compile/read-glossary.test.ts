import { expect, it } from "vitest";
import { readCedict } from "../../../src/lexicon/compile/read-cedict.js";
import { readDslToEnglish } from "../../../src/lexicon/compile/read-dsl.js";
import { readGlossary } from "../../../src/lexicon/compile/read-glossary.js";

it("takes a glossary's words without their notes, in the order of the list", () => {
  const text = ["# a comment :: x", "to dig {v} (to make a hole) :: scavare {v}, vangare", "ditch {n} SEE: trench ::"];
  expect(readGlossary(text.join("\n"))).toEqual([
    { foreign: "scavare", english: "dig", kind: "wiktionary", rank: 0 },
    { foreign: "vangare", english: "dig", kind: "wiktionary", rank: 1 },
  ]);
});

it("takes the word above its senses in a table into English", () => {
  const text =
    "pala\n\t[b][c darkblue]~[/c][/b] [p]<f>[/p]\n\t[m1]shovel, spade[/m]\n\npala\n\t[m1]a blade (of an oar)[/m]\n";
  expect(readDslToEnglish(text).map(({ foreign, english, rank }) => [foreign, english, rank])).toEqual([
    ["pala", "shovel", 0],
    ["pala", "spade", 1],
    ["pala", "blade", 2],
  ]);
});

it("keeps the simplified writing of CC-CEDICT, and pairs the characters that all entries pair alike", () => {
  const all = [
    ["鐵路", "铁路", "tie3 lu4", "railroad/(old) railway", [], []],
    ["鐵", "铁", "tie3", ["iron", "surname Tie"], [], []],
    ["乾", "干", "gan1", "dry", [], []],
    ["乾坤", "乾坤", "qian2 kun1", "heaven and earth", [], []],
  ];
  const { translations, characters, syllables } = readCedict(`export default ${JSON.stringify({ all })};`);
  expect(translations.filter(({ foreign }) => foreign.startsWith("铁"))).toEqual([
    { foreign: "铁路", english: "railroad", kind: "cedict", rank: 0 },
    { foreign: "铁路", english: "railway", kind: "cedict", rank: 1 },
    { foreign: "铁", english: "iron", kind: "cedict", rank: 0 },
  ]);
  expect(characters).toEqual([["鐵", "铁"]]);
  expect(syllables.get("铁")).toEqual(new Map([["tie", 2]]));
});
