import { describe, expect, it } from "vitest";
import { type Column, lineUpColumns } from "../../src/present/columns.js";
import { outlineStory } from "../../src/present/outline-story.js";
import { tagReports } from "../../src/present/tag-reports.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";

const tags = tagReports(ferryAndBridge.stories, ferryAndBridge.reports, ["fr"]);
const outline = outlineStory(ferryAndBridge.stories[0]!, tags, 1);
const columns = lineUpColumns(outline, outline.tags);

function runs(column: Column) {
  return column.cells.flatMap(({ paragraphs }) => paragraphs.flat());
}

describe("lineUpColumns", () => {
  it("gives every column the same rows", () => {
    expect(new Set(columns.map(({ cells }) => cells.length)).size).toBe(1);
  });

  it("shows every paragraph of every report, unaltered", () => {
    for (const column of columns) {
      const shown = column.cells.flatMap(({ paragraphs }) =>
        paragraphs.map((cut) => cut.map(({ text }) => text).join("")),
      );
      expect(shown.join("\n\n")).toBe(column.tag.report.text);
    }
  });

  it("lays the four tellings of the agreement on one row", () => {
    const row = columns[0]!.cells.findIndex(({ paragraphs }) => paragraphs[0]?.[0]?.findings.includes("c1"));
    for (const { cells } of columns)
      expect(cells[row]?.paragraphs[0]?.some(({ findings }) => findings.includes("c1"))).toBe(true);
  });

  it("marks exactly the words of each finding", () => {
    const post = columns.find(({ tag }) => tag.report.id === "post")!;
    const passengers = runs(post).filter(({ findings }) => findings.includes("c3"));
    expect(passengers.map(({ text }) => text).join("")).toBe("the line would carry at least 1,200 passengers a week");
  });

  it("opens and closes a finding at the ends of its words", () => {
    const quay = columns.find(({ tag }) => tag.report.id === "quay")!;
    const disputed = runs(quay).filter(({ findings }) => findings.includes("d5"));
    expect(disputed.map(({ text }) => text)).toEqual(["the ", "disputed line"]);
    expect(disputed.map(({ opens }) => opens.includes("d5"))).toEqual([true, false]);
    expect(disputed.map(({ closes }) => closes.includes("d5"))).toEqual([false, true]);
  });

  it("names what differs before what agrees", () => {
    const wire = columns.find(({ tag }) => tag.report.id === "wire")!;
    expect(runs(wire).find(({ text }) => text === "45 million euros")?.findings).toEqual(["d1", "c2", "q5", "n2"]);
  });
});
