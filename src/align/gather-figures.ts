/**
 * Which clauses give the figure of one thing, though they are not alike otherwise? A toll stands in a long first sentence
 * of one report and in a word of another. Takes clause nodes, gives further groups of them; each report stands once.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { alignSettings } from "../settings.js";
import { countSame, type Figure } from "./count-same.js";
import type { NodeGroup } from "./gather-claims.js";
import type { ClauseNode } from "./link-clauses.js";

type PlacedFigure = Figure & { readonly node: number; readonly report: number };

/** Groups of two or more reports that no group of `known` holds already. */
export function gatherFigures(
  reports: readonly AnnotatedReport[],
  nodes: readonly ClauseNode[],
  known: readonly NodeGroup[],
): readonly NodeGroup[] {
  const series: PlacedFigure[][] = [];
  for (const figure of placeFigures(reports, nodes)) {
    const own = series.find(
      (others) =>
        others.every(({ report }) => report !== figure.report) &&
        others.every((other) => countSame(figure, other, alignSettings.seriesLikeness)),
    );
    if (own) own.push(figure);
    else series.push([figure]);
  }
  return series
    .filter((own) => own.length > 1)
    .map((own) => own.map(({ node }) => node).sort((a, b) => a - b))
    .filter((group) => !known.some((other) => group.every((node) => other.includes(node))));
}

/** Figures with a unit that somebody counted: a share or a sum of money is no toll, and its clause says of what. */
function placeFigures(reports: readonly AnnotatedReport[], nodes: readonly ClauseNode[]): readonly PlacedFigure[] {
  return nodes.flatMap(({ id, report, clause }) => {
    const annotated = reports[report]!;
    return annotated.quantities
      .filter(({ span, unit }) => unit === COUNTED && span.start >= clause.start && span.end <= clause.end)
      .map((quantity) => ({ annotated, clause, quantity, node: id, report }));
  });
}

/** People are what reports of one event count again and again. */
const COUNTED = "person";
