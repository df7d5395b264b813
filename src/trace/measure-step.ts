/**
 * Do two reports in two languages run in step, sentence for sentence? Takes their wordings, gives how well the lengths of
 * their statements answer each other, and how many numbers stand in statements that do: what shows a translation where
 * no table knows the words, and tells it from two accounts of one happening where one does.
 */
import { alignLengths, type LengthBead } from "../text/align-lengths.js";
import type { Statement, Wording } from "./read-wording.js";

export interface Step {
  readonly beads: readonly LengthBead[];
  /** As of `alignLengths`. */
  readonly cost: number;
  /** Statements of the side with fewer. */
  readonly statements: number;
  /** Numbers of the beads, a number on both sides once; and those that stand on both sides of one. */
  readonly numbers: number;
  readonly numbersInStep: number;
}

export function measureStep(a: Wording, b: Wording): Step | undefined {
  const statements = Math.min(a.statements.length, b.statements.length);
  if (statements === 0) return undefined;
  const { beads, cost } = alignLengths(a.statements.map(lengthOf), b.statements.map(lengthOf));
  let numbers = 0;
  let numbersInStep = 0;
  for (const bead of beads) {
    const inA = numbersOf(a.statements.slice(...bead.a));
    const inB = numbersOf(b.statements.slice(...bead.b));
    numbers += Math.max(inA.size, inB.size);
    numbersInStep += [...inA].filter((number) => inB.has(number)).length;
  }
  return { beads, cost, statements, numbers, numbersInStep };
}

function lengthOf({ start, end }: Statement): number {
  return end - start;
}

function numbersOf(statements: readonly Statement[]): ReadonlySet<string> {
  const units = statements.flatMap((statement) => statement.units);
  return new Set(units.flatMap(({ number }) => (number === undefined ? [] : [number])));
}
