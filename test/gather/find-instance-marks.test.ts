import { describe, expect, it } from "vitest";
import { findInstanceMarks } from "../../src/gather/find-instance-marks.js";
import { findStatements } from "../../src/gather/find-statements.js";
import { packFor } from "../../src/language/registry.js";
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

  it("finds ordinals in digits, those of the headline among them", () => {
    const told = { headline: "21st round of talks opens", sentences: ["It rained."], pack: packFor("en")! };
    expect(marksOf(tellReport(told)).numbered).toContainEqual(["round", ["21", "21st round"]]);
    const french = tellReport({ language: "fr", sentences: ["La 45e édition de la foire."], pack: packFor("fr")! });
    expect(marksOf(french).numbered).toContainEqual(["edition", ["45", "45e édition"]]);
  });

  it("takes no count of times for a mark", () => {
    expect(marksOf(tellReport({ sentences: ["She won for the second time."] })).numbered).toEqual([]);
  });

  it("tells what is numbered in what is new from what is further down", () => {
    const told = tellReport({
      sentences: ["The third round opened.", "It rained.", "The fifth summit had failed."],
      pack: packFor("en")!,
    });
    const statements = findStatements(told);
    const units = statements.map(({ tokens }) => findUnitsOf(tokens, "en"));
    const { numbered, foremost } = findInstanceMarks(told, statements, units);
    expect([...numbered.keys()]).toContain("summit");
    expect([...foremost]).toEqual(["round"]);
  });

  it("takes no date, and no last part of a number, for an ordinal", () => {
    const dated = tellReport({
      sentences: ["On 21st May it rained."],
      times: [["21st May", {}]],
      pack: packFor("en")!,
    });
    expect(marksOf(dated).numbered).toEqual([]);
    expect(marksOf(tellReport({ sentences: ["The twenty-first round opened."] })).numbered).toEqual([]);
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
