/**
 * Which words of a report stand between marks, and which of these are speech? Takes its tokens or words, gives a mark for
 * each: a fragment may be quoted from another report, speech was heard by whoever was there.
 */
import type { AnnotatedReport, Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { traceSettings } from "../settings.js";
import { findEnclosedSpans } from "../text/find-enclosed-spans.js";
import type { WordingWord } from "./read-wording.js";

/** For reports in a language without a pack. */
const COMMON_MARKS = [
  ['"', '"'],
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["「", "」"],
] as const;

/** Speech, and any words between marks, whoever they are given to: a fragment may be quoted from another report. */
export function quotedSpans({ report, tokens, pack, quotations }: AnnotatedReport): readonly Span[] {
  const direct = quotations.filter(({ kind }) => kind === "direct").map(({ span }) => span);
  return [...direct, ...findEnclosedSpans(report.text, tokens, pack?.writing.quotationMarks ?? COMMON_MARKS)];
}

/** One cell a token: 1 where one of the spans covers it. */
export function coverOf(spans: readonly Span[], tokens: readonly Token[]): Uint8Array {
  const cover = new Uint8Array(tokens.length);
  for (const span of spans) {
    for (let index = firstTokenAt(tokens, span.start); index < cover.length; index++) {
      if (tokens[index]!.start >= span.end) break;
      cover[index] = 1;
    }
  }
  return cover;
}

function firstTokenAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function markSpeech(words: readonly WordingWord[]): readonly WordingWord[] {
  const marked = [...words];
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (words[to]?.quoted) to++;
    if (to - from > traceSettings.longestFragment) {
      for (let at = from; at < to; at++) marked[at] = { ...words[at]!, spoken: true };
    }
    from = Math.max(from, to);
  }
  return marked;
}
