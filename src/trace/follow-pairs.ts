/** What does each outlet take from each other? Takes all takings, gives a record for each pair that has any. */
import { type OutletPair, type Share, type TakenCounts, takenKinds } from "../model/outlet-record.js";
import { compareText } from "../text/compare-text.js";
import { type Changes, findChanges } from "./find-changes.js";
import type { Taking } from "./list-takings.js";
import { measureDelay } from "./measure-delay.js";

/** Most stories first, then by names; `nameOf` gives the name of an outlet by its key. */
export function followPairs(takings: readonly Taking[], nameOf: (key: string) => string): readonly OutletPair[] {
  const pairs = new Map<string, Taking[]>();
  for (const taking of takings) {
    const key = `${taking.from}\n${taking.to}`;
    const own = pairs.get(key);
    if (own) own.push(taking);
    else pairs.set(key, [taking]);
  }
  return [...pairs.values()]
    .map((own) => followPair(own, nameOf))
    .sort((x, y) => y.stories - x.stories || compareText(x.from, y.from) || compareText(x.to, y.to));
}

/** Reports by kind. */
export function countKinds(takings: readonly Taking[]): TakenCounts {
  const counts = takenKinds.map((kind) => {
    const reports = takings.filter(({ kinds }) => kinds.has(kind)).map(({ report }) => report.id);
    return [kind, new Set(reports).size] as const;
  });
  return Object.fromEntries(counts) as TakenCounts;
}

function followPair(own: readonly Taking[], nameOf: (key: string) => string): OutletPair {
  const { from, to } = own[0]!;
  const copies = own.flatMap(({ story, source, report }) => (source ? [{ story, from: source, to: report }] : []));
  const changes = copies.map(({ story, from: source, to: copy }) => findChanges(story, source.id, copy.id));
  const delay = measureDelay(copies);
  return {
    from: nameOf(from),
    to: nameOf(to),
    stories: new Set(own.map(({ story }) => story.id)).size,
    reports: new Set(own.map(({ report }) => report.id)).size,
    kinds: countKinds(own),
    ...(delay === undefined ? {} : { delay }),
    cut: share(changes, "cut"),
    numbersChanged: share(changes, "numbers"),
    quotationsChanged: share(changes, "quotations"),
    months: countMonths(own),
  };
}

function share(changes: readonly Changes[], what: keyof Changes): Share {
  return { count: changes.filter((change) => change[what]).length, of: changes.length };
}

/** Sorted; reports whose month is not known are left out. */
function countMonths(takings: readonly Taking[]): OutletPair["months"] {
  const months = new Map<string, Set<string>>();
  for (const { report } of takings) {
    const [month] = /^\d{4}-\d\d/.exec(report.published?.value ?? "") ?? [];
    if (month !== undefined) months.set(month, (months.get(month) ?? new Set()).add(report.id));
  }
  return [...months]
    .map(([month, reports]) => ({ month, reports: reports.size }))
    .sort((x, y) => compareText(x.month, y.month));
}
