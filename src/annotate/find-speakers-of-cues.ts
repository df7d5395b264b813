/**
 * Who says it, for each cue of a sentence: the mention beside it, the words that open the statement where the verb comes last,
 * words that describe somebody, or whoever the cue before it has. Takes the cues of a sentence, gives them with their speakers.
 */
import type { Mention } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Cue, Described } from "./cue.js";
import { describedOpening, describedSource, ownerBefore } from "./describe-opening-speakers.js";
import { describedSpeaker, mentionAtEnd, nameInApposition } from "./describe-speakers.js";
import { inherited, onlyPerson, ownSubject } from "./find-subjects.js";
import { mentionsBetween } from "./mention-window.js";
import type { SpeechPlaces, Surrounds } from "./speech-places.js";

/** Kinds of mention that may be a part of what describes a speaker. */
const FULLER = new Set<Mention["kind"]>(["office", "organisation", "document", "anonymous", "country"]);

/** Sentences of the longest words between marks whose speaker stands before them. */
const LONGEST_SPEECH = 8;

type Speaker = Pick<Cue, "ownSubject" | "subject" | "described">;

/** `index` is that of the sentence, `previous` the last cue before it. */
export function speakersOfCues(
  own: readonly BareCue[],
  index: number,
  previous: Cue | undefined,
  places: SpeechPlaces,
): readonly Cue[] {
  const { tokens, sentences, speaking, tables, order } = places;
  const sentence = sentences[index]!;
  const around = own.map((_, at) => surroundsOf(own, at, index, places));
  const subjects = own.map((cue, at) =>
    ownSubject(cue, own, at, around[at]!.mentions, tokens, sentence, tables, order),
  );
  const found: Cue[] = [];
  for (const [at, cue] of own.entries()) found.push({ ...cue, ...speakerOf(cue, at) });
  return found;

  function speakerOf(cue: BareCue, at: number): Speaker {
    if (cue.kind === "noun") return ownerOf(cue, at);
    return (
      (tables.participleEndings.length > 0 ? openingSpeaker(cue, at) : standing(subjects[at], at)) ??
      describing(at) ??
      takenOver(cue, at)
    );
  }

  /** Whose claim it is: whom the words by the noun name, or whoever was named before "his". */
  function ownerOf({ from, framed }: BareCue, at: number): Speaker {
    const words = framed!;
    const nobody = words.from === words.to || tables.sayingNouns!.possessives.has(tokens[words.from]!.norm);
    if (!nobody) {
      const inside = around[at]!.mentions.filter(({ tokens: [start, end] }) => start >= words.from && end <= words.to);
      const subject =
        inside.find(({ kind }) => kind === "person") ?? inside.find(({ tokens: [, end] }) => end === words.to);
      return subject ? { ownSubject: true, subject } : { ownSubject: false, described: { ...words, relative: false } };
    }
    const before = found.at(-1) ?? previous;
    const right = words.from === words.to ? ownerRightBefore(from, around[at]!, places) : undefined;
    if (right) return right;
    const named = speaking[index]!.findLast(
      ({ kind, tokens: [, end] }) => end <= from && (kind === "person" || kind === "office"),
    );
    if (named) return { ownSubject: false, subject: named };
    const near = before && index - before.sentence <= 1;
    if (near && before.subject) return { ownSubject: false, subject: before.subject };
    const last = sentences[index - 1]?.paragraph === sentence.paragraph ? speaking[index - 1] : undefined;
    const subject = last?.find(({ kind }) => kind === "person" || kind === "office");
    return { ownSubject: false, ...(subject && { subject }) };
  }

  /** Where the verb comes last no mention beside it is its subject, but what opens the statement. */
  function openingSpeaker(cue: BareCue, at: number): Speaker | undefined {
    const opened = openingOf(own, at, index, places);
    const subject = opened
      ? mentionAtEnd(opened, around[at]!.mentions)
      : cue.kind === "verb"
        ? undefined
        : subjects[at];
    // "İlçe hastanesinin başhekimi": more words than the mention tell who it is.
    const wider = subject && opened && isPart(subject) && subject.tokens[0] > opened.from;
    if (opened) return subject && !wider ? { ownSubject: true, subject } : { ownSubject: false, described: opened };
    return subject ? { ownSubject: true, subject } : at === 0 ? lastSpeaker(cue, index, previous, places) : undefined;
  }

  function standing(subject: Mention | undefined, at: number): Speaker | undefined {
    if (!subject) return undefined;
    const fuller = fullerDescription(subject, around[at]!, places);
    return fuller ? { ownSubject: false, described: fuller } : { ownSubject: true, subject };
  }

  function describing(at: number): Speaker | undefined {
    const { cue, mentions } = around[at]!;
    const described = describedSpeaker(around[at]!, places);
    if (!described || isObject(described, around[at]!, places)) return undefined;
    const named = mentionAtEnd(described, mentions) ?? nameInApposition(described, cue, mentions, tokens);
    return named ? { ownSubject: true, subject: named } : { ownSubject: false, described };
  }

  function takenOver(cue: BareCue, at: number): Speaker {
    const before = found.at(-1);
    if (cue.kind === "verb" && before?.described)
      return { ownSubject: false, described: { ...before.described, taken: true } };
    return {
      ownSubject: false,
      ...inherited(own, subjects, at, before ?? previous, tokens, speaking, sentences, tables),
    };
  }
}

/** "نقلت الوكالة عن مصدر أمني | قوله": whoever is named right before a noun that bears its owner, or stands behind a preposition there. */
function ownerRightBefore(
  at: number,
  { lower, mentions }: Surrounds,
  { tokens, tables }: SpeechPlaces,
): Speaker | undefined {
  const subject = mentions.find(({ kind, tokens: [, to] }) => to === at && kind !== "country" && kind !== "pronoun");
  if (subject?.kind === "person") return { ownSubject: true, subject };
  for (let from = at - 2; from >= Math.max(lower, at - annotateSettings.longestDescription); from--) {
    if (tokens[from + 1]!.kind === "mark") break;
    const preposition = tables.prepositions.at(tokens, from, at);
    if (!preposition) continue;
    const whole = subject?.tokens[0] === preposition.to;
    return whole
      ? { ownSubject: true, subject }
      : { ownSubject: false, described: { from: preposition.to, to: at, relative: false } };
  }
  return subject && { ownSubject: true, subject };
}

function surroundsOf(
  own: readonly BareCue[],
  at: number,
  index: number,
  { sentences, speaking }: SpeechPlaces,
): Surrounds {
  const [first, last] = sentences[index]!.tokens;
  const cue = own[at]!;
  const reach = annotateSettings.subjectReach;
  return {
    cue,
    first,
    lower: own[at - 1]?.to ?? first,
    upper: own[at + 1]?.from ?? last,
    opens: at === 0,
    mentions: mentionsBetween(speaking[index]!, cue.from - 2 * reach, cue.to + reach),
  };
}

/** A sentence that names no speaker goes on with the one of the sentence before it, or with whoever that one names. */
function lastSpeaker(
  cue: BareCue,
  index: number,
  previous: Cue | undefined,
  { sentences, speaking, quoted }: SpeechPlaces,
): Speaker | undefined {
  if (cue.kind !== "verb") return undefined;
  if (sentences[index - 1]?.paragraph !== sentences[index]!.paragraph) {
    const only = quoted[cue.from - 2] === 1 && previous === undefined ? onlyPerson(speaking[index - 1]) : undefined;
    return only && { ownSubject: false, subject: only };
  }
  if (previous?.sentence === index - 1) {
    if (previous.described) return { ownSubject: false, described: previous.described };
    return previous.subject && { ownSubject: false, subject: previous.subject };
  }
  const named = speaking[index - 1]!.find(({ kind }) => kind === "person" || kind === "office");
  return named && { ownSubject: false, subject: named };
}

/** Words between marks of several sentences have their speaker before the first of them. */
function openingOf(
  own: readonly BareCue[],
  at: number,
  index: number,
  { tokens, sentences, speaking, quoted, tables }: SpeechPlaces,
): Described | undefined {
  const cue = own[at]!;
  if (cue.kind !== "verb" && cue.kind !== "source behind") return undefined;
  const upper = own[at + 1]?.from ?? sentences[index]!.tokens[1];
  let opens = index;
  while (at === 0 && opens > 0 && index - opens < LONGEST_SPEECH && quoted[sentences[opens]!.tokens[0]] === 1) opens--;
  const lower = own[at - 1]?.to ?? sentences[opens]!.tokens[0];
  const named = speaking.slice(opens, index + 1).flatMap((all) => mentionsBetween(all, lower, upper));
  if (cue.kind === "source behind") return describedSource(tokens, cue, lower, named);
  const owner = own[at + 1]?.from === cue.to ? ownerBefore(tokens, cue, lower, named, tables) : undefined;
  return owner ?? describedOpening(tokens, cue, lower, upper, named, quoted, tables);
}

/** Behind somebody named and a comma, an object before its verb tells no other speaker. */
function isObject({ from }: Described, { lower, mentions }: Surrounds, { tables }: SpeechPlaces): boolean {
  return (
    tables.objectBefore?.closers !== undefined &&
    mentions.some(
      ({ kind, tokens: [start, end] }) => start >= lower && end <= from && (kind === "person" || kind === "office"),
    )
  );
}

function isPart({ kind, entity }: Pick<Mention, "kind" | "entity">): boolean {
  return FULLER.has(kind) && !entity.startsWith("person:");
}

/** "قناة «الساحل»", "قاضی X": more words than the mention tell who speaks, and no name is among them. */
function fullerDescription(
  { kind, entity, tokens: [from, to] }: Mention,
  around: Surrounds,
  places: SpeechPlaces,
): Described | undefined {
  if (places.tables.cased || places.tables.unparted || !isPart({ kind, entity })) return undefined;
  const described = describedSpeaker(around, places);
  const wider = described && described.from <= from && to <= described.to && described.to - described.from > to - from;
  return wider ? described : undefined;
}
