/** How the codes of concepts are written down: by code, with the concepts that have it. */
import type { EventCode } from "../concept.js";
import type { concepts } from "../topics/index.js";

/** A concept that is there: the compiler finds a code whose concept was renamed. */
export type ConceptKey = (typeof concepts)[number];

/**
 * Concepts that name an event, or what is hardly ever spoken of without it ("voter", "gold medal"). A word that only
 * sometimes names the act has no code: "demand, request" is mostly that of a market, "march" mostly of soldiers.
 */
export interface CodedConcepts extends EventCode {
  readonly concepts: readonly ConceptKey[];
}

/** Concepts that are verbs of reporting. */
export interface WeighedConcepts {
  /** The lemma of the verb in the packs, for which the strength is given. */
  readonly english: string;
  readonly strength: number;
  readonly concepts: readonly ConceptKey[];
}
