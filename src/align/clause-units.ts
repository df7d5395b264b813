/**
 * What a clause tells, as units that can be compared: words by their meaning, and whatever is named by who or what it is,
 * under one name in all reports. So a story with other names, places and days is laid side by side in the same way.
 */
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport, Clause, Mention, MentionKind } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";

/** A unit of a clause: an actor's name, something that tells by itself, or a word too common to. */
export interface ClauseUnit extends Unit {
  readonly kind: "actor" | "telling" | "common";
  /** Its weight towards stating anything: who says it, for whom and on which day states nothing by itself. */
  readonly told: number;
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
  const { report, times } = annotated;
  const named = outermost(annotated.mentions.filter((mention) => overlap(mention, clause)));
  const words = findUnits(report.text.slice(clause.start, clause.end), report.language, clause.start);
  const units: ClauseUnit[] = words
    .filter((unit) => !named.some((mention) => overlap(mention, unit)))
    .map((unit) => {
      const dated = times.some((time) => overlap(time, unit));
      const weight = dated
        ? alignSettings.timeWeight
        : unit.number === undefined
          ? unit.weight
          : alignSettings.figureWeight;
      return {
        ...unit,
        weight,
        kind: weight >= alignSettings.tellingWeight ? "telling" : "common",
        told: dated ? 0 : weight,
      };
    });
  for (const mention of named) {
    const own = words.filter((unit) => overlap(mention, unit));
    units.push(entityUnit(mention, own, names.get(`${report.id} ${mention.entity}`)));
  }
  return units.sort((a, b) => a.start - b.start);
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
