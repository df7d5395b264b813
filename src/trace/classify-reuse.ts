/**
 * What do the figures of two reports show: a copy, an edited copy, a rewrite, a translation, one source told twice, or
 * nothing? Precision before recall: two reports that tell the same facts are not called copies for that.
 */
import type { DerivationKind } from "../model/story.js";
import { traceSettings } from "../settings.js";
import type { Reuse } from "./measure-reuse.js";
import type { Step } from "./measure-step.js";

export interface ReuseFinding {
  readonly kind: Extract<
    DerivationKind,
    "verbatim" | "edited" | "rewrite" | "translation" | "common-source" | "unknown"
  >;
  /** 0..1, comparable between findings of one kind. */
  readonly strength: number;
  /** Shared wording shows it, not the meaning alone. */
  readonly worded: boolean;
}

/** `directed`: something shows which of the two was first, or one is the fuller. */
export function classifyReuse(reuse: Reuse, sameLanguage: boolean, directed: boolean): ReuseFinding | undefined {
  if (!sameLanguage) return findTranslation(reuse) ?? findCommonSource(reuse);
  return (
    findCopy(reuse) ??
    (directed ? findRewrite(reuse) : undefined) ??
    findCommonSource(reuse) ??
    (reuse.copiedWords >= traceSettings.fewestCopied ? UNKNOWN : undefined)
  );
}

/** A stretch of one wording, and too little of either report to tell how it came there. */
const UNKNOWN: ReuseFinding = { kind: "unknown", strength: 0, worded: false };

function findCopy(reuse: Reuse): ReuseFinding | undefined {
  const { fewestCopied, copied, copiedInPart } = traceSettings;
  const strength = Math.max(reuse.copiedA, reuse.copiedB);
  const whole = strength >= copied;
  // Of what was rewritten long runs stay, too, but hardly a statement stays as it was.
  const inPart =
    strength >= copiedInPart.copied && reuse.intact >= copiedInPart.intact && reuse.changed <= copiedInPart.changed;
  if (reuse.copiedWords < fewestCopied || !(whole || inPart)) return undefined;
  const verbatim = strength >= traceSettings.verbatim && reuse.changed <= traceSettings.mostChanged;
  return { kind: verbatim ? "verbatim" : "edited", strength, worded: true };
}

/** Rare turns of phrase left standing in another order of sentences. */
function findRewrite(reuse: Reuse): ReuseFinding | undefined {
  const { wording, rareRuns, found, counterparts } = traceSettings.rewrite;
  // The geometric mean: a short report finds much of its wording in any long one by chance.
  const strength = Math.sqrt(reuse.wordingA * reuse.wordingB);
  const told = Math.max(reuse.foundA, reuse.foundB);
  const telling = strength >= wording && reuse.rareRuns.length >= rareRuns;
  const shown = telling && told >= found && reuse.counterparts >= counterparts;
  return shown ? { kind: "rewrite", strength, worded: true } : undefined;
}

function findTranslation(reuse: Reuse): ReuseFinding | undefined {
  const wanted = traceSettings.translation;
  const inStep = runsInStep(reuse.step);
  const told =
    tellsTheSame(reuse, wanted) &&
    reuse.likeness >= wanted.likeness &&
    (inStep || numbersAgree(reuse) || toldThroughout(reuse));
  const strength = reuse.likeness * Math.max(reuse.foundA, reuse.foundB);
  return told || inStep ? { kind: "translation", strength, worded: false } : undefined;
}

/** Most of what one tells the other tells too, one after the other; or rare wording that nothing else explains. */
function findCommonSource(reuse: Reuse): ReuseFinding | undefined {
  const reworded = findRewrite(reuse);
  if (reworded) return { ...reworded, kind: "common-source" };
  const shown = tellsTheSame(reuse, traceSettings.commonSource) || sharesFacts(reuse);
  const strength = reuse.likeness * Math.max(reuse.foundA, reuse.foundB) * reuse.order;
  return shown ? { kind: "common-source", strength, worded: false } : undefined;
}

/** Not much in one order, but the figures of one account, or with them the very words of one speaker. */
function sharesFacts(reuse: Reuse): boolean {
  const { counterparts, foundMost, order, numbers, ofFewer, besideSpeech, ofTwo } = traceSettings.sharedFacts;
  if (reuse.counterparts < counterparts || reuse.order < order) return false;
  if (Math.max(reuse.foundA, reuse.foundB) < foundMost) return false;
  // Figures that nobody else has, right or wrong, hardly reach two desks on two ways.
  if (reuse.numbersOfTwo >= ofTwo) return true;
  const fewer = Math.min(reuse.numbersA, reuse.numbersB);
  const wanted = reuse.spokenRuns > 0 ? besideSpeech : numbers;
  return reuse.numbersShared >= wanted && reuse.numbersShared >= fewer * ofFewer;
}

interface Wanted {
  readonly counterparts: number;
  readonly foundMost: number;
  readonly foundLeast: number;
  readonly order: number;
}

function tellsTheSame(reuse: Reuse, wanted: Wanted): boolean {
  return (
    reuse.counterparts >= wanted.counterparts &&
    Math.max(reuse.foundA, reuse.foundB) >= wanted.foundMost &&
    Math.min(reuse.foundA, reuse.foundB) >= wanted.foundLeast &&
    reuse.order >= wanted.order
  );
}

/** Everything, in one order, at much the same length: miles may have become kilometres. */
function toldThroughout(reuse: Reuse): boolean {
  const { cost, ...wanted } = traceSettings.throughout;
  return reuse.step !== undefined && reuse.step.cost <= cost && tellsTheSame(reuse, wanted);
}

/** Statement answers statement by their lengths, and the numbers in them: two desks do not tell one thing that alike. */
export function runsInStep(step: Step | undefined): boolean {
  if (!step) return false;
  const { withNumbers, byLengthAlone } = traceSettings.step;
  if (step.numbers < withNumbers.numbers) {
    return step.statements >= byLengthAlone.statements && step.cost <= byLengthAlone.cost;
  }
  const numbersAnswer = step.numbersInStep >= step.numbers * withNumbers.inStep;
  return step.statements >= withNumbers.statements && step.cost <= withNumbers.cost && numbersAnswer;
}

/** A translator adds no figures, but may leave some out: reports of one happening by two desks seldom give the same ones. */
function numbersAgree({ numbersA, numbersB, numbersShared }: Reuse): boolean {
  const { fewestNumbers, translation } = traceSettings;
  const [fewer, most] = [Math.min(numbersA, numbersB), Math.max(numbersA, numbersB)];
  const cut = fewer >= fewestNumbers && numbersShared / fewer >= translation.numbersOfCut;
  return most < fewestNumbers || cut || numbersShared / most >= translation.numbers;
}
