/**
 * Who said what, in our own cases of six languages, of which about a half is held out. A quotation is found where its content
 * and one of the gold overlap by `SAME_CONTENT` (intersection by union, in characters, marks at the ends apart); its
 * speaker is right where both name nobody, or one name is part of the other.
 */
import { readdirSync, readFileSync } from "node:fs";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";
import type { Quotation } from "../../src/model/annotation.js";
import { fold } from "../../src/text/fold.js";

/** The halves stand in folders of their own, so that nobody who tunes opens the held one by the way. */
export type Half = "tuned" | "held";

export interface QuotationCase {
  readonly phenomenon: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
  /** Between marks, and nobody's words. */
  readonly not: readonly string[];
}

export interface GoldQuotation {
  readonly kind: "direct" | "indirect" | "mixed";
  readonly content: string;
  readonly speaker: string | null;
  readonly cue: string | null;
}

const CASES = new URL("../../test/fixtures/quotations/", import.meta.url);
const SAME_CONTENT = 0.8;

/** Cases of one half by language. */
export function openQuotationCases(half: Half): ReadonlyMap<string, readonly QuotationCase[]> {
  const folder = new URL(`${half}/`, CASES);
  const files = readdirSync(folder).sort();
  return new Map(
    files.map((file) => [
      file.replace(".json", ""),
      JSON.parse(readFileSync(new URL(file, folder), "utf8")) as QuotationCase[],
    ]),
  );
}

export interface JudgedCase {
  readonly asked: QuotationCase;
  readonly found: readonly Quotation[];
  /** Pairs of what was found and what the gold has, each once. */
  readonly pairs: readonly (readonly [Quotation, GoldQuotation])[];
}

export function judgeCase(asked: QuotationCase, language: string): JudgedCase {
  const report = { id: "case", source: "case", language, text: asked.text, credits: [] };
  const { quotations: found } = annotateReport(report, packFor(language));
  const free = new Set(found);
  const pairs = asked.quotations.flatMap((gold): (readonly [Quotation, GoldQuotation])[] => {
    const best = [...free]
      .map((quotation) => ({ quotation, likeness: overlap(asked.text, quotation, gold) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (!best || best.likeness < SAME_CONTENT) return [];
    free.delete(best.quotation);
    return [[best.quotation, gold]];
  });
  return { asked, found, pairs };
}

/** F1 of contents, and share of speakers right among the contents found; by language and half. */
export function measureCases(): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const half of ["tuned", "held"] as const) {
    for (const [language, cases] of openQuotationCases(half)) {
      const judged = cases.map((one) => judgeCase(one, language));
      const pairs = judged.flatMap((one) => one.pairs);
      const found = judged.reduce((sum, one) => sum + one.found.length, 0);
      const wanted = judged.reduce((sum, { asked }) => sum + asked.quotations.length, 0);
      figures[`${language} ${half}: contents F1`] = (2 * pairs.length) / (found + wanted || 1);
      figures[`${language} ${half}: speakers right`] =
        judged.flatMap((one) => one.pairs.filter(([quotation, gold]) => isSpeaker(one.asked.text, quotation, gold)))
          .length / (pairs.length || 1);
    }
  }
  return figures;
}

function overlap(text: string, { span }: Quotation, { content }: GoldQuotation): number {
  let best = 0;
  const [start, end] = withoutMarks(text, span.start, span.end);
  for (let at = text.indexOf(content); at !== -1; at = text.indexOf(content, at + 1)) {
    const [from, to] = withoutMarks(text, at, at + content.length);
    const shared = Math.min(end, to) - Math.max(start, from);
    best = Math.max(best, shared / (Math.max(end, to) - Math.min(start, from)));
  }
  return best;
}

const LETTER = /[\p{L}\p{N}]/u;

function withoutMarks(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  while (from < to && !LETTER.test(text[from]!)) from++;
  while (to > from && !LETTER.test(text[to - 1]!)) to--;
  return [from, to];
}

/** By the name that the report gives, in its words or in English. */
function isSpeaker(text: string, { speaker, speakerSpan }: Quotation, { speaker: wanted }: GoldQuotation): boolean {
  if (speaker === undefined || wanted === null) return speaker === undefined && wanted === null;
  const written = speakerSpan ? [text.slice(speakerSpan.start, speakerSpan.end)] : [];
  return [speaker, ...written].map(fold).some((name) => name.includes(fold(wanted)) || fold(wanted).includes(name));
}
