/** Pages that are no report must be told apart, and the reason must say what they are. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/read/read-document.js";
import { languages } from "./reading-languages.js";

/** How the reason opens, by kind of page. */
const OPENINGS = {
  shell: "page that a script fills",
  paywall: "paywall",
  error: "error page",
  video: "video page",
  gallery: "gallery",
  index: "index page",
  login: "login page",
  empty: "empty",
} as const;

interface NoReport {
  readonly phenomenon: string;
  readonly kind: keyof typeof OPENINGS;
  readonly about?: { readonly url?: string; readonly crawled?: string; readonly contentType?: string };
}

const folder = new URL("../fixtures/read-not/", import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => !name.endsWith(".json"))
  .map((name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as NoReport;
    return [expected.kind, name, expected] as const;
  });

describe("a page that is no report is told with its kind", () => {
  test.each(cases)("%s: %s", (kind, name, expected) => {
    const read = readDocument(readFileSync(new URL(name, folder)), { source: name, ...expected.about }, languages);
    const reason = "reason" in read ? read.reason : `read as a report: ${read.text.slice(0, 60)}`;
    expect(reason.slice(0, OPENINGS[kind].length)).toBe(OPENINGS[kind]);
  });

  test("every kind has a case", () => {
    expect([...new Set(cases.map(([kind]) => kind))].toSorted()).toEqual(Object.keys(OPENINGS).toSorted());
  });
});
