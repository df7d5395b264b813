/**
 * Which passages of two reports are one wording? Takes their shared passages, gives the stretches that the one copied or
 * edited from the other, speech left out: a claim that stands in such a stretch has one origin, whatever else they tell.
 */
import type { Passage } from "../model/span.js";
import { traceSettings } from "../settings.js";
import type { SharedPassage } from "./find-shared-passages.js";
import type { Wording } from "./read-wording.js";

/** The lesser report first. */
export type CopiedPassage = readonly [one: Passage, other: Passage];

export function listCopied(a: Wording, b: Wording, passages: readonly SharedPassage[]): readonly CopiedPassage[] {
  const [ofA, ofB] = [a.annotated.report.id, b.annotated.report.id];
  return passages
    .filter(({ kind, words, quotedA, quotedB }) => isCopied(kind, words) && !(quotedA && quotedB))
    .map((passage): CopiedPassage => {
      const pair = [
        { report: ofA, span: passage.a },
        { report: ofB, span: passage.b },
      ] as const;
      return ofA < ofB ? pair : [pair[1], pair[0]];
    });
}

function isCopied(kind: SharedPassage["kind"], words: number): boolean {
  return (kind === "literal" || kind === "edited") && words >= traceSettings.copiedRun;
}
