/**
 * Which words give speech to somebody, and to whom: reporting verbs with their subjects, passives that name nobody,
 * phrases such as "according to". Takes one report's tokens and mentions, gives cues in order of the text.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Cue, Described, SpeakerOrder } from "./cue.js";
import { describedOpening } from "./describe-opening-speakers.js";
import { describedAfter, describedBefore, plainlyDescribed } from "./describe-speakers.js";
import { describedUnparted } from "./describe-unparted-speakers.js";
import { startOfDeterminer, startOfDeterminers } from "./determiners.js";
import { labelledSpeech } from "./find-labelled-speech.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { behindInsertions, inherited, ownSubject } from "./find-subjects.js";
import { wordlessCue } from "./find-wordless-cues.js";
import { mentionsBetween } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";
import { partedVerbAt } from "./parted-verbs.js";

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

/** Kinds of mention that may be a part of what describes a speaker. */
const FULLER = new Set<Mention["kind"]>(["office", "organisation", "document", "anonymous", "country"]);

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
  const passages = new Map(marked.map((passage) => [passage.from, passage]));
  sentences.forEach((sentence, index) => {
    const wordless = wordlessCue(index, cues.at(-1), { tokens, sentences, speaking, passages, tables });
    const label =
      wordless || sentences[index - 1]?.paragraph === sentence.paragraph
        ? undefined
        : labelledSpeech(tokens, sentence, index, speaking[index]!, markedFrom(marked, sentence), tables);
    if (wordless) cues.push(wordless);
    if (label) cues.push(label);
    if (sentence.heading || label) return;
    const proposals = bareCues(tokens, sentence, index, quoted, mayOpen, tables);
    const named = namedTokens(speaking[index]!);
    // "Witnesses said": a word that names somebody is no verb.
    const free = proposals.filter(({ from }) => !named.has(from));
    const bare = tables.unparted ? withoutOpenings(free, tokens, tables) : withoutObjects(free, tokens, tables);
    const proposed = withSubjects(bare);
    const kept = keepOf(proposed);
    // What is left may have another subject once words that give no speech are gone.
    const still = new Set(kept.map(({ from }) => from));
    const final =
      kept.length === proposed.length ? kept : keepOf(withSubjects(bare.filter(({ from }) => still.has(from))));
    const announced = announcingCue(tokens, sentence, index, final, speaking[index]!, passages, tables);
    cues.push(...(announced ? [announced] : []), ...final);

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
      const named = speaking.slice(opens, index + 1).flatMap((all) => mentionsBetween(all, lower, upper));
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
        const fuller = opened || !subject ? opened : fullerDescription(subject, cue, own, at);
        if (fuller && !(opened && subject)) {
          found.push({ ...cue, ownSubject: false, described: fuller });
          return;
        }
        if (subject) {
          found.push({ ...cue, ownSubject: true, subject });
          return;
        }
        const description = tables.unparted
          ? unpartedSubject(cue, own, at, near(cue), tokens, sentence, tables)
          : describedSubject(cue, own, at, near(cue), tokens, sentence, quoted, tables, speakerOrder);
        const described = description && isObject(description, near(cue), own[at - 1]) ? undefined : description;
        const named =
          described && (mentionAtEnd(described, near(cue)) ?? nameInApposition(described, cue, near(cue), tokens));
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
          found.push({ ...cue, ownSubject: false, described: { ...previous.described, taken: true } });
          return;
        }
        const taken = inherited(own, subjects, at, previous ?? cues.at(-1), tokens, speaking, sentences, speakerOrder);
        found.push({ ...cue, ownSubject: false, ...(taken === undefined ? {} : { subject: taken }) });
      });
      return found;
    }

    /** Behind somebody named and a comma, an object before its verb tells no other speaker. */
    function isObject({ from }: Described, mentions: readonly Mention[], before: BareCue | undefined): boolean {
      const lower = Math.max(sentence.tokens[0], before?.to ?? 0);
      return (
        tables.objectBefore !== undefined &&
        mentions.some(
          ({ kind, tokens: [start, end] }) => start >= lower && end <= from && (kind === "person" || kind === "office"),
        )
      );
    }

    /** "قناة «الساحل»", "قاضی X": more words than the mention tell who speaks, and no name is among them. */
    function fullerDescription(
      { kind, entity, tokens: [from, to] }: Mention,
      cue: BareCue,
      own: readonly BareCue[],
      at: number,
    ): Described | undefined {
      if (tables.cased || !FULLER.has(kind) || entity.startsWith("person:")) return undefined;
      const described = describedSubject(cue, own, at, [], tokens, sentence, quoted, tables, speakerOrder);
      const wider =
        described && described.from <= from && to <= described.to && described.to - described.from > to - from;
      return wider ? described : undefined;
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

/**
 * "The minister was clear: «...»": words between marks behind a colon that reach to the end of their sentence, where no verb
 * of saying gives them: whoever the sentence names first says them.
 */
function announcingCue(
  tokens: readonly Token[],
  { tokens: [from, to] }: Sentence,
  sentence: number,
  cues: readonly Cue[],
  mentions: readonly Mention[],
  startingAt: ReadonlyMap<number, MarkedPassage>,
  tables: PackTables,
): Cue | undefined {
  let colon = from;
  while (colon < to && !(COLONS.has(tokens[colon]!.norm) && startingAt.has(colon + 2))) colon++;
  const passage = startingAt.get(colon + 2);
  if (colon >= to || !passage || (cues[0] && cues[0].from < colon)) return undefined;
  if (to - passage.to > LONGEST_TAIL || passage.to - passage.from < annotateSettings.shortestDirect) return undefined;
  const subject = mentions.find(({ kind, tokens: [start, end] }) => {
    if ((kind !== "person" && kind !== "office") || end > colon) return false;
    const opens = startOfDeterminers(tokens, start, from, tables);
    return opens === from || !tables.prepositions.at(tokens, opens - 1, opens);
  });
  if (!subject) return undefined;
  return {
    from: colon,
    to: colon + 1,
    sentence,
    kind: "verb",
    frame: "clause",
    strength: 5,
    ownSubject: false,
    subject,
  };
}

/** Marks that end a sentence behind the words of its speaker. */
const LONGEST_TAIL = 3;

const COLONS = new Set([":", "："]);

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

/** "swore the former treasurer of the party, Luc Ferrandi": a name between commas behind words that tell who says it. */
function nameInApposition(
  { to, relative }: Described,
  cue: BareCue,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): Mention | undefined {
  if (relative || to <= cue.to || tokens[to]?.norm !== ",") return undefined;
  const name = mentions.find(({ kind, tokens: own }) => kind === "person" && own[0] === to + 1);
  const following = name && tokens[name.tokens[1]];
  return !following || following.kind === "mark" ? name : undefined;
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
  mentions: readonly Mention[],
  tokens: readonly Token[],
  sentence: Sentence,
  quoted: Uint8Array,
  tables: PackTables,
  order: SpeakerOrder,
): Described | undefined {
  if (cue.kind === "agentless" || !tables.describedSpeakers) return undefined;
  let lower = bare[at - 1]?.to ?? sentence.tokens[0];
  const upper = Math.min(bare[at + 1]?.from ?? sentence.tokens[1], cue.particle?.[0] ?? tokens.length);
  if (!tables.cased) return plainlyDescribed(cue, tokens, lower, upper, at === 0, order, tables);
  // No words between marks tell who says them.
  for (let token = cue.from - 1; token >= lower && cue.from - token < annotateSettings.longestOffice * 4; token--) {
    if (quoted[token] === 1) lower = token + 1;
  }
  const paper =
    cue.kind !== "source behind" && order !== "after" ? markedName(cue, tokens, quoted, upper, tables) : undefined;
  if (paper) return paper;
  if (cue.kind === "source") return describedAfter(tokens, cue.to, upper, tables);
  if (cue.kind === "source behind" || order === "after") return undefined;
  const refers = cue.from === sentence.tokens[0] + 1 && tables.backReferences.has(tokens[cue.from - 1]!.norm);
  const setting =
    refers || (order === "either" && at === 0 && tables.prepositions.at(tokens, sentence.tokens[0]) !== undefined);
  // "mit den Worten": the speaker belongs to the verb before it.
  if (tables.verbSecond && tables.prepositions.at(tokens, cue.from)) return undefined;
  const isObject = (words: Described | undefined) => words && tables.objectForms.has(tokens[words.from]!.norm);
  const before = setting ? undefined : describedBefore(tokens, cue.from, lower, tables, at === 0);
  // "«...», said farmers along the coast."
  const closes = tokens[cue.from - 1]?.kind === "mark" && cue.from > sentence.tokens[0];
  const inverted = closes && (quoted[cue.from - 2] === 1 || quoted[cue.from - 3] === 1);
  if (before && !isObject(before)) return before;
  if (order !== "either" && !inverted) return undefined;
  const after = describedAfter(tokens, behindInsertions(cue, mentions, tokens, upper, tables), upper, tables);
  return isObject(after) ? undefined : after;
}

/** "der Sender «Kanal 7» berichtete", "das meldet die «Hafenpost»": a name between marks right by the verb, with its noun. */
function markedName(
  cue: BareCue,
  tokens: readonly Token[],
  quoted: Uint8Array,
  upper: number,
  tables: PackTables,
): Described | undefined {
  if (!tables.capitalNouns) return undefined;
  let from = cue.to;
  while (from < upper && from - cue.to < LONGEST_EPITHET && quoted[from] !== 1 && tokens[from]!.kind !== "mark") from++;
  const noun = from - 1 >= cue.to ? tokens[from - 1] : undefined;
  const nears = !noun || noun.capital || tables.determiners.has(noun.norm);
  if (nears && tokens[from]?.kind === "mark" && quoted[from + 1] === 1 && tokens[from]!.norm !== ":") {
    let to = from + 1;
    while (to < upper && quoted[to] === 1) to++;
    if (to - from <= LONGEST_MARKED && tokens[from + 1]!.capital)
      return from === cue.to ? { from: from + 1, to, relative: false } : { from: cue.to, to: to + 1, relative: false };
  }
  let end = cue.from - 1;
  if (end < 2 || tokens[end]!.kind !== "mark" || quoted[end - 1] !== 1) return undefined;
  const last = end;
  while (end > 1 && quoted[end - 1] === 1) end--;
  const before = tokens[end - 2];
  if (last - end > LONGEST_MARKED || !before?.capital || before.kind === "mark") return undefined;
  return { from: startOfDeterminer(tokens, end - 2, tables), to: last + 1, relative: false };
}

/** Words between the verb and a name between marks. */
const LONGEST_EPITHET = 4;
/** Tokens of a name between marks. */
const LONGEST_MARKED = 6;

/** Whether a word opens any phrase by which words are given: asked once for each word of a report. */
function openerOf(tables: PackTables): (token: Token) => boolean {
  const { looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources } = tables;
  const frames = tables.sourceFrames.map(({ open }) => open);
  const known = new Map<string, boolean>();
  return (token) => {
    let opens = known.get(token.norm);
    if (opens === undefined) {
      const openers = [looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources, ...frames];
      opens = tables.partedVerbs.has(token.norm) || openers.some((table) => table.opens(token));
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
    const cue =
      quoted[at] === 1 || !mayOpen(tokens[at]!) ? undefined : cueAt(tokens, at, from, to, index, quoted, tables);
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
  quoted: Uint8Array,
  tables: PackTables,
): BareCue | undefined {
  const framed = framedSource(tokens, at, to, sentence, tables);
  const agentless = tables.agentless.at(tokens, at, to);
  if (framed && (!agentless || agentless.to < framed.to)) return framed;
  const together = tables.looseVerbs.at(tokens, at, to);
  const apart = partedAt(tokens, at, to, quoted, tables);
  const parted = apart && together && together.to > at + 1 && together.to >= apart.particle[1] ? undefined : apart;
  const verb = parted ? { to: at + 1, value: parted.verb } : together;
  const behind = tables.sourcePhrasesBehind.at(tokens, at, to);
  const source = behind ?? tables.sourcePhrases.at(tokens, at, to);
  if (agentless && (!verb || agentless.to >= verb.to) && (!source || agentless.to >= source.to)) {
    const { strength } = agentless.value;
    return { from: at, to: agentless.to, sentence, kind: "agentless", frame: "object", strength };
  }
  // "Berichten", "Rat": inside a sentence a capital tells a noun.
  const isNoun = tables.capitalNouns && at > from && tokens[at]!.capital && tokens[at - 1]!.kind !== "mark";
  const opensNoun =
    isNoun ||
    (!refersBack(tokens, at, from, parted !== undefined, tables) &&
      startOfDeterminer(tokens, at, tables) >= from &&
      startOfDeterminer(tokens, at, tables) < at);
  // "explique-t-on à la mairie": the longer phrase says more than its verb.
  const longer = source && verb && source.to > verb.to;
  // Where an object stands before its verb, a verb of two words is no noun, whatever precedes.
  const whole = tables.objectBefore !== undefined && verb !== undefined && verb.to - at > 1;
  // What bears the article is a noun: "الكشف", though "كشف" is a verb.
  const bearsArticle =
    tables.article !== "" &&
    tokens[at]!.norm.startsWith(tables.article) &&
    !tables.looseVerbs.at(unaffixed(tokens, at), 0);
  const nominal = bearsArticle || (!whole && opensNoun) || behindNounOpener(tokens, at, from, tables);
  if (verb && !longer && !nominal && !tokens[at]!.norm.includes("'")) {
    const { frame, strength, thought, loose, addressed } = verb.value;
    const marks = {
      ...(thought ? { thought } : {}),
      ...(loose ? { loose } : {}),
      ...(addressed ? { addressed } : {}),
      ...(parted ? { particle: parted.particle } : {}),
    };
    // "s'est dit prêt à partir": what somebody says of himself is told with the rest.
    const verbEnd = tables.selfDescribing.at(tokens, at, verb.to)?.to ?? verb.to;
    return { from: at, to: verbEnd, sentence, kind: "verb", frame, strength, ...marks };
  }
  const closing = at > from && tokens[at - 1]!.kind === "mark" ? tables.closingSources.at(tokens, at, to) : undefined;
  if (closing && at - from > annotateSettings.shortestContent && !opensClause(tokens, closing.to, to, tables))
    return { from: at, to: closing.to, sentence, kind: "source", frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
  if (!source) return undefined;
  const kind = behind ? "source behind" : "source";
  return { from: at, to: source.to, sentence, kind, frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
}

/** A word with what follows it, nothing written onto it taken off. */
function unaffixed(tokens: readonly Token[], at: number): readonly Token[] {
  const [first, ...rest] = tokens.slice(at, at + LONGEST_VERB);
  return [{ ...first!, forms: [first!.norm] }, ...rest];
}

/** Tokens of the longest phrase of a verb that may begin like a noun. */
const LONGEST_VERB = 6;
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
/** "so dass": what follows is a clause and no speaker; an article may open either. */
function opensClause(tokens: readonly Token[], at: number, to: number, tables: PackTables): boolean {
  return tables.subordinators.at(tokens, at, to) !== undefined && !tables.determiners.has(tokens[at]!.norm);
}

/** "Das teilte die Polizei mit": the article stands for the sentence before, unless a noun may follow ("das erklärte Ziel"). */
function refersBack(tokens: readonly Token[], at: number, from: number, parted: boolean, tables: PackTables): boolean {
  if (at !== from + 1 || !tables.backReferences.has(tokens[from]!.norm)) return false;
  return parted || tables.determiners.has(tokens[at + 1]?.norm ?? "");
}

/** "stellte Holm am Montag fest": the verb's other words stand in its clause, outside any marks. */
function partedAt(tokens: readonly Token[], at: number, to: number, quoted: Uint8Array, tables: PackTables) {
  return partedVerbAt(
    tokens,
    at,
    to,
    tables.partedVerbs,
    (word) =>
      PARTING.has(tokens[word]!.norm) || quoted[word] === 1 || tables.complementizers.at(tokens, word) !== undefined,
    (word) =>
      tables.coordinators.at(tokens, word) !== undefined || tables.complementizers.at(tokens, word) !== undefined,
  );
}

const PARTING = new Set([";", ":"]);

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
  if (
    described &&
    !(described.taken && !tables.cased) &&
    described.to <= cue.from &&
    cue.from - described.from <= annotateSettings.subjectReach
  )
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
