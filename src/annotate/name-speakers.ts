/**
 * Whom each cue names as its speaker: a person behind an office or a pronoun, both partners of "the two presidents",
 * nobody where the speaker is the outlet itself. Takes cues in order of the text, since "he" is whoever spoke last.
 */
import type { Entity, Mention, Sentence, SpeakerKind, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import type { Cue, Described } from "./cue.js";
import { describedBefore } from "./describe-cased-speakers.js";

import { mentionsBetween, mentionsBySentence } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";

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
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  cues: readonly Cue[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
  outlets: ReadonlySet<string>,
  tables: PackTables,
): ReadonlyMap<Cue, NamedSpeaker> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byForm = formsOf(entities);
  const partners = leadingPartners(mentions, byId);
  const speakers = new Map<Cue, NamedSpeaker>();
  const named = mentionsBySentence(
    mentions.filter(({ kind }) => SINGULAR.has(kind)),
    sentences,
  );
  let last: Entity | undefined;
  for (const cue of cues) {
    if (cue.described) {
      const whose = cue.described.relative
        ? antecedentOfRelative(cue.described, tokens, mentions, tables)
        : spanOf(cue.described, tokens);
      if (!whose) continue;
      const known =
        "entity" in whose ? byId.get((whose as Mention).entity) : byForm.get(fold(text.slice(whose.start, whose.end)));
      speakers.set(cue, known ? asNamed(known) : describe(text, whose.start, whose.end));
      continue;
    }
    const entity = cue.subject && byId.get(cue.subject.entity);
    if (!entity || !cue.subject) continue;
    if (entity.kind === "group" || entity.id === PLURAL_PRONOUN) {
      speakers.set(cue, partners ? bothOf(partners) : asWritten(text, cue.subject));
      continue;
    }
    const who = entity.kind === "pronoun" ? antecedentOf(cue, last, sentences, named, byId) : entity;
    if (!who) {
      speakers.set(cue, describe(text, cue.subject.start, cue.subject.end));
      continue;
    }
    if (who.kind === "organisation" && outlets.has(nameOf(who))) continue;
    if (SINGULAR.has(who.kind)) last = who;
    speakers.set(cue, asNamed(who));
  }
  return speakers;
}

/** A name that nothing showed to be one where it stands is the one that the report has elsewhere, or its last word. */
function formsOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const forms = new Map<string, Entity>();
  for (const entity of entities) {
    for (const form of [...entity.forms, nameOf(entity)]) {
      if (!forms.has(fold(form))) forms.set(fold(form), entity);
      const last = fold(form.split(" ").at(-1)!);
      if (entity.kind === "person" && !forms.has(last)) forms.set(last, entity);
    }
  }
  return forms;
}

function asNamed(who: Entity): NamedSpeaker {
  return { speaker: nameOf(who), speakerKind: kindOf(who), speakers: [who.id] };
}

function spanOf({ from, to }: Described, tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Who "who" is: the mention or the words right before it, a comma apart. */
function antecedentOfRelative(
  { from }: Described,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  tables: PackTables,
): Mention | { readonly start: number; readonly end: number } | undefined {
  const end = tokens[from - 1]?.kind === "mark" ? from - 1 : from;
  const mention = mentionsBetween(mentions, end - annotateSettings.longestOffice, end).find(
    ({ tokens: [, to] }) => to === end,
  );
  if (mention) return mention;
  const words = describedBefore(tokens, end, Math.max(0, end - annotateSettings.longestDescription), tables, false);
  return words && { start: tokens[words.from]!.start, end: tokens[words.to - 1]!.end };
}

/** In the report's own words; a word such as "who" stands for what goes before it. */
function describe(text: string, start: number, end: number): NamedSpeaker {
  return { speaker: text.slice(start, end), speakerKind: "described", speakers: [] };
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
