/**
 * Which sentences of two texts say the same? Takes two texts of any languages and a way to cut them into sentences;
 * gives the pairs that are sure, in no fixed order of telling, a sentence against one or two neighbouring ones.
 */
import type { Span } from "../model/span.js";
import { lexiconSettings } from "../settings.js";
import type { LanguageText } from "./compare-sentences.js";
import { compareUnits } from "./compare-units.js";
import { findUnits, type Unit } from "./find-units.js";
import { UnitIndex } from "./unit-index.js";

export interface TextAlignment {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** Indices into `a` and `b`; each sentence in at most one pair; sorted by the first of `a`. */
  readonly pairs: readonly SentencePair[];
}

export interface SentencePair {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** 0..1. */
  readonly score: number;
}

export type Segment = (text: string, language: string) => readonly Span[];

export function alignTexts(a: LanguageText, b: LanguageText, segment: Segment): TextAlignment {
  const spansA = segment(a.text, a.language);
  const spansB = segment(b.text, b.language);
  const unitsA = unitsOfSpans(a, spansA);
  const unitsB = unitsOfSpans(b, spansB);
  const scores = scoreAllPairs(unitsA, unitsB);
  const best = findBestPairs(scores);
  const windows = best.flatMap((pair) => [pair, ...widenPair(pair, unitsA, unitsB, scores)]);
  return { a: spansA, b: spansB, pairs: fillGaps(choosePairs(windows), scores) };
}

/** Likeness of each sentence of one text with each of the other, row by row. */
type Scores = readonly ArrayLike<number>[];

function scoreAllPairs(a: readonly (readonly Unit[])[], b: readonly (readonly Unit[])[]): Scores {
  const index = new UnitIndex(b);
  return a.map((units) => index.scoreAll(units));
}

function unitsOfSpans({ text, language }: LanguageText, spans: readonly Span[]): readonly (readonly Unit[])[] {
  return spans.map(({ start, end }) => findUnits(text.slice(start, end), language, start));
}

/** Pairs in which one is the best answer of the other, and of those in both directions the surer. */
function findBestPairs(rows: Scores): readonly SentencePair[] {
  const bestOfRow = rows.map(findBest);
  const bestOfColumn = Array.from(rows[0] ?? [], (_, column) => findBest(rows.map((row) => row[column]!)));
  const { alignFloor, alignOneWayFloor, alignClearFloor, alignMargin } = lexiconSettings;
  const pairs: SentencePair[] = [];
  for (const [row, scores] of rows.entries()) {
    for (let column = 0; column < scores.length; column++) {
      const score = scores[column]!;
      const [ofRow, ofColumn] = [bestOfRow[row]!, bestOfColumn[column]!];
      const mutual = ofRow.place === column && ofColumn.place === row;
      const clear = mutual && Math.min(ofRow.margin, ofColumn.margin) >= alignMargin;
      const oneWay = ofRow.place === column || ofColumn.place === row;
      const floor = clear ? alignClearFloor : mutual ? alignFloor : alignOneWayFloor;
      if (oneWay && score >= floor) pairs.push({ a: [row], b: [column], score });
    }
  }
  return pairs;
}

/** Place of the highest score, the first of equals, and how far the next is below it. */
function findBest(scores: ArrayLike<number>): { place: number; margin: number } {
  let place = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > scores[place]!) place = at;
  let next = 0;
  for (let at = 0; at < scores.length; at++) if (at !== place) next = Math.max(next, scores[at]!);
  return { place, margin: (scores[place] ?? 0) - next };
}

/** The pair with a neighbour on one side, where that is clearly better: a sentence split or two merged in translation. */
function widenPair(
  { a, b, score }: SentencePair,
  unitsA: readonly (readonly Unit[])[],
  unitsB: readonly (readonly Unit[])[],
  scores: Scores,
): readonly SentencePair[] {
  const [row, column] = [a[0]!, b[0]!];
  const shapes = [
    { a: [row - 1, row], b: [column] },
    { a: [row, row + 1], b: [column] },
    { a: [row], b: [column - 1, column] },
    { a: [row], b: [column, column + 1] },
  ];
  return shapes
    .filter((shape) => shape.a.every((at) => unitsA[at]) && shape.b.every((at) => unitsB[at]))
    .filter((shape) => !isBetterElsewhere(shape, row, column, scores))
    .map((shape) => {
      const joinedA = shape.a.flatMap((at) => unitsA[at]!);
      const joinedB = shape.b.flatMap((at) => unitsB[at]!);
      return { ...shape, score: compareUnits(joinedA, joinedB).score };
    })
    .filter((wide) => wide.score >= score + lexiconSettings.alignWideningGain);
}

/** Whether the neighbour that a shape takes in answers a sentence outside of the shape better than the one inside. */
function isBetterElsewhere(shape: Omit<SentencePair, "score">, row: number, column: number, scores: Scores): boolean {
  const { alignClearFloor } = lexiconSettings;
  const inside = (at: number, to: number) => scores[at]![to]!;
  const other = shape.a.find((at) => at !== row);
  if (other !== undefined) {
    const best = findBest(scores[other]!);
    return best.place !== column && inside(other, best.place) >= alignClearFloor;
  }
  const next = shape.b.find((at) => at !== column)!;
  const best = findBest(scores.map((each) => each[next]!));
  return best.place !== row && inside(best.place, next) >= alignClearFloor;
}

/**
 * Texts mostly say the same in the same order: where the sentences before and behind are paired with neighbours of each
 * other, what stands between them needs less to be a pair; where only one of them is, somewhat less.
 */
function fillGaps(pairs: readonly SentencePair[], scores: Scores): readonly SentencePair[] {
  const { alignBetweenFloor, alignBesideFloor } = lexiconSettings;
  const filled = [...pairs];
  const columnOf = new Map(pairs.flatMap(({ a, b }) => a.map((row) => [row, b] as const)));
  const taken = new Set(pairs.flatMap(({ b }) => b));
  for (let more = true; more; ) {
    more = false;
    for (const [row, scored] of scores.entries()) {
      if (columnOf.has(row)) continue;
      const after = columnOf.get(row - 1)?.at(-1);
      const before = columnOf.get(row + 1)?.[0];
      for (const column of new Set([after === undefined ? -1 : after + 1, before === undefined ? -1 : before - 1])) {
        if (column < 0 || column >= scored.length || taken.has(column)) continue;
        const between = after === column - 1 && before === column + 1;
        const score = scored[column]!;
        if (score < (between ? alignBetweenFloor : alignBesideFloor)) continue;
        filled.push({ a: [row], b: [column], score });
        columnOf.set(row, [column]);
        taken.add(column);
        more = true;
        break;
      }
    }
  }
  return filled.sort((x, y) => x.a[0]! - y.a[0]!);
}

/** Best first, each sentence once. */
function choosePairs(pairs: readonly SentencePair[]): readonly SentencePair[] {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const chosen: SentencePair[] = [];
  const order = [...pairs].sort((x, y) => y.score - x.score || x.a[0]! - y.a[0]! || x.b[0]! - y.b[0]!);
  for (const pair of order) {
    if (pair.a.some((at) => usedA.has(at)) || pair.b.some((at) => usedB.has(at))) continue;
    for (const at of pair.a) usedA.add(at);
    for (const at of pair.b) usedB.add(at);
    chosen.push(pair);
  }
  return chosen.sort((x, y) => x.a[0]! - y.a[0]!);
}
