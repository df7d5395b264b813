/**
 * Whom each cue names as its speaker: a person behind an office or a pronoun, both partners of "the two presidents",
 * nobody where the speaker is the outlet itself. Takes cues in order of the text, since "he" is whoever spoke last.
 */
import type { Entity, Mention, Sentence, SpeakerKind } from "../model/annotation.js";
import type { Cue } from "./cue.js";
import { mentionsBySentence } from "./find-cues.js";

export interface NamedSpeaker {
  readonly speaker: string;
  readonly speakerKind: SpeakerKind;
  /** Entity ids. */
  readonly speakers: readonly string[];
}

export const PLURAL_PRONOUN = "pronoun:plural";

/** Kinds of entity that a singular pronoun may stand for. */
const SINGULAR = new Set<Entity["kind"]>(["person", "office"]);

export function nameSpeakers(
  text: string,
  sentences: readonly Sentence[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  outlets: ReadonlySet<string>,
): ReadonlyMap<Cue, NamedSpeaker> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const partners = leadingPartners(mentions, byId);
  const speakers = new Map<Cue, NamedSpeaker>();
  const named = mentionsBySentence(
    mentions.filter(({ kind }) => SINGULAR.has(kind)),
    sentences,
  );
  let last: Entity | undefined;
  for (const cue of cues) {
    const entity = cue.subject && byId.get(cue.subject.entity);
    if (!entity || !cue.subject) continue;
    if (entity.kind === "group" || entity.id === PLURAL_PRONOUN) {
      speakers.set(cue, partners ? bothOf(partners) : asWritten(text, cue.subject));
      continue;
    }
    const who = entity.kind === "pronoun" ? antecedentOf(cue, last, sentences, named, byId) : entity;
    if (!who || (who.kind === "organisation" && outlets.has(nameOf(who)))) continue;
    if (SINGULAR.has(who.kind)) last = who;
    speakers.set(cue, { speaker: nameOf(who), speakerKind: kindOf(who), speakers: [who.id] });
  }
  return speakers;
}

function nameOf(entity: Entity): string {
  return entity.english ?? entity.name;
}

function bothOf(partners: readonly Entity[]): NamedSpeaker {
  return {
    speaker: partners.map(nameOf).join(" and "),
    speakerKind: "group",
    speakers: partners.map(({ id }) => id),
  };
}

function asWritten(text: string, mention: Mention): NamedSpeaker {
  return { speaker: text.slice(mention.start, mention.end), speakerKind: "group", speakers: [] };
}

function kindOf({ kind }: Entity): SpeakerKind {
  return kind === "office" || kind === "document" || kind === "anonymous" ? kind : "named";
}

/**
 * Whom "he" or "she" means: the first person named in this sentence or the one before it in the paragraph, where that is
 * where a subject stands; else whoever spoke last.
 */
function antecedentOf(
  cue: Cue,
  last: Entity | undefined,
  sentences: readonly Sentence[],
  named: readonly (readonly Mention[])[],
  byId: ReadonlyMap<string, Entity>,
): Entity | undefined {
  const pronoun = cue.subject!;
  const { paragraph } = sentences[cue.sentence]!;
  for (let index = cue.sentence; index >= Math.max(0, cue.sentence - 1); index--) {
    if (sentences[index]!.paragraph !== paragraph) break;
    const first = named[index]!.find((mention) => mention.end <= pronoun.start);
    if (first) return byId.get(first.entity);
  }
  if (last) return last;
  for (let index = cue.sentence; index >= 0; index--) {
    const before = named[index]!.findLast((mention) => mention.end <= pronoun.start);
    if (before) return byId.get(before.entity);
  }
  return undefined;
}

/** The two office-holders of different countries named most: those whom "both leaders" means. */
function leadingPartners(
  mentions: readonly Mention[],
  byId: ReadonlyMap<string, Entity>,
): readonly Entity[] | undefined {
  const counts = new Map<Entity, number>();
  for (const { entity } of mentions) {
    const who = byId.get(entity);
    if (who && SINGULAR.has(who.kind) && who.office !== undefined) counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1)).map(([entity]) => entity);
  const first = ranked[0];
  const second = first && ranked.find(({ country }) => country !== undefined && country !== first.country);
  return first && second ? [first, second].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) : undefined;
}
