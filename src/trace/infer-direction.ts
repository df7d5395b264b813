/**
 * Which of two reports that share passages was first? Tries what shows it in order of strength: a credit, the times of
 * publication, quotation marks added to the other's wording, a figure that only one of them has wrong, the order of facts.
 * What only suggests it (one is fuller) is told apart.
 */
import type { Span } from "../model/span.js";
import { traceSettings } from "../settings.js";
import { momentBounds, surelyBefore } from "../text/moment-bounds.js";
import { compareOrder } from "./compare-order.js";
import type { SharedPassage } from "./find-shared-passages.js";
import type { OutletKey } from "./match-outlets.js";
import type { Reuse } from "./measure-reuse.js";
import type { Wording } from "./read-wording.js";
import type { NumberHolders } from "./relate-units.js";

export interface Direction {
  readonly first: "a" | "b";
  readonly basis: string;
  /** Shown rather than suggested. */
  readonly shown: boolean;
  readonly sureness: number;
}

/** What shows the direction, if anything does. */
export function inferDirection(
  a: Wording,
  b: Wording,
  passages: readonly SharedPassage[],
  key: OutletKey,
  heldBy: NumberHolders,
): Direction | undefined {
  return (
    byCredit(a, b, key) ??
    byTime(a, b) ??
    byMarks(a, b, passages) ??
    byMistakes(a, b, passages, heldBy) ??
    byOrder(a, b, passages)
  );
}

/** The source stands less completely in what was taken from it than that in the source. */
export function findFuller({ copiedA, copiedB, foundA, foundB }: Reuse): Direction | undefined {
  const difference = [copiedA - copiedB, foundA - foundB].find((each) => Math.abs(each) >= traceSettings.fullerBy);
  if (difference === undefined) return undefined;
  const { fuller } = traceSettings.sureness;
  return { first: difference > 0 ? "b" : "a", basis: "it is the fuller one", shown: false, sureness: fuller };
}

/** What only suggests the direction: one is the fuller, or a wire that credits nobody. */
export function suggestDirection(a: Wording, b: Wording, reuse: Reuse): Direction | undefined {
  const fuller = findFuller(reuse);
  if (fuller) return fuller;
  const { creditsSomebody } = traceSettings.sureness;
  const [creditsOfA, creditsOfB] = [a, b].map(({ annotated }) => annotated.report.credits.length > 0);
  if (creditsOfA === creditsOfB) return undefined;
  const basis = "the other credits a source and it does not";
  return { first: creditsOfA ? "b" : "a", basis, shown: false, sureness: creditsSomebody };
}

function byCredit(a: Wording, b: Wording, key: OutletKey): Direction | undefined {
  const aNamesB = credits(a, b, key);
  if (aNamesB === credits(b, a, key)) return undefined;
  return {
    first: aNamesB ? "b" : "a",
    basis: "the other credits its outlet",
    shown: true,
    sureness: traceSettings.sureness.credit,
  };
}

/** Whether one credits the other's outlet, and that other no one else's words under the same name. */
function credits(one: Wording, other: Wording, key: OutletKey): boolean {
  const { outlet, credits: own } = other.annotated.report;
  if (outlet === undefined || own.some(({ name }) => key(name) === key(outlet))) return false;
  return one.annotated.report.credits.some(({ name }) => key(name) === key(outlet));
}

function byTime(a: Wording, b: Wording): Direction | undefined {
  const inA = a.annotated.report.published?.value;
  const inB = b.annotated.report.published?.value;
  if (inA === undefined || inB === undefined) return undefined;
  const basis = "it was published earlier";
  const { earlierByClock, earlierWithoutZone } = traceSettings.sureness;
  const sureness = momentBounds(inA)?.zoned && momentBounds(inB)?.zoned ? earlierByClock : earlierWithoutZone;
  if (surelyBefore(inA, inB)) return { first: "a", basis, shown: true, sureness };
  return surelyBefore(inB, inA) ? { first: "b", basis, shown: true, sureness } : undefined;
}

/** Words that one report prints as its own and the other between marks were quoted from it, not the other way round. */
function byMarks(a: Wording, b: Wording, passages: readonly SharedPassage[]): Direction | undefined {
  const runs = passages.filter((passage) => passage.kind === "literal");
  const addedInA = runs.some((run) => isMarkedOnlyIn(a, run.a, b, run.b, run.words));
  const addedInB = runs.some((run) => isMarkedOnlyIn(b, run.b, a, run.a, run.words));
  if (addedInA === addedInB) return undefined;
  const basis = "the other puts its wording between quotation marks";
  return { first: addedInB ? "a" : "b", basis, shown: true, sureness: traceSettings.sureness.marksAdded };
}

/**
 * Where two edited statements give different figures and the rest of the story knows only one of them, the other is a
 * mistake of the copy: a source is seldom put right by whoever takes from it.
 */
function byMistakes(
  a: Wording,
  b: Wording,
  passages: readonly SharedPassage[],
  heldBy: NumberHolders,
): Direction | undefined {
  let [mistakenInA, mistakenInB] = [0, 0];
  for (const { kind, statements } of passages) {
    if (kind !== "edited") continue;
    const [inA, inB] = [numbersIn(a, statements[0]), numbersIn(b, statements[1])];
    const [onlyA, onlyB] = [inA.filter((one) => !inB.includes(one)), inB.filter((one) => !inA.includes(one))];
    if (onlyA.length !== 1 || onlyB.length !== 1) continue;
    // Each is held by the report itself; more than that are others.
    const [othersOfA, othersOfB] = [heldBy(onlyA[0]!) > 1, heldBy(onlyB[0]!) > 1];
    if (othersOfB && !othersOfA) mistakenInA++;
    if (othersOfA && !othersOfB) mistakenInB++;
  }
  if (mistakenInA > 0 === mistakenInB > 0) return undefined;
  const basis = "a figure that the others of the story give otherwise is mistaken in the other alone";
  return { first: mistakenInB > 0 ? "a" : "b", basis, shown: true, sureness: traceSettings.sureness.mistakes };
}

function byOrder(a: Wording, b: Wording, passages: readonly SharedPassage[]): Direction | undefined {
  const first = compareOrder(a, b, passages);
  const basis = "the other keeps its order of facts, puts its own between them, and leaves off its end";
  return first && { first, basis, shown: true, sureness: traceSettings.sureness.order };
}

function numbersIn(wording: Wording, statement: number): readonly string[] {
  const { units } = wording.statements[statement]!;
  return units.flatMap(({ number }) => (number !== undefined && wording.numbers.has(number) ? [number] : []));
}

/** A few rare words between marks here, without them there; a whole sentence of speech may merely be told there. */
function isMarkedOnlyIn(here: Wording, place: Span, there: Wording, counterpart: Span, words: number): boolean {
  const from = firstWordAt(here, place.start);
  const fromThere = firstWordAt(there, counterpart.start);
  let rarity = 0;
  for (let index = 0; index < words; index++) {
    const word = here.words[from + index]!;
    const other = there.words[fromThere + index]!;
    if (word.quoted && !word.spoken && !other.quoted) rarity += Math.min(word.weight, other.weight);
  }
  return rarity >= traceSettings.markedRarity;
}

function firstWordAt({ words }: Wording, start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
