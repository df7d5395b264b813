import { describe, expect, it } from "vitest";
import { type DatelineWords, endOfClosedDateline, endOfDateline } from "../../src/text/find-dateline.js";
import { tokenize } from "../../src/text/tokenize.js";

const oneOf =
  (...words: readonly string[]): DatelineWords["placeAt"] =>
  (tokens, from, to) =>
    from < to && words.includes(tokens[from]!.norm) ? from + 1 : undefined;

const words: DatelineWords = {
  monthAt: oneOf("march"),
  closingAt: oneOf("reporting"),
  placeAt: oneOf("braga"),
  outletAt: oneOf("coast"),
  otherAt: oneOf("nato"),
};

function dateline(text: string): string | undefined {
  const tokens = tokenize(text);
  const end = endOfDateline(text, tokens, 0, tokens.length, words);
  return end === undefined ? undefined : text.slice(0, tokens[end - 1]!.end);
}

describe("a dateline is told by its shape", () => {
  it.each([
    ["Braga - Rain fell.", "Braga -"],
    ["Porto Alma, 12 March - Rain fell.", "Porto Alma, 12 March -"],
    ["Porto Alma (EA) — Rain fell.", "Porto Alma (EA) —"],
    ["Braga 12 March reporting: rain fell.", "Braga 12 March reporting"],
    ["ALMA, 12 March — Coast. Rain fell.", "ALMA, 12 March — Coast."],
  ])("%s", (text, found) => {
    expect(dateline(text)).toBe(found);
  });

  it.each([
    "NATO – meets on Monday.",
    "Braga – the old town – Waits for rain.",
    "Porto Alma - Rain fell.",
    "Braga waited - Nobody came.",
  ])("and stands not before: %s", (text) => {
    expect(dateline(text)).toBeUndefined();
  });

  it("ends with the word that closes it where one signs it", () => {
    const text = "Coast Braga reporting Rain fell.";
    expect(endOfClosedDateline(text, tokenize(text), words)).toBe(3);
    expect(endOfClosedDateline(text, tokenize(text), { ...words, placeAt: () => undefined })).toBeUndefined();
  });
});
