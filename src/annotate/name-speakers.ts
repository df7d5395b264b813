/**
 * Whom each cue names as its speaker: a person behind an office or a pronoun, both partners of "the two presidents",
 * nobody where the speaker is the outlet itself. Takes cues in order of the text, since "he" is whoever spoke last.
 */
import type { AnonymousKind, Entity, Mention, Sentence, SpeakerKind, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { remember } from "../text/remember.js";
import type { Cue, Described } from "./cue.js";
import { describedBefore } from "./describe-cased-speakers.js";

import { startOfDeterminer } from "./determiners.js";
import { mentionsBetween, mentionsBySentence } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";
import { isJoint } from "./phrases.js";

export interface NamedSpeaker {
  readonly speaker: string;
  readonly speakerKind: SpeakerKind;
  /** Entity ids. */
  readonly speakers: readonly string[];
  readonly anonymousKind?: AnonymousKind;
  /** Where the naming ends, if behind the mention: "portavoz | del ministerio". */
  readonly end?: number;
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
  // By sentence: whoever is named last in it or before it.
  const lastNamed: (Mention | undefined)[] = [];
  for (const own of named) lastNamed.push(own.at(-1) ?? lastNamed.at(-1));
  let last: Entity | undefined;
  let before: NamedSpeaker | undefined;
  for (const cue of cues) {
    if (cue.described) {
      const whose = cue.described.relative
        ? antecedentOfRelative(cue.described, sentences[cue.sentence]!.tokens[0], tokens, mentions, tables)
        : spanOf(withoutDays(cue.described, tokens, tables), tokens);
      if (!whose) continue;
      const other = isOtherSide(cue.described) && (otherThan(before, partners, byId) ?? otherNear(cue, before));
      if (other) {
        tell(cue, asNamed(other));
        continue;
      }
      const known =
        "entity" in whose ? byId.get((whose as Mention).entity) : byForm.get(fold(text.slice(whose.start, whose.end)));
      const { from, to } = cue.described;
      tell(cue, known ? ofKind(asNamed(known), from, to) : ofKind(describe(text, whose.start, whose.end), from, to));
      continue;
    }
    const entity = cue.subject && byId.get(cue.subject.entity);
    if (!entity || !cue.subject) continue;
    if (entity.kind === "group" || entity.id === PLURAL_PRONOUN) {
      tell(cue, partners ? bothOf(partners) : asWritten(text, cue.subject));
      continue;
    }
    const who = entity.kind === "pronoun" ? antecedentOf(cue, last, sentences, named, lastNamed, byId) : entity;
    if (!who) {
      tell(cue, describe(text, cue.subject.start, cue.subject.end));
      continue;
    }
    if (who.kind === "organisation" && outlets.has(nameOf(who))) continue;
    if (SINGULAR.has(who.kind)) last = who;
    const [from, to] = cue.subject.tokens;
    const whole =
      who.kind === "office" && who.country === undefined ? endOfComplement(cue, tokens, sentences, tables) : to;
    const { start } = cue.subject;
    const naming = asNamed(who);
    const end = tokens[whole - 1]!.end;
    tell(cue, ofKind(whole > to ? { ...naming, speaker: text.slice(start, end), end } : naming, from, to));
  }
  return speakers;

  function tell(cue: Cue, speaker: NamedSpeaker): void {
    speakers.set(cue, speaker);
    before = speaker;
  }

  function isOtherSide({ from, to }: Described): boolean {
    return tables.otherSides.at(tokens, startOfDeterminer(tokens, from, tables), to)?.to === to;
  }

  /** Of the sentences before, the one other who is named in them beside whoever spoke last. */
  function otherNear({ sentence }: Cue, spoke: NamedSpeaker | undefined): Entity | undefined {
    const near = named.slice(Math.max(0, sentence - LONGEST_MEETING), sentence).flat();
    const others = new Set(near.map(({ entity }) => entity).filter((id) => id !== spoke?.speakers[0]));
    const [other] = others;
    return spoke?.speakers.length === 1 && others.size === 1 ? byId.get(other!) : undefined;
  }

  /** What somebody without a name is, by the last of the words for him that tell it: "a security official". */
  function ofKind(speaker: NamedSpeaker, from: number, to: number): NamedSpeaker {
    if (speaker.speakerKind !== "anonymous" && speaker.speakerKind !== "described") return speaker;
    const kinds = [...tables.anonymousKinds.findAll(tokens, from, to)].map(({ value }) => value);
    const anonymousKind = kinds.find((kind) => !GENERAL.has(kind)) ?? kinds[0];
    return anonymousKind ? { ...speaker, anonymousKind } : speaker;
  }
}

/** "el portavoz | del Ministerio de Pesca": behind an office of no country, what it is of, up to the verb or the next joint. */
function endOfComplement(
  cue: Cue,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tables: PackTables,
): number {
  const [, to] = cue.subject!.tokens;
  const owners = tables.sayingNouns?.owners;
  if (!owners || !tables.cased || !owners.has(tokens[to]?.norm ?? "")) return to;
  const before = to <= cue.from;
  const limit = before ? cue.from : sentences[cue.sentence]!.tokens[1];
  let end = to;
  while (end < limit && !isJoint(tokens, end, tables)) {
    const preposition = tables.prepositions.at(tokens, end, end + 1) && !owners.has(tokens[end]!.norm);
    if (preposition || end - to > annotateSettings.longestDescription) break;
    end++;
  }
  // Before the verb the complement fills all that stands between; a body is named in it.
  const body = tokens.slice(to, end).some(({ norm }) => tables.organisationNouns.has(norm));
  return !body || (before && end < limit) ? to : end;
}

/** Sentences back to where two who talk are named. */
const LONGEST_MEETING = 3;

/** Kinds that a further word may make narrower: "a security official", "a diplomatic source". */
const GENERAL = new Set<AnonymousKind>(["official", "source"]);

/** Of the two whom a report is about, the one who did not speak last. */
function otherThan(
  before: NamedSpeaker | undefined,
  partners: readonly Entity[] | undefined,
  byId: ReadonlyMap<string, Entity>,
): Entity | undefined {
  const spoke = before?.speakers.length === 1 ? byId.get(before.speakers[0]!) : undefined;
  const own = partners?.find((one) => one === spoke || (one.country !== undefined && one.country === spoke?.country));
  return own && partners!.find((one) => one !== own);
}

/** The names of a story come back in each of its reports. */
const foldName = remember(20_000, fold);

/** A name that nothing showed to be one where it stands is the one that the report has elsewhere, or its last word. */
function formsOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const forms = new Map<string, Entity>();
  for (const entity of entities) {
    for (const form of [...entity.forms, nameOf(entity)]) {
      if (!forms.has(foldName(form))) forms.set(foldName(form), entity);
      const last = foldName(form.split(" ").at(-1)!);
      if (entity.kind === "person" && !forms.has(last)) forms.set(last, entity);
    }
  }
  return forms;
}

function asNamed(who: Entity): NamedSpeaker {
  return { speaker: nameOf(who), speakerKind: kindOf(who), speakers: [who.id] };
}

/** "das Ministerium | am Dienstag in Rabat", "este martes | el Ministerio": when it was said tells nobody who said it. */
function withoutDays(described: Described, tokens: readonly Token[], tables: PackTables): Described {
  const { from, to } = described;
  for (let at = from; at < to; at++) {
    const day = tables.weekdays.at(tokens, at, to) ?? tables.relativeDays.at(tokens, at, to);
    if (!day) continue;
    let start = at;
    while (start > from && isFunctionWord(tokens[start - 1]!, tables)) start--;
    if (start === from)
      return day.to < to && opensNoun(tokens, day.to, tables) ? { ...described, from: day.to } : described;
    // "the editor of the Sunday Times": before a capital the day is a part of a name, where nouns have none.
    if (day.to < to && tables.cased && !tables.capitalNouns && tokens[day.to]!.capital) return described;
    return start < at || day.to === to ? { ...described, to: start } : described;
  }
  return described;
}

function isFunctionWord({ kind, norm }: Token, { stopWords }: PackTables): boolean {
  return kind === "word" && stopWords.has(norm);
}

function opensNoun(tokens: readonly Token[], at: number, { determiners, article }: PackTables): boolean {
  const { norm } = tokens[at]!;
  return determiners.has(norm) || (article !== "" && norm.startsWith(article));
}

function spanOf({ from, to }: Described, tokens: readonly Token[]): { readonly start: number; readonly end: number } {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Who "who" is: the mention or the words right before it in its sentence, a comma apart. */
function antecedentOfRelative(
  { from }: Described,
  first: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  tables: PackTables,
): Mention | { readonly start: number; readonly end: number } | undefined {
  const end = tokens[from - 1]?.kind === "mark" ? from - 1 : from;
  const mention = mentionsBetween(mentions, end - annotateSettings.longestOffice, end).find(
    ({ tokens: [, to] }) => to === end,
  );
  if (mention) return mention;
  const lower = Math.max(first, end - annotateSettings.longestDescription);
  const words = describedBefore(tokens, end, lower, tables, false);
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
  lastNamed: readonly (Mention | undefined)[],
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
  const before =
    named[cue.sentence]!.findLast((mention) => mention.end <= pronoun.start) ?? lastNamed[cue.sentence - 1];
  return before && byId.get(before.entity);
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
