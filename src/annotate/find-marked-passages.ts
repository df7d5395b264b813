/**
 * What stands between quotation marks, whatever it turns out to be: speech, a name, a term. Pairs marks paragraph by
 * paragraph; a mark that is never closed ends with its paragraph, as newspapers leave it and as hostile input may.
 */
import type { Sentence, Token } from "../model/annotation.js";
import type { PackTables } from "./pack-tables.js";

export interface MarkedPassage {
  /** Half-open range of the tokens between the marks. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/** Marks that are also apostrophes: they open only before a letter and close only after one. */
const APOSTROPHES = new Set(["'", "’", "‘"]);
const LETTER = /[\p{L}\p{N}]/u;

export function findMarkedPassages(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tables: PackTables,
): readonly MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  for (const [from, to] of paragraphs(sentences)) {
    for (let index = from; index < to; index++) {
      const closings =
        openingAt(text, tokens, index, tables) ??
        (index === from && passages.at(-1)?.closed === false ? goesOn(text, tokens, index, tables) : undefined);
      if (!closings) continue;
      const mark = markAt(text, tokens, index);
      const inner = index + widthOf(mark);
      const close = closingAfter(text, tokens, inner, to, mark, closings);
      const end = close ?? (APOSTROPHES.has(mark) ? undefined : to);
      if (end === undefined || end <= inner) continue;
      passages.push({
        from: inner,
        to: end,
        start: tokens[inner]!.start,
        end: tokens[end - 1]!.end,
        closed: close !== undefined,
      });
      index = close === undefined ? end : end + widthOf(markAt(text, tokens, end)) - 1;
    }
  }
  return passages;
}

/** "»Los demás...": a closing mark opens a paragraph that goes on with words not yet closed. */
function goesOn(
  text: string,
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
): readonly string[] | undefined {
  if (tokens[index]!.kind !== "mark") return undefined;
  const mark = markAt(text, tokens, index);
  return [...tables.openMarks.values()].some((closings) => closings.includes(mark)) ? [mark] : undefined;
}

function openingAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
): readonly string[] | undefined {
  const token = tokens[index]!;
  if (token.kind !== "mark") return undefined;
  const mark = markAt(text, tokens, index);
  const closings = tables.openMarks.get(mark);
  if (!closings) return undefined;
  const before = token.start === 0 ? "" : text[token.start - 1]!;
  const after = text[token.start + mark.length] ?? "";
  const glued = before !== "" && LETTER.test(before);
  if (APOSTROPHES.has(mark) && (glued || !LETTER.test(after))) return undefined;
  // A straight mark behind a letter or a full stop and before a space closes something.
  if (closings.includes(mark) && glued && !LETTER.test(after)) return undefined;
  return closings;
}

function closingAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  opening: string,
  closings: readonly string[],
): number | undefined {
  let first: number | undefined;
  let nested = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (token.kind !== "mark") continue;
    const mark = markAt(text, tokens, index);
    if (closings.includes(mark) && !(APOSTROPHES.has(mark) && LETTER.test(text[token.end] ?? ""))) {
      if (nested === 0) return index;
      first ??= index;
      nested--;
    } else if (mark === opening && NESTING.has(mark)) nested++;
    // The second of two apostrophes that are one mark is none of its own.
    index += widthOf(mark) - 1;
  }
  // An inner mark that is never closed hides no outer one.
  return first;
}

/** Marks of which an inner pair is often the same as the outer one. */
const NESTING = new Set(["«", "“", "「", "„"]);

/** Two apostrophes or accents side by side are one mark, as typewriters have it. */
function markAt(text: string, tokens: readonly Token[], index: number): string {
  const { start, end } = tokens[index]!;
  const mark = text.slice(start, end);
  return (mark === "'" || mark === "`") && text[end] === mark ? mark + mark : mark;
}

/** Tokens that a mark takes. */
function widthOf(mark: string): number {
  return mark === "''" || mark === "``" ? 2 : 1;
}

function paragraphs(sentences: readonly Sentence[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let current = -1;
  for (const { paragraph, tokens } of sentences) {
    if (paragraph === current) ranges.at(-1)![1] = tokens[1];
    else ranges.push([tokens[0], tokens[1]]);
    current = paragraph;
  }
  return ranges;
}
