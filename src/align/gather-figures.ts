/**
 * Which clauses give the figure of one thing, though they are not alike otherwise? A toll stands in a long first sentence
 * of one report and in a word of another. Takes clause nodes, gives further groups of them; each report stands once.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { alignSettings } from "../settings.js";
import { sparesAll } from "./compare-spared.js";
import { countSame, type Figure, stretchOf } from "./count-same.js";
import { type FigureRole, roleOfFigure } from "./figure-roles.js";
import type { NodeGroup } from "./gather-claims.js";
import type { ClauseNode } from "./link-clauses.js";
import { makeMarkPhrases } from "./mark-phrases.js";

type PlacedFigure = Figure & { readonly node: number; readonly report: number };

/** Groups of two or more reports that no group of `known` holds already. */
export function gatherFigures(
  reports: readonly AnnotatedReport[],
  nodes: readonly ClauseNode[],
  known: readonly NodeGroup[],
): readonly NodeGroup[] {
  const figures = placeFigures(reports, nodes);
  const tolls = gatherTolls(figures);
  const groups: NodeGroup[] = [];
  for (const series of [...tolls.values(), ...gatherSpared(reports, nodes, tolls), ...gatherAlike(figures)]) {
    const group = series.map(({ node }) => node).sort((a, b) => a - b);
    const isNew = ![...known, ...groups].some((other) => group.every((node) => other.includes(node)));
    if (group.length > 1 && isNew) groups.push(group);
  }
  return groups;
}

/**
 * The first figure of the dead, of the missing, of the hurt in each report: of one event it is that of the whole. Arrests
 * are of many days and places.
 */
function gatherTolls(figures: readonly PlacedFigure[]): ReadonlyMap<FigureRole, readonly PlacedFigure[]> {
  const tolls = new Map<FigureRole, PlacedFigure[]>();
  for (const figure of figures) {
    const role = roleOfFigure(figure.annotated, figure.quantity.span, stretchOf(figure));
    if (role === undefined || role === "held" || isLongAgo(figure)) continue;
    const own = tolls.get(role) ?? [];
    tolls.set(role, own);
    if (own.every(({ report }) => report !== figure.report)) own.push(figure);
  }
  return tolls;
}

interface Placed {
  readonly node: number;
  readonly report: number;
}

/** The tolls of some reports with the clauses by which others say that there is nobody to be counted. */
function gatherSpared(
  reports: readonly AnnotatedReport[],
  nodes: readonly ClauseNode[],
  tolls: ReadonlyMap<FigureRole, readonly PlacedFigure[]>,
): readonly (readonly Placed[])[] {
  const marks = makeMarkPhrases();
  return [...tolls].map(([role, counted]) => {
    const series: Placed[] = [...counted];
    for (const { id, report, clause } of nodes) {
      if (series.some((own) => own.report === report)) continue;
      if (sparesAll(reports[report]!, clause, role, marks)) series.push({ node: id, report });
    }
    return series.length > counted.length ? series : [];
  });
}

/** In its sentence stands another year than that of the report: the toll is of another event. */
function isLongAgo({ annotated, clause }: PlacedFigure): boolean {
  const year = annotated.report.published?.value.slice(0, 4);
  const sentence = annotated.sentences.find(({ start, end }) => start <= clause.start && clause.start < end) ?? clause;
  return [...annotated.times, ...annotated.looseTimes].some(
    ({ start, end, value }) =>
      start >= sentence.start && end <= sentence.end && value !== undefined && value.slice(0, 4) !== year,
  );
}

function gatherAlike(figures: readonly PlacedFigure[]): readonly (readonly PlacedFigure[])[] {
  const series: PlacedFigure[][] = [];
  for (const figure of figures) {
    // What has no unit may be a house number.
    if (figure.quantity.unit === undefined) continue;
    const own = series.find(
      (others) =>
        others.every(({ report }) => report !== figure.report) &&
        others.every((other) => countSame(figure, other, alignSettings.seriesLikeness)),
    );
    if (own) own.push(figure);
    else series.push([figure]);
  }
  return series;
}

/** Figures with a unit that somebody counted: a share or a sum of money is no toll, and its clause says of what. */
function placeFigures(reports: readonly AnnotatedReport[], nodes: readonly ClauseNode[]): readonly PlacedFigure[] {
  return nodes.flatMap(({ id, report, clause }) => {
    const annotated = reports[report]!;
    return annotated.quantities
      .filter(
        ({ span, unit }) =>
          (unit === undefined || unit === COUNTED) && span.start >= clause.start && span.end <= clause.end,
      )
      .map((quantity) => ({ annotated, clause, quantity, node: id, report }));
  });
}

/** People are what reports of one event count again and again. */
const COUNTED = "person";
