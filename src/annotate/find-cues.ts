/**
 * Which words give speech to somebody, and to whom: reporting verbs with their subjects, passives that name nobody,
 * phrases such as "according to". Takes one report's tokens and mentions, gives cues in order of the text.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Cue, Described, SpeakerOrder } from "./cue.js";
import { describedAfter, describedBefore, plainlyDescribed } from "./describe-speakers.js";
import { startOfDeterminer, startOfDeterminers } from "./determiners.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { behindInsertions, inherited, ownSubject } from "./find-subjects.js";
import { wordlessCue } from "./find-wordless-cues.js";
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
    const colon = wordless ? undefined : colonCue(tokens, sentence, index, speaking[index]!, marked);
    if (wordless) cues.push(wordless);
    if (colon) cues.push(colon);
    if (sentence.heading || colon) return;
    const proposals = bareCues(tokens, sentence, index, quoted, mayOpen, tables);
    const named = namedTokens(speaking[index]!);
    // "Witnesses said": a word that names somebody is no verb.
    const bare = proposals.filter(({ from }) => !named.has(from));
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

    function withSubjects(own: readonly BareCue[]): readonly Cue[] {
      const found: Cue[] = [];
      const near = ({ from, to }: BareCue) =>
        mentionsBetween(speaking[index]!, from - 2 * annotateSettings.subjectReach, to + annotateSettings.subjectReach);
      const subjects = own.map((cue, at) =>
        ownSubject(cue, own, at, near(cue), tokens, sentence, tables, speakerOrder),
      );
      own.forEach((cue, at) => {
        const subject = subjects[at];
        const fuller = subject && fullerDescription(subject, cue, own, at);
        if (fuller) {
          found.push({ ...cue, ownSubject: false, described: fuller });
          return;
        }
        if (subject) {
          found.push({ ...cue, ownSubject: true, subject });
          return;
        }
        const description = describedSubject(cue, own, at, near(cue), tokens, sentence, quoted, tables, speakerOrder);
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
          found.push({ ...cue, ownSubject: false, described: previous.described });
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

/**
 * "Holm: the dam will hold": a colon right behind whoever speaks, where a line ends without a full stop, as headlines do, or
 * words between marks follow. A country or a place before a colon is what the line is about.
 */
function colonCue(
  tokens: readonly Token[],
  { tokens: [from, to], heading }: Sentence,
  sentence: number,
  mentions: readonly Mention[],
  marked: readonly MarkedPassage[],
): Cue | undefined {
  let at = from;
  while (at < to && at - from < annotateSettings.longestOffice && !COLONS.has(tokens[at]!.norm)) at++;
  if (at === from || at + annotateSettings.shortestContent >= to || !COLONS.has(tokens[at]!.norm)) return undefined;
  const subject = mentions.find(({ kind, tokens: own }) => own[1] === at && SAYING.has(kind));
  const epithet = subject && subject.tokens[0] - from;
  if (!subject || epithet! > LONGEST_EPITHET) return undefined;
  const line = heading || tokens[to - 1]!.kind !== "mark";
  if (!line && !marked.some((passage) => passage.from === at + 2)) return undefined;
  return { from: at, to: at + 1, sentence, kind: "verb", frame: "clause", strength: 5, ownSubject: true, subject };
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
const SAYING = new Set<Mention["kind"]>(["person", "office", "group", "organisation", "anonymous"]);
/** Words before the name of whoever speaks. */
const LONGEST_EPITHET = 4;

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
  const upper = bare[at + 1]?.from ?? sentence.tokens[1];
  if (!tables.cased) return plainlyDescribed(cue, tokens, lower, upper, at === 0, order, tables);
  // No words between marks tell who says them.
  for (let token = cue.from - 1; token >= lower && cue.from - token < annotateSettings.longestOffice * 4; token--) {
    if (quoted[token] === 1) lower = token + 1;
  }
  if (cue.kind === "source") return describedAfter(tokens, cue.to, upper, tables);
  if (cue.kind === "source behind" || order === "after") return undefined;
  const setting = order === "either" && at === 0 && tables.prepositions.at(tokens, sentence.tokens[0]) !== undefined;
  const before = setting ? undefined : describedBefore(tokens, cue.from, lower, tables, at === 0);
  // "«...», said farmers along the coast."
  const closes = tokens[cue.from - 1]?.kind === "mark" && cue.from > sentence.tokens[0];
  const inverted = closes && (quoted[cue.from - 2] === 1 || quoted[cue.from - 3] === 1);
  if (before || (order !== "either" && !inverted)) return before;
  return describedAfter(tokens, behindInsertions(cue, mentions, tokens, upper, tables), upper, tables);
}

/** Whether a word opens any phrase by which words are given: asked once for each word of a report. */
function openerOf(tables: PackTables): (token: Token) => boolean {
  const { looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources } = tables;
  const known = new Map<string, boolean>();
  return (token) => {
    let opens = known.get(token.norm);
    if (opens === undefined) {
      opens = [looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources].some((table) =>
        table.opens(token),
      );
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
    if (cue) cues.push(cue);
    at = cue ? cue.to : at + 1;
  }
  return cues;
}

function cueAt(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  sentence: number,
  tables: PackTables,
): BareCue | undefined {
  const agentless = tables.agentless.at(tokens, at, to);
  const verb = tables.looseVerbs.at(tokens, at, to);
  const behind = tables.sourcePhrasesBehind.at(tokens, at, to);
  const source = behind ?? tables.sourcePhrases.at(tokens, at, to);
  if (agentless && (!verb || agentless.to >= verb.to) && (!source || agentless.to >= source.to)) {
    const { strength } = agentless.value;
    return { from: at, to: agentless.to, sentence, kind: "agentless", frame: "object", strength };
  }
  const opensNoun = startOfDeterminer(tokens, at, tables) >= from && startOfDeterminer(tokens, at, tables) < at;
  // "explique-t-on à la mairie": the longer phrase says more than its verb.
  const longer = source && verb && source.to > verb.to;
  // Where an object stands before its verb, a verb of two words is no noun, whatever precedes.
  const whole = tables.objectBefore !== undefined && verb !== undefined && verb.to - at > 1;
  // What bears the article is a noun: "الكشف", though "كشف" is a verb.
  const bearsArticle =
    tables.article !== "" &&
    tokens[at]!.norm.startsWith(tables.article) &&
    !tables.looseVerbs.at(unaffixed(tokens, at), 0);
  if (verb && !longer && !bearsArticle && (whole || !opensNoun) && !tokens[at]!.norm.includes("'")) {
    const { frame, strength, thought, loose, addressed } = verb.value;
    const marks = { ...(thought ? { thought } : {}), ...(loose ? { loose } : {}), ...(addressed ? { addressed } : {}) };
    // "s'est dit prêt à partir": what somebody says of himself is told with the rest.
    const verbEnd = tables.selfDescribing.at(tokens, at, verb.to)?.to ?? verb.to;
    return { from: at, to: verbEnd, sentence, kind: "verb", frame, strength, ...marks };
  }
  const closing = at > from && tokens[at - 1]!.kind === "mark" ? tables.closingSources.at(tokens, at, to) : undefined;
  if (closing && at - from > annotateSettings.shortestContent && !tables.subordinators.at(tokens, closing.to, to))
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
