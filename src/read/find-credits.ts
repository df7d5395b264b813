/**
 * Whom does a report name as its source? Takes the body and the lines around it; gives credits, outermost first: lines
 * of their own ("Source: X"), then names in brackets at the dateline or the end, then "X reported" in the opening.
 * Sources of single statements deeper in the text are quotations, not credits.
 */
import type { Credit } from "../model/report.js";
import type { Span } from "../model/span.js";
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import { trimMarks } from "../text/trim-marks.js";
import type { Line } from "./classify-line.js";
import { canonicalOutlet, canonicalSource } from "./find-names.js";
import { findPhrasedCredits } from "./find-phrased-credits.js";
import { findSignedCredits } from "./find-signed-credits.js";
import { type NameHit, namesIn } from "./name-hits.js";
import { lineKey, type PageTables } from "./page-tables.js";

/** Kinds of lines in which an agency may sign beside something else. */
const SIGNED_LINES = new Set(["byline", "noise", "label", "date"]);

/** `sources`: names from metadata. No name twice. The caller drops the report's own outlet. */
export function findCredits(
  text: string,
  around: readonly Line[],
  sources: readonly string[],
  tables: PageTables,
): readonly Credit[] {
  const found = [
    ...around.flatMap((line) => creditsOfLine(line, tables)),
    ...sources.map((name) => ({ name: canonicalOutlet(name, tables), words: name })),
    ...creditsInText(text, tables),
  ];
  const seen = new Set<string>();
  return found.filter(({ name }) => {
    const key = lineKey(name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Source: A / B", "By X, Example News Agency", "(Agency)" alone. */
function creditsOfLine(line: Line, tables: PageTables): readonly Credit[] {
  if (line.kind === "source" && line.value !== undefined) {
    return line.value
      .split(/\s*[,;/|،؛、，+]\s*/u)
      .map((name) => trimMarks(name, /[\s(["“«（【《-]/u, /[\s)\]"”».）】》-]/u))
      .filter((name) => name !== "" && name.length <= readSettings.longestOutletName)
      .flatMap((name) => partNames(name, tables))
      .map((name) => ({ name: canonicalSource(bareName(name), tables), words: line.words }));
  }
  if (line.kind === "republished" && line.value !== undefined)
    return [{ name: canonicalOutlet(line.value, tables), words: line.words }];
  if (line.kind === "text" || line.words.length > readSettings.longestOutletName * 2) return [];
  // What is furniture to the letter ("Image", "World") is signed by nobody, even where an outlet bears its name.
  if (!SIGNED_LINES.has(line.kind) || tables.noiseLines.has(lineKey(line.words))) return [];
  return namesIn(line.words, tables).map(({ name }) => ({ name, words: line.words }));
}

/** "AFP et Reuters", "passed on by AFP": without a phrase before it, cut at a short word without a capital beside a listed outlet. */
function partNames(words: string, tables: PageTables): readonly string[] {
  const tokens = tokenize(words);
  const phrase = tables.creditAt(tokens, 0);
  if (phrase && tokens[phrase.to]) return partNames(words.slice(tokens[phrase.to]!.start), tables);
  if (tables.outletAt(tokens, 0)?.to === tokens.length) return [words];
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.capital || token.norm.length > 4 || !/^\p{Ll}/u.test(token.norm)) continue;
    const before = tokens.slice(0, at).some((_, index) => tables.outletAt(tokens, index)?.to === at);
    if (!before && !tables.outletAt(tokens, at + 1)) continue;
    parts.push(words.slice(start, tokens[at - 1]!.end));
    start = tokens[at + 1]!.start;
  }
  return [...parts, words.slice(start)];
}

/** The host of an address, where a source is given by one. */
function bareName(name: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([\w.-]+\.[a-z]{2,})(?:\/\S*)?$/i.exec(name)?.[1] ?? name;
}

function creditsInText(text: string, tables: PageTables): readonly Credit[] {
  const paragraphs = paragraphSpans(text);
  const opening = paragraphs.slice(0, readSettings.creditParagraphs);
  const closing = paragraphs.slice(opening.length).slice(-1);
  const signed: Credit[] = [];
  const phrased: Credit[] = [];
  for (const paragraph of [...opening, ...closing]) {
    const words = text.slice(paragraph.start, paragraph.end);
    const place = paragraph === paragraphs[0] ? "first" : opening.includes(paragraph) ? "opening" : "last";
    signed.push(...findSignedCredits(words, place, tables).map((hit) => withSpan(hit, paragraph.start)));
    if (place === "last") continue;
    const head = words.slice(0, readSettings.creditsWithin);
    phrased.push(...findPhrasedCredits(head, tables).map((hit) => withSpan(hit, paragraph.start)));
  }
  // A bracket names the wire that the whole report is from; a phrase names whom that wire took it from.
  return [...signed, ...phrased];
}

function withSpan(hit: NameHit, base: number): Credit {
  return { name: hit.name, span: { start: base + hit.start, end: base + hit.end } };
}

/** Paragraphs of a text that parts them by a blank line. */
export function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf("\n\n", start);
    const end = gap === -1 ? text.length : gap;
    if (end > start) spans.push({ start, end });
    start = end + 2;
  }
  return spans;
}
