/** What became of the stories that were looked at again? Takes their groups before and after; gives the changes. */
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
}

interface Reports {
  /** Sorted. */
  readonly reports: readonly string[];
}

export function tellChanges(
  before: readonly Reports[],
  after: readonly Reports[],
  nameOf: (firstReport: string) => string,
): readonly StoryChange[] {
  const earlier = new Map<string, Reports>();
  for (const group of before) for (const report of group.reports) earlier.set(report, group);
  const parts = new Map<Reports, number>();
  const origins = after.map(({ reports }) => new Set(reports.flatMap((report) => earlier.get(report) ?? [])));
  for (const groups of origins) for (const group of groups) parts.set(group, (parts.get(group) ?? 0) + 1);
  const changes = after.flatMap(({ reports }, index): readonly StoryChange[] => {
    const groups = [...origins[index]!];
    const gained = reports.filter((report) => !earlier.has(report));
    const split = groups.some((group) => parts.get(group)! > 1);
    if (groups.length === 1 && gained.length === 0 && !split) return [];
    const kind = split ? "split" : groups.length > 1 ? "joined" : groups.length === 1 ? "grew" : "opened";
    const from = groups.map((group) => nameOf(group.reports[0]!)).sort();
    return [{ kind, story: nameOf(reports[0]!), from, gained }];
  });
  return changes.sort((a, b) => compareText(a.story, b.story));
}
