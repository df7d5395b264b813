/**
 * Who speaks where no name, office or pronoun stands by the verb: "farmers along the coast said", "a poll found", "those
 * who fled, ...". Takes a cue, gives the words between the last joint of its sentence and the verb; no grammar is known,
 * so what is taken is bounded by marks, joining words and length.
 */
import type { Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Described, SpeakerOrder } from "./cue.js";
import type { PackTables } from "./pack-tables.js";

const COMMAS = new Set([",", "،", "，"]);
const DASHES = new Set(["—", "–"]);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["）", "（"],
]);
/** Marks inside a word or a name. */
const INNER = new Set(["-", "'", "’", ".", "&", "/", "'s", "’s", "‑", "%", "$", "€", "#", "@"]);

/** The words before a verb that can be its subject; `lower` is where its sentence, or the cue before it, ends. */
export function describedBefore(
  tokens: readonly Token[],
  at: number,
  lower: number,
  tables: PackTables,
  overInsertions: boolean,
): Described | undefined {
  const end = withoutAuxiliaries(tokens, at, lower, tables);
  if (end <= lower) return undefined;
  const last = tokens[end - 1]!;
  if (last.kind === "mark" && !INNER.has(last.norm)) {
    return overInsertions ? beforeInsertion(tokens, end, lower, tables) : undefined;
  }
  // "went to court to argue": behind a preposition stands no subject.
  if (tables.prepositions.at(tokens, end - 1, end) && !isRelative(tokens, end - 1, tables)) return undefined;
  if (isRelative(tokens, end - 1, tables)) return { from: end - 1, to: end, relative: true };
  return phraseEndingAt(tokens, end, lower, tables);
}

/** The words behind a verb up to the next joint: "said farmers along the coast". */
export function describedAfter(
  tokens: readonly Token[],
  at: number,
  upper: number,
  tables: PackTables,
): Described | undefined {
  let to = at;
  while (to < upper && to - at < annotateSettings.longestDescription && !isJoint(tokens, to, tables)) to++;
  if (tables.capitalNouns) to = endOfNouns(tokens, at, to, tables);
  else if (to < upper && to - at >= annotateSettings.longestDescription) return undefined;
  return describing(tokens, at, to, tables);
}

/**
 * Where no capital parts names from other words: all words between the verb and "that" or a colon, or between a joint and
 * a verb that "that", a colon or the words themselves follow; `opens` where no verb goes before. A preposition closes what describes, and never opens it.
 */
export function plainlyDescribed(
  cue: BareCue,
  tokens: readonly Token[],
  lower: number,
  upper: number,
  opens: boolean,
  order: SpeakerOrder,
  tables: PackTables,
): Described | undefined {
  if (cue.kind === "source") return plainPhrase(tokens, cue.to, endOfPlain(tokens, cue.to, upper, tables), tables);
  if (order === "after") {
    const behind = endOfPlain(tokens, cue.to, upper, tables);
    if (behind > cue.to)
      return opensBehind(tokens, behind, upper, tables) ? plainPhrase(tokens, cue.to, behind, tables) : undefined;
    if (cue.to >= tokens.length || !opensBehind(tokens, cue.to, cue.to + 1, tables)) return undefined;
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
  if (tokens.slice(from, to).some(({ norm }) => tables.objectBefore?.closers.has(norm))) return undefined;
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

function isPlainJoint(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  return isJoint(tokens, at, tables) || tables.complementizers.at(tokens, at) !== undefined;
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

/**
 * Where every noun has a capital: behind a noun only an article, a preposition or a further noun go on with what tells who
 * speaks ("der Sprecher des Amtes | gestern"); any other word is the rest of the clause.
 */
function endOfNouns(tokens: readonly Token[], at: number, limit: number, tables: PackTables): number {
  let end = at;
  let open = true;
  for (let word = at; word < limit; word++) {
    const token = tokens[word]!;
    if (token.kind === "mark") continue;
    if (token.capital || token.kind === "number") {
      end = word + 1;
      open = false;
    } else if (!open && tables.objectForms.has(token.norm)) break;
    else if (tables.determiners.has(token.norm) || tables.prepositions.at(tokens, word, word + 1)) open = true;
    else if (!open) break;
  }
  return end;
}

/** Over "has", "would", "also", "never": function words that open no phrase. */
function withoutAuxiliaries(tokens: readonly Token[], at: number, lower: number, tables: PackTables): number {
  let end = at;
  while (end > lower && isAuxiliary(tokens, end - 1, tables)) end--;
  return end;
}

function isAuxiliary(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  const token = tokens[at]!;
  return (
    token.kind === "word" &&
    tables.stopWords.has(token.norm) &&
    !tables.determiners.has(token.norm) &&
    !tables.pronouns.at(tokens, at, at + 1) &&
    !tables.prepositions.at(tokens, at, at + 1) &&
    !tables.coordinators.at(tokens, at, at + 1) &&
    !tables.subordinators.at(tokens, at, at + 1)
  );
}

function isRelative(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  return tables.subordinators.at(tokens, at, at + 1) !== undefined && tables.stopWords.has(tokens[at]!.norm);
}

/** "The union, the largest in the country, said": over what stands between two marks of one kind, or in brackets. */
function beforeInsertion(
  tokens: readonly Token[],
  end: number,
  lower: number,
  tables: PackTables,
): Described | undefined {
  const mark = tokens[end - 1]!.norm;
  const opens = CLOSERS.get(mark) ?? (COMMAS.has(mark) || DASHES.has(mark) ? mark : undefined);
  if (!opens) return undefined;
  for (let at = end - 2; at > lower && end - at <= annotateSettings.longestInsertion; at--) {
    if (tokens[at]!.norm !== opens) continue;
    return phraseEndingAt(tokens, at, lower, tables);
  }
  return undefined;
}

function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
  lower: number,
  tables: PackTables,
): Described | undefined {
  let from = end;
  const least = Math.max(lower, end - annotateSettings.longestDescription);
  while (from > least && !isJoint(tokens, from - 1, tables)) from--;
  // "In the north the farmers said": what a preposition opens ends before the last article.
  if (from < end && tables.prepositions.at(tokens, from, end)) {
    let article = end - 1;
    while (article > from && !tables.determiners.has(tokens[article]!.norm)) article--;
    from = article > from ? article : from + 1;
  }
  return describing(tokens, from, end, tables);
}

/** Where a phrase may not go on: marks that are not inside a word, words that join or open statements. */
function isJoint(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  const token = tokens[at]!;
  if (token.kind === "mark") return !INNER.has(token.norm);
  // "der", "die", "das": what opens a clause behind a comma is an article elsewhere.
  if (tables.capitalNouns && tables.determiners.has(token.norm)) return false;
  return (
    tables.coordinators.at(tokens, at, at + 1) !== undefined ||
    (tables.subordinators.at(tokens, at, at + 1) !== undefined && !tables.prepositions.at(tokens, at, at + 1))
  );
}

/** Trimmed to words, of which one at least tells who: no function word, or a word of quantity such as "many". */
function describing(tokens: readonly Token[], start: number, end: number, tables: PackTables): Described | undefined {
  let [from, to] = [start, end];
  while (from < to && tokens[from]!.kind === "mark") from++;
  while (to > from && tokens[to - 1]!.kind === "mark") to--;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === "mark") continue;
    if (
      token.kind === "number" ||
      !tables.stopWords.has(token.norm) ||
      (to - from === 1 && tables.determiners.has(token.norm))
    )
      return { from, to, relative: false };
  }
  return undefined;
}
