import { describe, expect, it } from "vitest";
import { readDsl } from "../../../src/lexicon/compile/read-dsl.js";
import { readOmw } from "../../../src/lexicon/compile/read-omw.js";
import { readTar } from "../../../src/lexicon/compile/read-tar.js";
import { readWordnet } from "../../../src/lexicon/compile/read-wordnet.js";
import { writeTar } from "./sample-sources.js";

const entry = (head: string, translations: string) =>
  `\t[b][c darkblue]${head}[/c][/b] [p]<n>[/p]\n\t[m1]${translations}[/m]`;

describe("readDsl", () => {
  it("gives each translation with its place in the list", () => {
    expect(readDsl(entry("bridge", "جسر, قنطرة"))).toEqual([
      { foreign: "جسر", english: "bridge", kind: "wiktionary", rank: 0 },
      { foreign: "قنطرة", english: "bridge", kind: "wiktionary", rank: 1 },
    ]);
  });

  it("leaves out genders, transcriptions and remarks", () => {
    const line = "جسر [p]<m>[/p] [c gray]/jisr/[/c] \\[over water\\] [i](large)[/i]";
    expect(readDsl(entry("bridge", line)).map(({ foreign }) => foreign)).toEqual(["جسر"]);
  });

  it("takes the opening particle and remarks off the headword", () => {
    expect(readDsl(entry("to open (a door)", "فتح"))[0]!.english).toBe("open");
  });

  it("gives nothing for lines without a headword before them", () => {
    expect(readDsl("\t[m1]فتح[/m]\nopen\nفتح")).toEqual([]);
  });
});

describe("readWordnet", () => {
  it("gives the lemmas of each synset, markers of adjectives left out", () => {
    const nouns = "  1 licence text\n00001740 03 n 02 sea_bridge 0 viaduct 0 001 @ 00000001 n 0000 | gloss";
    const adjectives = "00002000 00 s 01 built(p) 0 000 | gloss";
    const synsets = readWordnet(
      new Map([
        ["n", nouns],
        ["a", adjectives],
      ]),
    );
    expect([...synsets]).toEqual([
      ["00001740-n", ["sea bridge", "viaduct"]],
      ["00002000-a", ["built"]],
    ]);
  });
});

describe("readOmw", () => {
  const synsets = new Map([["00000001-a", ["one", "two", "three", "four", "five"]]]);

  it("gives the first lemmas of the synset, satellites found as adjectives", () => {
    const translations = readOmw("# header\n00000001-s\tarb:lemma\tكلمة_أخرى\n", synsets);
    expect(translations.map(({ foreign, english, rank }) => [foreign, english, rank])).toEqual([
      ["كلمة أخرى", "one", 0],
      ["كلمة أخرى", "two", 1],
      ["كلمة أخرى", "three", 2],
      ["كلمة أخرى", "four", 3],
    ]);
  });

  it("leaves out roots, broken plurals and synsets that are not known", () => {
    const lines = "00000001-a\tlemma:root\tك\n00000001-a\tlemma:brokenplural\tك\n00000009-a\tlemma\tك\n";
    expect(readOmw(lines, synsets)).toEqual([]);
  });
});

describe("readTar", () => {
  it("gives the bytes of a file by its name", () => {
    const files = readTar(writeTar("dict/data.noun", "some text"));
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([["dict/data.noun", "some text"]]);
  });

  it("gives nothing for an empty or broken archive", () => {
    expect(readTar(Buffer.alloc(0)).size).toBe(0);
    expect(readTar(Buffer.alloc(2048)).size).toBe(0);
  });
});
