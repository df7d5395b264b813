/** One metric of one story: how many of what was asked for were found, and the words of what was missed or invented. */

export interface Tally {
  readonly metric: string;
  readonly found: number;
  readonly of: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
  /** Between found and missed: the mean share of each that was right, where that can be said. 0..1. */
  readonly partly?: number;
  /** Given beyond the list, neither right nor wrong: to be judged by eye. */
  readonly beyond?: readonly string[];
}

export function tallyOf(
  metric: string,
  found: number,
  of: number,
  missed: readonly string[] = [],
  invented: readonly string[] = [],
): Tally {
  return { metric, found, of, missed, invented };
}

/** Shares, 0..1, higher is better: `<metric> found`, and `<metric> right` where inventions are counted. */
export function figuresOf(tallies: readonly Tally[], countInventions: ReadonlySet<string>): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const { metric, found, of, invented, partly } of tallies) {
    if (of > 0) figures[`${metric} found`] = found / of;
    if (partly !== undefined && of > 0) figures[`${metric} partly`] = partly;
    const given = found + invented.length;
    if (countInventions.has(metric)) figures[`${metric} right`] = given === 0 ? 1 : found / given;
  }
  return figures;
}

/** Tallies of several stories as one, metric by metric. */
export function joinTallies(all: readonly (readonly Tally[])[]): readonly Tally[] {
  const joined = new Map<string, Tally>();
  for (const tally of all.flat()) {
    const before = joined.get(tally.metric);
    joined.set(tally.metric, before ? addTally(before, tally) : tally);
  }
  return [...joined.values()];
}

function addTally(a: Tally, b: Tally): Tally {
  const of = a.of + b.of;
  const partly =
    a.partly === undefined && b.partly === undefined
      ? undefined
      : ((a.partly ?? 0) * a.of + (b.partly ?? 0) * b.of) / Math.max(1, of);
  return {
    metric: a.metric,
    found: a.found + b.found,
    of,
    missed: [...a.missed, ...b.missed],
    invented: [...a.invented, ...b.invented],
    ...(partly === undefined ? {} : { partly }),
    beyond: [...(a.beyond ?? []), ...(b.beyond ?? [])],
  };
}
