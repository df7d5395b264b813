/**
 * What binds the reports of a story by where they come from? Takes the reports, their derivations and what is known, gives
 * ties of every kind, each with the words that show it: a reader may count apart what only one kind binds.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Derivation, JoinedEntity, OriginTie } from "../model/story.js";
import { compareText } from "../text/compare-text.js";
import { findMediaTies } from "./find-media-ties.js";
import { findReadoutTies, findSpeakerTies } from "./find-readout-ties.js";
import type { KnownOutlets } from "./know-outlets.js";

/** `desks`: those of outlets, owners and wires. Sorted by kind, then name, then reports. */
export function findOriginTies(
  reports: readonly AnnotatedReport[],
  derivations: readonly Derivation[],
  entities: readonly JoinedEntity[],
  desks: readonly OriginTie[],
  known: KnownOutlets,
): readonly OriginTie[] {
  const ties = [
    ...desks,
    ...derivations.flatMap(textTieOf),
    ...findReadoutTies(reports, known),
    ...findSpeakerTies(reports, entities),
    ...findMediaTies(reports),
  ];
  return ties.sort(compareTies);
}

/** A report that took words or substance from another; of those with a source in common neither has the other's text. */
function textTieOf({ from, to, kind, evidence }: Derivation): readonly OriginTie[] {
  if (kind === "credit" || kind === "common-source" || kind === "unknown") return [];
  return [{ kind: "text", reports: [from, to].sort(), evidence }];
}

function compareTies(x: OriginTie, y: OriginTie): number {
  return (
    compareText(x.kind, y.kind) ||
    compareText(x.name ?? "", y.name ?? "") ||
    compareText(x.reports.join("\n"), y.reports.join("\n"))
  );
}
