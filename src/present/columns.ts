/**
 * The reports of a story side by side: each a column of paragraphs, cut into runs that bear the findings covering
 * them, the paragraphs that state the same laid on one row. A value to draw, without any drawing.
 */
import type { Span } from "../model/span.js";
import { alignParagraphs } from "./align-paragraphs.js";
import { boundWaiting } from "./bound-waiting.js";
import { allFindings, type StoryOutline } from "./outline.js";
import type { ReportTag } from "./tag-reports.js";

/** A stretch of text under the same findings. */
export interface Run {
  readonly text: string;
  /** Ids of findings of the outline, as `allFindings` orders them. */
  readonly findings: readonly string[];
  /** Those of them whose first words in this report these are. */
  readonly opens: readonly string[];
  /** Those of them of which a passage ends here. */
  readonly closes: readonly string[];
}

export interface Cell {
  /** Its row holds the same in another report. */
  readonly corresponding: boolean;
  /** Empty where this report has nothing on the row. */
  readonly paragraphs: readonly (readonly Run[])[];
}

export interface Column {
  readonly tag: ReportTag;
  /** As many as the story has rows. */
  readonly cells: readonly Cell[];
}

/** Lines that a column may stand empty so that a row begins in line: about 120 pixels. */
const LONGEST_WAIT = 5;
/** Lines between two paragraphs. */
const PARAGRAPH_GAP = 0.5;
/** Characters on a line, of all columns together and of one at least, on a screen of 1400 pixels. */
const LINE_OF_ALL = 130;
const NARROWEST_LINE = 26;

interface Mark extends Span {
  readonly id: string;
}

/** By the number of the report. */
export type Marks = ReadonlyMap<number, readonly Mark[]>;

/** One column for each of `tags`; rows are lined up among these alone. `marks` spares finding them anew for each call. */
export function lineUpColumns(
  outline: StoryOutline,
  tags: readonly ReportTag[],
  marks: Marks = markReports(outline),
): readonly Column[] {
  const shared = new Set(outline.claims.filter((claim) => claim.tags.length > 1).map(({ id }) => id));
  const texts = tags.map((tag) => {
    const paragraphs = cutParagraphs(tag.report.text);
    return { tag, paragraphs, marked: spreadMarks(marks.get(tag.number) ?? [], paragraphs) };
  });
  const aligned = alignParagraphs(
    texts.map(({ marked }) => marked.map((here) => new Set(here.map(({ id }) => id).filter((id) => shared.has(id))))),
  );
  const line = Math.max(NARROWEST_LINE, Math.floor(LINE_OF_ALL / tags.length));
  const heights = texts.map(({ paragraphs }) =>
    paragraphs.map(({ start, end }) => Math.ceil((end - start) / line) + PARAGRAPH_GAP),
  );
  const rows = boundWaiting(aligned, heights, LONGEST_WAIT);
  return texts.map(({ tag, paragraphs, marked }, column) => {
    const runs = cutRuns(tag.report.text, paragraphs, marked);
    const cells = rows.map(({ corresponding, cells: row }) => ({
      corresponding,
      paragraphs: (row[column] ?? []).map((index) => runs[index] ?? []),
    }));
    return { tag, cells };
  });
}

/** Stretches between blank lines. */
function cutParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  for (const piece of text.split("\n\n")) {
    if (piece.trim() !== "") paragraphs.push({ start, end: start + piece.length });
    start += piece.length + 2;
  }
  return paragraphs;
}

/** For each paragraph the marks that lie over any of it; both lists in order of place. */
function spreadMarks(marks: readonly Mark[], paragraphs: readonly Span[]): Mark[][] {
  const spread = paragraphs.map((): Mark[] => []);
  let first = 0;
  for (const mark of marks) {
    while (first < paragraphs.length && (paragraphs[first]?.end ?? 0) <= mark.start) first++;
    for (let index = first; (paragraphs[index]?.start ?? mark.end) < mark.end; index++) spread[index]?.push(mark);
  }
  return spread;
}

/** Where the findings of a story stand in each of its reports, in order of place. */
export function markReports(outline: StoryOutline): Marks {
  const marks = new Map<number, Mark[]>();
  for (const { id, wordings } of allFindings(outline)) {
    for (const { tag, span } of wordings) {
      const own = marks.get(tag.number) ?? [];
      marks.set(tag.number, own);
      own.push({ ...span, id });
    }
  }
  // A stable sort: marks that begin together keep the order of the findings.
  for (const own of marks.values()) own.sort((a, b) => a.start - b.start);
  return marks;
}

/** Each paragraph cut wherever one of its marks begins or ends. */
function cutRuns(text: string, paragraphs: readonly Span[], marked: readonly (readonly Mark[])[]): Run[][] {
  const opened = new Set<string>();
  return paragraphs.map((paragraph, index) => {
    const here = marked[index] ?? [];
    const inside = (edge: number) => edge > paragraph.start && edge < paragraph.end;
    const edges = here.flatMap(({ start, end }) => [start, end]).filter(inside);
    const cuts = [...new Set([paragraph.start, ...edges])].sort((a, b) => a - b);
    return cuts.map((start, cut) => {
      const end = cuts[cut + 1] ?? paragraph.end;
      const over = here.filter((mark) => mark.start < end && mark.end > start);
      const findings = [...new Set(over.map(({ id }) => id))].sort(byKind);
      const opens = findings.filter((id) => !opened.has(id));
      for (const id of opens) opened.add(id);
      const ended = new Set(over.filter((mark) => Math.min(mark.end, paragraph.end) === end).map(({ id }) => id));
      return { text: text.slice(start, end), findings, opens, closes: findings.filter((id) => ended.has(id)) };
    });
  });
}

/** Discrepancies first, then claims, quotations, amounts, labels, ties: what a reader looks for. */
const KINDS = "dcqnlt";

function byKind(a: string, b: string): number {
  return KINDS.indexOf(a.charAt(0)) - KINDS.indexOf(b.charAt(0));
}
