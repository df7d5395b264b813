/** The stories with planted differences keep to the form that test/fixtures/comparing/README.md tells. */
import { describe, expect, it } from "vitest";
import { openComparedStories } from "../../eval/comparing.js";

const KINDS = "number date place speaker status strength quotation direction polarity label".split(" ");

interface Labelled {
  readonly labels: readonly { readonly report: string; readonly text: string }[];
  readonly agreements_not_differences: readonly { readonly texts: Readonly<Record<string, string>> }[];
}

describe.each([...openComparedStories()])("the planted story %s", (_name, story) => {
  const words = new Map(story.reports.map(({ id, headline, text }) => [id, [headline, text]]));
  const stands = ([report, said]: readonly [string, string]) =>
    (words.get(report) ?? []).some((whole) => said !== "" && whole.includes(said));
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));

  it("shows every claim by words of its reports", () => {
    expect(claims.size).toBe(story.claims.length);
    expect(story.claims.flatMap(({ passages }) => Object.entries(passages)).filter((one) => !stands(one))).toEqual([]);
  });

  it("shows every position, label and agreement by words of its reports", () => {
    const { labels, agreements_not_differences: agreements } = story as unknown as Labelled;
    const shown = [
      ...story.discrepancies.flatMap(({ positions }) => positions.flatMap(({ texts }) => Object.entries(texts ?? {}))),
      ...labels.map(({ report, text }) => [report, text] as const),
      ...agreements.flatMap(({ texts }) => Object.entries(texts)),
    ];
    expect(shown.filter((one) => !stands(one))).toEqual([]);
  });

  it("parts the reports of each discrepancy over a claim that it has", () => {
    for (const { claim, kind, positions } of story.discrepancies) {
      const sides = positions.flatMap(({ reports }) => reports);
      expect(KINDS).toContain(kind);
      expect(claims.has(claim)).toBe(true);
      expect(positions.length).toBeGreaterThan(1);
      expect(new Set(sides).size).toBe(sides.length);
      expect(sides.filter((report) => !words.has(report))).toEqual([]);
    }
  });

  it("calls omitted only what the report does not state", () => {
    for (const { claim, missing_in } of story.omissions) {
      expect(missing_in.filter((report) => !words.has(report) || report in claims.get(claim)!.passages)).toEqual([]);
    }
  });
});
