/**
 * Which words of a sentence gave way to which, when it was reworded? Takes the words of both wordings; gives pairs of
 * spans in order, one of them empty where words were only put in or only taken out.
 */
import type { Span } from "../model/span.js";
import type { WordChange } from "../model/versions.js";
import { versionSettings } from "../settings.js";
import { alignSequences } from "../text/align-sequences.js";
import type { ListedWord } from "../text/list-words.js";

/** Neither list is empty. */
export function changeWords(was: readonly ListedWord[], is: readonly ListedWord[]): readonly WordChange[] {
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head]!.key === is[head]!.key) head++;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail)!.key === is.at(-1 - tail)!.key) tail++;
  const [endA, endB] = [was.length - tail, is.length - tail];
  const pairs = pairWords(was.slice(head, endA), is.slice(head, endB)).map(([a, b]) => [head + a, head + b] as const);
  const changes: WordChange[] = [];
  let [fromA, fromB] = [head, head];
  for (const [toA, toB] of [...leaveIslands(pairs, head, endA, endB), [endA, endB] as const]) {
    if (toA > fromA || toB > fromB) changes.push({ earlier: spanOf(was, fromA, toA), later: spanOf(is, fromB, toB) });
    [fromA, fromB] = [toA + 1, toB + 1];
  }
  return changes;
}

function pairWords(a: readonly ListedWord[], b: readonly ListedWord[]): readonly (readonly [number, number])[] {
  if (a.length * b.length > versionSettings.wordCells) return [];
  return alignSequences(a, b, (x, y) => (x.key === y.key ? 1 : -1), 0).pairs;
}

/** A word or so that stayed amid words that changed makes two changes where a reader sees one: it counts as changed. */
function leaveIslands(
  pairs: readonly (readonly [number, number])[],
  head: number,
  endA: number,
  endB: number,
): readonly (readonly [number, number])[] {
  const islands: (readonly [number, number])[][] = [];
  for (const pair of pairs) {
    const last = islands.at(-1)?.at(-1);
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) islands.at(-1)!.push(pair);
    else islands.push([pair]);
  }
  const inside = ([first, ...others]: readonly (readonly [number, number])[]) => {
    const last = others.at(-1) ?? first!;
    return Math.max(first![0] - head, first![1] - head) > 0 && Math.max(endA - last[0], endB - last[1]) > 1;
  };
  return islands.filter((island) => island.length > versionSettings.islandWords || !inside(island)).flat();
}

/** From word `from` to before word `to`; empty, behind the word before, where there is none. */
function spanOf(words: readonly ListedWord[], from: number, to: number): Span {
  if (to > from) return { start: words[from]!.start, end: words[to - 1]!.end };
  const place = from > 0 ? words[from - 1]!.end : words[0]!.start;
  return { start: place, end: place };
}
