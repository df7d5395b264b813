/** Who took it from whom, drawn: one line for each report in order of time, an arc from each source to what took it. */
import type { StoryOutline } from "../../src/present/outline.js";
import type { ReportTag } from "../../src/present/tag-reports.js";

/** Beyond these a picture tells less than the list beneath it. */
const MOST_NODES = 24;
/** In units of the drawing, which are CSS pixels at full size. */
const WIDTH = 340;
const LINE_HEIGHT = 30;
const DOT = 78;
const DEEPEST_ARC = 66;
const LONGEST_NAME = 30;

type End = ReportTag | string;

export function LineageGraph({ outline }: { outline: StoryOutline }) {
  const ends = new Map<string, End>();
  for (const { from, to } of outline.derivations) for (const end of [from, to]) ends.set(keyOf(end), end);
  const nodes = [...ends.values()].sort((a, b) => rankOf(a) - rankOf(b));
  if (nodes.length > MOST_NODES) return null;
  const lines = new Map(nodes.map((node, index) => [keyOf(node), (index + 0.5) * LINE_HEIGHT]));
  const arrow = `s${outline.number}-arrow`;
  const title = `s${outline.number}-lineage`;
  return (
    <svg class="lineage" viewBox={`0 0 ${WIDTH} ${nodes.length * LINE_HEIGHT}`} role="img" aria-labelledby={title}>
      <title id={title}>{`Ties between ${nodes.length} reports and sources; the list below tells each`}</title>
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {outline.derivations.map(({ id, from, to, kind, directed }) => (
        <path
          key={id}
          class={`tie ${directed ? kind : "unknown"}`}
          d={arc(lines.get(keyOf(from)) ?? 0, lines.get(keyOf(to)) ?? 0)}
          {...(directed ? { "marker-end": `url(#${arrow})` } : {})}
        />
      ))}
      {nodes.map((node) => (
        <g key={keyOf(node)}>
          <circle cx={DOT} cy={lines.get(keyOf(node))} r="4" class={typeof node === "string" ? "credited" : "report"} />
          <text x={DOT + 14} y={(lines.get(keyOf(node)) ?? 0) + 5}>
            {typeof node === "string" ? cut(node) : `${node.number}  ${cut(node.name)}`}
          </text>
        </g>
      ))}
    </svg>
  );
}

function arc(from: number, to: number): string {
  const depth = Math.min(DEEPEST_ARC, 18 + Math.abs(to - from) * 0.45);
  const start = DOT - 6;
  return `M${start} ${from}C${start - depth} ${from} ${start - depth} ${to} ${start} ${to}`;
}

/** Credited outlets stand above the reports, which stand in order of time. */
function rankOf(end: End): number {
  return typeof end === "string" ? 0 : end.number;
}

function keyOf(end: End): string {
  return typeof end === "string" ? `credited ${end}` : `report ${end.number}`;
}

function cut(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
