/** Does every finding point at words that stand in a report, and does a synopsis say nothing that no report says? */
import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model/span.js";
import type { Story, Synopsis } from "../../src/model/story.js";
import { SLOW, storySets, synopsisOf, titleOf } from "./story-sets.js";

function passagesOf(story: Story): readonly Passage[] {
  const place = (report: string, ...spans: readonly (Passage["span"] | undefined)[]) =>
    spans.flatMap((span) => (span ? [{ report, span }] : []));
  return [
    ...story.claims.flatMap((claim) => claim.members),
    ...(story.digest ?? []),
    ...story.quotations.flatMap((one) => place(one.report, one.span, one.speakerSpan, one.cueSpan)),
    ...story.quantities.flatMap((one) => place(one.report, one.span)),
    ...story.discrepancies.flatMap((one) => one.positions.flatMap((position) => position.spans)),
    ...story.derivations.flatMap((one) => one.evidence.flatMap((evidence) => place(evidence.report, evidence.span))),
    ...story.labels.flatMap((one) => place(one.report, one.span)),
  ];
}

function wordsAt(synopsis: Synopsis, { report, span }: Passage): string {
  return synopsis.reports.find((one) => one.id === report)?.text.slice(span.start, span.end) ?? "";
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

describe.each(storySets.map((set) => [titleOf(set), set] as const))("%s", (_title, set) => {
  it.skipIf(set.lacking)(
    "points only at words inside the text of a report of the story",
    () => {
      const synopsis = synopsisOf(set);
      for (const story of synopsis.stories) {
        for (const { report, span } of passagesOf(story)) {
          const text = synopsis.reports.find((one) => one.id === report)?.text ?? "";
          expect(story.reports).toContain(report);
          expect([span.start >= 0, span.start < span.end, span.end <= text.length]).toEqual([true, true, true]);
        }
      }
    },
    SLOW,
  );

  it.skipIf(set.lacking)(
    "gives as a claim's gist only words that one of its reports holds",
    () => {
      const synopsis = synopsisOf(set);
      for (const claim of synopsis.stories.flatMap((story) => story.claims)) {
        const texts = synopsis.reports.filter((report) => claim.members.some((member) => member.report === report.id));
        expect(texts.some((report) => inOneLine(report.text).includes(inOneLine(claim.gist)))).toBe(true);
      }
    },
    SLOW,
  );

  it.skipIf(set.lacking)(
    "tells a story in short by what several of its reports state, the best corroborated first, none twice",
    () => {
      for (const { digest = [], claims } of synopsisOf(set).stories) {
        const told = digest.map(({ claim: id }) => claims.find((claim) => claim.id === id)!);
        const origins = told.map((claim) => claim.origins.length);
        expect(new Set(told).size).toBe(told.length);
        expect(origins).toEqual([...origins].sort((a, b) => b - a));
        digest.forEach(({ report, span }, index) => {
          const members = told[index]!.members;
          expect(new Set(members.map((member) => member.report)).size).toBeGreaterThan(1);
          expect(
            members.some((one) => one.report === report && one.span.start < span.end && span.start < one.span.end),
          ).toBe(true);
        });
      }
    },
    SLOW,
  );

  it.skipIf(set.lacking)(
    "gives as a label only the words it points at",
    () => {
      const synopsis = synopsisOf(set);
      for (const label of synopsis.stories.flatMap((story) => story.labels)) {
        expect(label.text).toBe(wordsAt(synopsis, label));
      }
    },
    SLOW,
  );

  it.skipIf(set.lacking)(
    "lets each discrepancy name a claim of its story and reports of its own positions",
    () => {
      for (const story of synopsisOf(set).stories) {
        const claims = new Set(story.claims.map((claim) => claim.id));
        for (const { claim, positions } of story.discrepancies) {
          expect(claims).toContain(claim);
          expect(positions.length).toBeGreaterThan(1);
          for (const position of positions) {
            for (const passage of position.spans) expect(position.reports).toContain(passage.report);
          }
        }
      }
    },
    SLOW,
  );
});
