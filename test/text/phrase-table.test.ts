import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../src/text/phrase-table.js";
import { tokenize } from "../../src/text/tokenize.js";
import { gatherAffixes } from "../../src/text/word-forms.js";

const table = new PhraseTable([
  ["prime minister", "office"],
  ["prime", "adjective"],
  ["Prime Minister", "later"],
]);

describe("PhraseTable", () => {
  it("finds the longest phrase", () => {
    expect(table.at(tokenize("Prime Minister of"), 0)).toEqual({ from: 0, to: 2, value: "office" });
  });

  it("falls back to a shorter phrase where the longer one is broken off", () => {
    expect(table.at(tokenize("prime time"), 0)).toEqual({ from: 0, to: 1, value: "adjective" });
  });

  it("does not look beyond the end it is given", () => {
    expect(table.at(tokenize("prime minister"), 0, 1)?.value).toBe("adjective");
  });

  it("finds all phrases, none overlapping another", () => {
    const found = [...table.findAll(tokenize("the prime minister and a prime"))];
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [5, 6],
    ]);
  });

  it("finds a phrase behind particles written onto its words", () => {
    const arabic = new PhraseTable([["رئيس الوزراء", "office"]], gatherAffixes(["و"], []));
    expect(arabic.at(tokenize("ورئيس الوزراء"), 0)?.to).toBe(2);
  });

  it("prefers the likelier form of a word where two lead to phrases", () => {
    const affixes = gatherAffixes(["و"], []);
    const both = new PhraseTable(
      [
        ["لد", "stripped"],
        ["ولد", "written"],
      ],
      affixes,
    );
    expect(both.at(tokenize("ولد"), 0)?.value).toBe("written");
  });

  it("reads its phrases at the first look-up, once", () => {
    let read = 0;
    const phrases = (function* () {
      read++;
      yield ["prime minister", "office"] as const;
    })();
    const lazy = new PhraseTable(phrases);
    expect(read).toBe(0);
    expect([lazy.at(tokenize("prime minister"), 0)?.to, lazy.at(tokenize("prime minister"), 0)?.to]).toEqual([2, 2]);
    expect(read).toBe(1);
  });

  it("holds nothing for an empty phrase", () => {
    expect(new PhraseTable([["", 1]]).at(tokenize("a"), 0)).toBeUndefined();
  });

  it("finds a phrase in all its cases, and the one printed so before another of the same stem", () => {
    const entries = [
      ["министр обороны", "office"],
      ["договор", "treaty"],
      ["договоры", "treaties"],
    ] as const;
    const russian = new PhraseTable<string>(entries, gatherAffixes([], [], ["ы", "у", "а"]));
    expect(russian.at(tokenize("министру обороны сообщили"), 0)).toEqual({ from: 0, to: 2, value: "office" });
    expect(russian.at(tokenize("договора"), 0)?.value).toBe("treaty");
    expect(russian.at(tokenize("договоры"), 0)?.value).toBe("treaties");
  });
});
