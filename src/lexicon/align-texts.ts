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
  const windows = [...findBestPairs(unitsA, unitsB)].flatMap((pair) => [pair, ...widenPair(pair, unitsA, unitsB)]);
  return { a: spansA, b: spansB, pairs: choosePairs(windows) };
}

function unitsOfSpans({ text, language }: LanguageText, spans: readonly Span[]): readonly (readonly Unit[])[] {
  return spans.map(({ start, end }) => findUnits(text.slice(start, end), language, start));
}

/** Pairs in which one is the best answer of the other, and of those in both directions the surer. */
function findBestPairs(a: readonly (readonly Unit[])[], b: readonly (readonly Unit[])[]): readonly SentencePair[] {
  const index = new UnitIndex(b);
  const rows = a.map((units) => index.scoreAll(units));
  const bestOfRow = rows.map(findBest);
  const bestOfColumn = b.map((_, column) => findBest(rows.map((row) => row[column]!)));
  const { alignFloor, alignOneWayFloor, alignClearFloor, alignMargin } = lexiconSettings;
  const pairs: SentencePair[] = [];
  for (const [row, scores] of rows.entries()) {
    for (const [column, score] of scores.entries()) {
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
    .map((shape) => {
      const joinedA = shape.a.flatMap((at) => unitsA[at]!);
      const joinedB = shape.b.flatMap((at) => unitsB[at]!);
      return { ...shape, score: compareUnits(joinedA, joinedB).score };
    })
    .filter((wide) => wide.score >= score + lexiconSettings.alignWideningGain);
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
