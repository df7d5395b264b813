/**
 * Which passages show that two reports run in step? Takes their wordings and the step, gives the beads that share a
 * number, or where none does all of them, as translated passages: the words on both sides for the reader to judge.
 */
import type { SharedPassage } from "./find-shared-passages.js";
import type { Step } from "./measure-step.js";
import type { Statement, Wording } from "./read-wording.js";

/** Their likeness is 0: nothing is known of the meaning of one side. */
export function showStep(a: Wording, b: Wording, { beads }: Step): readonly SharedPassage[] {
  const passages = beads.flatMap((bead) => {
    const inA = a.statements.slice(...bead.a);
    const inB = b.statements.slice(...bead.b);
    return inA.length > 0 && inB.length > 0 ? [{ inA, inB, passage: passageOf(inA, inB, bead.a[0], bead.b[0]) }] : [];
  });
  const sharing = passages.filter(({ inA, inB }) => shareNumber(inA, inB));
  return (sharing.length > 0 ? sharing : passages).map(({ passage }) => passage);
}

function passageOf(inA: readonly Statement[], inB: readonly Statement[], a: number, b: number): SharedPassage {
  return {
    kind: "translated",
    a: { start: inA[0]!.start, end: inA.at(-1)!.end },
    b: { start: inB[0]!.start, end: inB.at(-1)!.end },
    statements: [a, b],
    words: 0,
    own: 0,
    rarity: 0,
    likeness: 0,
    coverA: 0,
    coverB: 0,
    quotedA: false,
    quotedB: false,
  };
}

function shareNumber(one: readonly Statement[], other: readonly Statement[]): boolean {
  const numbers = new Set(one.flatMap(({ units }) => units.flatMap(({ number }) => number ?? [])));
  return other.some(({ units }) => units.some(({ number }) => number !== undefined && numbers.has(number)));
}
