import { describe, expect, it } from "vitest";
import { findDeclaration } from "../../src/align/find-declaration.js";
import { packFor, packs } from "../../src/language/registry.js";
import type { Report } from "../../src/model/report.js";
import type { Edit } from "../../src/model/versions.js";

const report = (rest: Partial<Report> = {}): Report => ({
  id: "r",
  source: "r.html",
  language: "en",
  text: "The dam held.",
  credits: [],
  ...rest,
});
const added = (laterWords: string): Edit => ({
  kind: "added",
  later: { start: 0, end: laterWords.length },
  laterWords,
});
const removed: Edit = { kind: "removed", earlier: { start: 0, end: 5 }, earlierWords: "It rained." };

describe("a note", () => {
  const listed = packs.flatMap((pack) => (pack.page.editNotes ?? []).map((form) => [pack, form] as const));

  it.each(listed.map(([pack, form]) => [pack.name, form, pack] as const))("in %s may open with %s", (_, form, pack) => {
    const { silent, declared } = findDeclaration(report(), report(), [added(`${form}: ...`)], pack);
    expect([silent, declared?.basis]).toEqual([false, "note"]);
  });

  it("may be the headline", () => {
    const headline: Edit = { kind: "headline", earlierWords: "Dam breaks", laterWords: "Corrected: Dam holds" };
    expect(findDeclaration(report(), report(), [headline], packFor("en")).declared?.words).toBe("Corrected: Dam holds");
  });

  it("is not known to be missing where a language has none listed", () => {
    expect(findDeclaration(report(), report(), [added("Une phrase.")], packFor("xx"))).toEqual({});
    expect(findDeclaration(report(), report(), [removed], packFor("xx"))).toEqual({ silent: true });
  });
});

describe("a date of change", () => {
  const judge = (earlier: Partial<Report>, modified: string | undefined) =>
    findDeclaration(report(earlier), report(modified === undefined ? {} : { modified }), [removed], packFor("en"))
      .silent;

  it("declares an edit where it lies after the earlier reading", () => {
    expect(judge({ crawled: "2031-05-06T10:00Z" }, "2031-05-06T10:30Z")).toBe(false);
    expect(judge({ modified: "2031-05-06" }, "2031-05-07")).toBe(false);
    expect(judge({ published: { value: "2031-05-06", precision: "day", basis: "x" } }, "2031-05-08T10:30Z")).toBe(
      false,
    );
  });

  it("declares nothing where it is missing, as before, or lies before the earlier reading", () => {
    expect(judge({ crawled: "2031-05-06T10:00Z" }, undefined)).toBe(true);
    expect(judge({ modified: "2031-05-06T10:00Z", crawled: "2031-05-06" }, "2031-05-06T10:00Z")).toBe(true);
    expect(judge({ crawled: "2031-05-06T10:00Z" }, "2031-05-06T09:00Z")).toBe(true);
  });

  it("leaves it open where it may lie on either side", () => {
    expect(judge({ crawled: "2031-05-06T10:00Z" }, "2031-05-06")).toBeUndefined();
    expect(judge({}, "2031-05-06")).toBeUndefined();
  });
});
