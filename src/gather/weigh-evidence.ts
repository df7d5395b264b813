/**
 * Given all evidence on two reports, how likely do they tell of one event? A logistic model of few, named weights.
 * Takes the evidence by kind; gives the probability 0..1. Weights and how they were set: `gatherSettings.weights`.
 */
import { gatherSettings } from "../settings.js";

export type EvidenceKind = keyof typeof gatherSettings.weights;

/** Values by kind; wording is 0..1, all else -1..1. */
export type EvidenceValues = Readonly<Record<EvidenceKind, number>>;

export function weighEvidence(values: EvidenceValues): number {
  let sum: number = gatherSettings.bias;
  for (const kind of Object.keys(gatherSettings.weights) as EvidenceKind[]) {
    sum += gatherSettings.weights[kind] * values[kind];
  }
  return 1 / (1 + Math.exp(-sum));
}
