/**
 * Which blocks of a page's body are its paragraphs, and which only stand among them? Takes the blocks chosen as body, in
 * order, and the headline; gives them sorted. Elements tell more than lines do: a short list item is body, a short
 * line in a box is not.
 */
import { readSettings } from "../settings.js";
import { classifyLine, type Line } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { Draft } from "./draft.js";
import { dropAfterEnd } from "./drop-after-end.js";
import { markAbout } from "./mark-about.js";
import { markRepeated } from "./mark-repeated.js";
import { lineKey, type PageTables } from "./page-tables.js";
import { partLastLine } from "./part-ending.js";
import { AT_EDGES } from "./sort-lines.js";
import { takeDatedLabel } from "./take-dated-label.js";
import { endsSentence, isSubstantial, weightOf } from "./weigh-line.js";

/** A line, and the element of the page that it was. */
export interface SourceLine {
  readonly words: string;
  readonly tag: string;
}

/** Elements that hold words of a body even where they are short. */
const PARTS_OF_A_BODY = new Set("p li blockquote dd dt td th pre h2 h3 h4 h5 h6".split(" "));
const HEADING = /^h[1-6]$/;

export function sortBlocks(
  lines: readonly SourceLine[],
  tables: PageTables,
  names: DateNames,
  headline: string | undefined,
): Draft {
  const tags = new Map<string, string>();
  for (const { words, tag } of lines) tags.set(words, tag);
  // Recipes, tables and timetables say short things twice and mean it.
  const classified = lines.map(({ words }) => classifyLine(words, tables, names));
  const repeated = markRepeated(classified, (index) => weightOf(lines[index]!.words) < readSettings.bodyLine);
  const marked = dropAfterEnd(markAbout(repeated));
  const { lines: sorted, ending } = partLastLine(marked, tables);
  const isBody = (line: Line) => line.kind === "text" && isSubstantial(line.words);
  const first = sorted.findIndex(isBody);
  const last = sorted.findLastIndex(isBody);
  const parts = isPlain(lines) ? undefined : PARTS_OF_A_BODY;
  const isPart = (line: Line) => !parts || parts.has(tags.get(line.words) ?? "p");
  const title = headline === undefined ? "" : lineKey(headline);
  const around: Line[] = [...ending];
  const kept: Line[] = [];
  sorted.forEach((line, index) => {
    const edge = index < first + readSettings.edgeLines || index > last - readSettings.edgeLines;
    const amid = index > first && index < last && !edge && AT_EDGES.has(line.kind);
    const text = line.kind === "text" && lineKey(line.words) !== title;
    if ((text && isKept(line, index, first, last, isPart(line))) || (amid && isPart(line))) kept.push(line);
    else around.push(line.kind === "text" ? { ...line, kind: "noise" } : line);
  });
  while (kept.length > 0 && HEADING.test(tags.get(kept.at(-1)!.words) ?? "")) around.push(kept.pop()!);
  const body = kept.map(({ words }) => words);
  return {
    ...(headline === undefined ? {} : { headline }),
    paragraphs: takeDatedLabel(body, around, tables, names),
    around,
  };
}

function isKept({ words }: Line, index: number, first: number, last: number, part: boolean): boolean {
  if (endsSentence(words) && (part || weightOf(words) >= readSettings.headline)) return true;
  if (!part) return isSubstantial(words);
  return index < first || (index > last && last !== -1) ? weightOf(words) >= readSettings.headline : true;
}

/** Most of the words stand in no element of a body: a page whose paragraphs are boxes or broken lines. */
function isPlain(lines: readonly SourceLine[]): boolean {
  let inParts = 0;
  let all = 0;
  for (const { words, tag } of lines) {
    all += words.length;
    if (PARTS_OF_A_BODY.has(tag)) inParts += words.length;
  }
  return inParts < all * 0.5;
}
