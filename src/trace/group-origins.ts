/**
 * How many origins stand behind a story? Takes its reports, derivations and ties, gives newsrooms (who published, or which
 * wire), origins (who first put it into words) and how many origins there would be if every unknown tie were none.
 * Everything is one origin until something shows otherwise.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Derivation, Origins, OriginTie, OriginTieKind } from "../model/story.js";
import { countApart } from "./count-apart.js";
import { groupNewsrooms } from "./group-newsrooms.js";
import { separateOrigins } from "./separate-origins.js";
import { type Independence, showIndependence } from "./show-independence.js";

export interface ShownOrigins extends Origins {
  /** Pairs of reports that are shown, or by the reader's wish counted, to have different origins. */
  readonly independent: readonly Independence[];
}

/** `apart`: kinds of ties that bind nothing for this reader. Groups and their members are sorted. */
export function groupOrigins(
  reports: readonly AnnotatedReport[],
  derivations: readonly Derivation[],
  ties: readonly OriginTie[],
  apart: ReadonlySet<OriginTieKind>,
): ShownOrigins {
  const ids = reports.map(({ report }) => report.id);
  const binding = ties.filter(({ kind }) => !apart.has(kind));
  const newsrooms = groupNewsrooms(ids, binding);
  const shown = showIndependence(reports, derivations, newsrooms, binding);
  const independent = [...shown, ...countApart(newsrooms, ties, apart, shown)];
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
