/**
 * Words between marks inside somebody's words ("The minister told me 'we will pay'"), with whoever said them there. Takes the
 * quotations of a report, reads each passage between marks as a text of its own, and gives what is quoted in it, marked as
 * nested. Terms, titles and ironic words have no verb of saying and stay what they are.
 */
import type { Entity, Quotation, Sentence, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import { annotateSettings } from "../settings.js";
import { findCues } from "./find-cues.js";
import { findMarkedPassages, type MarkedPassage } from "./find-marked-passages.js";
import { findQuotations, type Speech } from "./find-quotations.js";
import { nameSpeakers } from "./name-speakers.js";
import type { PackTables } from "./pack-tables.js";
import { sentenceIndex } from "./sentence-at.js";

export function findNestedQuotations(
  report: Report,
  speech: Speech,
  quotations: readonly Quotation[],
  entities: readonly Entity[],
  pack: LanguagePack,
  tables: PackTables,
): readonly Quotation[] {
  const direct = new Set(quotations.flatMap(({ kind, span }) => (kind === "direct" ? [span.start] : [])));
  const outer = speech.marked.filter(({ start }) => direct.has(start));
  const { text } = report;
  const inner = outer.flatMap((passage) => {
    const sentences = sentencesWithin(passage, speech);
    const marked = findMarkedPassages(text, speech.tokens, sentences, withInnerMarks(tables));
    // An inner mark that is never closed is as likely an apostrophe or a mark of the outer words.
    const closed = marked.filter((one) => one.closed && wordsIn(one, speech) >= annotateSettings.shortestNested);
    return closed.length > 0 ? [{ sentences, marked: closed }] : [];
  });
  if (inner.length === 0) return [];
  return inner.flatMap(({ sentences, marked }) => {
    const { tokens } = speech;
    const verbs = findCues(tokens, sentences, marked, speech.mentions, tables, pack.speech.speakerOrder);
    const cues = verbs.filter(({ kind, thought, loose }) => kind === "verb" && !thought && !loose);
    const speakers = nameSpeakers(text, tokens, sentences, cues, speech.mentions, entities, NO_OUTLETS, tables);
    const own = new Set(marked.map(({ start }) => start));
    const within = (span: Span | undefined) =>
      span !== undefined && span.start >= sentences[0]!.start && span.end <= sentences.at(-1)!.end;
    return findQuotations(report, { ...speech, sentences, marked, cues, speakers }, tables)
      .filter(({ kind, span }) => kind !== "indirect" && own.has(span.start))
      .filter(({ speaker, speakerSpan, cueSpan }) => speaker && within(speakerSpan) && within(cueSpan))
      .filter((quotation) => quotation.kind === "direct" || opensRightBehind(quotation, tokens))
      .map((quotation): Quotation => ({ ...quotation, kind: "direct", nested: true }));
  });
}

/** "told me 'we will pay'": between the verb and the marks stands no more than whom it was said to. */
function opensRightBehind({ span, cueSpan }: Quotation, tokens: readonly Token[]): boolean {
  const at = lastBefore(tokens, span.start);
  let words = 0;
  for (let before = at; before >= 0 && tokens[before]!.start >= cueSpan!.end; before--) {
    if (tokens[before]!.kind !== "mark" && ++words > annotateSettings.nestedAddressee) return false;
  }
  return cueSpan!.end <= span.start;
}

/** The last token that ends at or before a place in the text. */
function lastBefore(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Inside somebody's words "we" and "our" are that speaker's, never the outlet's. */
const NO_OUTLETS: ReadonlySet<string> = new Set();

/** The sentences of a passage, as far as they stand in it. */
function sentencesWithin({ from, to }: MarkedPassage, { sentences, tokens }: Speech): readonly Sentence[] {
  const first = sentenceIndex(from, sentences);
  const last = sentenceIndex(to - 1, sentences);
  return sentences.slice(first, last + 1).map((sentence) => {
    const [start, end] = [Math.max(from, sentence.tokens[0]), Math.min(to, sentence.tokens[1])];
    return {
      ...sentence,
      start: tokens[start]!.start,
      end: tokens[end - 1]!.end,
      tokens: [start, end],
      heading: false,
    };
  });
}

function wordsIn({ from, to }: MarkedPassage, { tokens }: Speech): number {
  return tokens.slice(from, to).filter(({ kind }) => kind !== "mark").length;
}

/** Pairs that enclose words within words in some language or other, beside those of the pack. */
const INNER_MARKS: readonly (readonly [open: string, close: string])[] = [
  ["‚", "‘"],
  ["‚", "’"],
  ["‘", "’"],
  ["'", "'"],
  ["›", "‹"],
  ["‹", "›"],
  ["„", "“"],
  ["„", "”"],
  ["“", "”"],
  ["«", "»"],
  ["『", "』"],
  ["「", "」"],
];

const innerTables = new WeakMap<PackTables, PackTables>();

function withInnerMarks(tables: PackTables): PackTables {
  const known = innerTables.get(tables);
  if (known) return known;
  const openMarks = new Map<string, readonly string[]>(tables.openMarks);
  for (const [open, close] of INNER_MARKS) {
    const closings = openMarks.get(open) ?? [];
    if (!closings.includes(close)) openMarks.set(open, [...closings, close]);
  }
  const made = { ...tables, openMarks };
  innerTables.set(tables, made);
  return made;
}
