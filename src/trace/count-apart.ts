/**
 * Which reports does a reader count as two for whom some ties bind nothing? Takes newsrooms, all ties and the kinds that the
 * reader named, gives pairs that such a tie binds and no other: who counts "the same readout" as independent can say so.
 */
import type { OriginTie, OriginTieKind } from "../model/story.js";
import type { Independence } from "./show-independence.js";

/** `shown`: pairs that are independent already. Sorted by ids. */
export function countApart(
  newsrooms: readonly (readonly string[])[],
  ties: readonly OriginTie[],
  apart: ReadonlySet<OriginTieKind>,
  shown: readonly Independence[],
): readonly Independence[] {
  const newsroomOf = new Map(newsrooms.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const bound = new Set(ties.filter(({ kind }) => !apart.has(kind)).flatMap(({ reports }) => pairsOf(reports)));
  const known = new Set(shown.map(({ reports }) => reports.join("\n")));
  const loose = ties.filter(({ kind }) => apart.has(kind)).flatMap(({ reports }) => pairsOf(reports));
  return [...new Set(loose)]
    .filter((pair) => !bound.has(pair) && !known.has(pair))
    .sort()
    .map((pair) => pair.split("\n") as [string, string])
    .filter(([one, other]) => newsroomOf.get(one) !== newsroomOf.get(other))
    .map((reports) => ({ reports, basis: "apart" }));
}

function pairsOf(reports: readonly string[]): readonly string[] {
  return reports.flatMap((one, index) => reports.slice(index + 1).map((other) => `${one}\n${other}`));
}
