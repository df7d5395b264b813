/**
 * Who took it from whom? Takes the reports of a story, gives derivations: what the reports credit, and what their shared
 * passages show between them, the nearest source only. Nothing is said where the evidence stops.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Derivation } from "../model/story.js";
import { momentBounds } from "../text/moment-bounds.js";
import { chooseNearestSources } from "./choose-nearest-sources.js";
import { directPieced } from "./direct-pieced.js";
import { findCreditDerivations } from "./find-credit-derivations.js";
import { findPieced } from "./find-pieced.js";
import { findTie } from "./find-tie.js";
import type { CopiedPassage } from "./list-copied.js";
import { CopiedStretches } from "./list-parts.js";
import type { OutletNames } from "./match-outlets.js";
import { proposePairs } from "./propose-pairs.js";
import { readWording } from "./read-wording.js";
import { relateUnits } from "./relate-units.js";

export interface InferredDerivations {
  /** Sorted by `to`, then `from`, then kind. */
  readonly derivations: readonly Derivation[];
  /** Those by which a report is only pieced together from more than one: they bind no two sources. */
  readonly pieced: ReadonlySet<Derivation>;
  /** Stretches of one wording, between any two reports that were compared. */
  readonly copied: readonly CopiedPassage[];
}

/** `desks`: groups of reports that share an outlet or an agency. The same in whatever order the reports come. */
export function inferDerivations(
  reports: readonly AnnotatedReport[],
  names: OutletNames,
  desks: readonly (readonly string[])[],
): InferredDerivations {
  const age = ageOf(reports);
  const ordered = [...reports].sort(
    (x, y) => age(x.report.id) - age(y.report.id) || (x.report.id < y.report.id ? -1 : 1),
  );
  const wordings = ordered.map(readWording);
  const relations = relateUnits(wordings);
  const pairs = proposePairs(wordings, relations);
  const compared = pairs.map(([one, other]) => findTie(wordings[one]!, wordings[other]!, names, relations));
  const ties = compared.flatMap(({ tie }) => tie ?? []);
  const copied = compared.flatMap((pair) => pair.copied);
  const lengths = new Map(reports.map(({ report }) => [report.id, report.text.length]));
  const lengthOf = (id: string) => lengths.get(id)!;
  const stretches = new CopiedStretches(copied, lengthOf);
  const nearest = directPieced(chooseNearestSources(ties, desks, age), stretches, lengthOf);
  const between = nearest.map(({ derivation }) => derivation);
  return {
    derivations: [...findCreditDerivations(ordered, names), ...between].sort(compareDerivations),
    pieced: findPieced(nearest, stretches),
    copied,
  };
}

/** First millisecond at which a report may have been published; later than all where it bears no date. */
function ageOf(reports: readonly AnnotatedReport[]): (id: string) => number {
  const ages = new Map(
    reports.flatMap(({ report }) =>
      report.published ? [[report.id, momentBounds(report.published.value)?.first ?? 0] as const] : [],
    ),
  );
  return (id) => ages.get(id) ?? Number.MAX_SAFE_INTEGER;
}

function compareDerivations(x: Derivation, y: Derivation): number {
  for (const side of ["to", "from", "kind"] as const) {
    if (x[side] !== y[side]) return x[side] < y[side] ? -1 : 1;
  }
  return 0;
}
