/**
 * Which stretch of the text does a cue give to its speaker? Words between marks right before or behind it, the clause that
 * goes before it ("Prices will rise, she said"), both sides of it ("Prices, she said, will rise"), or what follows. Takes
 * cues with their subjects and the passages between marks that are no names, gives the contents of each cue.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import { endOfDeterminer } from "./determiners.js";
import type { endOfContent, Joints } from "./end-of-content.js";
import { statementWords } from "./find-cues.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { mentionsBetween } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";
import { Role } from "./token-roles.js";

export interface Content {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  /** The content opens right behind a complementizer, a colon or a comma: the place of words as they were said. */
  readonly verbatim: boolean;
  /** Nothing but words between marks. */
  readonly spoken: boolean;
  /** Stands in a sentence without the cue, which gave an earlier one. */
  readonly apart?: true;
}

/** What contents of one report are found by. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly cues: readonly Cue[];
  readonly passages: readonly MarkedPassage[];
  readonly joints: Joints;
  readonly tables: PackTables;
  /** How the end of a content is found; learning listens here. */
  readonly endOf: typeof endOfContent;
}

/** How a content opens, as the model of its end knows it. */
export const Opening = { none: 0, complementizer: 1, colon: 2, comma: 3 } as const;

export function findContents(reading: Reading): readonly (readonly Content[])[] {
  const endingAt = new Map(reading.passages.map((passage) => [passage.to, passage]));
  const startingAt = new Map(reading.passages.map((passage) => [passage.from, passage]));
  const claimed = claimedBehind(reading, endingAt);
  const opening = new Map([...startingAt].filter(([at]) => !claimed.has(at)));
  const found = reading.cues.map((_, index) => contentsOf(index, reading, endingAt, opening));
  const spokenAt = new Map(found.flat().flatMap((one) => (one.spoken ? [[one.from, one] as const] : [])));
  return found.map((contents) => contents.map((content) => withoutOthers(content, spokenAt, reading)));
}

/** Where the passages begin that a statement in the next sentence takes. */
function claimedBehind(reading: Reading, endingAt: ReadonlyMap<number, MarkedPassage>): ReadonlySet<number> {
  return new Set(
    reading.cues.flatMap((cue, index) => {
      const passage = cue.kind === "verb" ? sentenceBefore(index, endOfStatement(cue), reading, endingAt) : undefined;
      return passage ? [passage.from] : [];
    }),
  );
}

/** "She doubted it: «...» Her deputy said.": words between marks that the statement behind them takes are not hers. */
function withoutOthers(
  content: Content,
  spokenAt: ReadonlyMap<number, Content>,
  { passages, tokens }: Reading,
): Content {
  if (content.spoken) return content;
  const last = passageBeforeToken(passages, content.to);
  const other = last && spokenAt.get(last.from);
  if (
    !other ||
    other.cue === content.cue ||
    other.cue.sentence <= content.cue.sentence ||
    last.from <= content.from + 1
  )
    return content;
  return trimmed(content.cue, content.from, last.from, tokens, content.verbatim)[0] ?? content;
}

function contentsOf(
  index: number,
  reading: Reading,
  endingAt: ReadonlyMap<number, MarkedPassage>,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): readonly Content[] {
  const { tokens, sentences, mentions, cues, tables } = reading;
  const cue = cues[index]!;
  const [first, last] = sentences[cue.sentence]!.tokens;
  if (cue.kind === "label") return trimmed(cue, cue.to, last, tokens, true);
  if (cue.kind === "agentless") {
    const opened = complementizerBehind(cue, last, reading);
    if (opened) return trimmed(cue, opened.from, endOfClause(cue, opened, last, reading), tokens, true);
    const inner = objectBefore(index, first, last, reading);
    return inner.length > 0 ? inner : toldByNobody(index, first, last, reading);
  }
  if (cue.kind === "source" && passesOn(index, reading)) return [];
  if (cue.kind === "none") {
    const passage = startingAt.get(cue.to) ?? startingAt.get(cue.to + 1);
    return passage ? [spoken(cue, passage)] : trimmed(cue, cue.to, last, tokens, false);
  }
  const start = statementWords(cue, tokens, mentions, first, tables);
  const end = endOfStatement(cue);
  if (cue.kind === "verb") {
    const passage =
      passageBefore(cue, first, last, reading, index, endingAt) ?? sentenceBefore(index, end, reading, endingAt);
    if (passage) return [spoken(cue, passage), ...passageBehind(cue, end, last, reading, startingAt)];
  }
  if (tables.verbLast && cue.kind === "verb" && complementizerBehind(cue, last, reading) === undefined) {
    const inner = contentWithin(index, first, reading);
    if (inner.length > 0) return inner;
  }
  if (cue.kind === "verb") {
    const inner = objectBefore(index, first, last, reading);
    if (inner.length > 0) return inner;
  }
  const opened = cue.kind === "source" ? complementizerBehind(cue, last, reading) : undefined;
  const before = opened || cue.kind === "source behind" ? [] : clauseBefore(index, start, end, first, last, reading);
  if (before.length > 0) return before;
  const judged = openedObject(index, end, first, last, reading);
  if (judged.length > 0) return judged;
  const opening = openingOf(cue, end, last, reading, startingAt);
  if (!opening) return enclosed(cue, tokens);
  // `said: "..."`: behind a colon the marks tell where the words end.
  const told = opening.kind === Opening.colon ? passageAt(opening.from, last, reading, startingAt) : undefined;
  if (told && (last - told.to <= LONGEST_TAIL || partsBehind(told, last, reading))) return [spoken(cue, told)];
  const to = endOfClause(cue, opening, last, reading);
  const behind = trimmed(cue, opening.from, to, tokens, opening.kind !== Opening.none);
  return behind.length > 0 ? behind : enclosed(cue, tokens);
}

/** "It is said that ..." with nobody to say it: what stands on the one side of the phrase, or around it. */
function toldByNobody(index: number, first: number, last: number, reading: Reading): readonly Content[] {
  const { tokens, cues, tables, joints } = reading;
  const cue = cues[index]!;
  const previous = cues[index - 1];
  const from = previous?.sentence === cue.sentence ? previous.to : first;
  const isBlank = (start: number, end: number) => {
    for (let at = start; at < end; at++) if (!(joints.roles[at]! & Role.mark)) return false;
    return true;
  };
  if (isBlank(from, cue.from)) return trimmed(cue, cue.to, last, tokens, false);
  if (tables.verbLast || isBlank(cue.to, last))
    return trimmed(cue, from, beforeClosers(from, cue.from, tokens, tables), tokens, false);
  return trimmed(cue, from, last, tokens, false);
}

/** Marks that may follow the words between marks that end a sentence. */
const LONGEST_TAIL = 3;

/** "The paper, quoting X, wrote that": the verb behind a source gives the words of the source. */
function passesOn(index: number, { cues, tables }: Reading): boolean {
  const [cue, next] = [cues[index]!, cues[index + 1]];
  if (!tables.objectBefore || next?.sentence !== cue.sentence || next.kind !== "verb") return false;
  const same =
    next.subject === undefined
      ? next.described?.from === cue.described?.from
      : next.subject.entity === cue.subject?.entity;
  return same && next.from - cue.to <= annotateSettings.longestDescription;
}

/** The passage that begins at a token, marks before it apart. */
function passageAt(
  from: number,
  last: number,
  { joints: { roles } }: Reading,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): MarkedPassage | undefined {
  for (let at = from; at < last; at++) {
    const passage = startingAt.get(at);
    if (passage) return passage;
    if (!(roles[at]! & Role.mark)) return undefined;
  }
  return undefined;
}

/** What follows is a statement of its own, and not the rest of a sentence of which some words stand between marks. */
function partsBehind({ to, closed }: MarkedPassage, last: number, { tokens, tables, joints }: Reading): boolean {
  if (!closed) return false;
  const { roles } = joints;
  const [next, word] = [roles[to + 1] ?? 0, roles[to + 2] ?? 0];
  if (to + 1 >= last || next & (Role.stop | Role.coordinator)) return true;
  if (!(next & Role.comma)) return false;
  const norm = tokens[to + 2]?.norm ?? "";
  const clings = tables.clingingCoordinators.some((form) => norm.length > form.length && norm.startsWith(form));
  return clings || (word & Role.coordinator) !== 0 || joints.statementAt.has(to + 2);
}

/** Behind the verb, its subject or whatever tells who speaks. */
export function endOfStatement(cue: Cue): number {
  const subject = cue.ownSubject ? cue.subject!.tokens[1] : 0;
  const described = cue.described && cue.described.from >= cue.to ? cue.described.to : 0;
  return Math.max(cue.to, subject, described, cue.particle?.[1] ?? 0);
}

/** "lehnte den Vorschlag ab": what a verb and its particle enclose, behind whoever speaks. */
function enclosed(cue: Cue, tokens: readonly Token[]): readonly Content[] {
  if (!cue.particle || cue.frame === "clause") return [];
  return trimmed(cue, endOfStatement({ ...cue, particle: [cue.to, cue.to] }), cue.particle[0], tokens, false);
}

/** Where verbs come last, the content stands between the speaker, or the comma behind the speaker, and the verb. */
function contentWithin(
  index: number,
  first: number,
  { tokens, cues, tables, joints: { roles } }: Reading,
): readonly Content[] {
  const cue = cues[index]!;
  const previous = cues[index - 1];
  const least = previous?.sentence === cue.sentence ? endOfStatement(previous) : first;
  const named = cue.described?.to ?? cue.subject?.tokens[1] ?? 0;
  let from = named > least && named < cue.from ? named : least;
  if (tables.subjectParticles.has(tokens[from]!.norm)) from++;
  if (previous?.sentence !== cue.sentence) {
    const reach = Math.min(cue.from, from + annotateSettings.longestDescription / 2);
    for (let at = from; at < reach; at++) {
      if (!(roles[at]! & Role.comma) || cue.from - at <= annotateSettings.shortestContent) continue;
      from = at + 1;
      break;
    }
  }
  return trimmed(
    cue,
    behindAddressed(from, tokens, tables),
    beforeClosers(from, cue.from, tokens, tables),
    tokens,
    false,
  );
}

/** "X تحولات را بحرانی خواند": an object between the speaker and a verb that nothing follows in its clause. */
function objectBefore(index: number, first: number, last: number, reading: Reading): readonly Content[] {
  const { tokens, cues, tables, joints } = reading;
  const { roles } = joints;
  const cue = cues[index]!;
  const openers = tables.objectBefore;
  const behind = roles[cue.to] ?? 0;
  const closes = cue.to >= last || behind & (Role.stop | Role.comma | Role.coordinator) || tokens[cue.to]!.norm === "؛";
  if (!openers || !closes || complementizerBehind(cue, last, reading) !== undefined) return [];
  const previous = cues[index - 1];
  const earlier = previous?.sentence === cue.sentence ? endOfStatement(previous) : 0;
  const named = cue.described?.to ?? cue.subject?.tokens[1] ?? 0;
  const speaker = named > first && named <= cue.from ? named : 0;
  let from = Math.max(first, earlier, speaker);
  if (speaker > earlier) from = behindApposition(from, cue.from, joints);
  while (from < cue.from && roles[from]! & (Role.mark | Role.coordinator)) from++;
  for (let at = from; at < cue.from; at++) {
    const preposition = at - from < LONGEST_REST ? openers.prepositions.at(tokens, at, cue.from) : undefined;
    const opener = preposition ?? openers.nouns.at(tokens, at, cue.from);
    if (!opener) continue;
    from = opener.to;
    break;
  }
  const rest = tokens.slice(from, cue.from).filter(({ kind }) => kind !== "mark");
  return rest.length >= LEAST_OBJECT ? trimmed(cue, from, cue.from, tokens, false) : [];
}

/** Words of a speaker that no mention holds, before the preposition of an object. */
const LONGEST_REST = 4;
/** Words of the shortest object: "این را" ("this") is none. */
const LEAST_OBJECT = 2;

/** Behind the comma that closes what is told of the speaker: "X، وزیر نیرو، ...". */
function behindApposition(from: number, until: number, { roles, mentionAt }: Joints): number {
  let end = from;
  let commas = (roles[from]! & Role.comma) !== 0 ? 2 : 1;
  for (let at = from; at < until && at - from < annotateSettings.longestDescription && commas > 0; at++) {
    if (!(roles[at]! & Role.comma)) continue;
    // A person or an office behind the comma is still the speaker.
    if (at > from && mentionAt[at + 1] === 1) commas++;
    commas--;
    end = at + 1;
  }
  return commas === 0 ? end : from;
}

/** "Reuters'a köprünün açılacağını": whom it was told to is not what was said. */
function behindAddressed(from: number, tokens: readonly Token[], { dativeEndings }: PackTables): number {
  let at = from;
  while (tokens[at]?.kind === "mark") at++;
  for (let name = at + 1; name < at + LONGEST_ADDRESSEE; name++) {
    if (tokens[name]?.norm !== "'" && tokens[name]?.norm !== "’") continue;
    return dativeEndings.has(tokens[name + 1]?.norm ?? "") ? name + 2 : from;
  }
  return from;
}

const LONGEST_ADDRESSEE = 4;

/** "kritik olarak nitelendirdi", "... yönündeki haberleri yalanladı": what only ties the words to their verb. */
function beforeClosers(from: number, to: number, tokens: readonly Token[], { contentClosers }: PackTables): number {
  for (let at = Math.max(from + 1, to - LONGEST_CLOSER); at < to; at++) {
    if (contentClosers.at(tokens, at, to)?.to === to) return at;
  }
  return to;
}

const LONGEST_CLOSER = 4;

function spoken(cue: Cue, { from, to }: MarkedPassage): Content {
  return { cue, from, to, verbatim: true, spoken: true };
}

/**
 * `"...," she said`: a passage that ends before the statement, with nothing but its speaker and marks between, and that fills
 * what goes before it.
 */
function passageBefore(
  cue: Cue,
  first: number,
  last: number,
  reading: Reading,
  index: number,
  endingAt: ReadonlyMap<number, MarkedPassage>,
): MarkedPassage | undefined {
  const {
    tokens,
    joints: { roles },
    sentences,
    cues,
    tables,
  } = reading;
  const speaker = cue.described?.from ?? (cue.ownSubject ? cue.subject!.tokens[0] : cue.from);
  const least = Math.max(first, cues[index - 1]?.to ?? 0, cue.from - annotateSettings.subjectReach);
  let passage: MarkedPassage | undefined;
  let at = cue.from;
  for (; at >= least && !passage; at--) passage = endingAt.get(at);
  at++;
  // What was never closed ended with its paragraph.
  if (!passage || (!passage.closed && passage.to <= first)) return undefined;
  // Where verbs come last, words between marks stand between the speaker and the verb that ends the sentence.
  const between = tables.verbLast || (speaker < passage.from && cue.to >= last - 1);
  const subject = between ? cue.from : speaker;
  if (passage.to > subject) return undefined;
  // "said: «...», adding": what another cue opens is not said again.
  const opener = roles[passage.from - 2] ?? 0;
  if (cues[index - 1]?.sentence === cue.sentence && passage.from - 2 >= cues[index - 1]!.to) {
    if (tokens[passage.from - 2]!.norm === ":" || opener & Role.complementizer) return undefined;
  }
  // Nothing but marks and the words around the speaker: a further comma between would begin another statement.
  let start = at;
  while (start < Math.min(subject, cue.from) && roles[start]! & Role.mark) start++;
  // A comma inside the marks says that the speaker follows, however told.
  const open = (roles[passage.to - 1]! & Role.comma) !== 0;
  for (let word = start; !open && word < Math.min(subject, cue.from); word++) {
    if (roles[word]! & (Role.comma | Role.parting | Role.dash | Role.coordinator | Role.subordinator)) return undefined;
  }
  let parted = false;
  for (let mark = at; mark < start; mark++) if (roles[mark]! & (Role.comma | Role.dash)) parted = true;
  if (tables.participleEndings.length > 0)
    return fillsStatement(passage, cue, speaker, first, reading) ? passage : undefined;
  if (between) return passage;
  const inner = roles[passage.to - 1]!;
  if (!parted && !(inner & (Role.comma | Role.stop | Role.dash)) && passage.from - 1 > first) return undefined;
  const opens = sentenceOf(passage.from, sentences)?.tokens[0] ?? first;
  if (passage.from - opens <= 2) return passage;
  const before = (roles[passage.from - 2] ?? 0) | (roles[passage.from - 3] ?? 0);
  return before & (Role.comma | Role.parting | Role.stop | Role.dash) ? passage : undefined;
}

/** "对交通中断深表遗憾": what is judged stands between a word that opens it and the verb, and nothing follows. */
function openedObject(
  index: number,
  end: number,
  first: number,
  last: number,
  { tokens, cues, tables, joints: { roles } }: Reading,
): readonly Content[] {
  const cue = cues[index]!;
  if (cue.kind !== "verb" || cue.frame === "clause") return [];
  if (end < last && !(roles[end]! & (Role.stop | Role.comma))) return [];
  const previous = cues[index - 1];
  const least = Math.max(first, previous?.sentence === cue.sentence ? previous.to : first, cue.subject?.tokens[1] ?? 0);
  for (let at = cue.from - annotateSettings.shortestContent; at >= least; at--) {
    if (roles[at]! & Role.comma) return [];
    const opener = tables.objectOpeners.at(tokens, at, cue.from);
    const whole =
      tables.wholeWords.at(tokens, at, cue.from) ??
      (at > 0 ? tables.wholeWords.at(tokens, at - 1, cue.from) : undefined);
    if (opener && !whole) return trimmed(cue, opener.to, cue.from, tokens, false);
  }
  return [];
}

/**
 * Where the verb comes last: nothing but marks and the speaker before the words between marks, and nothing but a tie ("diye")
 * behind them; else they are part of what the reporter words.
 */
function fillsStatement(
  passage: MarkedPassage,
  cue: Cue,
  speaker: number,
  first: number,
  { tokens, tables: { contentClosers, stopWords }, joints: { roles } }: Reading,
): boolean {
  for (let at = passage.to; at < cue.from; at++) {
    const tied = contentClosers.at(tokens, at, cue.from) !== undefined;
    if (!(roles[at]! & Role.mark) && !tied && !stopWords.has(tokens[at]!.norm)) return false;
  }
  if (passage.from - 1 <= first || speaker >= passage.from) return true;
  const end = Math.max(cue.subject?.tokens[1] ?? 0, cue.described?.to ?? 0);
  const before = roles[passage.from - 2] ?? 0;
  if (before & (Role.comma | Role.parting | Role.stop | Role.dash)) return true;
  return end > 0 && end <= passage.from && passage.from - 1 - end <= 1;
}

/** `"..." The mayor said.`: a sentence or more of nothing but words between marks, and behind it the statement alone. */
function sentenceBefore(
  index: number,
  end: number,
  { joints: { roles }, sentences, cues }: Reading,
  endingAt: ReadonlyMap<number, MarkedPassage>,
): MarkedPassage | undefined {
  const cue = cues[index]!;
  const sentence = sentences[cue.sentence]!;
  const [first, last] = sentence.tokens;
  const before = sentences[cue.sentence - 1];
  if (!before || before.paragraph !== sentence.paragraph || cues[index - 1]?.sentence === cue.sentence)
    return undefined;
  if (end < last && !(roles[end]! & (Role.stop | Role.comma))) return undefined;
  let to = first;
  while (to > before.tokens[0] && roles[to - 1]! & Role.mark && !endingAt.has(to)) to--;
  const passage = endingAt.get(to);
  if (!passage?.closed) return undefined;
  const opens = sentenceIndex(passage.from, sentences);
  const alone = end >= last || (roles[end]! & Role.stop) !== 0;
  if (passage.from - sentences[opens]!.tokens[0] > 2)
    return alone && opens < cue.sentence ? introducedBefore(passage, roles) : undefined;
  // What a colon introduces is whoever's the sentence before says.
  const introduced = sentences[opens - 1];
  return introduced && roles[introduced.tokens[1] - 1]! & Role.parting ? undefined : passage;
}

/** Words between marks behind a colon that the sentence behind them gives to somebody else: "...: «...» Her deputy said." */
function introducedBefore(passage: MarkedPassage, roles: Uint16Array): MarkedPassage | undefined {
  return roles[passage.from - 2]! & Role.parting ? passage : undefined;
}

/** `"...," she said, "..."`: the rest of what was said, in the same sentence. */
function passageBehind(
  cue: Cue,
  end: number,
  last: number,
  { joints: { roles, statementAt } }: Reading,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): readonly Content[] {
  for (let at = end; at < last && at - end < annotateSettings.complementizerReach; at++) {
    if (statementAt.has(at)) return [];
    const passage = startingAt.get(at);
    if (!passage) continue;
    const before = (roles[passage.from - 2] ?? 0) | (roles[passage.from - 3] ?? 0);
    return before & (Role.comma | Role.dash | Role.parting) ? [spoken(cue, passage)] : [];
  }
  return [];
}

/**
 * A clause that goes before its cue: "Prices will rise, the minister said." Only where nothing but a detail of place or
 * time, or the other half of the clause between commas, follows, and enough precedes the comma.
 */
function clauseBefore(
  index: number,
  start: number,
  end: number,
  first: number,
  last: number,
  reading: Reading,
): readonly Content[] {
  const { tokens, cues, tables, joints } = reading;
  const { roles } = joints;
  const cue = cues[index]!;
  if (cue.frame === "object") return [];
  let comma = start - 1;
  while (comma > first && !(roles[comma]! & Role.mark)) {
    if (cue.kind !== "verb" || !tables.determiners.has(tokens[comma]!.norm)) break;
    comma--;
  }
  // "«...», — заявил", "„...” – powiedział": a dash parts the words from their verb.
  while (comma > first && roles[comma]! & Role.dash) comma--;
  const apposed = namesSubject(cue, first, comma, reading);
  const parted =
    !apposed && comma > first && (PARTING.has(tokens[comma]!.norm) || (roles[comma + 1]! & Role.dash) !== 0);
  const ends = endsBehind(cue, end, last, reading);
  // "雨停之后，他说，渡口开放": where nothing parts words, what is said follows, if anything does.
  if (tables.unparted && ends.more !== undefined) return [];
  if (cue.kind === "source") {
    if (start - first < annotateSettings.shortestContent || !ends.whole) return [];
    // "He doubts it: according to his office, ...": what a colon parts from the source is no content of it.
    if (roles[start - 1]! & Role.parting && !(roles[start - 1]! & Role.dash)) return [];
    return [
      ...trimmed(cue, first, start, tokens, false),
      ...(ends.more !== undefined ? trimmed(cue, ends.more, last, tokens, false) : []),
    ];
  }
  if (!parted || comma - first < annotateSettings.shortestContent) return [];
  if (tables.prepositions.at(tokens, first) && comma - first < annotateSettings.longestSetting) return [];
  const inherits = !cue.ownSubject && cue.described === undefined;
  const earlier = cues[index - 1]?.sentence === cue.sentence;
  if (earlier && (inherits || cue.described?.relative || ends.more !== undefined)) return [];
  if (cue.described?.relative) return [];
  const inverted = isInverted(cue, end, last, reading);
  if (!ends.whole && !inverted && !isDetail(cue, end, last, reading)) return [];
  if (complementizerBehind(cue, last, reading) !== undefined) return [];
  return [
    ...trimmed(cue, first, comma, tokens, false),
    ...(ends.more === undefined ? [] : trimmed(cue, ends.more, last, tokens, false)),
  ];
}

/** "The governor of the bank, Emil Radko, said": what goes before the comma is who speaks. */
function namesSubject(cue: Cue, first: number, comma: number, { mentions }: Reading): boolean {
  const { subject } = cue;
  if (!subject || !cue.ownSubject || subject.tokens[0] >= cue.from || subject.kind === "pronoun") return false;
  return mentionsBetween(mentions, first, comma).some(({ entity }) => entity === subject.entity);
}

/** "..., a fait savoir la préfecture maritime dans la matinée": behind a verb that goes before its speaker, one phrase. */
function isInverted(cue: Cue, end: number, last: number, { tables, joints: { roles } }: Reading): boolean {
  const behind = cue.ownSubject ? cue.subject!.tokens[0] >= cue.to : (cue.described?.from ?? 0) >= cue.to;
  if (!behind || tables.addressing.size === 0 || last - end > annotateSettings.longestDescription) return false;
  for (let at = end; at < last; at++) {
    if (roles[at]! & (Role.comma | Role.parting | Role.dash)) return false;
  }
  return true;
}

/** What may follow a statement that ends a sentence: a place, a day, whom it was said to. */
function isDetail(cue: Cue, end: number, last: number, { tokens, tables, joints: { roles } }: Reading): boolean {
  if (roles[end]! & Role.mark) return false;
  if (roles[end]! & Role.preposition || cue.addressed || last - end <= 2) return true;
  return (tables.weekdays.at(tokens, end, last) ?? tables.relativeDays.at(tokens, end, last)) !== undefined;
}

const PARTING = new Set([...',،，"”»“']);

/** Whether the statement ends with its speaker: at the end of the sentence, or at a comma behind which the clause goes on. */
function endsBehind(
  cue: Cue,
  end: number,
  last: number,
  { joints: { roles } }: Reading,
): { readonly whole: boolean; readonly more?: number } {
  if (end >= last || roles[end]! & Role.stop) return { whole: true };
  if (cue.kind === "source") {
    for (let at = end; at < last && at - end < annotateSettings.longestDescription; at++) {
      if (roles[at]! & Role.comma && last - at > 2) return { whole: true, more: at + 1 };
    }
    // "The book is according to a critic a riddle": the clause goes on without a comma.
    return last - end > annotateSettings.shortestContent ? { whole: true, more: end } : { whole: true };
  }
  if (roles[end]! & (Role.comma | Role.dash)) {
    const word = roles[end + 1] ?? 0;
    return word & (Role.coordinator | Role.subordinator) || last - end < 4
      ? { whole: true }
      : { whole: true, more: end + 1 };
  }
  return { whole: (roles[end]! & Role.mark) !== 0 && !(roles[end]! & Role.parting) };
}

interface Opened {
  readonly from: number;
  readonly kind: (typeof Opening)[keyof typeof Opening];
}

/** Where what follows a cue begins to be the content. */
function openingOf(
  cue: Cue,
  end: number,
  last: number,
  reading: Reading,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): Opened | undefined {
  const { tokens, tables, joints } = reading;
  if (end >= last) return undefined;
  if (cue.kind === "source") {
    const complementizer = complementizerBehind(cue, last, reading);
    if (complementizer) return complementizer;
    let comma = end;
    // "Laut Polizei kam der Bus, ...": the first comma is the clause's own.
    if (tables.verbSecond && !(joints.roles[end]! & Role.comma)) return { from: end, kind: Opening.none };
    while (comma < last && comma - end < annotateSettings.longestDescription && !(joints.roles[comma]! & Role.comma))
      comma++;
    const parted = comma < last && (joints.roles[comma]! & Role.comma) !== 0;
    return { from: parted ? comma + 1 : end, kind: parted ? Opening.comma : Opening.none };
  }
  const complementizer = cue.frame === "object" ? undefined : complementizerBehind(cue, last, reading);
  const passage = passageThatCloses(end, complementizer?.from ?? last, last, reading, startingAt);
  if (passage !== undefined) return { from: passage, kind: Opening.comma };
  if (complementizer) return complementizer;
  let from = end;
  while (from < last && joints.roles[from]! & Role.mark) from++;
  const day = tables.weekdays.at(tokens, from, last) ?? tables.relativeDays.at(tokens, from, last);
  if (day && cue.frame !== "object") from = day.to;
  if (cue.addressed) from = behindAddressee(from, last, reading);
  const infinitive = tables.infinitives.has(tokens[cue.to - 1]!.norm) && from === cue.to;
  if (infinitive && cue.to - cue.from > 1 && !(joints.roles[from]! & NOMINAL) && joints.mentionAt[from] === 0) from--;
  else if (from === end && tables.infinitives.size > 0 && opensObject(from, reading)) from++;
  return { from, kind: from > end && joints.roles[from - 1]! & Role.comma ? Opening.comma : Opening.none };
}

/** What an infinitive cannot begin with. */
const NOMINAL = Role.determiner | Role.pronoun | Role.number | Role.mark | Role.preposition;

/** "asked about the dam": the preposition belongs to the verb, unless it opens an infinitive. */
function opensObject(at: number, { tokens, tables, joints: { roles } }: Reading): boolean {
  const role = roles[at]!;
  return (
    (role & Role.preposition) !== 0 &&
    (role & (Role.subordinator | Role.complementizer)) === 0 &&
    !tables.infinitives.has(tokens[at]!.norm)
  );
}

/** Words between marks behind a comma or a colon that reach to the end: whatever stands before them is no content. */
function passageThatCloses(
  end: number,
  until: number,
  last: number,
  { tokens, joints: { roles, statementAt } }: Reading,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): number | undefined {
  for (let at = end; at < Math.min(until, last) && at - end < annotateSettings.subjectReach; at++) {
    const passage = startingAt.get(at);
    if (passage) {
      const before = (roles[at - 2] ?? 0) | (roles[at - 3] ?? 0);
      const whole = last - passage.to <= 3 || tokens[at]!.capital;
      return before & (Role.comma | Role.parting | Role.dash) && whole ? at : undefined;
    }
    if (at > end && statementAt.has(at)) return undefined;
  }
  return undefined;
}

/** Behind a complementizer or a colon within reach; an addressee or a detail of place may stand between. */
function complementizerBehind(
  cue: Cue,
  last: number,
  { tokens, mentions, tables, joints }: Reading,
): Opened | undefined {
  const { roles, statementAt } = joints;
  const end = endOfStatement(cue);
  // Where the speaker follows, more of the words that tell who may stand between.
  const follows = (end > cue.to && end !== cue.particle?.[1]) || cue.kind === "source" || cue.kind === "source behind";
  const far = follows || addresses(cue, end, tokens, mentions, tables);
  const reach = Math.min(
    last,
    end + (far ? annotateSettings.complementizerReach : annotateSettings.complementizerNear),
  );
  for (let at = end; at < reach; at++) {
    // "said the mayor warned that": what follows is a statement of its own.
    const other = statementAt.get(at);
    if (other && other !== cue && !other.described?.relative && other.from > at) return undefined;
    const complementizer = tables.complementizers.at(tokens, at);
    if (complementizer) return { from: complementizer.to, kind: Opening.complementizer };
    if (tokens[at]!.norm === ":" || tokens[at]!.norm === "：") return { from: at + 1, kind: Opening.colon };
    // "According to X, ... that ...": the comma ends who says it, and opens what is said.
    if (cue.kind === "source" && roles[at]! & Role.comma && !tables.complementizers.at(tokens, at + 1))
      return undefined;
    // Behind a comma the content opens at once, or what is found further on is another clause.
    if (!far && at > end && roles[at]! & Role.comma && !tables.complementizers.at(tokens, at + 1)) return undefined;
  }
  return undefined;
}

function addresses(
  cue: Cue,
  end: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  tables: PackTables,
): boolean {
  if (cue.addressed || tables.prepositions.at(tokens, end)) return true;
  if (tables.tellsAddressed) return false;
  let word = end;
  while (word < tokens.length && tokens[word]!.kind === "mark" && word - end < 2) word++;
  const at = endOfDeterminer(tokens, word, tables);
  return mentionsBetween(mentions, at, at + 1).some(({ kind }) => kind !== "country");
}

/** "told the paper the dam would hold": behind the words for whom it was told to, as far as they are one name or two words. */
function behindAddressee(from: number, last: number, { tokens, mentions, tables, joints }: Reading): number {
  const noun = endOfDeterminer(tokens, from, tables);
  const mention = mentionsBetween(mentions, noun, noun + 1)[0];
  const end = mention?.tokens[1] ?? (joints.roles[noun]! & (Role.mark | Role.preposition) ? from : noun + 1);
  return last - end >= annotateSettings.shortestContent ? end : from;
}

/** The joint of the sentence at which the content stops; words between marks that run on are taken whole. */
function endOfClause(cue: Cue, { from, kind }: Opened, last: number, { joints, passages, endOf }: Reading): number {
  let start = from;
  while (start < last && joints.roles[start]! & Role.mark) start++;
  const end = endOf(cue, start, last, kind, joints);
  const open = passageBeforeToken(passages, end);
  return open && open.to > end && open.from >= from ? open.to : end;
}

/** The last passage that begins before a token; passages are in order of the text. */
function passageBeforeToken(passages: readonly MarkedPassage[], at: number): MarkedPassage | undefined {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1];
}

function trimmed(
  cue: Cue,
  start: number,
  end: number,
  tokens: readonly Token[],
  verbatim: boolean,
): readonly Content[] {
  let [from, to] = [start, end];
  while (from < to && tokens[from]!.kind === "mark") from++;
  while (to > from && tokens[to - 1]!.kind === "mark") to--;
  return to > from ? [{ cue, from, to, verbatim, spoken: false }] : [];
}

function sentenceOf(token: number, sentences: readonly Sentence[]): Sentence | undefined {
  return sentences[sentenceIndex(token, sentences)];
}

/** The sentence in which a token stands, or the first behind it. */
export function sentenceIndex(token: number, sentences: readonly Sentence[]): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.tokens[1] <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
