/**
 * How alike found and wanted contents are, counted in letters: exactly the same ones, or how many lie in the other's.
 * Marks, spaces and a complementizer at the front ("that", "dass", "что") do not count on either side, since sets differ
 * on whether they belong to what was said.
 */
import { packTables } from "../../src/annotate/pack-tables.js";
import { packFor } from "../../src/language/registry.js";
import type { Span } from "../../src/model/span.js";
import { tokenize } from "../../src/text/tokenize.js";

/** Positions of the letters of a content, ascending. */
export type Letters = readonly number[];

const LETTER = /[\p{L}\p{N}]/u;

export function lettersOf(text: string, spans: readonly Span[], language: string): Letters {
  const letters = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = withoutComplementizer(text, start, end, language); at < end; at++) {
      if (LETTER.test(text[at]!)) letters.add(at);
    }
  }
  return [...letters].sort((a, b) => a - b);
}

function withoutComplementizer(text: string, start: number, end: number, language: string): number {
  const pack = packFor(language);
  if (!pack) return start;
  const tokens = tokenize(text.slice(start, Math.min(end, start + LONGEST_OPENING)), start);
  let from = tokens.findIndex(({ kind }) => kind !== "mark");
  if (from < 0) return start;
  from = packTables(pack).complementizers.at(tokens, from)?.to ?? from;
  return tokens[from]?.start ?? start;
}

const LONGEST_OPENING = 60;

export function isSame(a: Letters, b: Letters): boolean {
  return a.length === b.length && a.every((at, index) => at === b[index]);
}

/** Shared letters by all letters of both. */
export function likeness(a: Letters, b: Letters): number {
  const inB = new Set(b);
  const shared = a.filter((at) => inB.has(at)).length;
  return shared / (a.length + b.length - shared || 1);
}

/** What was found and wanted in one text. */
export interface Judged {
  readonly found: readonly Letters[];
  readonly wanted: readonly Letters[];
  /** Neither asked for nor wrong. */
  readonly optional?: readonly Letters[];
}

/** F1 of contents that are the same to the letter; each wanted one answers one found. */
export function exactF1(texts: readonly Judged[]): number {
  let [hits, found, wanted] = [0, 0, 0];
  for (const one of texts) {
    const free = new Set(one.wanted);
    for (const letters of one.found) {
      const same = [...free].find((gold) => isSame(gold, letters));
      if (same) {
        free.delete(same);
        hits++;
        found++;
      } else if (!one.optional?.some((gold) => isSame(gold, letters))) found++;
    }
    wanted += one.wanted.length;
  }
  return (2 * hits) / (found + wanted || 1);
}

/** Precision: share of the letters of found contents that lie in a wanted one; recall: the converse. */
export function overlapFigures(texts: readonly Judged[]): { precision: number; recall: number; f1: number } {
  let [right, found, reached, wanted] = [0, 0, 0, 0];
  for (const one of texts) {
    const gold = new Set(one.wanted.flat());
    const allowed = new Set(one.optional?.flat());
    const given = new Set(one.found.flat());
    for (const at of one.found.flat()) {
      if (gold.has(at)) right++;
      if (gold.has(at) || !allowed.has(at)) found++;
    }
    for (const at of one.wanted.flat()) if (given.has(at)) reached++;
    wanted += one.wanted.reduce((sum, letters) => sum + letters.length, 0);
  }
  const [precision, recall] = [right / (found || 1), reached / (wanted || 1)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Pairs of found and wanted by likeness, best first, each once, none less alike than `SAME_CONTENT`. */
export function pairContents<F extends { readonly letters: Letters }, G extends { readonly letters: Letters }>(
  found: readonly F[],
  wanted: readonly G[],
): readonly (readonly [F, G])[] {
  const ranked = found
    .flatMap((one) => wanted.map((gold) => ({ one, gold, alike: near(one.letters, gold.letters) })))
    .filter(({ alike }) => alike >= SAME_CONTENT)
    .sort((a, b) => b.alike - a.alike || a.one.letters[0]! - b.one.letters[0]!);
  const used = new Set<F | G>();
  return ranked.flatMap(({ one, gold }): (readonly [F, G])[] => {
    if (used.has(one) || used.has(gold)) return [];
    used.add(one).add(gold);
    return [[one, gold]];
  });
}

/** Contents are paired for their speakers where they share half of all their letters. */
const SAME_CONTENT = 0.5;

function near(a: Letters, b: Letters): number {
  if (a.length === 0 || b.length === 0 || a.at(-1)! < b[0]! || b.at(-1)! < a[0]!) return 0;
  return likeness(a, b);
}
