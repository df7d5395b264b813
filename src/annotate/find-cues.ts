/**
 * Which words give speech to somebody, and to whom: reporting verbs with their subjects, passives that name nobody,
 * phrases such as "according to". Takes one report's tokens and mentions, gives cues in order of the text.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Cue, Described, SpeakerOrder } from "./cue.js";
import { describedOpening } from "./describe-opening-speakers.js";
import { describedAfter, describedBefore } from "./describe-speakers.js";
import { describedUnparted } from "./describe-unparted-speakers.js";
import { startOfDeterminer, startOfDeterminers } from "./determiners.js";
import { labelledSpeech } from "./find-labelled-speech.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { inherited, ownSubject } from "./find-subjects.js";
import { mentionsBetween } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";

const STRENGTH_OF_SOURCE_PHRASE = 5;
const SPEAKING = new Set<Mention["kind"]>([
  "person",
  "office",
  "group",
  "pronoun",
  "organisation",
  "country",
  "document",
  "anonymous",
]);

export function findCues(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marked: readonly MarkedPassage[],
  mentions: readonly Mention[],
  tables: PackTables,
  speakerOrder: SpeakerOrder,
  keep: (cue: Cue, previous: Cue | undefined) => boolean = () => true,
): readonly Cue[] {
  const quoted = new Uint8Array(tokens.length);
  for (const { from, to } of marked) quoted.fill(1, from, to);
  const mayOpen = openerOf(tables);
  const cues: Cue[] = [];
  const speaking = mentionsBySentence(
    mentions.filter((mention) => SPEAKING.has(mention.kind) && quoted[mention.tokens[0]] !== 1),
    sentences,
  );
  sentences.forEach((sentence, index) => {
    const label =
      sentences[index - 1]?.paragraph === sentence.paragraph
        ? undefined
        : labelledSpeech(tokens, sentence, index, speaking[index]!, markedFrom(marked, sentence), tables);
    if (label) cues.push(label);
    if (label || sentence.heading) return;
    const proposals = bareCues(tokens, sentence, index, quoted, mayOpen, tables);
    if (proposals.length === 0) return;
    const named = namedTokens(speaking[index]!);
    // "Witnesses said": a word that names somebody is no verb.
    const free = proposals.filter(({ from }) => !named.has(from));
    const bare = tables.unparted ? withoutOpenings(free, tokens, tables) : withoutObjects(free, tokens, tables);
    const proposed = withSubjects(bare);
    const kept = keepOf(proposed);
    // What is left may have another subject once words that give no speech are gone.
    const still = new Set(kept.map(({ from }) => from));
    cues.push(
      ...(kept.length === proposed.length ? kept : keepOf(withSubjects(bare.filter(({ from }) => still.has(from))))),
    );

    function keepOf(own: readonly Cue[]): readonly Cue[] {
      return own.filter((cue, at) => keep(cue, own[at - 1] ?? cues.at(-1)));
    }

    /** A sentence that names no speaker goes on with the one of the sentence before it, or with whoever that one names. */
    function lastSpeaker(cue: BareCue): Pick<Cue, "subject" | "described"> | undefined {
      const before = sentences[index - 1];
      if (cue.kind !== "verb" || before?.paragraph !== sentence.paragraph) return undefined;
      const previous = cues.at(-1);
      if (previous?.sentence === index - 1) {
        if (previous.described) return { described: previous.described };
        return previous.subject ? { subject: previous.subject } : undefined;
      }
      const named = speaking[index - 1]!.find(({ kind }) => kind === "person" || kind === "office");
      return named ? { subject: named } : undefined;
    }

    /** Words between marks of several sentences have their speaker before the first of them. */
    function openingSpeaker(cue: BareCue, own: readonly BareCue[], at: number): Described | undefined {
      if (cue.kind !== "verb" && cue.kind !== "source behind") return undefined;
      const upper = own[at + 1]?.from ?? sentence.tokens[1];
      let opens = index;
      while (at === 0 && opens > 0 && index - opens < LONGEST_SPEECH && quoted[sentences[opens]!.tokens[0]] === 1)
        opens--;
      const lower = own[at - 1]?.to ?? sentences[opens]!.tokens[0];
      const named = speaking.slice(opens, index + 1).flat();
      if (cue.kind === "source behind") return describedSource(tokens, cue, lower, named);
      const owner = own[at + 1]?.from === cue.to ? ownerBefore(tokens, cue, lower, named, tables) : undefined;
      if (owner) return owner;
      return describedOpening(tokens, cue, lower, upper, named, quoted, tables);
    }

    function withSubjects(own: readonly BareCue[]): readonly Cue[] {
      const found: Cue[] = [];
      const near = ({ from, to }: BareCue) =>
        mentionsBetween(speaking[index]!, from - 2 * annotateSettings.subjectReach, to + annotateSettings.subjectReach);
      const subjects = own.map((cue, at) =>
        ownSubject(cue, own, at, near(cue), tokens, sentence, tables, speakerOrder),
      );
      const opening = tables.verbLast && tables.participleEndings.length > 0;
      own.forEach((cue, at) => {
        const opened = opening ? openingSpeaker(cue, own, at) : undefined;
        const subject = opened
          ? mentionAtEnd(opened, near(cue))
          : opening && cue.kind === "verb"
            ? undefined
            : subjects[at];
        const dropped = opening && !opened && !subject && at === 0 ? lastSpeaker(cue) : undefined;
        if (dropped) {
          found.push({ ...cue, ownSubject: false, ...dropped });
          return;
        }
        if (opened && !subject) {
          found.push({ ...cue, ownSubject: false, described: opened });
          return;
        }
        if (subject) {
          found.push({ ...cue, ownSubject: true, subject });
          return;
        }
        const described = tables.unparted
          ? unpartedSubject(cue, own, at, near(cue), tokens, sentence, tables)
          : describedSubject(cue, own, at, tokens, sentence, quoted, tables, speakerOrder);
        const named = described && mentionAtEnd(described, near(cue));
        if (named) {
          found.push({ ...cue, ownSubject: true, subject: named });
          return;
        }
        const previous = found.at(-1);
        if (described) {
          found.push({ ...cue, ownSubject: false, described });
          return;
        }
        if (cue.kind === "verb" && previous?.described) {
          found.push({ ...cue, ownSubject: false, described: previous.described });
          return;
        }
        const taken = inherited(own, subjects, at, previous ?? cues.at(-1), tokens, speaking, sentences, speakerOrder);
        found.push({ ...cue, ownSubject: false, ...(taken === undefined ? {} : { subject: taken }) });
      });
      return found;
    }
  });
  return cues;
}

/** The passages that begin in the opening of a sentence. */
function markedFrom(marked: readonly MarkedPassage[], { tokens: [first] }: Sentence): readonly MarkedPassage[] {
  let [low, high] = [0, marked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marked[middle]!.from < first) low = middle + 1;
    else high = middle;
  }
  return marked.slice(low, low + 1);
}

/** The tokens of mentions, of papers apart: "the report" is also a verb's form. */
function namedTokens(mentions: readonly Mention[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const {
    kind,
    tokens: [from, to],
  } of mentions) {
    for (let at = from; kind !== "document" && at < to; at++) named.add(at);
  }
  return named;
}

/** "the outgoing president Kask": what describes the speaker ends with a mention of one. */
function mentionAtEnd({ to, relative }: Described, mentions: readonly Mention[]): Mention | undefined {
  return relative ? undefined : mentions.find(({ kind, tokens }) => tokens[1] === to && kind !== "country");
}

/** Where nothing parts words; a phrase in two halves holds its speaker. */
function unpartedSubject(
  cue: BareCue,
  bare: readonly BareCue[],
  at: number,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  sentence: Sentence,
  tables: PackTables,
): Described | undefined {
  if (cue.framed) return { ...cue.framed, relative: false };
  if (cue.kind !== "verb") return undefined;
  return describedUnparted(tokens, cue.from, bare[at - 1]?.to ?? sentence.tokens[0], mentions, tables);
}

function describedSubject(
  cue: BareCue,
  bare: readonly BareCue[],
  at: number,
  tokens: readonly Token[],
  sentence: Sentence,
  quoted: Uint8Array,
  tables: PackTables,
  order: SpeakerOrder,
): Described | undefined {
  if (cue.kind === "agentless" || !tables.cased) return undefined;
  let lower = bare[at - 1]?.to ?? sentence.tokens[0];
  // No words between marks tell who says them.
  for (let token = cue.from - 1; token >= lower && cue.from - token < annotateSettings.longestOffice * 4; token--) {
    if (quoted[token] === 1) lower = token + 1;
  }
  const upper = bare[at + 1]?.from ?? sentence.tokens[1];
  if (cue.kind === "source") return describedAfter(tokens, cue.to, upper, tables);
  if (cue.kind === "source behind" || order === "after") return undefined;
  const setting = order === "either" && at === 0 && tables.prepositions.at(tokens, sentence.tokens[0]) !== undefined;
  const before = setting ? undefined : describedBefore(tokens, cue.from, lower, tables, at === 0);
  // "«...», said farmers along the coast."
  const closes = tokens[cue.from - 1]?.kind === "mark" && cue.from > sentence.tokens[0];
  const inverted = closes && (quoted[cue.from - 2] === 1 || quoted[cue.from - 3] === 1);
  return before ?? (order === "either" || inverted ? describedAfter(tokens, cue.to, upper, tables) : undefined);
}

/** Whether a word opens any phrase by which words are given: asked once for each word of a report. */
function openerOf(tables: PackTables): (token: Token) => boolean {
  const { looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources } = tables;
  const frames = tables.sourceFrames.map(({ open }) => open);
  const known = new Map<string, boolean>();
  return (token) => {
    let opens = known.get(token.norm);
    if (opens === undefined) {
      const openers = [looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources, ...frames];
      opens = openers.some((table) => table.opens(token));
      known.set(token.norm, opens);
    }
    return opens;
  };
}

function bareCues(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  quoted: Uint8Array,
  mayOpen: (token: Token) => boolean,
  tables: PackTables,
): readonly BareCue[] {
  const cues: BareCue[] = [];
  const [from, to] = sentence.tokens;
  for (let at = from; at < to; ) {
    const cue = quoted[at] === 1 || !mayOpen(tokens[at]!) ? undefined : cueAt(tokens, at, from, to, index, tables);
    const whole = tables.unparted ? tables.wholeWords.at(tokens, at, to) : undefined;
    if (cue && (!whole || cue.to >= whole.to)) {
      cues.push(cue);
      at = cue.to;
    } else at = whole?.to ?? at + 1;
  }
  return cues;
}

/**
 * "提醒双方说": where nothing parts words, a verb of saying behind another, no mark between, opens what that one gives; and
 * one right behind another ("表示愿意", "说，希望") is part of what is said.
 */
function withoutOpenings(cues: readonly BareCue[], tokens: readonly Token[], tables: PackTables): readonly BareCue[] {
  const kept: BareCue[] = [];
  for (const cue of cues) {
    const previous = kept.at(-1);
    const gap = previous && cue.kind === "verb" && previous.kind === "verb" ? cue.from - previous.to : undefined;
    const reach = gap !== undefined && gap <= annotateSettings.complementizerReach;
    const between = reach ? tokens.slice(previous!.to, cue.from) : [];
    const opens = reach && tables.complementizers.at(tokens, cue.from, cue.to)?.to === cue.to;
    if (opens && between.every(({ kind }) => kind !== "mark")) continue;
    if (gap === 0 || (gap === 1 && between[0]!.kind === "mark")) continue;
    kept.push(cue);
  }
  return kept;
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  sentence: number,
  tables: PackTables,
): BareCue | undefined {
  const framed = framedSource(tokens, at, to, sentence, tables);
  const agentless = tables.agentless.at(tokens, at, to);
  if (framed && (!agentless || agentless.to < framed.to)) return framed;
  const verb = tables.looseVerbs.at(tokens, at, to);
  if (agentless && (!verb || agentless.to >= verb.to)) {
    const { strength } = agentless.value;
    return { from: at, to: agentless.to, sentence, kind: "agentless", frame: "object", strength };
  }
  const opensNoun = startOfDeterminer(tokens, at, tables) >= from && startOfDeterminer(tokens, at, tables) < at;
  if (verb && !opensNoun && !behindNounOpener(tokens, at, from, tables) && !tokens[at]!.norm.includes("'")) {
    const { frame, strength, thought, loose, addressed } = verb.value;
    const marks = { ...(thought ? { thought } : {}), ...(loose ? { loose } : {}), ...(addressed ? { addressed } : {}) };
    return { from: at, to: verb.to, sentence, kind: "verb", frame, strength, ...marks };
  }
  const closing = at > from && tokens[at - 1]!.kind === "mark" ? tables.closingSources.at(tokens, at, to) : undefined;
  if (closing && at - from > annotateSettings.shortestContent && !tables.subordinators.at(tokens, closing.to, to))
    return { from: at, to: closing.to, sentence, kind: "source", frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
  const behind = tables.sourcePhrasesBehind.at(tokens, at, to);
  const source = behind ?? tables.sourcePhrases.at(tokens, at, to);
  if (!source) return undefined;
  const kind = behind ? "source behind" : "source";
  return { from: at, to: source.to, sentence, kind, frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
}

/** "收到警告": a word right before that makes a noun of the verb's form. */
function behindNounOpener(tokens: readonly Token[], at: number, from: number, { beforeNouns }: PackTables): boolean {
  for (let start = Math.max(from, at - LONGEST_OPENER); start < at; start++) {
    if (beforeNouns.at(tokens, start, at)?.to === at) return true;
  }
  return false;
}

const LONGEST_OPENER = 2;

/** "anlaştığını iddia etti": where verbs come last, one right before another is what that one gives. */
function withoutObjects(cues: readonly BareCue[], tokens: readonly Token[], tables: PackTables): readonly BareCue[] {
  if (tables.participleEndings.length === 0) return cues;
  return cues.filter(({ to, from }, at) => {
    const next = cues[at + 1];
    if (next?.from !== to) return true;
    const lower = cues[at - 1]?.to ?? 0;
    for (let index = Math.max(lower, from - annotateSettings.subjectReach); index < from; index++) {
      if (APOSTROPHES.has(tokens[index]!.norm) && tables.ownerEndings.has(tokens[index + 1]?.norm ?? "")) return true;
    }
    return false;
  });
}

/** "据 … 消息": both halves of a phrase, and the words between them, which name whoever speaks. */
function framedSource(
  tokens: readonly Token[],
  at: number,
  to: number,
  sentence: number,
  { sourceFrames }: PackTables,
): BareCue | undefined {
  for (const { open, close } of sourceFrames) {
    const opening = open.at(tokens, at, to);
    if (!opening) continue;
    const last = Math.min(to, opening.to + annotateSettings.longestDescription * 2);
    for (let end = opening.to + 1; end < last && !endsPhrase(tokens[end - 1]!); end++) {
      const closing = close.at(tokens, end, to);
      if (!closing || (closing.to < to && !endsPhrase(tokens[closing.to]!))) continue;
      const framed = { from: opening.to, to: end };
      const strength = STRENGTH_OF_SOURCE_PHRASE;
      return { from: at, to: closing.to, sentence, kind: "source", frame: "clause", strength, framed };
    }
  }
  return undefined;
}

const PHRASE_ENDS = new Set([",", "،", "，", "：", ":", "。"]);

function endsPhrase({ kind, norm }: Token): boolean {
  return kind === "mark" && PHRASE_ENDS.has(norm);
}

/** "Beluç'un ... söylediğini": the last name before the verb with the ending of an owner. */
function ownerBefore(
  tokens: readonly Token[],
  cue: BareCue,
  lower: number,
  mentions: readonly Mention[],
  tables: PackTables,
): Described | undefined {
  const owner = mentions.findLast(
    ({ tokens: [from, to] }) =>
      from >= lower &&
      to < cue.from &&
      APOSTROPHES.has(tokens[to]?.norm ?? "") &&
      tables.ownerEndings.has(tokens[to + 1]?.norm ?? ""),
  );
  return owner && { from: owner.tokens[0], to: owner.tokens[1] + 2, relative: false };
}

/** Sentences of the longest words between marks whose speaker stands before them. */
const LONGEST_SPEECH = 8;

/** "İtfaiyeye göre", "Cabir’in duyurduğu gibi": what stands before a phrase that names its speaker, from the last comma on. */
function describedSource(
  tokens: readonly Token[],
  { from: at }: BareCue,
  lower: number,
  mentions: readonly Mention[],
): Described | undefined {
  const end = APOSTROPHES.has(tokens[at - 2]?.norm ?? "") ? at - 2 : at;
  const named = mentions.find(({ tokens: [, to] }) => to === end);
  let from = end;
  while (from > lower && tokens[from - 1]!.kind !== "mark") from--;
  if (named) return { from: named.tokens[0], to: end, relative: false };
  return end > from && end - from <= annotateSettings.longestDescription
    ? { from, to: end, relative: false }
    : undefined;
}

const APOSTROPHES = new Set(["'", "’"]);

/** Mentions of each sentence, in order; both lists are in order of the text, so one pass is enough. */
export function mentionsBySentence(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly (readonly Mention[])[] {
  let at = 0;
  return sentences.map(({ end }) => {
    const own: Mention[] = [];
    while (at < mentions.length && mentions[at]!.start < end) own.push(mentions[at++]!);
    return own;
  });
}

/** The first word of a cue's own statement: its subject, with the office before it, or the verb itself. */
export function statementWords(
  cue: Cue,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lower: number,
  tables: PackTables,
): number {
  const described = cue.described;
  if (described && described.to <= cue.from && cue.from - described.from <= annotateSettings.subjectReach)
    return startOfDeterminers(tokens, described.from, lower, tables);
  if (!cue.ownSubject || cue.subject!.tokens[0] >= cue.from) return cue.from;
  let at = cue.subject!.tokens[0];
  const office = mentionsBetween(mentions, at - annotateSettings.longestOffice, at).find(
    ({ kind, tokens: [, to] }) => kind === "office" && to === at,
  );
  if (office) [at] = office.tokens;
  return startOfDeterminers(tokens, at, lower, tables);
}

/** Where a cue's own statement begins, with the joining words and marks before it; not before `lower`. */
export function statementStart(
  cue: Cue,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lower: number,
  tables: PackTables,
): number {
  let at = statementWords(cue, tokens, mentions, lower, tables);
  while (at > lower) {
    const before = tokens[at - 1]!;
    if (before.kind !== "mark" && tables.coordinators.at([before], 0) === undefined) break;
    at--;
  }
  return Math.max(at, lower);
}
