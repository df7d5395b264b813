import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compileLexicon } from "../../../src/lexicon/compile/compile-lexicon.js";
import { SOURCES } from "../../../src/lexicon/compile/sources.js";
import { decodeConcepts, decodeWords } from "../../../src/lexicon/format.js";
import { sampleSources } from "./sample-sources.js";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");

describe("compileLexicon", () => {
  const files = compileLexicon(sampleSources());
  const text = (name: string) => gunzipSync(files.get(name)!).toString("utf8");

  it("gives the same bytes for the same sources", () => {
    const again = compileLexicon(sampleSources());
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [name, bytes] of files) expect(Buffer.compare(bytes, again.get(name)!)).toBe(0);
  });

  it("orders English stems by frequency and weighs them by rarity", () => {
    const stems = text("en.tsv.gz")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(stems.map(([stem]) => stem).slice(0, 3)).toEqual(["the", "river", "water"]);
    const weights = stems.map(([, weight]) => Number(weight));
    expect([...weights].sort((a, b) => a - b)).toEqual(weights);
  });

  it("finds near stems both ways", () => {
    const concepts = decodeConcepts(text("en.tsv.gz"), gunzipSync(files.get("en-near.bin.gz")!));
    expect(concepts.near("water").map(({ stem }) => stem)).toContain("river");
    expect(concepts.near("river").map(({ stem }) => stem)).toContain("water");
    expect(concepts.near("water").map(({ stem }) => stem)).not.toContain("minist");
  });

  it("joins what all sources say of a word, without article, notes and transcription", () => {
    const words = decodeWords(text("ar.tsv.gz"));
    expect(words.meanings("ماء".replace("ء", ""))?.[0]?.stems).toEqual(["water"]);
    expect(words.meanings("الوزرا")).toBeUndefined();
    expect(words.meanings("رييس وزرا")?.[0]?.stems).toEqual(["prime", "minist"]);
    expect(words.meanings("نهر")?.map(({ stems }) => stems.join(" "))).toEqual(["river"]);
    expect(words.meanings("م ل ك")).toBeUndefined();
  });

  it("reads tables into English, glossaries and CC-CEDICT, each in its language", () => {
    const meanings = (code: string, form: string) =>
      decodeWords(text(`${code}.tsv.gz`), code === "zh")
        .meanings(form)
        ?.map(({ stems }) => stems.join(" "));
    expect(meanings("es", "rio")).toEqual(expect.arrayContaining(["river", "water", "king"]));
    expect(meanings("it", "fiumana")).toEqual(["river"]);
    expect(meanings("zh", "总理")?.[0]).toBe("prime minist");
  });

  it("knows which characters are written in two ways", () => {
    expect(text("zh-characters.tsv.gz")).toBe("總\t总\n");
  });

  it("refuses a language without a form, and a set without vectors", () => {
    const [vectors, wordnet, dictionary] = sampleSources();
    const foreign = { ...dictionary!, source: { ...dictionary!.source, language: "xx" } };
    expect(() => compileLexicon([vectors!, wordnet!, foreign])).toThrow(/"xx"/);
    expect(() => compileLexicon([wordnet!, dictionary!])).toThrow(/vectors/);
  });
});

const FROM = join(ROOT, "../shared/data/lexicon-sources");
const PACKAGES = process.env.SYNOPTIC_LEXICON_PACKAGES;

describe.skipIf(!existsSync(FROM) || !PACKAGES)(
  "rebuilding (skipped without ../shared/data/lexicon-sources and SYNOPTIC_LEXICON_PACKAGES, a node_modules folder)",
  () => {
    it("gives the content of the shipped files again", { timeout: 1_800_000 }, () => {
      const sources = SOURCES.map((source) => {
        const { place } = source;
        const path = "folder" in place ? join(FROM, place.folder) : join(PACKAGES!, place.npm, place.file);
        return { source, bytes: readFileSync(path) };
      });
      for (const [name, bytes] of compileLexicon(sources)) {
        const shipped = readFileSync(join(ROOT, "data/lexicon", name));
        expect(Buffer.compare(gunzipSync(bytes), gunzipSync(shipped)), name).toBe(0);
      }
    });
  },
);

describe("the files that are shipped", () => {
  it("credit every source and every licence", () => {
    const licences = readFileSync(join(ROOT, "data/lexicon/LICENSES.md"), "utf8").replace(/\s+/g, " ");
    for (const { credit, place } of SOURCES) {
      expect(licences).toContain(credit.split(/[(,:]/)[0]!.trim());
      if ("npm" in place) expect(licences).toContain(`${place.npm} ${place.version}`);
    }
    for (const { licence } of SOURCES) expect(licence).not.toMatch(/GPL/);
  });

  it("have a table for every language with sources", () => {
    for (const { language } of SOURCES) {
      expect(existsSync(join(ROOT, `data/lexicon/${language}.tsv.gz`))).toBe(true);
    }
  });

  it("are a few megabytes together", () => {
    const names = ["en.tsv.gz", "en-near.bin.gz", "ar.tsv.gz"];
    const sizes = names.map((name) => readFileSync(join(ROOT, "data/lexicon", name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});
