/**
 * Which words of a story answer one another, in one language or across two? Takes the wordings of all its reports,
 * looks every distinct word up once, and gives the answers by number: comparing two reports then looks up nothing.
 */

import type { Unit } from "../lexicon/find-units.js";
import { UnitIndex } from "../lexicon/unit-index.js";
import { traceSettings } from "../settings.js";
import type { Statement, Wording } from "./read-wording.js";

/** Numbers of the units that answer one, and how well each does, 0..1. */
export interface UnitAnswers {
  readonly units: readonly number[];
  readonly strengths: readonly number[];
}

/** Where the distinct units of a report stand. */
export interface UnitPlaces {
  /** For the number of a unit, its places, counted through all statements. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  /** Statement and weight at each place. */
  readonly statements: Int32Array;
  readonly weights: Float64Array;
}

/** How many reports of the story give a number. */
export type NumberHolders = (number: string) => number;

/** Whether two reports alone give a number, of a story in which others could have given it. */
export type NumbersOfTwo = (number: string) => boolean;

export interface UnitRelations {
  /** By number of a unit. */
  readonly answers: readonly UnitAnswers[];
  /** Numbers of the units of a statement, in their order. */
  readonly numbersOf: (statement: Statement) => readonly number[];
  readonly placesOf: (wording: Wording) => UnitPlaces;
  readonly heldBy: NumberHolders;
  readonly isOfTwo: NumbersOfTwo;
}

export function relateUnits(wordings: readonly Wording[]): UnitRelations {
  const distinct: Unit[] = [];
  const known = new Map<string, number>();
  const numbers = new Map<Statement, readonly number[]>();
  const numberOf = (unit: Unit, language: string) => {
    const key = keyOf(unit, language);
    const number = known.get(key);
    if (number !== undefined) return number;
    known.set(key, distinct.length);
    return distinct.push(unit) - 1;
  };
  for (const { statements, annotated } of wordings) {
    const { language } = annotated.report;
    for (const statement of statements) {
      numbers.set(
        statement,
        statement.units.map((unit) => numberOf(unit, language)),
      );
    }
  }
  const numbersOf = (statement: Statement) => numbers.get(statement)!;
  const places = new Map(wordings.map((wording) => [wording, placesIn(wording, numbersOf)]));
  const holders = countHolders(wordings);
  return {
    answers: answersOf(distinct),
    numbersOf,
    placesOf: (wording) => places.get(wording)!,
    heldBy: (number) => holders.get(number) ?? 0,
    isOfTwo: (number) => holders.get(number) === 2 && wordings.length >= traceSettings.fewestBeside,
  };
}

/** What decides how a unit is answered; a word means something else in another language, and as a name. */
function keyOf({ literal, number, weight, soundTrust, sounds }: Unit, language: string): string {
  return [language, literal, number ?? "", weight, soundTrust, sounds.length].join("\n");
}

function answersOf(distinct: readonly Unit[]): readonly UnitAnswers[] {
  const answers = distinct.map(() => ({ units: [] as number[], strengths: [] as number[] }));
  new UnitIndex(distinct.map((unit) => [unit])).match(distinct, (asked, answering, strength) => {
    answers[asked]!.units.push(answering);
    answers[asked]!.strengths.push(strength);
  });
  return answers;
}

function countHolders(wordings: readonly Wording[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { numbers } of wordings) for (const number of numbers) holders.set(number, (holders.get(number) ?? 0) + 1);
  return holders;
}

function placesIn({ statements }: Wording, numbersOf: UnitRelations["numbersOf"]): UnitPlaces {
  const places = new Map<number, number[]>();
  const statementOf: number[] = [];
  const weights: number[] = [];
  for (const [index, statement] of statements.entries()) {
    for (const [at, number] of numbersOf(statement).entries()) {
      const place = statementOf.push(index) - 1;
      weights.push(statement.weights[at]!);
      const earlier = places.get(number);
      if (earlier) earlier.push(place);
      else places.set(number, [place]);
    }
  }
  return { places, statements: Int32Array.from(statementOf), weights: Float64Array.from(weights) };
}
