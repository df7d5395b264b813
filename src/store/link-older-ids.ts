/** Which story answers to the id of a story that is no more: the one that took most of its reports. */

export interface StoryMembers {
  readonly id: string;
  readonly reports: readonly string[];
}

/** Pairs of old and new id, by old id; a story none of whose reports is left answers no longer. */
export function linkOlderIds(
  before: readonly StoryMembers[],
  after: readonly StoryMembers[],
): readonly (readonly [older: string, newer: string])[] {
  const current = new Set(after.map(({ id }) => id));
  const storyOf = new Map(after.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  const links: (readonly [string, string])[] = [];
  for (const { id, reports } of before) {
    if (current.has(id)) continue;
    const shares = new Map<string, number>();
    for (const report of reports) {
      const story = storyOf.get(report);
      if (story !== undefined) shares.set(story, (shares.get(story) ?? 0) + 1);
    }
    const [heir] = [...shares].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (heir) links.push([id, heir[0]]);
  }
  return links.sort(([a], [b]) => (a < b ? -1 : 1));
}
