/**
 * How does a report have a passage of an original: word for word, in other words, or in another language? Takes both
 * passages; words are aligned in order, so that a word put in or left out makes no other passage of it.
 */
import type { AnnotatedReport, Token } from "../model/annotation.js";
import type { KeptPassage } from "../model/original.js";
import type { Span } from "../model/span.js";
import { originalSettings } from "../settings.js";
import { alignSequences } from "../text/align-sequences.js";
import { stemWord } from "../text/stem.js";
import { tokensIn } from "./tokens-in.js";

/** A word with the stem by which it is compared. */
export interface StemmedWord extends Span {
  readonly stem: string;
}

export function tellHowKept(
  original: AnnotatedReport,
  passage: Span,
  annotated: AnnotatedReport,
  span: Span,
): KeptPassage["how"] {
  if (baseLanguage(original) !== baseLanguage(annotated)) return "translated";
  const own = stemmedWords(original, passage).slice(0, originalSettings.longestAligned);
  const theirs = stemmedWords(annotated, span).slice(0, originalSettings.longestAligned);
  const [shorter, longer] = [own.length, theirs.length].sort((a, b) => a - b) as [number, number];
  const shared = alignWords(own, theirs).length;
  const { verbatimShare, verbatimPart, shortestQuoted } = originalSettings;
  const verbatim = shared >= shorter * verbatimShare && shared >= longer * verbatimPart && shared >= shortestQuoted;
  return verbatim ? "verbatim" : "paraphrased";
}

export function baseLanguage({ report }: AnnotatedReport): string {
  return report.language.slice(0, 2);
}

/** The words of a stretch, without marks. */
export function stemmedWords(annotated: AnnotatedReport, span: Span): readonly StemmedWord[] {
  const [from, to] = tokensIn(annotated, span);
  return stemTokens(annotated.tokens.slice(from, to), baseLanguage(annotated));
}

function stemTokens(tokens: readonly Token[], language: string): readonly StemmedWord[] {
  return tokens.flatMap(({ kind, norm, start, end }) =>
    kind === "mark" ? [] : [{ start, end, stem: stemWord(norm, language) }],
  );
}

/** Pairs of indices of equal words, in order on both sides; time is the product of the lengths. */
export function alignWords(
  a: readonly StemmedWord[],
  b: readonly StemmedWord[],
): readonly (readonly [a: number, b: number])[] {
  const score = (left: StemmedWord, right: StemmedWord) => (left.stem === right.stem ? 1 : -1);
  const { pairs } = alignSequences(a, b, score, originalSettings.skippedWord);
  return pairs.filter(([left, right]) => a[left]!.stem === b[right]!.stem);
}
