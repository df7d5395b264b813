/** Phrasings in short sentences of our own, many under one value: each pack finds in them what they say. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LanguagePack } from "../../src/model/language.js";
import { PhraseTable } from "../../src/text/phrase-table.js";
import { tokenize } from "../../src/text/tokenize.js";
import { fullPacks } from "./full-packs.js";
import { affixesFor, tablesOf } from "./pack-entries.js";

interface Case {
  readonly table: string;
  /** What is to be found; null where nothing of the table stands in the phrasings. */
  readonly value: string | null;
  readonly phrasings: readonly string[];
}

const casesOf = ({ code }: LanguagePack): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/language/${code}/cases.json`, import.meta.url), "utf8")) as Case[];

describe.each(fullPacks.map((pack) => [pack.name, pack] as const))("cases in %s", (_, pack) => {
  const tables = tablesOf(pack);
  const cases = casesOf(pack);
  const rows = cases.flatMap(({ table, value, phrasings }) => phrasings.map((text) => ({ table, value, text })));

  it("has forty phrasings or more, on ten tables or more", () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ table }) => table)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(rows)("finds $value among the $table of: $text", ({ table, value, text }) => {
    const phrases = new PhraseTable(tables[table]!, affixesFor(table, pack));
    const tokens = tokenize(text);
    const whole = [...new PhraseTable((pack.speech.wholeWords ?? []).map((word) => [word, true])).findAll(tokens)];
    // Where nothing parts words, a verb's form inside a longer word is none.
    const isPart = (from: number, to: number) =>
      table === "reportingVerbs" &&
      whole.some((word) => word.from <= from && to <= word.to && word.to - word.from > to - from);
    const found = [...phrases.findAll(tokens)].filter(({ from, to }) => !isPart(from, to)).map((hit) => hit.value);
    if (value === null) expect(found).toEqual([]);
    else expect(found).toContain(value);
  });
});
