/**
 * What does each outlet call the same actor, act or group? Takes stories with their labels and the reports, gives for each
 * thing the words of every outlet across languages, counted over all stories, the outlet's own voice apart from the voices
 * of those whom it quotes. Words are listed and counted, never judged.
 */
import type { LabelUse, LabelWording, OutletLabels } from "../model/label-use.js";
import type { Report } from "../model/report.js";
import type { Story, StoryLabel } from "../model/story.js";
import { compareText } from "../text/compare-text.js";
import { fold } from "../text/fold.js";

interface PlacedLabel extends StoryLabel {
  readonly story: string;
  readonly outlet: string;
  readonly language: string;
}

/** Things sorted by name; the same in whatever order stories and reports come. */
export function gatherLabels(stories: readonly Story[], reports: readonly Report[]): readonly LabelUse[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const placed = stories.flatMap((story) =>
    story.labels.flatMap((label): PlacedLabel[] => {
      const report = byId.get(label.report);
      if (report === undefined) return [];
      const { outlet = report.source, language } = report;
      return [{ ...label, story: story.id, outlet, language }];
    }),
  );
  return group(placed, ({ entity }) => entity).map(([entity, labels]) => ({
    entity,
    outlets: group(labels, ({ outlet }) => outlet).map(
      ([outlet, own]): OutletLabels => ({
        outlet,
        wordings: group(own, ({ text, language }) => `${language} ${fold(text)}`)
          .map(([, same]) => countWording(same))
          .sort((a, b) => b.count - a.count || compareText(a.text, b.text)),
      }),
    ),
  }));
}

function countWording(labels: readonly PlacedLabel[]): LabelWording {
  const inOrder = labels.toSorted(
    (a, b) =>
      Number(a.voice !== undefined) - Number(b.voice !== undefined) ||
      compareText(a.report, b.report) ||
      a.span.start - b.span.start,
  );
  const { text, language, report, span } = inOrder[0]!;
  return {
    text,
    language,
    count: labels.length,
    own: labels.filter(({ voice }) => voice === undefined).length,
    stories: new Set(labels.map(({ story }) => story)).size,
    speakers: [...new Set(labels.flatMap(({ speaker }) => speaker ?? []))].sort(compareText),
    passage: { report, span },
  };
}

/** By key, sorted. */
function group<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b));
}
