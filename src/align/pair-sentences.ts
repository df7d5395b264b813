/**
 * Which sentences of a version stand in the next one, which in other words, which not at all? Takes both annotated; gives
 * what changed in reading order of the later one, sentences that stayed left out. Sentences without words do not count.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { versionSettings } from "../settings.js";
import { alignSequences } from "../text/align-sequences.js";
import { diffSequences, type IndexPair } from "../text/diff-sequences.js";
import { type ListedWord, listWords } from "../text/list-words.js";

export interface VersionSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly ListedWord[];
  readonly key: string;
}

export interface SentenceChange {
  readonly how: "reworded" | "added" | "removed" | "moved";
  readonly earlier?: VersionSentence;
  readonly later?: VersionSentence;
}

export function pairSentences(earlier: AnnotatedReport, later: AnnotatedReport): readonly SentenceChange[] {
  const [was, is] = [listSentences(earlier), listSentences(later)];
  const { kept, moved } = diffSequences(
    was.map(({ key }) => key),
    is.map(({ key }) => key),
  );
  const movedFrom = new Set(moved.map(([a]) => a));
  const movedTo = new Map(moved.map(([a, b]) => [b, a]));
  const changes: SentenceChange[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [toA, toB] of [...kept, [was.length, is.length] as const]) {
    const taken = indices(fromA, toA).filter((index) => !movedFrom.has(index));
    const put = indices(fromB, toB).filter((index) => !movedTo.has(index));
    const pairs = new Map(pairInGap(taken, put, was, is).map(([a, b]) => [b, a]));
    const reworded = new Set(pairs.values());
    let next = 0;
    const removeUpTo = (index: number) => {
      for (; next < taken.length && taken[next]! < index; next++) {
        if (!reworded.has(taken[next]!)) changes.push({ how: "removed", earlier: was[taken[next]!]! });
      }
    };
    for (const index of indices(fromB, toB)) {
      const [pair, origin] = [pairs.get(index), movedTo.get(index)];
      if (pair !== undefined) removeUpTo(pair);
      if (pair !== undefined) changes.push({ how: "reworded", earlier: was[pair]!, later: is[index]! });
      else if (origin !== undefined) changes.push({ how: "moved", earlier: was[origin]!, later: is[index]! });
      else changes.push({ how: "added", later: is[index]! });
    }
    removeUpTo(toA);
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return changes;
}

function listSentences({ report, sentences }: AnnotatedReport): readonly VersionSentence[] {
  return sentences.flatMap(({ start, end }) => {
    const words = listWords(report.text.slice(start, end), start);
    return words.length === 0 ? [] : [{ start, end, words, key: words.map(({ key }) => key).join(" ") }];
  });
}

/** Between two sentences that stayed: which of those taken out is which of those put in, in other words? */
function pairInGap(
  taken: readonly number[],
  put: readonly number[],
  was: readonly VersionSentence[],
  is: readonly VersionSentence[],
): readonly IndexPair[] {
  const cells = taken.length * put.length;
  if (cells === 0 || cells > versionSettings.sentenceCells) return [];
  const least = cells === 1 ? versionSettings.rewordedInPlace : versionSettings.rewordedWords;
  const counts = new Map([
    ...taken.map((index) => [was[index]!, countWords(was[index]!)] as const),
    ...put.map((index) => [is[index]!, countWords(is[index]!)] as const),
  ]);
  const score = (a: number, b: number) => {
    const share = shareWords(counts.get(was[a]!)!, counts.get(is[b]!)!, was[a]!.words.length + is[b]!.words.length);
    return share < least ? -1 : share;
  };
  return alignSequences(taken, put, score, 0).pairs.map(([a, b]) => [taken[a]!, put[b]!]);
}

function countWords({ words }: VersionSentence): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Dice's share, 0..1, of equal words in `all` words of both. */
function shareWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, all: number): number {
  let shared = 0;
  for (const [key, count] of a.size <= b.size ? a : b)
    shared += Math.min(count, (a.size <= b.size ? b : a).get(key) ?? 0);
  return (2 * shared) / all;
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
