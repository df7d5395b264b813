/**
 * Do the openings of two reports mean the same to an encoder? Without one nothing is said. Takes one vector each, as
 * `centreOpenings` gives them; the value is their cosine, -1 to 1. How much that counts is set by hand (`PRIORS` in
 * eval/learn/run.ts): it tips what is open, and never outvotes another day, office-holder or direction.
 */
import { gatherSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { type Evidence, NEUTRAL } from "./evidence.js";

export type Opening = Float32Array;

export function compareOpenings(a: Opening | undefined, b: Opening | undefined): Evidence {
  if (!a || !b) return NEUTRAL;
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  const value = Math.max(-1, Math.min(1, sum));
  if (Math.abs(value) < gatherSettings.toldCosine) return { value, reasons: [] };
  const how = value > 0 ? "alike" : "unlike";
  return { value, reasons: [`the openings are ${how} to the encoder (${value.toFixed(2)})`] };
}

/**
 * A vector of length 1 for each report from those of its first sentences, less what all reports have in common: encoders
 * differ in how alike they find any two texts. Reports without sentences have none; nor have any where there are too few
 * to tell what is common: less their mean, two always point away from each other. Takes vectors by sentence.
 */
export function centreOpenings(encoded: ReadonlyMap<string, readonly Float32Array[]>): ReadonlyMap<string, Opening> {
  const openings = [...encoded]
    .filter(([, vectors]) => vectors.length > 0)
    .map(([id, vectors]) => [id, mean(vectors.slice(0, gatherSettings.leadStatements))] as const)
    .sort(([a], [b]) => compareText(a, b));
  if (openings.length < gatherSettings.centredReports) return new Map();
  const common = mean(openings.map(([, opening]) => opening));
  return new Map(openings.map(([id, opening]) => [id, unit(opening.map((value, at) => value - common[at]!))]));
}

function mean(vectors: readonly Float32Array[]): Float32Array {
  return vectors[0]!.map((_, at) => vectors.reduce((sum, vector) => sum + vector[at]!, 0) / vectors.length);
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
