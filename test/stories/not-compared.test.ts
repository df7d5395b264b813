/** Is a report in a language without a pack read and dated, and told as not yet compared? */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadGold, reportNamed } from "../../eval/gold.js";
import { comparedLanguages } from "../../src/index.js";
import { reportsOf, SLOW, storySets, synopsisOf } from "./story-sets.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ours = storySets.filter((set) => set.name !== "seeds");

describe.each(ours.map((set) => [set.name, set] as const))("%s", (name, set) => {
  const gold = loadGold(join(ROOT, "test/fixtures/stories", name, "expected.json"));
  const others = Object.keys(gold.reports).filter(
    (report) => !comparedLanguages.includes(gold.reports[report]!.language),
  );

  it(
    "reads and dates reports in languages that are not compared yet",
    () => {
      const reports = reportsOf(set);
      for (const other of others) {
        const report = reportNamed(reports, other)!;
        const { language, headline, published } = gold.reports[other]!;
        expect([report.language, report.headline]).toEqual([language, headline]);
        expect(report.published?.value.startsWith(published ?? "none")).toBe(true);
      }
    },
    SLOW,
  );

  it(
    "finds nothing in them, and leaves each to itself",
    () => {
      const synopsis = synopsisOf(set);
      for (const other of others) {
        const { id } = reportNamed(synopsis.reports, other)!;
        const story = synopsis.stories.find((one) => one.reports.includes(id))!;
        expect(story.reports).toEqual([id]);
        expect([story.claims, story.quotations, story.quantities, story.labels]).toEqual([[], [], [], []]);
      }
    },
    SLOW,
  );
});
