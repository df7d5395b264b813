/**
 * Who speaks where no capital parts names from other words and no mention stands by the verb: all words between the verb and
 * "that" or a colon, or between a joint and a verb that "that", a colon or the words themselves follow. A preposition closes what
 * describes, and never opens it.
 */
import { findUnits } from "../lexicon/find-units.js";
import type { Mention, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Described } from "./cue.js";
import type { PackTables } from "./pack-tables.js";
import { describing, INNER, isPlainJoint } from "./phrases.js";
import type { SpeechPlaces, Surrounds } from "./speech-places.js";

const COMMAS = new Set([",", "،"]);

export function plainlyDescribed(
  { cue, lower, upper, opens, mentions }: Surrounds,
  { tokens, tables, order, quoted }: SpeechPlaces,
): Described | undefined {
  if (cue.kind === "source") return plainPhrase(tokens, cue.to, endOfPlain(tokens, cue.to, upper, tables), tables);
  if (order === "after") {
    // "البلدية تنفي ...": in a headline whoever speaks opens the sentence.
    const heads = opens && cue.frame !== "clause" && cue.from > lower && cue.from - lower <= LONGEST_HEAD;
    const head = heads ? headBefore(tokens, lower, cue.from, tables) : undefined;
    if (head) return head;
    // "أعلنت عن مساعدات": behind the preposition of the verb stands its object.
    if (cue.to - cue.from > 1 && tables.prepositions.at(tokens, cue.to - 1, cue.to)) return undefined;
    // "قال لمراسلنا المزارع إن": whoever speaks stands behind whom it is said to, or nowhere.
    const start = tables.listeners.has(tokens[cue.to]?.norm ?? "") ? cue.to + 1 : cue.to;
    const behind = endOfPlain(tokens, start, upper, tables);
    if (behind > start) {
      // "لوّحت بإضراب إن ...": an object, and no subject.
      if (bearsProclitic(tokens[start]!, tables) && !covers(mentions, start)) return undefined;
      if (opensBehind(tokens, behind, upper, tables) || closesWords(cue, quoted))
        return plainPhrase(tokens, start, behind, tables);
      const object =
        cue.frame === "clause" || !opens ? undefined : startOfObject(tokens, start, behind, mentions, tables);
      return object === undefined ? undefined : plainPhrase(tokens, start, object, tables);
    }
    if (start >= tokens.length || !opensBehind(tokens, start, start + 1, tables)) return undefined;
  }
  let end = order === "after" ? cue.from : startOfDetour(tokens, cue.from, lower, tables);
  if (end > lower && COMMAS.has(tokens[end - 1]!.norm)) {
    // "X, the critic, said": over what stands between commas.
    let comma = end - 2;
    while (comma > lower && end - comma <= annotateSettings.longestDescription && !COMMAS.has(tokens[comma]!.norm))
      comma--;
    if (comma <= lower || !COMMAS.has(tokens[comma]!.norm)) return undefined;
    end = comma;
  }
  let from = end;
  while (from > lower && end - from <= annotateSettings.longestDescription) {
    const marked = startOfMarkedName(tokens, from - 1, lower + 1);
    if (marked !== undefined && tokens[marked - 1]!.kind !== "word") break;
    if (marked === undefined && isPlainJoint(tokens, from - 1, tables)) break;
    from = marked ?? from - 1;
  }
  // What goes on from the verb before is what that verb tells.
  if (from === lower && !opens) return undefined;
  let to = from;
  while (to < end && !tables.objectBefore?.nouns.at(tokens, to, end)) to++;
  if (tokens.slice(from, to).some(({ norm }) => tables.objectBefore?.closers?.has(norm))) return undefined;
  return plainPhrase(tokens, from, to, tables);
}

function plainPhrase(tokens: readonly Token[], from: number, to: number, tables: PackTables): Described | undefined {
  if (to - from > annotateSettings.longestDescription || to <= from) return undefined;
  if (tables.prepositions.at(tokens, from, to) || tables.pronouns.at(tokens, from, to)) return undefined;
  if (tables.weekdays.at(tokens, from, to) ?? tables.relativeDays.at(tokens, from, to)) return undefined;
  return describing(tokens, from, to, tables);
}

function endOfPlain(tokens: readonly Token[], from: number, upper: number, tables: PackTables): number {
  let at = from;
  while (at < upper) {
    const marked = endOfMarkedName(tokens, at, upper);
    if (marked === undefined && isPlainJoint(tokens, at, tables)) break;
    if (at > from && tables.prepositions.at(tokens, at, upper)) break;
    at = marked ?? at + 1;
  }
  return at;
}

/** "«...»، هكذا لخص المزارع": right behind words between marks, a comma and a word apart. */
function closesWords({ from }: BareCue, quoted: Uint8Array): boolean {
  for (let before = 2; before <= MOST_BETWEEN; before++) if (quoted[from - before] === 1) return true;
  return false;
}

/** The closing mark, a comma, a word. */
const MOST_BETWEEN = 4;

function headBefore(tokens: readonly Token[], from: number, to: number, tables: PackTables): Described | undefined {
  for (let at = from; at < to; at++)
    if (isPlainJoint(tokens, at, tables) || tables.stopWords.has(tokens[at]!.norm)) return undefined;
  return plainPhrase(tokens, from, to, tables);
}

/** Words of a speaker who opens a headline. */
const LONGEST_HEAD = 4;

/** "طالبت المعارضة | بإقالة المدير": the first word, outside names and offices, onto which the preposition of an object is written. */
function startOfObject(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  tables: PackTables,
): number | undefined {
  for (let at = from + 1; at < to; at++)
    if (
      !covers(mentions, at) &&
      (bearsProclitic(tokens[at]!, tables) || (at === from + 1 && leavesPhrase(tokens[from]!, tokens[at]!, tables)))
    )
      return at;
  return tables.objectPrepositions.has(tokens[to]?.norm ?? "") ? to : undefined;
}

/** Known only under a form without it: "بإقالة" is, "بلدية" is not. */
function bearsProclitic({ norm }: Token, { objectProclitics, code }: PackTables): boolean {
  if (norm.length < SHORTEST_OBJECT || !objectProclitics.some((proclitic) => norm.startsWith(proclitic))) return false;
  const trusts = findUnits(norm, code).flatMap(({ concepts }) => concepts.map(({ trust }) => trust));
  return trusts.length > 0 && Math.max(...trusts) < 1;
}

/** "الشركة | تأجيل الإطلاق": behind a noun with its article one without is of another phrase; a name has no meaning. */
function leavesPhrase(before: Token, { norm }: Token, { article, code, stopWords }: PackTables): boolean {
  if (article === "" || !before.norm.startsWith(article) || norm.startsWith(article) || stopWords.has(norm))
    return false;
  return findUnits(norm, code).some(({ concepts }) => concepts.some(({ trust }) => trust === 1));
}

function covers(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ tokens: [first, last] }) => first <= at && at < last);
}

/** Letters of a word with such a preposition. */
const SHORTEST_OBJECT = 4;

/** Whether what is said opens within reach of where the description ends. */
function opensBehind(tokens: readonly Token[], from: number, upper: number, tables: PackTables): boolean {
  for (let at = from; at < Math.min(upper, from + annotateSettings.complementizerReach); at++) {
    if (tokens[at]!.norm === ":" || tables.complementizers.at(tokens, at, upper + 1)) return true;
    if (tokens[at]!.kind === "mark" && !INNER.has(tokens[at]!.norm)) return false;
  }
  return false;
}

/** "X in a call with Y said": before the verb, over a phrase that a preposition opens. */
function startOfDetour(tokens: readonly Token[], end: number, lower: number, tables: PackTables): number {
  let start = end;
  for (let at = end - 1; at > lower && end - at <= annotateSettings.longestDescription; at--) {
    if (isPlainJoint(tokens, at, tables)) break;
    if (tables.prepositions.at(tokens, at, end)) start = at;
  }
  return start;
}

const MARKED_NAMES: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
]);

/** Behind a name between marks that opens at a token, marks included. */
function endOfMarkedName(tokens: readonly Token[], at: number, upper: number): number | undefined {
  const closing = MARKED_NAMES.get(tokens[at]?.norm ?? "");
  if (closing === undefined) return undefined;
  for (let to = at + 1; to < upper && to - at <= annotateSettings.longestMarkedName; to++)
    if (tokens[to]!.norm === closing) return to + 1;
  return undefined;
}

function startOfMarkedName(tokens: readonly Token[], at: number, lower: number): number | undefined {
  for (let from = at - 1; from >= lower && at - from <= annotateSettings.longestMarkedName; from--)
    if (MARKED_NAMES.get(tokens[from]!.norm) === tokens[at]!.norm) return from;
  return undefined;
}
