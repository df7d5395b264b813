import { expect, it } from "vitest";
import { outletsToCsv } from "../../src/present/outlets-to-csv.js";
import { outletsOverTime } from "../fixtures/present/outlets-over-time.js";

const { outlets, pairs } = outletsToCsv(outletsOverTime);
const rows = (table: string) => table.slice(1).split("\r\n").filter(Boolean);

it("gives every row as many cells as there are headings", () => {
  for (const table of [outlets, pairs]) {
    const counts = rows(table).map((row) => row.replace(/"(?:[^"]|"")*"/g, "").split(",").length);
    expect(new Set(counts).size).toBe(1);
    expect(table.startsWith("\uFEFF")).toBe(true);
  }
});

it("lets no name be a formula, and quotes what holds marks", () => {
  expect(outlets).toContain("\r\n'=HYPERLINK(1),");
  expect(outlets).toContain('"<b>The ""Longest"" Name');
});

it("leaves nothing in a name that steers a terminal or breaks a row", () => {
  const hostile = { ...outletsOverTime.outlets[0]!, outlet: "A\u001b[31m\r\nB" };
  expect(rows(outletsToCsv({ ...outletsOverTime, outlets: [hostile] }).outlets)[1]).toMatch(/^A\u241b\[31m B,/);
});

it("gives each share with what it is a share of, and nothing where nothing is known", () => {
  expect(rows(pairs)[1]).toBe("Azalai News Agency,صوت الجبال,1,1,0,0,0,1,0,144,146,1,1,1,1,0,1,0,1,2031-05:1");
  expect(rows(outlets)[1]).toMatch(/^Azalai News Agency,,MRT,yes,,en,2,2,1,1,1,1,1,/);
});
