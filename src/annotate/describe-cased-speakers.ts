/**
 * Who speaks where capitals show names and yet no name, office or pronoun stands by the verb: "farmers along the coast said",
 * "a poll found", "those who fled, ...". Takes a cue, gives the words between the last joint of its sentence and the verb, or
 * behind the verb up to the next.
 */
import type { Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { BareCue, Described } from "./cue.js";
import { startOfDeterminer } from "./determiners.js";
import { behindInsertions } from "./find-subjects.js";
import type { PackTables } from "./pack-tables.js";
import { describing, INNER, isJoint } from "./phrases.js";
import type { SpeechPlaces, Surrounds } from "./speech-places.js";

const COMMAS = new Set([",", "،", "，"]);

const DASHES = new Set(["—", "–"]);

const CLOSERS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["）", "（"],
]);

/** `upper` of what stands around it ends before a particle of the verb. */
export function describedByCapitals(around: Surrounds, places: SpeechPlaces): Described | undefined {
  const { cue, first, upper, opens, mentions } = around;
  const { tokens, quoted, tables, order } = places;
  let lower = around.lower;
  // No words between marks tell who says them.
  for (let token = cue.from - 1; token >= lower && cue.from - token < annotateSettings.longestOffice * 4; token--) {
    if (quoted[token] === 1) lower = token + 1;
  }
  const paper =
    cue.kind !== "source behind" && order !== "after" ? markedName(cue, tokens, quoted, upper, tables) : undefined;
  if (paper) return paper;
  if (cue.kind === "source") return describedAfter(tokens, cue.to, upper, tables);
  if (cue.kind === "source behind" || order === "after") return undefined;
  const refers = cue.from === first + 1 && tables.backReferences.has(tokens[cue.from - 1]!.norm);
  const setting = refers || (order === "either" && opens && tables.prepositions.at(tokens, first) !== undefined);
  // "mit den Worten": the speaker belongs to the verb before it.
  if (tables.verbSecond && tables.prepositions.at(tokens, cue.from)) return undefined;
  const isObject = (words: Described | undefined) => words && tables.objectForms.has(tokens[words.from]!.norm);
  const anew = opens || tokens.slice(lower, cue.from).some(({ norm }) => norm === ";");
  const before = setting ? undefined : describedBefore(tokens, cue.from, lower, tables, anew);
  // "«...», said farmers along the coast."
  const closes = tokens[cue.from - 1]?.kind === "mark" && cue.from > first;
  const inverted = closes && (quoted[cue.from - 2] === 1 || quoted[cue.from - 3] === 1);
  if (before && !isObject(before)) return before;
  if (order !== "either" && !inverted) return undefined;
  // "parle d'une erreur": behind the preposition of the verb stands its object.
  if (cue.to - cue.from > 1 && tables.prepositions.at(tokens, cue.to - 1, cue.to)) return undefined;
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
  // "said in an interview": what a preposition opens tells where.
  if (tables.capitalNouns && tables.prepositions.at(tokens, at, upper)) return undefined;
  let to = at;
  while (to < upper && to - at < annotateSettings.longestDescription && !isJoint(tokens, to, tables)) to++;
  if (tables.capitalNouns) to = endOfNouns(tokens, at, to, tables);
  else if (to < upper && to - at >= annotateSettings.longestDescription) return undefined;
  // "el sumario al | que": a preposition belongs to what follows.
  while (to > at + 1 && tables.prepositions.at(tokens, to - 1, to)) to--;
  return describing(tokens, at, to, tables);
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
  // "while chanting", "before singing": what joins statements, too, stands for nobody.
  if (tables.coordinators.at(tokens, at, at + 1) ?? tables.prepositions.at(tokens, at, at + 1)) return false;
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
  // "A neighbour who preferred not to be named said": a relative clause without a comma tells more of its noun.
  const relative = from - 1 > lower && from < end && isRelative(tokens, from - 1, tables);
  const whose = relative && tokens[from - 2]!.kind === "word" && !tokens[from]!.capital;
  if (whose && !tables.determiners.has(tokens[from]!.norm) && !tables.capitalNouns) {
    const noun = phraseEndingAt(tokens, from - 1, Math.max(lower, from - annotateSettings.longestDescription), tables);
    if (noun) return noun;
  }
  // "In the north the farmers said": what a preposition opens ends before the last article.
  if (from < end && tables.prepositions.at(tokens, from, end)) {
    let article = end - 1;
    while (article > from && !tables.determiners.has(tokens[article]!.norm)) article--;
    from = article > from ? article : from + 1;
  }
  return describing(tokens, from, end, tables);
}
