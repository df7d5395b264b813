/**
 * Which reports tell of one event? Takes annotated reports in any order and language; gives each report in exactly one
 * group, singletons included, with the words that hold the group together and what kept its nearest rival out.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { compareProfiles, type ReportComparison } from "./compare-reports.js";
import { findCandidates } from "./find-candidates.js";
import { type AlikePair, joinGroups } from "./join-groups.js";
import { profileReport, type ReportProfile } from "./profile-report.js";

/** The reports of one story. */
export interface Gathered {
  /** Report ids, sorted. */
  readonly reports: readonly string[];
  readonly why: readonly string[];
}

export function gatherStories(reports: readonly AnnotatedReport[]): readonly Gathered[] {
  const sorted = [...reports].sort((a, b) => (a.report.id < b.report.id ? -1 : a.report.id > b.report.id ? 1 : 0));
  const alone = sorted.flatMap((annotated) => {
    const why = reasonAlone(annotated);
    return why === undefined ? [] : [{ reports: [annotated.report.id], why: [why] }];
  });
  const copies = findCopies(sorted.filter((annotated) => reasonAlone(annotated) === undefined));
  const profiles = copies.map(([first]) => profileReport(first!));
  const known = new Map<string, ReportComparison>();
  const compare = (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = `${low} ${high}`;
    const comparison = known.get(key) ?? compareProfiles(profiles[low]!, profiles[high]!);
    known.set(key, comparison);
    return comparison;
  };
  const pairs = findCandidates(profiles)
    .map(([a, b]): AlikePair => ({ a, b, similarity: compare(a, b).similarity }))
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  const alike = leaveUndecided(pairs, profiles);
  const groups = joinGroups(profiles.length, alike.pairs, (a, b) => compare(a, b).similarity);
  const gathered = groups.map((group) => ({
    reports: group.flatMap((index) => copies[index]!.map(({ report }) => report.id)).sort(),
    why: explain(group, copies, pairs, alike.undecided, compare),
  }));
  return [...gathered, ...alone].sort((a, b) => (a.reports[0]! < b.reports[0]! ? -1 : 1));
}

function reasonAlone({ report, pack, sentences }: AnnotatedReport): string | undefined {
  if (!pack) return `no language pack for “${report.language}”: read and dated, not compared`;
  if (sentences.length === 0 && report.headline === undefined) return "no words to compare";
  return undefined;
}

/** Reports of equal words, together; the first by id stands for the others. */
function findCopies(reports: readonly AnnotatedReport[]): readonly (readonly AnnotatedReport[])[] {
  const byWords = new Map<string, AnnotatedReport[]>();
  for (const annotated of reports) {
    const words = `${annotated.report.language} ${fold(annotated.report.text).replace(/\s+/g, " ").trim()}`;
    byWords.set(words, [...(byWords.get(words) ?? []), annotated]);
  }
  return [...byWords.values()];
}

/** Takes the pairs of a flash out where it fits two reports that do not fit each other about equally well. */
function leaveUndecided(
  pairs: readonly AlikePair[],
  profiles: readonly ReportProfile[],
): { readonly pairs: readonly AlikePair[]; readonly undecided: ReadonlyMap<number, readonly [number, number]> } {
  const likeness = new Map(pairs.map(({ a, b, similarity }) => [`${a} ${b}`, similarity]));
  const undecided = new Map<number, readonly [number, number]>();
  for (const [index, { body }] of profiles.entries()) {
    if (body.length > gatherSettings.flashUnits) continue;
    const fitting = pairs
      .filter(({ a, b, similarity }) => (a === index || b === index) && similarity >= gatherSettings.sameEvent)
      .map(({ a, b, similarity }) => ({ other: a === index ? b : a, similarity }));
    const best = fitting[0];
    const rival = fitting.find(
      ({ other, similarity }) =>
        best !== undefined &&
        other !== best.other &&
        best.similarity - similarity < gatherSettings.flashMargin &&
        (likeness.get(`${Math.min(other, best.other)} ${Math.max(other, best.other)}`) ?? 0) < gatherSettings.sameEvent,
    );
    if (best && rival) undecided.set(index, [best.other, rival.other]);
  }
  return { pairs: pairs.filter(({ a, b }) => !undecided.has(a) && !undecided.has(b)), undecided };
}

function explain(
  group: readonly number[],
  copies: readonly (readonly AnnotatedReport[])[],
  pairs: readonly AlikePair[],
  undecided: ReadonlyMap<number, readonly [number, number]>,
  compare: (a: number, b: number) => ReportComparison,
): readonly string[] {
  const id = (index: number) => copies[index]![0]!.report.id;
  const why: string[] = [];
  const copied = group.filter((index) => copies[index]!.length > 1);
  for (const index of copied) why.push(`the same words: ${copies[index]!.map(({ report }) => report.id).join(", ")}`);
  const members = new Set(group);
  const inside = pairs.find(({ a, b }) => members.has(a) && members.has(b));
  if (inside) {
    const { similarity, reasons } = compare(inside.a, inside.b);
    const told = reasons.slice(0, gatherSettings.shownReasons).join("; ");
    why.push(`${id(inside.a)} and ${id(inside.b)} (likeness ${similarity.toFixed(2)}): ${told}`);
  }
  const doubt = group.map((index) => undecided.get(index)).find((rivals) => rivals !== undefined);
  if (doubt) why.push(`too short to tell whether it belongs with ${id(doubt[0])} or with ${id(doubt[1])}`);
  const rival = pairs.find(({ a, b }) => members.has(a) !== members.has(b));
  if (rival && !doubt && rival.similarity >= gatherSettings.rivalLikeness) {
    const { similarity, reasons } = compare(rival.a, rival.b);
    const other = members.has(rival.a) ? rival.b : rival.a;
    const told = reasons.slice(0, gatherSettings.shownReasons).join("; ");
    why.push(`kept apart from ${id(other)} (likeness ${similarity.toFixed(2)}): ${told}`);
  }
  if (why.length === 0) why.push("nothing else tells of the same event");
  return why;
}
