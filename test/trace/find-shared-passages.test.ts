import { describe, expect, it } from "vitest";
import { findSharedPassages } from "../../src/trace/find-shared-passages.js";
import { readWording } from "../../src/trace/read-wording.js";
import { relateUnits } from "../../src/trace/relate-units.js";
import type { TracedReport } from "../fixtures/trace/case.js";
import * as dam from "../fixtures/trace/dam.js";
import * as talks from "../fixtures/trace/talks.js";
import { annotatePlainly } from "./annotate-plainly.js";

function shared(a: string, b: string, language: TracedReport["language"] = "en") {
  const one = readWording(annotatePlainly({ id: "a", language: "en", text: a }));
  const other = readWording(annotatePlainly({ id: "b", language, text: b }));
  return findSharedPassages(one, other, relateUnits([one, other]));
}

describe("findSharedPassages", () => {
  it("shows the words of a copied run on both sides", () => {
    const copied = dam.agency[3]!;
    const text = `${dam.lookAlike}\n\n${copied}`;
    const [run] = shared(dam.agencyText, text).filter(({ kind }) => kind === "literal");
    expect(`${dam.agencyText.slice(run!.a.start, run!.a.end)}.`).toBe(copied);
    expect(`${text.slice(run!.b.start, run!.b.end)}.`).toBe(copied);
  });

  it("tells an edited statement from a reworded one", () => {
    const kinds = (text: string) => new Set(shared(dam.agencyText, text).map(({ kind }) => kind));
    expect(kinds(dam.lightEdit)).toContain("edited");
    expect(kinds(dam.rewrite)).toContain("reworded");
  });

  it("pairs the statements of a translation one by one", () => {
    const pairs = shared(dam.agencyText, dam.agencyArabicText, "ar");
    expect(pairs.every(({ kind }) => kind === "translated")).toBe(true);
    const inStep = pairs.filter(({ statements: [a, b] }) => a === b);
    expect(inStep.map(({ statements }) => statements[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it("gives no weight to words that both quote from a speaker", () => {
    const runs = shared(talks.longQuotationOne, talks.longQuotationTwo).filter(({ kind }) => kind === "literal");
    expect(runs.some(({ quotedA, quotedB }) => quotedA && quotedB)).toBe(true);
    expect(Math.max(...runs.map(({ rarity }) => rarity))).toBeLessThan(0.5);
  });

  it("finds nothing between look-alike events", () => {
    expect(shared(dam.agencyText, dam.lookAlike)).toEqual([]);
  });

  it("finds nothing in an empty report", () => {
    expect(shared("", dam.agencyText)).toEqual([]);
  });
});
