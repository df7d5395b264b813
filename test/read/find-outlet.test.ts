import { expect, test } from "vitest";
import type { Line } from "../../src/read/classify-line.js";
import type { Metadata } from "../../src/read/draft.js";
import { findOutlet } from "../../src/read/find-outlet.js";
import { compilePageTables } from "../../src/read/page-tables.js";
import { languages } from "./reading-languages.js";

const tables = compilePageTables(languages.packs);
const outletOf = (text: string, around: readonly Line[] = [], metadata: Partial<Metadata> = {}, url?: string) =>
  findOutlet(text, { paragraphs: [], around }, { sites: [], sources: [], dates: [], ...metadata }, [], url, tables);

test("a name with a noun of the trade that opens a paragraph before a colon", () => {
  expect(outletOf("Harbour Press: Rain fell on the quay.")).toBe("Harbour Press");
});

test("the subject of a paragraph about the outlet", () => {
  const words = "The lake Gazette is mainly concerned with news of the north.";
  expect(outletOf("Rain fell.", [{ words, kind: "about" }])).toBe("The Lake Gazette");
});

test("whose editors sign", () => {
  expect(outletOf("Rain fell.", [{ words: "Reporter : Editorial of Harbour Daily", kind: "byline" }])).toBe(
    "Harbour Daily",
  );
});

test("the name beside the date of publication", () => {
  const words = "The Morning Lantern - Monday 8 September 2025";
  const date = { start: 29, end: 45, value: "2025-09-08", precision: "day", weekday: true } as const;
  expect(outletOf("Rain fell.", [{ words, kind: "date", dates: [date] }])).toBe("The Morning Lantern");
});

test("the agency of the dateline where an end mark shows the copy to be its own", () => {
  const text = "PORT ANSELM (Island Press) - Rain fell.";
  expect(outletOf(text)).toBeUndefined();
  expect(outletOf(text, [{ words: "-30-", kind: "end mark" }])).toBe("Island Press");
});

test("who holds the copyright", () => {
  const words = "Copyright © 2024 Island News Agency. All rights reserved.";
  expect(outletOf("Rain fell.", [{ words, kind: "label" }])).toBe("Island News Agency");
});

test("the newsroom and not the site that passes its reports on", () => {
  expect(outletOf("Rain fell.", [], { sites: ["Yahoo News"], sources: ["Reuters"] })).toBe("Reuters");
});

test("the host of the address where nothing else tells", () => {
  expect(outletOf("Rain fell.", [], {}, "https://www.coast-courier.example/a")).toBe("coast-courier.example");
});

test("nobody, where only a speaker opens paragraphs", () => {
  expect(outletOf("Ada Lorn: We were late.\n\nBen Kell: By an hour.\n\nAda Lorn: Two.")).toBeUndefined();
});
