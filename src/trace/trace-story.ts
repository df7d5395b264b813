/** Who took it from whom, and how many independent origins stand behind a story? The trace room on one screen. */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Knowledge } from "../model/knowledge.js";
import type { Derivation, JoinedEntity, OriginTie, OriginTieKind } from "../model/story.js";
import { findOriginTies } from "./find-origin-ties.js";
import { findOutletTies } from "./find-outlet-ties.js";
import { groupNewsrooms } from "./group-newsrooms.js";
import { groupOrigins, type ShownOrigins } from "./group-origins.js";
import { inferDerivations } from "./infer-derivations.js";
import { knowOutlets } from "./know-outlets.js";
import type { CopiedPassage } from "./list-copied.js";
import { matchOutlets, printedNames } from "./match-outlets.js";

/** What is known beside the reports; nothing of it is needed. */
export interface TraceContext {
  readonly knowledge?: Knowledge;
  /** The entities that the reports share: by them a speaker is known in all of them. */
  readonly entities?: readonly JoinedEntity[];
  /** Kinds of ties that bind nothing for this reader. */
  readonly apart?: readonly OriginTieKind[];
}

export interface Traced extends ShownOrigins {
  readonly derivations: readonly Derivation[];
  readonly ties: readonly OriginTie[];
  /** Stretches of one wording in two reports. */
  readonly copied: readonly CopiedPassage[];
}

const NOTHING_KNOWN: Knowledge = { outlets: [], owners: [], offices: [] };

/** The same whatever the order of the reports. */
export function traceStory(
  reports: readonly AnnotatedReport[],
  { knowledge = NOTHING_KNOWN, entities = [], apart = [] }: TraceContext = {},
): Traced {
  const packs = [...new Set(reports.flatMap(({ pack }) => (pack ? [pack] : [])))];
  const names = matchOutlets(packs, printedNames(reports), knowledge);
  const known = knowOutlets(knowledge);
  const desks = findOutletTies(reports, names, known);
  const ids = reports.map(({ report }) => report.id);
  const { derivations, pieced, copied } = inferDerivations(reports, names, groupNewsrooms(ids, desks));
  const binding = derivations.filter((derivation) => !pieced.has(derivation));
  const ties = findOriginTies(reports, binding, entities, desks, known);
  return { derivations, ties, copied, ...groupOrigins(reports, binding, ties, new Set(apart)) };
}
