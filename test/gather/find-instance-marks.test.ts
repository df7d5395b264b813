import { describe, expect, it } from "vitest";
import { findInstanceMarks } from "../../src/gather/find-instance-marks.js";
import { findStatements } from "../../src/gather/find-statements.js";
import { findUnitsOf } from "../../src/lexicon/find-units.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import { tellReport } from "./told-report.js";

function marksOf(annotated: AnnotatedReport) {
  const statements = findStatements(annotated);
  const units = statements.map(({ tokens }) => findUnitsOf(tokens, annotated.report.language));
  const { numbered, numbers } = findInstanceMarks(annotated, statements, units);
  return { numbered: [...numbered].map(([stem, marks]) => [stem, ...marks.entries()]), numbers: [...numbers] };
}

describe("findInstanceMarks", () => {
  it("finds the number with the word it follows", () => {
    const { numbered, numbers } = marksOf(tellReport({ sentences: ["Flight 417 landed in Recife."] }));
    expect(numbered).toContainEqual(["flight", ["417", "Flight 417"]]);
    expect(numbers).toEqual(["417"]);
  });

  it("finds ordinals beside the same stem in two languages", () => {
    const english = marksOf(tellReport({ sentences: ["A third round of talks ended."] }));
    const arabic = marksOf(tellReport({ language: "ar", sentences: ["انتهت الجولة الثالثة من المحادثات."] }));
    expect(english.numbered).toContainEqual(["round", ["3", "third round"]]);
    expect(arabic.numbered).toContainEqual(["round", ["3", "الجولة الثالثة"]]);
  });

  it("takes no number that counts something or stands in a date for a mark", () => {
    const counted = tellReport({ sentences: ["Some 12 ships sailed on May 7 2021."], times: [["May 7 2021", {}]] });
    const quantity = { report: "r", span: { start: 5, end: 7 }, value: 12 };
    expect(marksOf({ ...counted, quantities: [quantity] }).numbered).toEqual([]);
  });

  it("takes numbers of the headline as confirmation only", () => {
    const { numbered, numbers } = marksOf(tellReport({ headline: "Fire kills 17", sentences: ["It burned."] }));
    expect(numbered).toEqual([]);
    expect(numbers).toContain("17");
  });
});
