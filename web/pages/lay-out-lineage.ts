/**
 * Where do the reports and sources of a story stand in a drawing, and how do the lines between them run? Takes a lineage,
 * gives places in units of the drawing (CSS pixels at full size): sources before what took from them, by layers
 * (Sugiyama; Gansner et al. 1993, as dagre does it). The same lineage gives the same drawing.
 */
import { Graph, layout } from "@dagrejs/dagre";
import type { Lineage, LineageEdge } from "../../src/present/outline-lineage.js";
import type { ReportTag } from "../../src/present/tag-reports.js";

export interface Box {
  /** The centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEnd extends Box {
  /** Absent of a source that reports have in common and nobody knows. */
  readonly end?: ReportTag | string;
}

export interface DrawnTie {
  readonly kind: LineageEdge["kind"];
  /** In the form of the attribute `d` of a path; from the source, where it is shown which end that is. */
  readonly path: string;
  readonly directed: boolean;
}

export interface LineageDrawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ends: readonly PlacedEnd[];
  readonly ties: readonly DrawnTie[];
}

const NODE = { width: 112, height: 36 } as const;
const UNKNOWN = { width: 22, height: 22 } as const;
/** Beside one another. */
const BESIDE = { nodesep: 10, edgesep: 8 } as const;
/** Between layers: room for a line to show its kind, and for no more than to bend and bear an arrowhead. */
const ROOMY = 48;
const TIGHT = 28;
const MARGIN = 4;
/** The panel of findings and a phone held upright have some 340: shrunk by less than a fifth, names can still be read. */
const ROOM = 400;

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: LineageEdge["kind"];
  readonly directed: boolean;
}

/** From left to right; from top to bottom where only that is narrow enough, or less wide at least. */
export function layOutLineage(lineage: Lineage): LineageDrawing {
  let narrowest: LineageDrawing | undefined;
  for (const [way, ranksep] of [
    ["LR", ROOMY],
    ["LR", TIGHT],
    ["TB", TIGHT],
  ] as const) {
    const drawing = drawTo(way, ranksep, lineage);
    if (drawing.width <= ROOM) return drawing;
    if (narrowest === undefined || drawing.width < narrowest.width) narrowest = drawing;
  }
  return narrowest!;
}

type Way = "LR" | "TB";

function drawTo(way: Way, ranksep: number, lineage: Lineage): LineageDrawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: way, ranksep, ...BESIDE });
  for (const { place } of lineage.nodes) graph.setNode(keyOf(place), { ...NODE });
  const { ties, unknown } = tiesOf(lineage);
  for (const key of unknown) graph.setNode(key, { ...UNKNOWN });
  for (const [index, { from, to }] of ties.entries()) graph.setEdge(from, to, {}, String(index));
  layout(graph);
  const mirror = chooseMirror(lineage, (place) => pointOf(graph.node(keyOf(place))), way);
  const boxOf = (key: string): Box => {
    const { width, height } = unknown.includes(key) ? UNKNOWN : NODE;
    return { ...mirror(pointOf(graph.node(key))), width, height };
  };
  const ends = [
    ...lineage.nodes.map(({ place, end }): PlacedEnd => ({ ...boxOf(keyOf(place)), end })),
    ...unknown.map((key): PlacedEnd => boxOf(key)),
  ];
  const lines = ties.map(({ from, to, kind, directed }, index) => {
    const { points = [] } = graph.edge(from, to, String(index)) as { points?: readonly Point[] };
    return { kind, directed, points: joinEnds(boxOf(from), boxOf(to), points.map(mirror), way) };
  });
  return {
    ...boundsOf(
      ends,
      lines.flatMap(({ points }) => points),
    ),
    ends,
    ties: lines.map(({ points, ...tie }) => ({ ...tie, path: curveThrough(points, way) })),
  };
}

function pointOf({ x, y }: { readonly x?: number; readonly y?: number }): Point {
  return { x: Math.round(x ?? 0), y: Math.round(y ?? 0) };
}

/** A drawing may as well stand on its head: so turned that lower numbers come first within their layer. */
function chooseMirror({ nodes }: Lineage, placeOf: (place: number) => Point, way: Way): (point: Point) => Point {
  const [along, across] = way === "LR" ? (["x", "y"] as const) : (["y", "x"] as const);
  const places = nodes.map(({ place }) => placeOf(place));
  const inversions = places.reduce((sum, later, index) => {
    const before = places.slice(0, index).filter((earlier) => earlier[along] === later[along]);
    return sum + before.reduce((turned, earlier) => turned + Math.sign(earlier[across] - later[across]), 0);
  }, 0);
  return inversions > 0 ? (point) => ({ ...point, [across]: -point[across] }) : (point) => point;
}

/** A source in common stands before both of its reports, as a source that nobody knows. */
function tiesOf({ nodes, taken, beside }: Lineage): { ties: readonly Tie[]; unknown: readonly string[] } {
  const places = new Map(nodes.map(({ end, place }) => [end, keyOf(place)]));
  const ties = taken.map(
    (tie): Tie => ({ ...tie, from: keyOf(tie.from.place), to: keyOf(tie.to.place), directed: true }),
  );
  const unknown: string[] = [];
  for (const { from, to, kind } of beside) {
    const [one, other] = [places.get(from)!, places.get(to)!];
    if (kind !== "common-source") {
      ties.push({ from: one, to: other, kind, directed: false });
      continue;
    }
    const source = `u${unknown.length}`;
    unknown.push(source);
    for (const end of [one, other]) ties.push({ from: source, to: end, kind, directed: false });
  }
  return { ties, unknown };
}

function keyOf(place: number): string {
  return `n${place}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function boundsOf(ends: readonly Box[], points: readonly Point[]) {
  const xs = [...ends.flatMap(({ x, width }) => [x - width / 2, x + width / 2]), ...points.map(({ x }) => x)];
  const ys = [...ends.flatMap(({ y, height }) => [y - height / 2, y + height / 2]), ...points.map(({ y }) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)) - MARGIN, Math.floor(Math.min(...ys)) - MARGIN];
  return {
    left,
    top,
    width: Math.ceil(Math.max(...xs)) + MARGIN - left,
    height: Math.ceil(Math.max(...ys)) + MARGIN - top,
  };
}

/** From the middle of one side to the middle of another, by the places that keep a long line clear of what lies between. */
function joinEnds(from: Box, to: Box, points: readonly Point[], way: Way): readonly Point[] {
  const [along, size] = way === "LR" ? (["x", "width"] as const) : (["y", "height"] as const);
  const forth = Math.sign(to[along] - from[along]);
  const start = { x: from.x, y: from.y, [along]: from[along] + (forth * from[size]) / 2 };
  const end = { x: to.x, y: to.y, [along]: to[along] - (forth * to[size]) / 2 };
  const between = points.slice(1, -1);
  return [start, ...(between.length > 1 ? between : []), end];
}

/** Cubic curves from point to point that leave and come in along the layers. */
function curveThrough([start, ...rest]: readonly Point[], way: Way): string {
  if (start === undefined) return "";
  let before = start;
  const curves = rest.map((point) => {
    const middle = way === "LR" ? (before.x + point.x) / 2 : (before.y + point.y) / 2;
    const [one, other] =
      way === "LR"
        ? [`${middle} ${before.y}`, `${middle} ${point.y}`]
        : [`${before.x} ${middle}`, `${point.x} ${middle}`];
    before = point;
    return `C${one} ${other} ${point.x} ${point.y}`;
  });
  return `M${start.x} ${start.y}${curves.join("")}`;
}
