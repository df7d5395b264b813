/**
 * How much of each statement of one report does each statement of the other tell? Takes two wordings and what answers
 * what in their story, gives the pairs that have something in common, with the share covered on either side.
 */
import { scoreCovers } from "../lexicon/unit-index.js";
import { traceSettings } from "../settings.js";
import type { Statement, Wording } from "./read-wording.js";
import type { UnitPlaces, UnitRelations } from "./relate-units.js";

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

/** Pairs with a likeness of at least `least`, sorted by a, then the likest first. */
export function compareStatements(
  a: Wording,
  b: Wording,
  relations: UnitRelations,
  least: number,
): readonly StatementPair[] {
  const covers = new Covers(b, relations, relations.placesOf(b));
  return a.statements.flatMap((statement, index) => {
    const pairs: StatementPair[] = [];
    covers.cover(statement, (other, told, telling) => {
      const indexed = b.statements[other]!;
      const coverA = statement.weight > 0 ? told / statement.weight : 0;
      const coverB = indexed.weight > 0 ? telling / indexed.weight : 0;
      const likeness = scoreCovers(coverA, coverB, statement.weight, indexed.weight);
      if (likeness >= least) pairs.push({ a: index, b: other, coverA, coverB, likeness });
    });
    return pairs.sort((x, y) => y.likeness - x.likeness || x.b - y.b).slice(0, traceSettings.candidates);
  });
}

/** Called for each statement that answers: the weight that it tells of the one asked for, and its own that is told. */
type CoverVisitor = (statement: number, told: number, telling: number) => void;

/** Asks one report's statements for one statement after another; the sums are kept in place and cleared after each. */
class Covers {
  readonly #relations: UnitRelations;
  readonly #places: UnitPlaces;
  /** By statement: the best answer to the unit in hand, and the weight told so far. */
  readonly #best: Float64Array;
  readonly #told: Float64Array;
  readonly #telling: Float64Array;
  /** By place: the best answer that the unit there gives. */
  readonly #given: Float64Array;

  constructor({ statements }: Wording, relations: UnitRelations, places: UnitPlaces) {
    this.#relations = relations;
    this.#places = places;
    this.#best = new Float64Array(statements.length);
    this.#told = new Float64Array(statements.length);
    this.#telling = new Float64Array(statements.length);
    this.#given = new Float64Array(places.statements.length);
  }

  cover(statement: Statement, visit: CoverVisitor): void {
    const { statements, weights } = this.#places;
    const numbers = this.#relations.numbersOf(statement);
    const met: number[] = [];
    for (const [at, number] of numbers.entries()) this.#ask(number, statement.weights[at]!, met);
    const answering: number[] = [];
    for (const place of met) {
      const index = statements[place]!;
      if (this.#telling[index] === 0) answering.push(index);
      this.#telling[index]! += weights[place]! * this.#given[place]!;
      this.#given[place] = 0;
    }
    for (const index of answering) {
      visit(index, this.#told[index]!, this.#telling[index]!);
      this.#told[index] = 0;
      this.#telling[index] = 0;
    }
  }

  #ask(number: number, weight: number, met: number[]): void {
    const { places, statements } = this.#places;
    const { units, strengths } = this.#relations.answers[number]!;
    const touched: number[] = [];
    for (let at = 0; at < units.length; at++) {
      const standing = places.get(units[at]!);
      if (standing === undefined) continue;
      const strength = strengths[at]!;
      for (const place of standing) {
        if (this.#given[place] === 0) met.push(place);
        if (strength > this.#given[place]!) this.#given[place] = strength;
        const index = statements[place]!;
        if (this.#best[index] === 0) touched.push(index);
        if (strength > this.#best[index]!) this.#best[index] = strength;
      }
    }
    for (const index of touched) {
      this.#told[index]! += weight * this.#best[index]!;
      this.#best[index] = 0;
    }
  }
}
