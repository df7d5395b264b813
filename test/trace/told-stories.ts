/** Stories and reports as tracing leaves them, for tests of what outlets do over time. */
import type { Report } from "../../src/model/report.js";
import type { Derivation, DerivationKind, Discrepancy, Story } from "../../src/model/story.js";

export function report(id: string, outlet: string | undefined, published?: string, more: Partial<Report> = {}): Report {
  const date =
    published === undefined ? {} : { published: { value: published, precision: "minute", basis: "test" } as const };
  return {
    id,
    source: `${id}.txt`,
    language: "en",
    text: "",
    credits: [],
    ...(outlet === undefined ? {} : { outlet }),
    ...date,
    ...more,
  };
}

/** Nothing shows a direction where there is none to show. */
export function took(
  from: string,
  to: string,
  kind: DerivationKind,
  direction: Derivation["direction"] = kind === "common-source" ? undefined : "shown",
): Derivation {
  return { from, to, kind, evidence: [], ...(direction ? { direction } : {}) };
}

export function story(
  id: string,
  reports: readonly Report[],
  derivations: readonly Derivation[] = [],
  discrepancies: readonly Discrepancy[] = [],
): Story {
  const ids = reports.map((one) => one.id).sort();
  const lists = {
    claims: [],
    quotations: [],
    quantities: [],
    labels: [],
    newsrooms: [],
    origins: [],
    originsAtMost: 1,
  };
  return { id, reports: ids, event: { type: "UNKNOWN", actors: [] }, ...lists, derivations, discrepancies };
}
