/**
 * How many origins stand behind a story? Takes its reports and derivations, gives newsrooms (who published, or which
 * wire), origins (who first put it into words) and how many origins there would be if every unknown tie were none.
 * Everything is one origin until something shows otherwise.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Derivation, Origins } from "../model/story.js";
import { DisjointSets } from "../text/disjoint-sets.js";
import { groupByWire } from "./group-by-wire.js";
import { matchOutlets, printedNames } from "./match-outlets.js";
import { separateOrigins } from "./separate-origins.js";
import { type Independence, showIndependence } from "./show-independence.js";

export interface ShownOrigins extends Origins {
  /** Pairs of reports that are shown to have different origins. */
  readonly independent: readonly Independence[];
}

/** Groups and their members are sorted. */
export function groupOrigins(reports: readonly AnnotatedReport[], derivations: readonly Derivation[]): ShownOrigins {
  const newsrooms = groupNewsrooms(reports, derivations);
  const independent = showIndependence(reports, derivations, newsrooms);
  return {
    newsrooms,
    origins: separateOrigins(
      newsrooms,
      independent.map((each) => each.reports),
    ),
    originsAtMost: newsrooms.length,
    independent,
  };
}

/** Reports that share their outlet, a wire they credit, or words that one took from the other. */
function groupNewsrooms(
  reports: readonly AnnotatedReport[],
  derivations: readonly Derivation[],
): readonly (readonly string[])[] {
  const packs = [...new Set(reports.flatMap(({ pack }) => (pack ? [pack] : [])))];
  const { key } = matchOutlets(packs, printedNames(reports));
  const sets = new DisjointSets();
  for (const group of groupByWire(reports, key)) for (const id of group) sets.join(group[0]!, id);
  for (const { from, to, kind } of derivations) {
    if (kind !== "credit" && kind !== "common-source" && kind !== "unknown") sets.join(from, to);
  }
  return sets.groups(reports.map(({ report }) => report.id));
}
