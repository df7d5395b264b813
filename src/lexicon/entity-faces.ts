/**
 * How do the reports of a set present an entity? Entities that look the same in every respect share one face; joining
 * works on faces. Here too: what keeps two faces apart, whatever speaks for joining them.
 */
import type { AnnotatedReport, Entity } from "../model/annotation.js";
import { lexiconSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { compareReadNames, givenNamesClash, type ReadName, readName } from "./names.js";

export interface Face {
  readonly entity: Entity;
  readonly language: string;
  readonly name: ReadName;
  /** Folded; empty where unknown. */
  readonly english: string;
  /** Office and country together; empty where either is unknown. */
  readonly office: string;
  readonly members: readonly { readonly report: string; readonly entity: string }[];
  /** How often the reports print the name in just this form. */
  readonly printed: number;
}

/** Sorted by kind, language and name, so that the order of arrival changes nothing. Pronouns have no face. */
export function readFaces(reports: readonly AnnotatedReport[]): readonly Face[] {
  const faces = new Map<string, Face>();
  for (const { report, entities, mentions } of reports) {
    const printed = new Map<string, number>();
    for (const { entity, start, end } of mentions) {
      const key = `${entity}\u0000${report.text.slice(start, end)}`;
      printed.set(key, (printed.get(key) ?? 0) + 1);
    }
    for (const entity of entities) {
      if (entity.kind === "pronoun") continue;
      const { kind, name, english = "", office = "", country = "", id } = entity;
      const key = [kind, report.language, name, english, office, country].join("\u0000");
      const face = faces.get(key);
      faces.set(key, {
        entity,
        language: report.language,
        name: face?.name ?? readName(name, report.language),
        english: fold(english),
        office: office !== "" && country !== "" ? `${office} ${country}` : "",
        members: [...(face?.members ?? []), { report: report.id, entity: id }],
        printed: (face?.printed ?? 0) + (printed.get(`${id}\u0000${name}`) ?? 0),
      });
    }
  }
  return [...faces].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, face]) => face);
}

/** Likeness of two names from the floor of joining up, else 0. */
export function nameLikeness(a: Face, b: Face): number {
  const score = compareReadNames(a.name, b.name);
  return score >= lexiconSettings.joinFloor ? score : 0;
}

/** Two countries, two table names of things, two given names, two names for the holder of one office: not the same. */
export function facesClash(a: Face, b: Face): boolean {
  if (a.entity.country !== undefined && b.entity.country !== undefined && a.entity.country !== b.entity.country) {
    return true;
  }
  if (a.english !== "" && a.english === b.english) return false;
  if (a.entity.kind !== "person" || b.entity.kind !== "person") return a.english !== "" && b.english !== "";
  if (givenNamesClash(a.name, b.name)) return true;
  return a.office !== "" && a.office === b.office && nameLikeness(a, b) === 0;
}
