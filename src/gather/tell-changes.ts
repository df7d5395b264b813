/**
 * What became of the stories that were looked at again, and why? Takes their groups before and after, and what speaks for
 * or against two sets of reports being one; gives the changes.
 */
import { gatherSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";

export interface StoryChange {
  /**
   * A story opened with reports not seen before, or took in more; two or more became one; one came apart. A story that only
   * was looked at again is not told.
   */
  readonly kind: "opened" | "grew" | "joined" | "split";
  /** Its name now. */
  readonly story: string;
  /** Names of the stories that its reports were in before, its own among them where it had one. */
  readonly from: readonly string[];
  /** Report ids that it gained, sorted. */
  readonly gained: readonly string[];
  /** What brought its reports together, or parted them, with their words. Put into words when first asked for. */
  readonly why: readonly string[];
}

interface Reports {
  /** Sorted. */
  readonly reports: readonly string[];
}

/** Puts into words what was known when the change was told, whenever it is called. */
export type Told = () => string;

export interface ChangeReasons {
  nameOf(firstReport: string): string;
  /** What is most alike of some reports of a story and its others. */
  together(some: readonly string[], others: readonly string[]): Told;
  /** What parts reports that were of one story; `since`: what is new in either part. */
  apart(some: readonly string[], others: readonly string[], since: readonly string[]): Told;
  /** What keeps a report by itself. */
  alone(report: string): Told;
}

export function tellChanges(
  before: readonly Reports[],
  after: readonly Reports[],
  reasons: ChangeReasons,
): readonly StoryChange[] {
  const earlier = new Map<string, Reports>();
  for (const group of before) for (const report of group.reports) earlier.set(report, group);
  const isNew = (report: string) => !earlier.has(report);
  const parts = new Map<Reports, Reports[]>();
  const origins = after.map(({ reports }) => new Set(reports.flatMap((report) => earlier.get(report) ?? [])));
  for (const [index, groups] of origins.entries()) {
    for (const group of groups) parts.set(group, [...(parts.get(group) ?? []), after[index]!]);
  }
  const changes = after.flatMap(({ reports }, index): readonly StoryChange[] => {
    const groups = [...origins[index]!];
    const gained = reports.filter(isNew);
    const split = groups.filter((group) => parts.get(group)!.length > 1);
    if (groups.length === 1 && gained.length === 0 && split.length === 0) return [];
    const kind = split.length > 0 ? "split" : groups.length > 1 ? "joined" : groups.length === 1 ? "grew" : "opened";
    const own = new Set(reports);
    const parted = split.map((group) => {
      const since = parts.get(group)!.flatMap((part) => part.reports.filter(isNew));
      const elsewhere = group.reports.filter((report) => !own.has(report));
      return reasons.apart(partOf(group, own), elsewhere, [...since].sort());
    });
    const pieces = [...groups.map((group) => partOf(group, own)), ...gained.map((report) => [report])];
    const lone = reports.length === 1 && parted.length === 0;
    const told = [...parted, ...(lone ? [reasons.alone(reports[0]!)] : tellPieces(reports, pieces, reasons))];
    const from = groups.map((group) => reasons.nameOf(group.reports[0]!)).sort();
    return [withReasons({ kind, story: reasons.nameOf(reports[0]!), from, gained }, told)];
  });
  return changes.sort((a, b) => compareText(a.story, b.story));
}

/** Why each further piece, a part of an earlier story or a new report, is with the others. */
function tellPieces(
  reports: readonly string[],
  pieces: readonly (readonly string[])[],
  reasons: ChangeReasons,
): readonly Told[] {
  return pieces.slice(1, 1 + gatherSettings.shownReasons).map((piece) => {
    const within = new Set(piece);
    return reasons.together(
      piece,
      reports.filter((report) => !within.has(report)),
    );
  });
}

function partOf({ reports }: Reports, own: ReadonlySet<string>): readonly string[] {
  return reports.filter((report) => own.has(report));
}

/** Whoever follows a stream mostly reads few of the reasons. */
function withReasons(change: Omit<StoryChange, "why">, told: readonly Told[]): StoryChange {
  let words: readonly string[] | undefined;
  return {
    ...change,
    get why() {
      words ??= [...new Set(told.map((tell) => tell()))];
      return words;
    },
  };
}
