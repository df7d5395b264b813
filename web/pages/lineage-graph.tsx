/**
 * Who took it from whom, drawn: sources before what took from them, a kind of line for each kind of tie, an arrowhead only
 * where it is shown who was first. The list beneath says the same in words; a drawing of many is left to it.
 */
import { measureText } from "../../src/present/measure-text.js";
import { countOf } from "../../src/present/name-terms.js";
import type { StoryOutline } from "../../src/present/outline.js";
import { type Lineage, outlineLineage } from "../../src/present/outline-lineage.js";
import type { ReportTag } from "../../src/present/tag-reports.js";
import { wrapText } from "../../src/present/wrap-text.js";
import { type DrawnTie, type LineageDrawing, layOutLineage, type PlacedEnd } from "./lay-out-lineage.js";

/** Beyond these a picture tells less than the list beneath it, and takes long to lay out. */
const MOST_NODES = 32;
const MOST_TIES = 64;
/** Columns of a name on one of its two lines. */
const NAME_COLUMNS = 12;
/** Drawings that are wider scroll; narrower ones shrink to the panel and can still be read. In CSS pixels. */
const MOST_SHRUNK = 440;
/** Groups that bear a mark. */
const MARKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

type DrawnOutline = Pick<StoryOutline, "number" | "tags" | "derivations" | "origins">;

export function LineageGraph({ outline }: { outline: DrawnOutline }) {
  const lineage = outlineLineage(outline);
  const { nodes, taken, beside, apart } = lineage;
  if (nodes.length === 0) return null;
  if (nodes.length > MOST_NODES || taken.length + beside.length > MOST_TIES) {
    return <p class="note-line">{`Too many to draw (${nodes.length}): the list tells each tie.`}</p>;
  }
  const drawing = layOutLineage(lineage);
  const marks = markOrigins(outline, lineage);
  return (
    <figure class="lineage">
      <Drawing story={outline.number} drawing={drawing} marks={marks} />
      <figcaption class="note-line">
        <Legend ties={drawing.ties} kindNames={kindNamesOf(lineage)} />
        {marks.size > 0 && <p>The same letter: one origin, as far as is shown.</p>}
        {apart.length > 0 && (
          <p>
            {"No tie shown: "}
            {apart.slice(0, MOST_NODES).map((tag) => (
              <span key={tag.number}>
                <span class="tag">{tag.number}</span> <bdi>{tag.name}</bdi>{" "}
              </span>
            ))}
            {apart.length > MOST_NODES && `and ${apart.length - MOST_NODES} more`}
          </p>
        )}
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  /** Its number: ids are unique on a page of many. */
  readonly story: number;
  readonly drawing: LineageDrawing;
  readonly marks: ReadonlyMap<ReportTag, string>;
}

function Drawing({ story, drawing, marks }: DrawingProps) {
  const { left, top, width, height, ends, ties } = drawing;
  const [arrow, title, about] = ["arrow", "lineage", "lineage-about"].map((name) => `s${story}-${name}`);
  const wide = width > MOST_SHRUNK;
  return (
    <div class="frame" {...(wide ? { tabIndex: 0, role: "group", "aria-label": "Drawing, wider than its place" } : {})}>
      <svg
        class={wide ? "wide" : undefined}
        viewBox={`${left} ${top} ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${title} ${about}`}
      >
        <title id={title}>Who took it from whom, drawn</title>
        <desc
          id={about}
        >{`${ends.length} reports and sources, ${countOf(ties.length, "line")}; the list below tells each tie.`}</desc>
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7.5"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" />
          </marker>
        </defs>
        {ties.map(({ kind, path, directed }) => (
          <path key={path} class={`tie ${kind}`} d={path} {...(directed ? { "marker-end": `url(#${arrow})` } : {})} />
        ))}
        {ends.map((placed, index) => (
          <End key={index} placed={placed} mark={typeof placed.end === "object" ? marks.get(placed.end) : undefined} />
        ))}
      </svg>
    </div>
  );
}

function End({ placed, mark }: { placed: PlacedEnd; mark: string | undefined }) {
  const { x, y, width, height, end } = placed;
  if (end === undefined) {
    return (
      <g class="end not-known">
        <circle cx={x} cy={y} r={width / 2} />
        <text x={x} y={y + 4.5}>
          ?
        </text>
      </g>
    );
  }
  const report = typeof end === "string" ? undefined : end;
  const name = typeof end === "string" ? end : end.name;
  const lines = cutName(name);
  /** Left of the name stands the number of a report. */
  const middle = report ? x + 12 : x;
  return (
    <g class={report ? "end" : "end credited"}>
      <title>
        {report ? `${report.number}: ${name}, ${report.when ?? "date not known"}` : `${name}, credited by name`}
      </title>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={report ? 3 : height / 2} />
      {report && (
        <text class="number" x={x - width / 2 + 14} y={mark === undefined ? y + 4 : y}>
          {report.number}
        </text>
      )}
      {lines.map((line, index) => (
        <text key={line} x={middle} y={y + 4 + (index - (lines.length - 1) / 2) * 14}>
          {line}
        </text>
      ))}
      {mark !== undefined && (
        <text class="mark" x={x - width / 2 + 14} y={y + 13}>
          {mark}
        </text>
      )}
    </g>
  );
}

/** At most two lines. */
function cutName(name: string): readonly string[] {
  const [first = "", second, third] = wrapText(name.slice(0, 4 * NAME_COLUMNS), NAME_COLUMNS);
  if (second === undefined) return [first];
  if (third === undefined && name.length <= 4 * NAME_COLUMNS) return [first, second];
  return [first, measureText(second) < NAME_COLUMNS ? `${second}…` : `${second.slice(0, -1)}…`];
}

/** A letter for each origin that several of the reports drawn go back to; none where they all go back to one. */
function markOrigins({ origins }: DrawnOutline, { nodes }: Lineage): ReadonlyMap<ReportTag, string> {
  const drawn = new Set(nodes.map(({ end }) => end));
  const groups = origins.map((origin) => origin.filter((tag) => drawn.has(tag))).filter(({ length }) => length > 0);
  if (groups.length < 2) return new Map();
  const shared = groups.filter(({ length }) => length > 1).slice(0, MARKS.length);
  return new Map(shared.flatMap((group, index) => group.map((tag) => [tag, MARKS.charAt(index)] as const)));
}

function kindNamesOf({ taken, beside }: Lineage): ReadonlyMap<string, string> {
  return new Map([...taken, ...beside].map(({ kind, kindName }) => [kind, kindName]));
}

/** The kinds of line that are drawn, each once. */
function Legend({ ties, kindNames }: { ties: readonly DrawnTie[]; kindNames: ReadonlyMap<string, string> }) {
  const open = ties.some(({ directed, kind }) => !directed && kind !== "common-source");
  return (
    <ul class="lines">
      {[...kindNames].map(([kind, name]) => (
        <li key={kind}>
          <svg width="30" height="8" aria-hidden="true">
            <path class={`tie ${kind}`} d="M1 4H29" />
          </svg>{" "}
          {name}
        </li>
      ))}
      {open && <li>without an arrowhead: which was first is not known</li>}
    </ul>
  );
}
