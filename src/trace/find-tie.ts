/**
 * What ties two reports, and which way? Takes the wordings of both, gives the kind of derivation that their shared
 * passages show, or nothing: what a shared credit or the same facts explain is no derivation between the two.
 */
import { classifyReuse } from "./classify-reuse.js";
import { findSharedPassages, type SharedPassage } from "./find-shared-passages.js";
import { findFuller, inferDirection, suggestDirection } from "./infer-direction.js";
import { type CopiedPassage, listCopied } from "./list-copied.js";
import type { OutletKey, OutletNames } from "./match-outlets.js";
import { measureReuse } from "./measure-reuse.js";
import type { Wording } from "./read-wording.js";
import type { UnitRelations } from "./relate-units.js";
import { showStep } from "./show-step.js";
import { type ReportTie, tellTie } from "./tell-tie.js";

/** What two reports share: what ties them, if anything does, and every stretch that is one wording all the same. */
export interface ComparedPair {
  readonly tie?: ReportTie;
  readonly copied: readonly CopiedPassage[];
}

/** The result does not depend on which of the two comes first. */
export function findTie(one: Wording, other: Wording, names: OutletNames, relations: UnitRelations): ComparedPair {
  const [a, b] = placeOf(one) < placeOf(other) ? [one, other] : [other, one];
  const sameLanguage = a.annotated.report.language === b.annotated.report.language;
  const shared = findSharedPassages(a, b, relations);
  if (sameLanguage && shared.length === 0) return { copied: [] };
  const copied = listCopied(a, b, shared);
  const tie = tieBetween(a, b, shared, names, relations);
  return tie ? { tie, copied } : { copied };
}

function tieBetween(
  a: Wording,
  b: Wording,
  shared: readonly SharedPassage[],
  names: OutletNames,
  { heldBy, isOfTwo }: UnitRelations,
): ReportTie | undefined {
  const sameLanguage = a.annotated.report.language === b.annotated.report.language;
  const reuse = measureReuse(a, b, shared, isOfTwo);
  const passages = shared.length > 0 || !reuse.step ? shared : showStep(a, b, reuse.step);
  const shown = inferDirection(a, b, passages, names.key, heldBy);
  const direction = shown ?? suggestDirection(a, b, reuse);
  const found = classifyReuse(reuse, sameLanguage, (shown ?? findFuller(reuse)) !== undefined);
  if (!found) return undefined;
  const isCopy = found.kind === "verbatim" || found.kind === "edited";
  if (shown === undefined && shareWire(a, b, names.key)) {
    return isCopy ? tellTie(a, b, passages, { ...found, kind: "common-source" }, undefined, reuse, names) : undefined;
  }
  return tellTie(a, b, passages, found, direction, reuse, names);
}

/** Where nothing shows which was first, the order of the sources' names decides, whatever order they came in. */
function placeOf({ annotated: { report } }: Wording): string {
  return `${report.source}\n${report.id}`;
}

/** Two reports that credit one wire have it in common; neither need have seen the other. */
function shareWire(a: Wording, b: Wording, key: OutletKey): boolean {
  const namedByA = new Set(a.annotated.report.credits.map(({ name }) => key(name)));
  return b.annotated.report.credits.some(({ name }) => namedByA.has(key(name)));
}
