import { describe, expect, test } from "vitest";
import type { Line } from "../../src/read/classify-line.js";
import { findCredits } from "../../src/read/find-credits.js";
import { compilePageTables } from "../../src/read/page-tables.js";
import { languages } from "./reading-languages.js";

const tables = compilePageTables(languages.packs);
const creditsOf = (text: string, around: readonly Line[] = []) => findCredits(text, around, [], tables);
const namesOf = (text: string, around: readonly Line[] = []) => creditsOf(text, around).map((credit) => credit.name);

describe("credits in the text", () => {
  test.each([
    ["according to a listed agency", "The road is closed, according to Tasnim News Agency.", "Tasnim"],
    [
      "an agency that no pack lists",
      "The road is closed, the Delmar News Agency reported on Monday.",
      "Delmar News Agency",
    ],
    ["the agency before its verb", "Reuters reported that the road is closed.", "Reuters"],
    ["in brackets before a dash", "(Tasnim) -- The road is closed.", "Tasnim"],
    ["in brackets in the dateline", "LONDON, March 3 (Reuters) - The road is closed.", "Reuters"],
    ["in brackets at the end", "The road is closed. (dpa)", "dpa"],
    ["in Arabic, with the conjunction written on", "وأفادت وكالة مهر للأنباء أن الطريق مغلق.", "Mehr News"],
    ["in Arabic, an agency that no pack lists", "وذكرت وكالة الوادي للأنباء أن الطريق مغلق.", "وكالة الوادي للأنباء"],
  ])("%s", (_, text, name) => {
    expect(namesOf(text)).toEqual([name]);
  });

  test("carry the span of the phrase with the name", () => {
    const text = "Snow fell.\n\nThe road is closed, according to Tasnim News Agency, until noon.";
    const span = creditsOf(text)[0]!.span!;
    expect(text.slice(span.start, span.end)).toBe("according to Tasnim News Agency");
  });

  test("are no names that only look like an agency's", () => {
    expect(
      namesOf("According to the mayor, the trend is clear. The guardian of the seal said so to the dawn patrol."),
    ).toEqual([]);
  });

  test("are not looked for deep in the text, where a statement has its source", () => {
    const text = ["One.", "Two.", "Three.", "Four.", "Reuters reported that prices rose.", "Six."].join("\n\n");
    expect(namesOf(text)).toEqual([]);
  });
});

describe("credits around the text", () => {
  const source: Line = { words: "Source: Northern Wire / AFP", kind: "source", value: "Northern Wire / AFP" };

  test("come before those in the text and keep their exact words", () => {
    expect(creditsOf("(Tasnim) -- The road is closed.", [source])).toEqual([
      { name: "Northern Wire", words: "Source: Northern Wire / AFP" },
      { name: "AFP", words: "Source: Northern Wire / AFP" },
      { name: "Tasnim", span: { start: 0, end: 8 } },
    ]);
  });

  test("are named once", () => {
    expect(namesOf("AFP reported that the road is closed.", [source])).toEqual(["Northern Wire", "AFP"]);
  });
});
