import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";

interface Case {
  case: string;
  text: string;
  expect: { kind: string; content: string; speaker?: string; speakerKind?: string }[];
  not?: string[];
}

const trimmed = (text: string) => text.replace(/^[\s"“”«».,،:]+|[\s"“”«».,،:]+$/gu, "");

describe.each(["en", "ar"])("quotations in %s", (language) => {
  const cases = JSON.parse(
    readFileSync(new URL(`../fixtures/annotate/quotations-${language}.json`, import.meta.url), "utf8"),
  ) as Case[];

  it.each(cases.map((one) => [one.case, one] as const))("%s", (_, { text, expect: wanted, not }) => {
    const report = { id: "r", source: "r.txt", language, text, credits: [] };
    const { quotations } = annotateReport(report, packFor(language));
    const found = quotations.map(({ span, kind, speaker, speakerKind }) => ({
      kind,
      content: trimmed(text.slice(span.start, span.end)),
      speaker,
      speakerKind,
    }));
    for (const { content, ...rest } of wanted) {
      expect(found).toContainEqual(expect.objectContaining({ ...rest, content: trimmed(content) }));
    }
    for (const words of not ?? []) {
      const given = found.filter(({ kind, content }) => kind !== "indirect" && content.includes(words));
      expect(given).toEqual([]);
    }
  });
});
