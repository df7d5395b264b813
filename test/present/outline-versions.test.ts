import { describe, expect, it } from "vitest";
import { synopsize } from "../../src/index.js";
import type { EditPiece } from "../../src/present/outline-versions.js";
import { outlineVersions } from "../../src/present/outline-versions.js";
import { tagReports } from "../../src/present/tag-reports.js";
import { versionCase } from "../stories/version-cases.js";

function outlined(name: string) {
  const { reports, stories } = synopsize(versionCase(name).reports);
  const byId = new Map(reports.map((report) => [report.id, report]));
  return outlineVersions(stories.flatMap(({ versions = [] }) => versions)[0]!, byId);
}

const marks = { kept: "", removed: "-", added: "+" } as const;
const shown = (pieces: readonly EditPiece[]) =>
  pieces.map(({ how, text }) => `${marks[how]}${text}${marks[how]}`).join("|");

describe("outlineVersions", () => {
  it("says in one sentence when, how much, and that nothing says so", () => {
    const { earlier } = outlined("toll-raised-silently");
    expect(earlier.map(({ summary }) => summary)).toEqual([
      "Changed between 14:10 and 18:00 UTC on 6 May 2031 without saying so: 1 sentence with another number.",
    ]);
    expect(earlier[0]?.silent).toBe(true);
  });

  it("shows the note that owns up to a change", () => {
    const [version] = outlined("correction-declared-arabic").earlier;
    expect(version?.summary).toMatch(/, and says so: 1 sentence with another number, 1 sentence added\.$/);
    expect(version?.note).toMatchObject({ text: expect.stringMatching(/^تصحيح: /), direction: "rtl" });
  });

  it("says where it is not known whether the page says so", () => {
    const [version] = outlined("day-of-change-is-the-day-of-the-crawl").earlier;
    expect(version?.summary).toContain("and whether it says so is not known");
    expect(version?.silent).toBe(false);
  });

  it("puts nobody first where the order is not known", () => {
    const [version] = outlined("order-not-known").earlier;
    expect(version?.summary).toBe("Also read in other words, and which came first is not known: 1 difference.");
    expect(version?.edits.map(({ kindName }) => kindName)).toEqual(["only here"]);
  });

  it("gives the words kept, taken out and put in, in reading order", () => {
    const [version] = outlined("quotation-softened").earlier;
    expect(version?.edits.map(({ kindName, pieces }) => [kindName, shown(pieces)])).toEqual([
      ["words quoted", "“We |-will-|+hope to+| find every missing person,” said harbour master Runa Velding."],
    ]);
    const [arabic] = outlined("toll-raised-silently-arabic").earlier;
    expect(arabic?.edits[0]?.direction).toBe("rtl");
  });

  it("tells what stands outside the text by its words", () => {
    const [version] = outlined("byline-credit-and-date-changed").earlier;
    expect(version?.edits.slice(0, 3).map(({ kindName, pieces }) => [kindName, shown(pieces)])).toEqual([
      ["byline", "-Per Aune-|+Ida Holm+"],
      ["date of publication", "-2031-05-06-|+2031-05-08+"],
      ["source credited", "-North Wire-"],
    ]);
  });

  it("leaves out words far from any change", () => {
    const far = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");
    const [was, is] = [`The dam held ${far}.`, `The dam broke ${far}.`];
    const report = { source: "a", language: "en", credits: [], url: "https://a.example/n/1" };
    const { reports, stories } = synopsize([
      { ...report, id: "a", text: was, crawled: "2031-05-06" },
      { ...report, id: "b", text: is, crawled: "2031-05-07" },
    ]);
    const byId = new Map(reports.map((one) => [one.id, one]));
    const [version] = outlineVersions(stories[0]!.versions![0]!, byId).earlier;
    expect(shown(version!.edits[0]!.pieces)).toMatch(/^The dam \|-held-\|\+broke\+\| word0 .* word8 … $/);
  });
});

describe("tags of reports", () => {
  it("give an earlier version no number", () => {
    const { reports, stories } = synopsize(versionCase("three-versions").reports);
    const tags = tagReports(stories, reports, []);
    expect([...tags.keys()]).toEqual(["c"]);
    expect(tags.get("c")?.versions?.earlier).toHaveLength(2);
  });
});
