/**
 * How much of each statement of one report does each statement of the other tell? Takes two wordings, gives the pairs
 * that have something in common, with the share covered on either side and the likeness of both; one pass over an index.
 */
import { scoreCovers } from "../lexicon/unit-index.js";
import { traceSettings } from "../settings.js";
import type { Statement, Wording } from "./read-wording.js";

export interface StatementPair {
  /** Indices into the statements of a and b. */
  readonly a: number;
  readonly b: number;
  /** Share of the weight of a's (b's) units that the other answers, 0..1. */
  readonly coverA: number;
  readonly coverB: number;
  /** As of `compareUnits`, 0..1. */
  readonly likeness: number;
}

/** Pairs with a likeness of at least `least`, sorted by a, then b. */
export function compareStatements(a: Wording, b: Wording, least: number): readonly StatementPair[] {
  return a.statements.flatMap((statement, index) => compareWithAll(statement, index, b, least));
}

function compareWithAll(query: Statement, a: number, other: Wording, least: number): readonly StatementPair[] {
  const { index, statements, firstUnit } = other;
  /** Best answer to each unit of the query, for each statement it meets; and to each unit of those statements. */
  const answers = new Map<number, { readonly query: Float64Array; readonly indexed: Float64Array }>();
  index.match(query.units, (queryUnit, indexedUnit, strength) => {
    const b = index.sentenceOf[indexedUnit]!;
    let answer = answers.get(b);
    if (!answer) {
      answer = {
        query: new Float64Array(query.units.length),
        indexed: new Float64Array(statements[b]!.units.length),
      };
      answers.set(b, answer);
    }
    const place = indexedUnit - firstUnit[b]!;
    if (strength > answer.query[queryUnit]!) answer.query[queryUnit] = strength;
    if (strength > answer.indexed[place]!) answer.indexed[place] = strength;
  });
  const pairs: StatementPair[] = [];
  for (const [b, answer] of answers) {
    const indexed = statements[b]!;
    const coverA = coverOf(query, answer.query);
    const coverB = coverOf(indexed, answer.indexed);
    const likeness = scoreCovers(coverA, coverB, query.weight, indexed.weight);
    if (likeness >= least) pairs.push({ a, b, coverA, coverB, likeness });
  }
  return pairs.sort((x, y) => y.likeness - x.likeness || x.b - y.b).slice(0, traceSettings.candidates);
}

function coverOf({ units, weight }: Statement, best: Float64Array): number {
  let covered = 0;
  for (const [index, unit] of units.entries()) covered += unit.weight * best[index]!;
  return weight > 0 ? covered / weight : 0;
}
