/**
 * How alike are sentences of any languages? For one pair, and for all pairs of two sets, where the likeness of a
 * sentence that is like everything is taken down (CSLS, Conneau et al. 2018).
 */
import { lexiconSettings } from "../settings.js";
import { compareUnits } from "./compare-units.js";
import { findUnits } from "./find-units.js";
import { UnitIndex } from "./unit-index.js";

export interface LanguageText {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** 0..1. */
export function compareSentences(a: LanguageText, b: LanguageText): number {
  return compareUnits(findUnits(a.text, a.language), findUnits(b.text, b.language)).score;
}

/** result[q][c]: for ranking the candidates of each query; may be below 0 where the set is large enough to correct. */
export function compareAllSentences(queries: readonly LanguageText[], candidates: readonly LanguageText[]): number[][] {
  const index = new UnitIndex(candidates.map(({ text, language }) => findUnits(text, language)));
  const scores = queries.map(({ text, language }) => index.scoreAll(findUnits(text, language)));
  return correctLargeSets(scores);
}

/** Corrects for hubs where there are enough of both to know them by. */
export function correctLargeSets(scores: readonly (readonly number[] | Float64Array)[]): number[][] {
  const correct = Math.min(scores.length, scores[0]?.length ?? 0) > lexiconSettings.hubLeast;
  return correct ? correctHubs(scores) : scores.map((row) => [...row]);
}

/** Twice the likeness less the mean likeness of each side to its nearest. */
export function correctHubs(scores: readonly (readonly number[] | Float64Array)[]): number[][] {
  const columns = scores[0]?.length ?? 0;
  const rowMeans = scores.map((row) => nearestMean(Float64Array.from(row)));
  const columnMeans = Array.from({ length: columns }, (_, column) =>
    nearestMean(Float64Array.from(scores, (row) => row[column]!)),
  );
  return scores.map((row, query) =>
    Array.from(row, (score, column) => 2 * score - rowMeans[query]! - columnMeans[column]!),
  );
}

function nearestMean(scores: Float64Array): number {
  const nearest = scores.sort().slice(-lexiconSettings.hubNeighbours);
  return nearest.reduce((sum, score) => sum + score, 0) / (nearest.length || 1);
}
