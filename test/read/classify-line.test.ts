import { expect, test } from "vitest";
import { classifyLine } from "../../src/read/classify-line.js";
import { compileDateNames } from "../../src/read/date-names.js";
import { compilePageTables } from "../../src/read/page-tables.js";
import { languages } from "./reading-languages.js";

const kindOf = (line: string) =>
  classifyLine(line, compilePageTables(languages.packs), compileDateNames(languages.packs, "en")).kind;

test.each([
  ["|  |", "marks"],
  ["* * *", "marks"],
  ["-30-", "end mark"],
  ["/انتهى/", "end mark"],
  ["Your Email Address", "noise"],
  ["SHARE THIS ARTICLE", "noise"],
  ["البريد الإلكتروني *", "noise"],
  ["Related articles:", "end line"],
  ["اقرأ أيضا: عودة الرحلات", "end line"],
  ["Leggi anche: I ponti da rifare", "end line"],
  ["Leia também: As pontes por refazer", "end line"],
  ["12 Jul 2024", "date"],
  ["Last updated: 3 March 2024, 10:05", "date"],
  ["تاريخ النشر: 19 مارس 2024", "date"],
  ["Source : Example News", "source"],
  ["المصدر: رويترز", "source"],
  ["With inputs from the Delmar Agency", "source"],
  ["Quelle: Delmar Press", "source"],
  ["Home > World > Africa", "noise"],
  ["News | Business | Sport", "noise"],
  ["The Morning Lantern - Monday 8 September 2025, 12:30", "date"],
  ["Reporter : Ada Lorn", "byline"],
  ["By Ada Lorn", "byline"],
  ["Da redação", "byline"],
  ["Story Code : 417", "label"],
  ["Tags: rivers, floods", "label"],
  ["#44120", "code"],
  ["File photo: the bridge in spring", "caption"],
  ["The Example Gazette is a daily newspaper of the northern towns.", "about"],
])("%s is %s", (line, kind) => {
  expect(kindOf(line)).toBe(kind);
});

test.each([
  "By the time the boats came back, the harbour had frozen.",
  "Place: Online Meeting, Hall Two",
  "Instead: Radio and Ticker",
  "Source of the river is a spring above the village.",
  "Print workers in the capital stopped work at noon.",
  "On 12 July 2024 the two towns signed the treaty that ended the long quarrel over the lake.",
  "Sources close to the talks said they would go on.",
  "The end of the strike came after two days.",
])("is body: %s", (line) => {
  expect(kindOf(line)).toBe("text");
});
