import { describe, expect, it } from "vitest";
import { opensAny } from "../../src/text/opens-any.js";
import { PhraseTable } from "../../src/text/phrase-table.js";
import { tokenize } from "../../src/text/tokenize.js";

describe("a word", () => {
  const tables = [new PhraseTable([["in front of", 1] as const]), new PhraseTable([["council", 2] as const])];
  const opens = opensAny(tables);
  const asked = (word: string) => opens(tokenize(word)[0]!);

  it("opens a phrase of any of the tables, asked once or again", () => {
    expect(["in", "council", "in"].map(asked)).toEqual([true, true, true]);
  });

  it("opens none where it stands further on in a phrase, or in none", () => {
    expect(["front", "bridge", "bridge"].map(asked)).toEqual([false, false, false]);
  });
});
