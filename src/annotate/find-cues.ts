/**
 * Which words give speech to somebody, and to whom: reporting verbs with their subjects, passives that name nobody,
 * phrases such as "according to". Takes one report's tokens and mentions, gives cues in order of the text.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import type { SpeechWords } from "../model/language.js";
import { annotateSettings } from "../settings.js";
import { startOfDeterminer } from "./determiners.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";

export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly kind: "verb" | "agentless" | "source" | "source behind";
  readonly frame: "clause" | "object" | "both";
  readonly strength: number;
  /** The mention that speaks; absent for agentless cues and where nobody could be found. */
  readonly subject?: Mention;
  /** The subject stands in this sentence, right by the cue, and is not taken over from an earlier cue. */
  readonly ownSubject: boolean;
}

type SpeakerOrder = SpeechWords["speakerOrder"];
type BareCue = Omit<Cue, "subject" | "ownSubject">;

const STRENGTH_OF_SOURCE_PHRASE = 5;
/** Kinds whose bearer may be the subject of a verb that stands further on; others must stand right before it. */
const HUMAN = new Set<Mention["kind"]>(["person", "office", "group", "anonymous"]);
const COMMAS = new Set([",", "،"]);
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
): readonly Cue[] {
  const quoted = new Set<number>();
  for (const { from, to } of marked) for (let index = from; index < to; index++) quoted.add(index);
  const cues: Cue[] = [];
  const speaking = mentionsBySentence(
    mentions.filter((mention) => SPEAKING.has(mention.kind) && !quoted.has(mention.tokens[0])),
    sentences,
  );
  sentences.forEach((sentence, index) => {
    if (sentence.heading) return;
    const bare = bareCues(tokens, sentence, index, quoted, tables);
    const inSentence = speaking[index]!;
    const own = bare.map((cue, at) => ownSubject(cue, bare, at, inSentence, tokens, sentence, tables, speakerOrder));
    bare.forEach((cue, at) => {
      if (at > 0 && own[at] === undefined && !opensStatement(cue, tokens, tables)) return;
      const subject = own[at] ?? inherited(bare, own, at, cues, tokens, speaking, sentences, speakerOrder);
      cues.push({ ...cue, ownSubject: own[at] !== undefined, ...(subject === undefined ? {} : { subject }) });
    });
  });
  return cues;
}

/** A further verb without a subject of its own is one only behind a mark or a joining word; else it is a noun ("a call on"). */
function opensStatement(cue: BareCue, tokens: readonly Token[], tables: PackTables): boolean {
  if (cue.kind !== "verb" || !tables.cased) return true;
  for (let at = cue.from - 1; at >= 0 && cue.from - at <= 3; at--) {
    const before = tokens[at]!;
    if (before.kind === "mark" || tables.coordinators.at([before], 0) || tables.complementizers.at(tokens, at))
      return true;
    if (tables.prepositions.at([before], 0) || !tables.stopWords.has(before.norm)) return false;
  }
  return false;
}

function bareCues(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  quoted: ReadonlySet<number>,
  tables: PackTables,
): readonly BareCue[] {
  const cues: BareCue[] = [];
  const [from, to] = sentence.tokens;
  for (let at = from; at < to; ) {
    const cue = quoted.has(at) ? undefined : cueAt(tokens, at, from, to, index, tables);
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
  const verb = tables.verbs.at(tokens, at, to);
  if (agentless && (!verb || agentless.to >= verb.to)) {
    const { strength } = agentless.value;
    return { from: at, to: agentless.to, sentence, kind: "agentless", frame: "object", strength };
  }
  const opensNoun = startOfDeterminer(tokens, at, tables) >= from && startOfDeterminer(tokens, at, tables) < at;
  if (verb && !opensNoun && !tokens[at]!.norm.includes("'")) {
    const { frame, strength } = verb.value;
    return { from: at, to: verb.to, sentence, kind: "verb", frame, strength };
  }
  const behind = tables.sourcePhrasesBehind.at(tokens, at, to);
  const source = behind ?? tables.sourcePhrases.at(tokens, at, to);
  if (!source) return undefined;
  const kind = behind ? "source behind" : "source";
  return { from: at, to: source.to, sentence, kind, frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
}

function ownSubject(
  cue: BareCue,
  cues: readonly BareCue[],
  at: number,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  sentence: Sentence,
  tables: PackTables,
  order: SpeakerOrder,
): Mention | undefined {
  if (cue.kind === "agentless") return undefined;
  const lower = cues[at - 1]?.to ?? sentence.tokens[0];
  const upper = cues[at + 1]?.from ?? sentence.tokens[1];
  const within = mentions.find(({ tokens: [from, to] }) => from > cue.from && to <= cue.to);
  if (within) return within;
  const after = () => subjectAfter(cue, mentions, tokens, upper, tables);
  const before = () => subjectBefore(cue, mentions, tokens, lower, at > 0 || order === "after", tables);
  if (cue.kind === "source") return after();
  if (cue.kind === "source behind") {
    // An apostrophe may part the name from its ending: "Mägi'ye göre".
    return mentions.findLast(({ tokens: [, to] }) => to === cue.from || to === cue.from - 1);
  }
  if (order === "after") return after() ?? adjacent(before(), cue);
  if (order === "either") {
    const beside = adjacent(before(), cue);
    if (beside) return beside;
    const behind = after();
    if (behind) return behind;
  }
  const joined = at > 0 && tables.coordinators.at(tokens.slice(cue.from - 1, cue.from), 0) !== undefined;
  // "... and expressed hope" has the subject of the verb before it, not the noun beside it.
  return (joined ? undefined : before()) ?? invertedSubject(cue, after(), tokens, sentence);
}

/** Where verbs come first, a subject before its verb stands right before it. */
function adjacent(mention: Mention | undefined, cue: BareCue): Mention | undefined {
  return mention && cue.from - mention.tokens[1] <= 1 ? mention : undefined;
}

/** The nearest mention before the cue that can be its subject: not owned by another noun, not behind a preposition. */
function subjectBefore(
  cue: BareCue,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  lower: number,
  onlyClose: boolean,
  tables: PackTables,
): Mention | undefined {
  const candidates = mentions
    .filter((mention) => mention.tokens[0] >= lower && mention.tokens[1] <= cue.from)
    .filter((mention) => cue.from - mention.tokens[1] <= annotateSettings.subjectReach)
    .filter((mention) => !isPossessive(tokens, mention.tokens[1], cue.from))
    .sort((a, b) => b.tokens[1] - a.tokens[1] || a.tokens[0] - b.tokens[0]);
  const free = candidates.filter((mention) => !followsPreposition(tokens, mention.tokens[0], lower, tables));
  return free.find((mention) => {
    const gap = tokens.slice(mention.tokens[1], cue.from);
    const close = gap.every((token) => tables.stopWords.has(token.norm) || token.kind === "mark");
    if (!HUMAN.has(mention.kind)) {
      return close && gap.length <= 3 && gap.every((token) => token.kind !== "mark");
    }
    if (onlyClose && !close && gap[0]?.norm !== ",") return false;
    // An adverb or two, or an insertion between commas.
    return close || gap.length <= 2 || (gap[0]?.norm === "," && gap.at(-1)?.norm === ",") || isDetour(gap, tables);
  });
}

/** "Raisi in a call with Putin said": what stands between opens with a preposition. */
function isDetour(gap: readonly Token[], tables: PackTables): boolean {
  return tables.prepositions.at(gap, 0) !== undefined;
}

function subjectAfter(
  cue: BareCue,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  upper: number,
  tables: PackTables,
): Mention | undefined {
  const first = mentions
    .filter((mention) => mention.tokens[0] >= cue.to && mention.tokens[1] <= upper)
    .filter((mention) => {
      const gap = tokens.slice(cue.to, mention.tokens[0]);
      if (gap.length > annotateSettings.subjectAfterReach) return false;
      return (
        gap.every((token, index) =>
          token.kind === "mark"
            ? token.norm !== ":" && token.norm !== "،" && token.norm !== ","
            : tables.stopWords.has(token.norm) || tables.titles.at(gap, index) !== undefined,
        ) && !gap.some((_, index) => tables.complementizers.at(gap, index) || tables.prepositions.at(gap, index))
      );
    })
    .sort((a, b) => a.tokens[0] - b.tokens[0] || rank(a) - rank(b) || b.tokens[1] - a.tokens[1])[0];
  // "said the Peruvian president Oscar Velarde": the name behind the office is the speaker's, too.
  const named = mentions.find(
    ({ kind, entity, tokens: [from] }) =>
      first && kind === "person" && entity === first.entity && from >= first.tokens[1] && from - first.tokens[1] <= 3,
  );
  return named ?? first;
}

function rank(mention: Mention): number {
  return mention.kind === "person" ? 0 : mention.kind === "office" ? 1 : mention.kind === "group" ? 1 : 2;
}

/**
 * A verb without a subject of its own takes the one before it in its sentence; at the start of a sentence ("Calling the
 * talks useful, the minister said") the one after it; where verbs come first, also the one of the sentence before. Where
 * no verb of saying went before, whoever is named first did what the sentence tells.
 */
function inherited(
  bare: readonly BareCue[],
  own: readonly (Mention | undefined)[],
  at: number,
  earlier: readonly Cue[],
  tokens: readonly Token[],
  speaking: readonly (readonly Mention[])[],
  sentences: readonly Sentence[],
  order: SpeakerOrder,
): Mention | undefined {
  const cue = bare[at]!;
  if (cue.kind !== "verb") return undefined;
  const sentence = sentences[cue.sentence]!;
  const previous = earlier.at(-1);
  if (at > 0 && previous?.sentence === cue.sentence) return previous.subject;
  const opens = tokens.slice(sentence.tokens[0], cue.from).every((token) => token.kind === "mark");
  if (!opens) {
    const named = firstNamed(speaking[cue.sentence]!, cue.from);
    // "«...», aseguró.": a verb alone behind the words goes on with whoever spoke last.
    return named ?? (closesQuotation(cue, tokens, sentence) && near(previous, cue) ? previous.subject : undefined);
  }
  if (order !== "after") return own.slice(at + 1).find((mention) => mention !== undefined);
  if (previous?.sentence === cue.sentence - 1) return previous.subject;
  return firstNamed(speaking[cue.sentence - 1] ?? [], cue.from);
}

function closesQuotation(cue: BareCue, tokens: readonly Token[], sentence: Sentence): boolean {
  const ends = cue.to >= sentence.tokens[1] || tokens[cue.to]!.kind === "mark";
  return ends && tokens[cue.from - 1]?.kind === "mark";
}

function near(previous: Cue | undefined, cue: BareCue): previous is Cue {
  return previous !== undefined && cue.sentence - previous.sentence <= 1;
}

function firstNamed(mentions: readonly Mention[], before: number): Mention | undefined {
  return mentions.find(({ kind, tokens: [, to] }) => (kind === "person" || kind === "office") && to <= before);
}

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

function isPossessive(tokens: readonly Token[], at: number, limit: number): boolean {
  return at < limit && (tokens[at]!.norm === "'s" || tokens[at]!.norm === "'");
}

function followsPreposition(tokens: readonly Token[], at: number, lower: number, tables: PackTables): boolean {
  const start = startOfDeterminers(tokens, at, lower, tables);
  for (let from = start - 1; from >= Math.max(lower, start - 3); from--) {
    if (tables.prepositions.at(tokens, from)?.to === start) return true;
  }
  return false;
}

/** `"...," said the minister`: behind a closing mark, or behind a comma with nothing but the speaker to follow. */
function invertedSubject(
  cue: BareCue,
  after: Mention | undefined,
  tokens: readonly Token[],
  sentence: Sentence,
): Mention | undefined {
  const before = cue.from > sentence.tokens[0] ? tokens[cue.from - 1]! : undefined;
  if (!after || before?.kind !== "mark") return undefined;
  const following = tokens[after.tokens[1]];
  const ends = after.tokens[1] >= sentence.tokens[1] || following?.kind === "mark";
  return ends || !COMMAS.has(before.norm) ? after : undefined;
}

/** Mentions that begin within a few tokens before a position, by halving: mentions are in order of the text. */
function nearbyMentions(mentions: readonly Mention[], at: number): readonly Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.tokens[0] < at - annotateSettings.longestOffice) low = middle + 1;
    else high = middle;
  }
  const near: Mention[] = [];
  for (let index = low; index < mentions.length && mentions[index]!.tokens[0] < at; index++)
    near.push(mentions[index]!);
  return near;
}

/** The first word of a cue's own statement: its subject, with the office before it, or the verb itself. */
export function statementWords(
  cue: Cue,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  lower: number,
  tables: PackTables,
): number {
  if (!cue.ownSubject || cue.subject!.tokens[0] >= cue.from) return cue.from;
  let at = cue.subject!.tokens[0];
  const office = nearbyMentions(mentions, at).find(({ kind, tokens: [, to] }) => kind === "office" && to === at);
  if (office) [at] = office.tokens;
  return startOfDeterminers(tokens, at, lower, tables);
}

/** Before all determiners in front of `at`, one behind another ("all the"); not before `lower`. */
function startOfDeterminers(tokens: readonly Token[], at: number, lower: number, tables: PackTables): number {
  let start = at;
  for (let next = startOfDeterminer(tokens, start, tables); next < start && next >= lower; ) {
    start = next;
    next = startOfDeterminer(tokens, start, tables);
  }
  return start;
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
