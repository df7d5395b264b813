/** Which place do words and figures name? And what so is ranked is not counted. */
import { describe, expect, it } from "vitest";
import { packTables } from "../../src/annotate/pack-tables.js";
import { readOrdinal } from "../../src/annotate/read-ordinal.js";
import { timeTables } from "../../src/annotate/time-terms.js";
import { packFor } from "../../src/language/registry.js";
import { tokenize } from "../../src/text/tokenize.js";
import { annotateText } from "./annotate-text.js";

function rank(text: string, language: string): number | undefined {
  const pack = packFor(language)!;
  return readOrdinal(tokenize(text), 0, timeTables(pack), packTables(pack))?.value;
}

describe("ordinals", () => {
  it.each([
    ["en", "twenty-third", 23],
    ["en", "one hundred and seventh", 107],
    ["en", "two thousandth", 2000],
    ["en", "131st", 131],
    ["fr", "quarante-deuxième", 42],
    ["es", "centésimo trigésimo segundo", 132],
    ["es", "dos milésimo", 2000],
    ["de", "dreihundertsiebenundzwanzigste", 327],
    ["tr", "yüz yirmi ikinci", 122],
    ["tr", "40'ıncı", 40],
    ["ar", "الرابعة والعشرون", 24],
    ["zh", "第二百五十", 250],
  ])("of %s: %s", (language, text, value) => {
    expect(rank(text, language)).toBe(value);
  });

  it("are no cardinals", () => {
    for (const text of ["twenty-three", "hundred", "31 houses"]) expect(rank(text, "en")).toBeUndefined();
  });

  it("count nothing in a report", () => {
    expect(annotateText("The twenty-third ferry and the 131st visitor came.").quantities).toEqual([]);
    expect(annotateText("Twenty-three ferries came.").quantities[0]?.value).toBe(23);
  });
});
