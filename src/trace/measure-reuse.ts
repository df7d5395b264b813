/**
 * How much of each report stands in the other, in the same words, in other words, in what order? Takes the wordings
 * and shared passages of two reports, gives the figures on which the kind of a derivation is decided.
 */
import { traceSettings } from "../settings.js";
import { alignSequences } from "../text/align-sequences.js";
import type { SharedPassage } from "./find-shared-passages.js";
import { measureStep, type Step } from "./measure-step.js";
import type { Statement, Wording } from "./read-wording.js";
import type { NumbersOfTwo } from "./relate-units.js";

export interface Reuse {
  /** Share of the words of a (of b) in copied runs, speech quoted on both sides left out, 0..1. */
  readonly copiedA: number;
  readonly copiedB: number;
  /** Share of the statements of the side more copied that are copied in part, its first and last left out, 0..1. */
  readonly changed: number;
  /** Its statements that are copied whole, and no speech. */
  readonly intact: number;
  /** Words in copied runs that are nobody's speech. */
  readonly copiedWords: number;
  /** Runs of speech that both have between marks, long enough to be copied. */
  readonly spokenRuns: number;
  /** Share of the own wording of a (of b), by rarity, in shared runs of any length, 0..1. */
  readonly wordingA: number;
  readonly wordingB: number;
  /** Shared runs of rare own wording outside speech quoted on both sides. */
  readonly rareRuns: readonly SharedPassage[];
  /** Share of what a (b) states, by weight, that has a counterpart, 0..1. */
  readonly foundA: number;
  readonly foundB: number;
  /** Mean likeness of counterparts, 0..1. */
  readonly likeness: number;
  /** Counterparts that follow one order on both sides, each statement once. */
  readonly counterparts: number;
  /** Their share of the statements that have a counterpart, on the side with fewer, 0..1. */
  readonly order: number;
  /** Distinct numbers of a (of b) that tell something, and those that stand in both. */
  readonly numbersA: number;
  readonly numbersB: number;
  readonly numbersShared: number;
  /** Those of them that no third report of the story has: a figure that both have wrong is one. */
  readonly numbersOfTwo: number;
  /** How their statements run in step; across two languages only. */
  readonly step?: Step;
}

export function measureReuse(a: Wording, b: Wording, passages: readonly SharedPassage[], isOfTwo: NumbersOfTwo): Reuse {
  const shared = [...a.numbers].filter((number) => b.numbers.has(number));
  const runs = passages.filter((passage) => passage.kind === "literal");
  const long = runs.filter((run) => run.words >= traceSettings.copiedRun);
  const copied = long.filter((run) => run.own > 0);
  const pairs = passages.filter((passage) => passage.kind !== "literal");
  const copiedWords = copied.reduce((sum, run) => sum + run.own, 0);
  const foundInA = new Set(pairs.filter((pair) => pair.coverA >= coverOf(pair)).map(indexInA));
  const foundInB = new Set(pairs.filter((pair) => pair.coverB >= coverOf(pair)).map(indexInB));
  const chain = longestChain(pairs);
  const step = a.annotated.report.language === b.annotated.report.language ? undefined : measureStep(a, b);
  return {
    copiedA: share(copiedWords, a.ownWords),
    copiedB: share(copiedWords, b.ownWords),
    ...keptOf(a.ownWords < b.ownWords ? keptIn(a, copied, "a") : keptIn(b, copied, "b")),
    copiedWords,
    spokenRuns: long.filter((run) => run.words - run.own >= traceSettings.copiedRun).length,
    wordingA: share(sumRarity(runs), a.ownRarity),
    wordingB: share(sumRarity(runs), b.ownRarity),
    rareRuns: runs.filter((run) => run.rarity >= traceSettings.rareRun),
    foundA: foundShare(a.statements, foundInA),
    foundB: foundShare(b.statements, foundInB),
    likeness: share(
      pairs.reduce((sum, pair) => sum + pair.likeness, 0),
      pairs.length,
    ),
    counterparts: chain,
    order: share(chain, Math.min(new Set(pairs.map(indexInA)).size, new Set(pairs.map(indexInB)).size)),
    numbersA: a.numbers.size,
    numbersB: b.numbers.size,
    numbersShared: shared.length,
    numbersOfTwo: shared.filter(isOfTwo).length,
    ...(step ? { step } : {}),
  };
}

const indexInA = (passage: SharedPassage) => passage.statements[0];
const indexInB = (passage: SharedPassage) => passage.statements[1];

function coverOf(pair: SharedPassage): number {
  return pair.kind === "translated" ? traceSettings.translatedCounterpart.found : traceSettings.counterpart.found;
}

/** Counterparts that follow each other on both sides, each statement once. */
function longestChain(pairs: readonly SharedPassage[]): number {
  const statementsA = [...new Set(pairs.map(indexInA))].sort((x, y) => x - y);
  const statementsB = [...new Set(pairs.map(indexInB))].sort((x, y) => x - y);
  const linked = new Set(pairs.map((pair) => pair.statements.join(" ")));
  return alignSequences(statementsA, statementsB, (i, j) => (linked.has(`${i} ${j}`) ? 1 : -1), 0).pairs.length;
}

function foundShare(statements: readonly Statement[], found: ReadonlySet<number>): number {
  let covered = 0;
  let whole = 0;
  for (const [index, statement] of statements.entries()) {
    const weight = statement.weight * (1 - statement.quoted * traceSettings.quotedDiscount);
    whole += weight;
    if (found.has(index)) covered += weight;
  }
  return share(covered, whole);
}

interface Kept {
  /** Share of the words of a statement that are copied, 0..1. */
  readonly part: number;
  readonly speech: boolean;
}

function keptIn(wording: Wording, copied: readonly SharedPassage[], side: "a" | "b"): readonly Kept[] {
  return wording.statements.map((statement) => {
    const words = wording.words.slice(...statement.words);
    const kept = words.filter(({ start }) => copied.some((run) => start >= run[side].start && start < run[side].end));
    return { part: kept.length / words.length, speech: statement.quoted > 0.5 };
  });
}

/** A copy may be cut at its ends; a statement of which some words only are copied was edited. */
function keptOf(kept: readonly Kept[]): Pick<Reuse, "changed" | "intact"> {
  const inner = kept.slice(1, -1);
  const changed = inner.filter(({ part }) => part > 0 && part < 1).length;
  return {
    changed: share(changed, inner.length),
    intact: kept.filter(({ part, speech }) => part === 1 && !speech).length,
  };
}

function sumRarity(runs: readonly SharedPassage[]): number {
  return runs.reduce((sum, run) => sum + run.rarity, 0);
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}
