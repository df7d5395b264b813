/**
 * Which lines of a crawled text are the body, which the headline, and which stand around it? Takes them in order, gives
 * them sorted; no line of the body is lost or altered, save for a code or an end mark written behind its last sentence
 * and a dated label written before its first.
 */
import { readSettings } from "../settings.js";
import { classifyFields } from "./classify-fields.js";
import type { Line } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { Draft } from "./draft.js";
import { dropAfterEnd } from "./drop-after-end.js";
import { markAbout } from "./mark-about.js";
import { markRepeated } from "./mark-repeated.js";
import type { PageTables } from "./page-tables.js";
import { partLastLine } from "./part-ending.js";
import { takeDatedLabel } from "./take-dated-label.js";
import { endsSentence, isSubstantial, weightOf } from "./weigh-line.js";

/** Kinds that are what they look like only at the edges of a report; amid the body they are body. */
export const AT_EDGES = new Set(["date", "label", "byline", "code", "about", "about heading", "republished", "noise"]);

export function sortLines(lines: readonly string[], tables: PageTables, names: DateNames): Draft {
  const marked = dropAfterEnd(markAbout(markRepeated(lines.flatMap((line) => classifyFields(line, tables, names)))));
  const { lines: classified, ending } = partLastLine(marked, tables);
  const isBody = (line: Line) => line.kind === "text" && isSubstantial(line.words);
  const first = classified.findIndex(isBody);
  const last = classified.findLastIndex(isBody);
  if (first === -1) return sortShortLines(classified);

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
  const tail = classified.slice(last + 1);
  const alone = tail.filter((line) => line.kind === "text").length === 1;
  for (const line of tail) {
    // A short line behind the last sentence is body where it closes a sentence itself, or is no list of titles.
    const more = endsSentence(line.words) || (alone && weightOf(line.words) >= readSettings.shortBodyLine);
    if (line.kind === "text" && more) paragraphs.push(line.words);
    else around.push(line.kind === "text" ? { ...line, kind: "noise" } : line);
  }
  const titles = pickTitles(above.filter((line) => line.kind === "text").map((line) => line.words));
  const body = [...titles.rest, ...paragraphs];
  const opened = takeDatedLabel(body, around, tables, names);
  return {
    ...(titles.headline === undefined ? {} : { headline: titles.headline }),
    ...(titles.kicker === undefined ? {} : { kicker: titles.kicker }),
    paragraphs: opened,
    around,
  };
}

/** No line is a body: whatever is text is kept, so that a notice of one short sentence is still read. */
function sortShortLines(lines: readonly Line[]): Draft {
  const text = lines.filter((line) => line.kind === "text").map((line) => line.words);
  const around = lines.filter((line) => line.kind !== "text");
  const [first, ...rest] = text;
  const titled = first !== undefined && rest.length > 0 && !endsSentence(first);
  return titled ? { headline: first, paragraphs: rest, around } : { paragraphs: text, around };
}

/** Of the lines above a body: one ending in a colon is a kicker; the first long enough is the headline. */
function pickTitles(lines: readonly string[]): { headline?: string; kicker?: string; rest: readonly string[] } {
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
