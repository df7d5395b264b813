/**
 * Learns from asked joins when two groups are one event: a logistic model of fit and rival, fitted by
 * Newton's method with a small ridge. A wrong join counts more than a missed one: it poisons all that is told after it.
 */
import type { JoinQuestion } from "./agglomerate-pairs.js";

export interface JoinWeights {
  readonly bias: number;
  readonly weights: { readonly fit: number; readonly rival: number };
}

/** What a wrong join costs beside a missed one. */
const WRONG_JOIN = 3;
const RIDGE = 0.01;
const STEPS = 30;

export function fitJoin(questions: readonly (JoinQuestion & { readonly weight: number })[]): JoinWeights {
  const rows = questions.map(({ fit, rival, same, weight }) => ({
    x: [1, fit, rival],
    label: same ? 1 : 0,
    weight: weight * (same ? 1 : WRONG_JOIN),
  }));
  let beta = [0, 0, 0];
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((value) => -RIDGE * value);
    const curvature = beta.map((_, i) => beta.map((__, j) => (i === j ? RIDGE : 0)));
    for (const { x, label, weight } of rows) {
      const likely = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * beta[i]!, 0)));
      for (const [i, value] of x.entries()) {
        gradient[i]! += weight * (label - likely) * value;
        for (const [j, other] of x.entries()) curvature[i]![j]! += weight * likely * (1 - likely) * value * other;
      }
    }
    const move = solve(curvature, gradient);
    beta = beta.map((value, i) => value + move[i]!);
  }
  const [bias, fit, rival] = beta.map((value) => Number(value.toFixed(4))) as [number, number, number];
  return { bias, weights: { fit, rival } };
}

/** Gaussian elimination with pivots; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    const at = rows.indexOf(pivot);
    [rows[column], rows[at]] = [pivot, rows[column]!];
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = row[column]! / pivot[column]!;
      for (let j = column; j < row.length; j++) row[j]! -= factor * pivot[j]!;
    }
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}
