/** Is a report in a language without a pack shown, and left to itself, whatever story it is laid beside? */
import { describe, expect, it } from "vitest";
import { comparedLanguages, synopsize } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { reportsOf, SLOW, storySets } from "./story-sets.js";

const FINNISH: Report = {
  id: "report in Finnish",
  source: "satamalehti.txt",
  language: "fi",
  headline: "Mauritania ja Portugali sopivat satamista",
  text:
    "Mauritanian presidentti Moctar Ould Dahane ja Portugalin pääministeri Duarte Salvaterra puhuivat puhelimessa.\n\n" +
    "Sopimuksen mukaan Nouadhiboussa käy ensi vuodesta 12 rahtilaivaa kuussa. Laina on 85 miljoonaa euroa.",
  published: { value: "2025-05-16", precision: "day", basis: "made for a test" },
  credits: [],
};

/** Those that stand in the project itself. */
const ours = storySets.filter((set) => set.name !== "seeds");

describe.each(ours.map((set) => [set.name, set] as const))("beside %s", (_, set) => {
  it(
    "nothing is found in it, and it stays alone",
    () => {
      expect(comparedLanguages).not.toContain(FINNISH.language);
      const { stories } = synopsize([...reportsOf(set), FINNISH]);
      const story = stories.find(({ reports }) => reports.includes(FINNISH.id))!;
      expect(story.reports).toEqual([FINNISH.id]);
      expect([story.claims, story.quotations, story.quantities, story.labels]).toEqual([[], [], [], []]);
    },
    SLOW,
  );
});
