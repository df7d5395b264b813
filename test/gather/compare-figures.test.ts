import { describe, expect, it } from "vitest";
import { compareFigures, type Figures, findFigures } from "../../src/gather/compare-figures.js";
import { tellReport } from "./told-report.js";

const figures = (unit: string, value: number, words: string): Figures => new Map([[unit, [{ value, words }]]]);

describe("compareFigures", () => {
  it("takes a rounded figure for the same, and another of the same unit for another", () => {
    expect(compareFigures(figures("percent", 7.75, "7.75 percent"), figures("percent", 7.8, "7,8 %")).value).toBe(1);
    const apart = compareFigures(figures("percent", 7.75, "7.75 percent"), figures("percent", 7, "7 %"));
    expect(apart).toEqual({ value: -1, reasons: ["the figures differ: “7.75 percent” / “7 %”"] });
  });

  it("says nothing of figures of different units", () => {
    expect(compareFigures(figures("percent", 7, "7 %"), figures("EUR", 9, "9 euros")).value).toBe(0);
  });
});

describe("findFigures", () => {
  it("leaves people out: tolls grow", () => {
    const told = tellReport({ sentences: ["Some 12 people lost 30 percent."] });
    const quantities = [
      { report: "r", span: { start: 5, end: 14 }, value: 12, unit: "person" },
      { report: "r", span: { start: 20, end: 30 }, value: 30, unit: "percent" },
    ];
    expect([...findFigures({ ...told, quantities })]).toEqual([["percent", [{ value: 30, words: "30 percent" }]]]);
  });
});
