/**
 * Whom does a report name as speaking, and may two such sources be one? Takes an annotated report, gives its sources
 * with country and language. In doubt two sources may be one: independence has to be shown.
 */
import { compareNames } from "../lexicon/names.js";
import type { AnnotatedReport, Entity, Quotation } from "../model/annotation.js";
import { traceSettings } from "../settings.js";

export interface NamedSource {
  readonly name: string;
  readonly language: string;
  /** A person by name; otherwise an office or a group. */
  readonly person: boolean;
  /** The report has words of its mouth, not only the sense of them. */
  readonly quoted: boolean;
  /** ISO 3166-1 alpha-3 of the country it is, or acts for. */
  readonly country?: string;
}

/** Each once, sorted by name. Whoever is anonymous cannot be told from another, and is left out. */
export function findNamedSources({ report, quotations, entities }: AnnotatedReport): readonly NamedSource[] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const found = new Map<string, NamedSource>();
  for (const quotation of quotations) {
    const { speaker, speakerKind } = quotation;
    if (quotation.thought || quotation.nested) continue;
    if (speaker === undefined || (speakerKind !== "named" && speakerKind !== "office" && speakerKind !== "group"))
      continue;
    const country = countryOf(quotation, known);
    found.set(speaker, {
      name: speaker,
      language: report.language,
      person: speakerKind === "named",
      quoted: quotation.kind !== "indirect" || found.get(speaker)?.quoted === true,
      ...(country === undefined ? {} : { country }),
    });
  }
  return [...found.values()].sort((x, y) => (x.name < y.name ? -1 : 1));
}

/** Sources of two countries are two; persons are compared by name; of an office in another language nothing is known. */
export function mayBeOneSource(one: NamedSource, other: NamedSource): boolean {
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return false;
  const comparable = one.language === other.language || (one.person && other.person);
  return !comparable || compareNames(one.name, one.language, other.name, other.language) >= traceSettings.sameSource;
}

function countryOf({ speakers }: Quotation, known: ReadonlyMap<string, Entity>): string | undefined {
  return speakers?.length === 1 ? known.get(speakers[0]!)?.country : undefined;
}
