import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VersionGatherer } from "../../src/gather/version-gatherer.js";
import { gatherStories } from "../../src/index.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import type { Report } from "../../src/model/report.js";
import { annotate } from "../../src/synopsis.js";
import { versionCases } from "../stories/version-cases.js";

const annotated = new Map<string, AnnotatedReport>();
const annotateOnce = (report: Report) => {
  const known = annotated.get(report.id) ?? annotate(report);
  annotated.set(report.id, known);
  return known;
};

const report = (id: string, text: string, rest: Partial<Report> = {}): Report => ({
  id,
  source: `${id}.html`,
  language: "en",
  text,
  credits: [],
  ...rest,
});

const BRIDGE =
  "The new bridge over the Quell in Marsk collapsed on Monday, and four workers were hurt, the mayor said.";
const url = "https://herald.example/news/bridge-over-the-quell-collapses";
const first = report("c-first", BRIDGE, { url, crawled: "2031-03-03T08:00:00Z" });
const second = report("a-second", `${BRIDGE} Divers searched the river until nightfall.`, {
  url,
  crawled: "2031-03-03T12:00:00Z",
});
const copy = report("b-copy", BRIDGE);
const other = report("d-other", "In Marsk a bridge over the Quell fell on Monday; four workers were injured.");

/** Reports of all cases of versions with some of their words printed elsewhere, ids of each case kept apart. */
const all = [
  ...versionCases.flatMap(({ name, reports }) => [
    ...reports.map((one) => ({ ...one, id: `${name} ${one.id}` })),
    ...reports.slice(0, 1).map((one) => report(`${name} printed elsewhere`, one.text, { language: one.language })),
  ]),
  first,
  second,
  copy,
  other,
];

function gather(reports: readonly Report[], settledAfter: ReadonlySet<number> = new Set()) {
  const gatherer = new VersionGatherer(annotateOnce);
  for (const [at, one] of reports.entries()) {
    gatherer.add(one);
    if (settledAfter.has(at)) gatherer.settle();
  }
  return gatherer;
}

describe("VersionGatherer", () => {
  it("ends in the stories of a batch, in the same bytes whatever the order and wherever it was settled", () => {
    const expected = gather(all).stories();
    expect(expected.map(({ reports }) => reports)).toEqual(gatherStories(all));
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    const places = fc.uniqueArray(fc.nat(all.length - 1), { maxLength: 12 });
    fc.assert(
      fc.property(order, places, (reports, settledAfter) => {
        expect(JSON.stringify(gather(reports, new Set(settledAfter)).stories())).toBe(JSON.stringify(expected));
      }),
      { numRuns: 8 },
    );
  });

  it("lets a later version take the place of the one before, and still knows the older name", () => {
    const gatherer = gather([first], new Set([0]));
    const [before] = gatherer.stories();
    gatherer.add(second);
    gatherer.settle();
    expect(gatherer.stories().map(({ reports }) => reports)).toEqual([["a-second", "c-first"]]);
    expect(gatherer.resolve(before!.id)?.reports).toEqual(["a-second", "c-first"]);
  });

  it("keeps copies of a version that was taken over", () => {
    const gatherer = gather([first, copy], new Set([1]));
    gatherer.add(second);
    expect(gatherer.stories().flatMap(({ reports }) => reports)).toEqual(["a-second", "b-copy", "c-first"]);
  });

  it("takes an earlier version that comes late without changing any story", () => {
    const gatherer = gather([second], new Set([0]));
    gatherer.add(first);
    expect(gatherer.settle()).toEqual([]);
    expect(gatherer.stories().map(({ reports }) => reports)).toEqual([["a-second", "c-first"]]);
  });
});
