import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readDocument } from "../../src/read/read-document.js";
import { languages } from "./reading-languages.js";

interface Expected {
  readonly phenomenon: string;
  readonly about?: { readonly url?: string; readonly crawled?: string; readonly contentType?: string };
  /** Paths into the report; "credits" lists their names. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly contains: readonly string[];
  readonly lacks: readonly string[];
  /** Passages that stand in the text in this order. */
  readonly order?: readonly string[];
  /** How many paragraphs the text has, exactly. */
  readonly paragraphs?: number;
  /** By name of a credit: words that must lie in the passage it is shown with. */
  readonly creditWords?: Readonly<Record<string, string>>;
}

const folder = new URL("../fixtures/read/", import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith(".json"));

function fieldOf(report: Report, path: string): unknown {
  if (path === "credits") return report.credits.map((credit) => credit.name);
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], report);
}

describe.each(names)("%s", (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Expected;
  const read = readDocument(readFileSync(new URL(name, folder)), { source: name, ...expected.about }, languages);

  test("gives the expected fields", () => {
    expect(read).not.toHaveProperty("reason");
    const found = Object.fromEntries(Object.keys(expected.fields).map((path) => [path, fieldOf(read as Report, path)]));
    expect(found).toEqual(expected.fields);
  });

  test("keeps the body and nothing around it", () => {
    const text = "text" in read ? read.text : "";
    expect(expected.contains.filter((words) => !text.includes(words))).toEqual([]);
    expect(expected.lacks.filter((words) => text.includes(words))).toEqual([]);
    if (expected.order) {
      const places = expected.order.map((words) => text.indexOf(words));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
    if (expected.paragraphs !== undefined) expect(text.split("\n\n")).toHaveLength(expected.paragraphs);
  });

  test("shows the words of each credit", () => {
    const report = read as Report;
    for (const [name, words] of Object.entries(expected.creditWords ?? {})) {
      const credit = report.credits?.find((each) => each.name === name);
      const shown = credit?.span ? report.text.slice(credit.span.start, credit.span.end) : credit?.words;
      expect(shown ?? "").toContain(words);
    }
  });

  test("claims no date, weekday or credit that the page does not give", () => {
    const report = read as Report;
    if (!("published.value" in expected.fields)) expect(report.published).toBeUndefined();
    if (!("weekday" in expected.fields)) expect(report.weekday).toBeUndefined();
    for (const { span } of report.credits) {
      if (span) expect(report.text.slice(span.start, span.end)).not.toBe("");
    }
  });
});
