/**
 * Where what follows a cue begins to be what was said: behind "that", a colon, whom it was said to, the day on which it was
 * said. Takes a cue, gives a token and what stands before it.
 */
import type { Mention, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import { type Opened, Opening, type Reading } from "./content.js";
import type { Cue } from "./cue.js";
import { endOfDeterminer } from "./determiners.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { passageThatCloses } from "./find-spoken-behind.js";
import { mentionsBetween } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";
import { endOfStatement } from "./statement-of-cue.js";
import { Role } from "./token-roles.js";

/** Where what follows a cue begins to be the content. */
export function openingOf(
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
  // Where nothing parts words, the day of the telling has a comma behind it: "承诺周五前通车".
  if (day && cue.frame !== "object" && !(tables.unparted && !(joints.roles[day.to]! & Role.mark))) from = day.to;
  if (cue.addressed) from = behindAddressee(from, last, reading);
  // "calificó la | medida": an article that a phrase ends with belongs to what follows.
  const article = from === cue.to && cue.to - cue.from > 1 && tables.determiners.has(tokens[cue.to - 1]!.norm);
  if (article) from--;
  const opened = cue.frame === "object" || tables.complementizers.at(tokens, cue.to - 1) !== undefined;
  const asked = opened ? undefined : infinitiveBehindAddressee(from, last, reading);
  if (asked !== undefined) return { from: asked, kind: Opening.complementizer };
  if (article) return { from, kind: Opening.none };
  const infinitive = tables.infinitives.has(tokens[cue.to - 1]!.norm) && from === cue.to;
  if (infinitive && cue.to - cue.from > 1 && !(joints.roles[from]! & NOMINAL) && joints.mentionAt[from] === 0) from--;
  else if (from === end && !tables.unparted && opensObject(from, reading)) from++;
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

/** Behind a complementizer or a colon within reach; an addressee or a detail of place may stand between. */
export function complementizerBehind(
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
  // "ha asegurado, además, que ...": a word or two between commas.
  const inserts = roles[end]! & Role.comma && !(roles[end + 1]! & (Role.complementizer | Role.subordinator));
  if (inserts && !far) {
    let comma = end + 1;
    while (comma < last && comma - end <= LONGEST_ADVERB && !(roles[comma]! & Role.mark)) comma++;
    const opened =
      roles[comma]! & Role.comma && comma - end > 1 ? tables.complementizers.at(tokens, comma + 1, last) : undefined;
    if (opened) return { from: opened.to, kind: Opening.complementizer };
  }
  for (let at = end; at < reach; at++) {
    // "said the mayor warned that": what follows is a statement of its own.
    const other = statementAt.get(at);
    const own = other?.ownSubject || (other?.described && !other.described.taken);
    // "called it minor and said: ...": behind "and" the next verb has its own words.
    const joined = at > end && (roles[at - 1]! & Role.coordinator) !== 0;
    if (other && other !== cue && !other.described?.relative && (other.from > at || own || joined)) return undefined;
    // "غير أن": words that join statements may end as "that" does.
    const joint = tables.coordinators.at(tokens, at) ?? tables.subordinators.at(tokens, at);
    if (joint && joint.to - at > 1 && !tables.complementizers.at(tokens, at)) return undefined;
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

/** Words of an insertion between a verb and "that". */
const LONGEST_ADVERB = 2;

function addresses(
  cue: Cue,
  end: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  tables: PackTables,
): boolean {
  if (cue.addressed || tables.prepositions.at(tokens, end)) return true;
  // "aseguró este martes en rueda de prensa que": the day on which it was said.
  const day = endOfDeterminer(tokens, end, tables);
  if (tables.weekdays.at(tokens, day) ?? tables.relativeDays.at(tokens, day)) return true;
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

/** "his refusal | to sign", "the claim by Holm that | the dam": behind "that"; an infinitive is content with its "to". */
export function openingOfNoun(cue: Cue, last: number, { tokens, tables }: Reading): Opened {
  for (let at = Math.max(cue.to, cue.framed?.to ?? 0); at < last; at++) {
    const complementizer = tables.complementizers.at(tokens, at);
    if (complementizer) return { from: complementizer.to, kind: Opening.complementizer };
    if (tables.infinitives.has(tokens[at]!.norm)) return { from: at, kind: Opening.none };
  }
  return { from: cue.to, kind: Opening.none };
}

/** Words between a verb and the infinitive of what was asked: "a demandé aux habitants de la rive | de partir". */
const LONGEST_ASKED = 8;

/** "pidió a la empresa | reparar el daño", "a appelé les banques à | ne pas fermer": behind whom it was asked of. */
export function infinitiveBehindAddressee(
  from: number,
  last: number,
  { tokens, mentions, tables }: Reading,
): number | undefined {
  if (tables.infinitiveEndings.length === 0 || from >= last) return undefined;
  const asked = tables.addressing.has(tokens[from]!.norm) ? from + 1 : from;
  const noun = endOfDeterminer(tokens, asked, tables);
  const mention = mentionsBetween(mentions, noun, noun + 1)[0];
  if (asked === from && noun === asked && !mention) return undefined;
  const behind = mention?.tokens[1] ?? noun + 1;
  for (let at = behind; at < Math.min(last, from + LONGEST_ASKED); at++) {
    const { kind, norm } = tokens[at]!;
    if (kind === "mark" && norm !== "'" && norm !== "-") return undefined;
    const opens = tables.prepositions.at(tokens, at - 1, at) !== undefined || tokens[at - 1]!.norm === "'";
    const negated = opens && tables.negations.at(tokens, at) !== undefined;
    if (negated || (isInfinitive(norm, tables) && (opens || (at === behind && asked > from)))) return at;
  }
  return undefined;
}

/** Letters of the shortest infinitive. */
const SHORTEST_INFINITIVE = 4;

function isInfinitive(norm: string, { infinitiveEndings, stopWords }: PackTables): boolean {
  if (norm.length < SHORTEST_INFINITIVE || stopWords.has(norm)) return false;
  return infinitiveEndings.some((ending) => norm.endsWith(ending));
}
