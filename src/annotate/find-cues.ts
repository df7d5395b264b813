/**
 * Which words give speech to somebody, and to whom: reporting verbs with their subjects, passives that name nobody,
 * phrases such as "according to". Takes one report's tokens and mentions, gives cues in order of the text.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Cue, Described, SpeakerOrder } from "./cue.js";
import { describedAfter, describedBefore } from "./describe-speakers.js";
import { startOfDeterminer, startOfDeterminers } from "./determiners.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { inherited, ownSubject } from "./find-subjects.js";
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
    const colon = colonCue(tokens, sentence, index, speaking[index]!, marked);
    if (colon) cues.push(colon);
    if (sentence.heading || colon) return;
    const proposals = bareCues(tokens, sentence, index, quoted, mayOpen, tables);
    if (proposals.length === 0) return;
    const named = namedTokens(speaking[index]!);
    // "Witnesses said": a word that names somebody is no verb.
    const bare = proposals.filter(({ from }) => !named.has(from));
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

    function withSubjects(own: readonly BareCue[]): readonly Cue[] {
      const found: Cue[] = [];
      const near = ({ from, to }: BareCue) =>
        mentionsBetween(speaking[index]!, from - 2 * annotateSettings.subjectReach, to + annotateSettings.subjectReach);
      const subjects = own.map((cue, at) =>
        ownSubject(cue, own, at, near(cue), tokens, sentence, tables, speakerOrder),
      );
      own.forEach((cue, at) => {
        const subject = subjects[at];
        if (subject) {
          found.push({ ...cue, ownSubject: true, subject });
          return;
        }
        const described = describedSubject(cue, own, at, tokens, sentence, quoted, tables, speakerOrder);
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
  const upper = Math.min(bare[at + 1]?.from ?? sentence.tokens[1], cue.particle?.[0] ?? tokens.length);
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
  const after = order === "either" || inverted ? describedAfter(tokens, cue.to, upper, tables) : undefined;
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

/** Tokens of a name between marks. */
const LONGEST_MARKED = 6;

/** Whether a word opens any phrase by which words are given: asked once for each word of a report. */
function openerOf(tables: PackTables): (token: Token) => boolean {
  const { looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources } = tables;
  const known = new Map<string, boolean>();
  return (token) => {
    let opens = known.get(token.norm);
    if (opens === undefined) {
      opens =
        tables.partedVerbs.has(token.norm) ||
        [looseVerbs, agentless, sourcePhrases, sourcePhrasesBehind, closingSources].some((table) => table.opens(token));
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
  quoted: Uint8Array,
  tables: PackTables,
): BareCue | undefined {
  const agentless = tables.agentless.at(tokens, at, to);
  const whole = tables.looseVerbs.at(tokens, at, to);
  const apart = partedAt(tokens, at, to, quoted, tables);
  const parted = apart && whole && whole.to > at + 1 && whole.to >= apart.particle[1] ? undefined : apart;
  const verb = parted ? { to: at + 1, value: parted.verb } : whole;
  if (agentless && (!verb || agentless.to >= verb.to)) {
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
  if (verb && !opensNoun && !tokens[at]!.norm.includes("'")) {
    const { frame, strength, thought, loose, addressed } = verb.value;
    const marks = {
      ...(thought ? { thought } : {}),
      ...(loose ? { loose } : {}),
      ...(addressed ? { addressed } : {}),
      ...(parted ? { particle: parted.particle } : {}),
    };
    return { from: at, to: verb.to, sentence, kind: "verb", frame, strength, ...marks };
  }
  const closing = at > from && tokens[at - 1]!.kind === "mark" ? tables.closingSources.at(tokens, at, to) : undefined;
  if (closing && at - from > annotateSettings.shortestContent && !opensClause(tokens, closing.to, to, tables))
    return { from: at, to: closing.to, sentence, kind: "source", frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
  const behind = tables.sourcePhrasesBehind.at(tokens, at, to);
  const source = behind ?? tables.sourcePhrases.at(tokens, at, to);
  if (!source) return undefined;
  const kind = behind ? "source behind" : "source";
  return { from: at, to: source.to, sentence, kind, frame: "clause", strength: STRENGTH_OF_SOURCE_PHRASE };
}

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
