/**
 * Who takes part in what a report tells, and where is it? People, organisations, countries and places, by weight.
 * Takes an annotated report; gives those named early and often, heaviest first.
 */

import { weighPosition } from "../lexicon/weigh-position.js";
import type { AnnotatedReport, Entity } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { type Nameable, numberOfName } from "./same-name.js";

export interface WeighedName extends Nameable {
  readonly weight: number;
  /** Known by the office alone. */
  readonly unnamed: boolean;
  readonly office?: string;
  readonly country?: string;
}

export interface WeighedCountry {
  /** As first printed. */
  readonly words: string;
  readonly weight: number;
}

export interface ActorProfile {
  /** Persons and unnamed office-holders. */
  readonly persons: readonly WeighedName[];
  readonly organisations: readonly WeighedName[];
  readonly places: readonly WeighedName[];
  /** Weight by ISO 3166-1 alpha-3; of the countries themselves and of whoever acts for them. */
  readonly countries: ReadonlyMap<string, WeighedCountry>;
}

/** Who acts for a country; organisations and places only belong to it. */
const ACTING: ReadonlySet<Entity["kind"]> = new Set(["country", "office", "person"]);

export function weighActors(annotated: AnnotatedReport): ActorProfile {
  const positions = weighPosition(annotated);
  const weights = new Map<string, number>();
  const countries = new Map<string, WeighedCountry>();
  const byId = new Map(annotated.entities.map((entity) => [entity.id, entity]));
  for (const mention of annotated.mentions) {
    const weight = positions[sentenceAt(annotated, mention.start)] ?? 0;
    weights.set(mention.entity, (weights.get(mention.entity) ?? 0) + weight);
    const entity = byId.get(mention.entity);
    const country = entity && ACTING.has(entity.kind) ? entity.country : undefined;
    if (country === undefined) continue;
    const words = countries.get(country)?.words ?? annotated.report.text.slice(mention.start, mention.end);
    const sum = (countries.get(country)?.weight ?? 0) + weight;
    countries.set(country, { words, weight: sum });
  }
  const ofKinds = (...kinds: readonly Entity["kind"][]) =>
    annotated.entities
      .filter(({ kind }) => kinds.includes(kind))
      .map((entity) => weighedName(entity, weights.get(entity.id) ?? 0, annotated.report.language))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
      .slice(0, gatherSettings.comparedNames);
  return {
    persons: ofKinds("person", "office"),
    organisations: ofKinds("organisation"),
    places: ofKinds("place"),
    countries,
  };
}

function weighedName(
  { kind, name, english, office, country, forms }: Entity,
  weight: number,
  language: string,
): WeighedName {
  const words = forms[0] ?? name;
  return {
    name: english ?? name,
    words,
    language,
    number: numberOfName(words, language),
    weight,
    english: english !== undefined,
    unnamed: kind === "office",
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
  };
}

/** Index of the sentence that holds `position`, by halving. */
function sentenceAt({ sentences }: AnnotatedReport, position: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
