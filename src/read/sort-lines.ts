/**
 * Which lines of a page are the body, which the headline, and which stand around it? Takes the lines of a text in
 * order (of a crawled text, or the blocks of a page), gives them sorted; no line of the body is lost or altered, save
 * for a code or an end mark written behind its last sentence and a dated label written before its first.
 */
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import { classifyFields } from "./classify-fields.js";
import { endsSentence, isColon, type Line } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { Draft } from "./draft.js";
import { lineKey, type PageTables } from "./page-tables.js";
import { parseDates } from "./parse-dates.js";
import { partEnding } from "./part-ending.js";

/** Kinds that are what they look like only at the edges of a report; amid the body they are body. */
const AT_EDGES = new Set(["date", "label", "byline", "code", "about", "noise"]);

/** `headline`: as the page's metadata gives it; its repetition above the body is dropped. */
export function sortLines(
  lines: readonly string[],
  tables: PageTables,
  names: DateNames,
  headline: string | undefined,
): Draft {
  const marked = dropAfterEnd(markRepeated(lines.flatMap((line) => classifyFields(line, tables, names))));
  const { lines: classified, ending } = partLastLine(marked, tables);
  const isBody = (line: Line) => line.kind === "text" && isSubstantial(line.words);
  const first = classified.findIndex(isBody);
  const last = classified.findLastIndex(isBody);
  if (first === -1) return sortShortLines(classified, headline);

  const above = classified.slice(0, first);
  const around = [...above.filter((line) => line.kind !== "text"), ...ending];
  const paragraphs: string[] = [];
  const keep = (line: Line, index: number) => {
    const edge = index < first + readSettings.edgeLines || index > last - readSettings.edgeLines;
    const amid = index > first && index < last && !edge && AT_EDGES.has(line.kind);
    if (line.kind === "text" || amid) paragraphs.push(line.words);
    else around.push(line);
  };
  for (let index = first; index <= last; index++) keep(classified[index]!, index);
  for (const line of classified.slice(last + 1)) {
    // A short line behind the last sentence is body only where it closes a sentence itself.
    if (line.kind === "text" && endsSentence(line.words)) paragraphs.push(line.words);
    else around.push(line.kind === "text" ? { ...line, kind: "noise" } : line);
  }
  const titles = pickTitles(
    above.filter((line) => line.kind === "text").map((line) => line.words),
    headline,
  );
  const body = [...titles.rest, ...paragraphs];
  const opened = takeDatedLabel(body, around, tables, names);
  return {
    ...(titles.headline === undefined ? {} : { headline: titles.headline }),
    ...(titles.kicker === undefined ? {} : { kicker: titles.kicker }),
    paragraphs: opened,
    around,
  };
}

/** A line long enough, or a sentence of enough words, to begin a body; headlines may ask or exclaim, but not stop. */
export function isSubstantial(line: string): boolean {
  const weight = weightOf(line);
  if (weight >= readSettings.bodyLine) return true;
  return weight >= readSettings.shortBodyLine && endsSentence(line) && !/[?!？！؟…]$/.test(line);
}

/** Characters, those of Chinese, Japanese and Korean counted three times, since each says as much. */
export function weightOf(line: string): number {
  const dense = line.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return line.length + 2 * dense;
}

/** The last line of the body without the code or end mark behind its last sentence. */
function partLastLine(
  lines: readonly Line[],
  tables: PageTables,
): { readonly lines: readonly Line[]; readonly ending: readonly Line[] } {
  const last = lines.findLastIndex(
    (line) => line.kind === "text" && isSubstantial(partEnding(line.words, tables).words),
  );
  if (last === -1) return { lines, ending: [] };
  const { words, ending } = partEnding(lines[last]!.words, tables);
  return { lines: lines.with(last, { words, kind: "text" }), ending };
}

/** No line is a body: whatever is text is kept, so that a notice of one short sentence is still read. */
function sortShortLines(lines: readonly Line[], headline: string | undefined): Draft {
  const text = lines.filter((line) => line.kind === "text").map((line) => line.words);
  const around = lines.filter((line) => line.kind !== "text");
  if (headline !== undefined) return { headline, paragraphs: text.filter((line) => !isSame(line, headline)), around };
  const [first, ...rest] = text;
  const titled = first !== undefined && rest.length > 0 && !endsSentence(first);
  return titled ? { headline: first, paragraphs: rest, around } : { paragraphs: text, around };
}

/** A line without a full stop that stands twice is a caption with its alternative text; a paragraph is kept once. */
function markRepeated(lines: readonly Line[]): readonly Line[] {
  // Long lines are compared as they are: folding them costs more than it finds.
  const keys = lines.map(({ kind, words }) =>
    kind !== "text" ? "" : words.length > readSettings.longestFoldedLine ? words : lineKey(words),
  );
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  return lines.map((line, index) => {
    const key = keys[index]!;
    if (key === "" || counts.get(key) === 1) return line;
    const again = seen.has(key);
    seen.add(key);
    const twin = keys[index - 1] === key || keys[index + 1] === key;
    if (!endsSentence(line.words) && (twin || again)) return { words: line.words, kind: "caption" };
    return again ? { words: line.words, kind: "noise" } : line;
  });
}

/** Behind "Related articles" come titles, not sentences: where that holds the rest is dropped, else the line alone. */
function dropAfterEnd(lines: readonly Line[]): readonly Line[] {
  const body = lines.findIndex((line) => line.kind === "text" && isSubstantial(line.words));
  for (let index = body + 1; body !== -1 && index < lines.length; index++) {
    if (lines[index]!.kind !== "end line") continue;
    const rest = lines.slice(index + 1).filter((line) => line.kind === "text");
    const sentences = rest.filter((line) => endsSentence(line.words) && isSubstantial(line.words));
    if (sentences.length <= rest.length * 0.3) {
      return [...lines.slice(0, index), ...lines.slice(index).filter((line) => line.kind !== "text")];
    }
  }
  return lines;
}

/** Of the lines above a body: one ending in a colon is a kicker; the first long enough is the headline. */
function pickTitles(
  lines: readonly string[],
  given: string | undefined,
): { headline?: string; kicker?: string; rest: readonly string[] } {
  if (given !== undefined) {
    const at = lines.findIndex((line) => isSame(line, given));
    return { headline: given, rest: lines.slice(at + 1).filter((line) => weightOf(line) >= readSettings.headline) };
  }
  const long = lines.findIndex((line) => weightOf(line) >= readSettings.headline && !/[:：]$/.test(line));
  const at = long === -1 ? lines.length - 1 : long;
  const headline = lines[at];
  if (headline === undefined) return { rest: [] };
  const before = lines[at - 1];
  return {
    headline,
    ...(before === undefined ? {} : { kicker: before }),
    rest: lines.slice(at + 1),
  };
}

function isSame(a: string, b: string): boolean {
  return lineKey(a) === lineKey(b);
}

/** "date 2024-03-19 The minister ...": a label and a date that a crawler wrote before the first sentence. */
function takeDatedLabel(body: readonly string[], around: Line[], tables: PageTables, names: DateNames): string[] {
  const [first, ...rest] = body;
  if (first === undefined) return [];
  const head = first.slice(0, 80);
  const tokens = tokenize(head);
  const label = tables.labelAt(tokens, 0);
  if (!label || (label.value !== "date" && label.value !== "update")) return [first, ...rest];
  const start = tokens[isColon(tokens[label.to]) ? label.to + 1 : label.to]?.start;
  const date = parseDates(head, names)[0];
  if (!date || date.start !== start) return [first, ...rest];
  const update = label.value === "update" ? { update: true as const } : {};
  around.push({ words: first.slice(0, date.end), kind: "date", value: "", dates: [date], ...update });
  const after = first.slice(date.end).replace(/^[\s|,;:–-]+/, "");
  return after === "" ? rest : [after, ...rest];
}
