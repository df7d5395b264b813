/** Who took it from whom, and how many independent origins stand behind a story? The trace room on one screen. */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Derivation } from "../model/story.js";
import { groupOrigins, type ShownOrigins } from "./group-origins.js";
import { inferDerivations } from "./infer-derivations.js";

export interface Traced extends ShownOrigins {
  readonly derivations: readonly Derivation[];
}

/** The same whatever the order of the reports. */
export function traceStory(reports: readonly AnnotatedReport[]): Traced {
  const derivations = inferDerivations(reports);
  return { derivations, ...groupOrigins(reports, derivations) };
}
