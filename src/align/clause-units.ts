/**
 * What a clause tells, as units that can be compared: words by their meaning, and whatever is named or counted by who,
 * what or how much it is, the same in all reports. So a story with other names, places and days is laid side by side in
 * the same way, and where no dictionary joins two languages their packs do: by figures, days, acts and names.
 */
import { type Concept, findUnits, type Unit } from "../lexicon/find-units.js";
import type { Act, AnnotatedReport, Clause, Mention, MentionKind, Quantity } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";

/** A unit of a clause: an actor's name, a figure, something that tells by itself, or a word too common to. */
export interface ClauseUnit extends Unit {
  readonly kind: "actor" | "telling" | "figure" | "day" | "common";
  /** Its weight towards stating anything: who says it, for whom and on which day states nothing by itself. */
  readonly told: number;
  /** What it is whatever the language, where that is known: "act CONSULT", "figure 27", "day 2026-08-16", "person Ann Lee". */
  readonly key?: string;
}

/** Whom a story is about; organisations and places are what it tells of them. */
const ACTORS = new Set<MentionKind>(["person", "office", "country", "group", "pronoun"]);

/** Names of entities that several reports name, by report and local id. */
export type EntityNames = ReadonlyMap<string, string>;

export function entityNames(entities: readonly JoinedEntity[]): EntityNames {
  const names = new Map<string, string>();
  for (const { name, kind, members } of entities) {
    if (new Set(members.map(({ report }) => report)).size < 2) continue;
    for (const { report, entity } of members) names.set(`${report} ${entity}`, `${kind} ${name}`);
  }
  return names;
}

export function clauseUnits(annotated: AnnotatedReport, clause: Clause, names: EntityNames): readonly ClauseUnit[] {
  const { report, times, quantities, acts } = annotated;
  const named = outermost(annotated.mentions.filter((mention) => overlap(mention, clause)));
  const counted = quantities.filter(({ span }) => overlap(span, clause));
  const words = findUnits(report.text.slice(clause.start, clause.end), report.language, clause.start);
  const units: ClauseUnit[] = words
    .filter((unit) => !named.some((mention) => overlap(mention, unit)))
    .filter((unit) => !counted.some(({ span }) => isFigure(unit) && overlap(span, unit)))
    .map((unit) => {
      const time = times.find((one) => overlap(one, unit));
      if (time) return dayUnit(unit, time.value);
      const figure = unit.number !== undefined;
      const weight = figure ? alignSettings.figureWeight : unit.weight;
      const act = acts.find((one) => overlap(one, unit));
      return {
        ...(act ? withAct(unit, act) : unit),
        weight: act ? Math.max(weight, alignSettings.actWeight) : weight,
        kind: figure ? "figure" : weight >= alignSettings.tellingWeight ? "telling" : "common",
        told: weight,
      };
    });
  for (const mention of named) {
    const own = words.filter((unit) => overlap(mention, unit));
    units.push(entityUnit(mention, own, names.get(`${report.id} ${mention.entity}`)));
  }
  for (const quantity of counted) units.push(figureUnit(quantity));
  return units.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A number, or a word that the pack alone knows for one: in a figure only its value counts. */
function isFigure({ number, weight }: Unit): boolean {
  return number !== undefined || weight < alignSettings.countedWeight;
}

/** A day under its date, whatever it is called. */
function dayUnit(unit: Unit, value: string | undefined): ClauseUnit {
  const weight = alignSettings.timeWeight;
  if (value === undefined) return { ...unit, weight, kind: "day", told: 0 };
  const key = `day ${value}`;
  return { ...unit, concepts: [{ stem: key, trust: 1 }, ...unit.concepts], weight, kind: "day", told: 0, key };
}

/** A word that names an act means, whatever else, an act of that kind. */
function withAct(unit: Unit, { type, mode }: Act): Unit & { readonly key: string } {
  const key = `act ${type}${mode === undefined ? "" : ` ${mode}`}`;
  const concept: Concept = { stem: key, trust: alignSettings.actTrust };
  return { ...unit, concepts: [...unit.concepts, concept], key };
}

/** One unit for a figure of however many words: alike by its value. */
function figureUnit({ span, value }: Quantity): ClauseUnit {
  const key = `figure ${value}`;
  return {
    start: span.start,
    end: span.end,
    weight: alignSettings.figureWeight,
    concepts: [],
    number: String(value),
    sounds: [],
    soundTrust: 0,
    literal: key,
    capital: false,
    caseless: false,
    kind: "figure",
    told: alignSettings.figureWeight,
    key,
  };
}

/** One unit for a name of however many words: alike by who it is; where only one report names it, by its words. */
function entityUnit({ start, end, kind }: Mention, words: readonly Unit[], name: string | undefined): ClauseUnit {
  const actor = ACTORS.has(kind);
  const parts = name === undefined ? words : [];
  const itself = name === undefined ? [] : [{ stem: name, trust: 1 }];
  return {
    start,
    end,
    weight: actor ? alignSettings.actorWeight : alignSettings.namedWeight,
    concepts: [...itself, ...parts.flatMap(({ concepts }) => concepts)],
    sounds: [...new Set(parts.flatMap(({ sounds }) => sounds))],
    soundTrust: Math.max(0, ...parts.map(({ soundTrust }) => soundTrust)),
    literal: words.map(({ literal }) => literal).join(" "),
    capital: true,
    caseless: words.some(({ caseless }) => caseless),
    kind: actor ? "actor" : "telling",
    told: kind === "place" ? alignSettings.namedWeight : 0,
    ...(name === undefined ? {} : { key: name }),
  };
}

/** Of mentions inside one another ("the Iranian president" and "Iranian") the longest. */
function outermost(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) =>
          other !== mention &&
          overlap(other, mention) &&
          (other.end - other.start > mention.end - mention.start ||
            (other.end - other.start === mention.end - mention.start &&
              mentions.indexOf(other) < mentions.indexOf(mention))),
      ),
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
