/**
 * Which reports of a story show the same photograph or embed the same post? Takes the reports, gives a tie for each picture and
 * each post that two or more show: whoever prints another's picture, or takes one post for its source, shares that much with
 * him, whatever the words. Pictures that sites show for want of one tie nobody.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { ShownMedium } from "../model/report.js";
import type { Evidence, OriginTie } from "../model/story.js";
import { traceSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { DisjointSets } from "../text/disjoint-sets.js";
import { isPlaceholder } from "../text/tell-placeholder.js";
import { photographKeys, shareCaption } from "./match-photographs.js";

interface Shown extends ShownMedium {
  readonly report: string;
  readonly id: string;
}

/** Sorted by kind, then name; the same in whatever order the reports come. */
export function findMediaTies(reports: readonly AnnotatedReport[]): readonly OriginTie[] {
  const shown = reports
    .flatMap(({ report: { id, media = [] } }) => media.slice(0, traceSettings.mostMedia).map((one) => shownIn(id, one)))
    .sort((a, b) => compareText(a.id, b.id));
  const posts = shown.filter(({ kind }) => kind === "embed");
  const photographs = shown.filter(({ kind, address }) => kind === "photograph" && !isPlaceholder(address));
  const ties = [
    ...tiesOf(
      "embed",
      posts,
      groupByKeys(posts, ({ address }) => [address]),
    ),
    ...tiesOf("photograph", photographs, groupPhotographs(photographs)),
  ];
  return ties.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.name ?? "", b.name ?? ""));
}

function shownIn(report: string, medium: ShownMedium): Shown {
  return { ...medium, report, id: [medium.kind, medium.address, report, medium.words ?? ""].join("\u0000") };
}

/** Ids of media that share any key. */
function groupByKeys(media: readonly Shown[], keysOf: (medium: ShownMedium) => readonly string[]): DisjointSets {
  const sets = new DisjointSets();
  const firstWith = new Map<string, string>();
  for (const medium of media) {
    for (const key of keysOf(medium)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, medium.id);
      else sets.join(first, medium.id);
    }
  }
  return sets;
}

function groupPhotographs(media: readonly Shown[]): DisjointSets {
  const sets = groupByKeys(media, photographKeys);
  for (const [one, other] of shareCaption(media)) sets.join(one.id, other.id);
  return sets;
}

function tiesOf(kind: OriginTie["kind"], media: readonly Shown[], sets: DisjointSets): readonly OriginTie[] {
  const byId = new Map(media.map((medium) => [medium.id, medium]));
  return sets.groups(media.map(({ id }) => id)).flatMap((ids) => {
    const group = ids.map((id) => byId.get(id)!);
    const reports = [...new Set(group.map(({ report }) => report))].sort(compareText);
    if (reports.length < 2) return [];
    // The address that most of them have, of equal ones the first.
    const name = commonest(group.map(({ address }) => address));
    return [{ kind, reports, name, evidence: reports.map((report) => evidenceOf(report, group, name)) }];
  });
}

/** What the report prints beneath the picture, or else the address. */
function evidenceOf(report: string, group: readonly Shown[], name: string): Evidence {
  const own = group.filter((medium) => medium.report === report);
  const best = own.find(({ words }) => words !== undefined) ?? own.find(({ address }) => address === name) ?? own[0]!;
  return { report, words: best.words ?? best.address };
}

function commonest(addresses: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const address of addresses) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]![0];
}
