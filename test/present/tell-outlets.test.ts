import { expect, it } from "vitest";
import { measureText } from "../../src/present/measure-text.js";
import { renderOutlets } from "../../src/present/tell-outlets.js";
import { outletsOverTime } from "../fixtures/present/outlets-over-time.js";

const render = (width: number, all = false) => renderOutlets(outletsOverTime, { width, color: false, all });

it("sets a table whose columns stand under one another, names of any script or length before them", () => {
  const lines = render(80).split("\n");
  const rows = lines.filter((line) => / {2}\d of 1$/.test(line));
  expect(rows).toHaveLength(4);
  expect(new Set(rows.map(measureText)).size).toBe(1);
  expect(Math.max(...lines.map(measureText))).toBeLessThanOrEqual(80);
});

it("tells who took from whom, each name on a line of its own", () => {
  expect(render(100)).toContain(
    [
      "      1 report in 1 story: 1 translated",
      "      after about 2 h 24 min (median; told by 1 of 1)",
      "      left out 1 of 1, other figures 0 of 1, other quotations 0 of 1",
      "      May 2031: 1",
    ].join("\n"),
  );
});

it("says how much was looked through, and of how much the outlet is not known", () => {
  expect(render(120).split("\n")[0]).toBe(
    "9 reports in 3 stories, 2 of them told by several outlets; of 1 report the outlet is not known",
  );
});

it("cuts long lists unless all is asked for", () => {
  const outlets = Array.from({ length: 30 }, (_, index) => ({
    ...outletsOverTime.outlets[0]!,
    outlet: `Paper ${index}`,
  }));
  const told = { ...outletsOverTime, outlets, pairs: [] };
  const text = (all: boolean) => renderOutlets(told, { width: 80, color: false, all });
  expect(text(false)).toContain("and 5 more; --all tells them");
  expect(text(true)).toContain("Paper 29");
  expect(text(true)).toContain("Nothing shows that one took from another.");
});
