/**
 * Who speaks where nothing parts words in writing and no name shows itself: "海事局副局长曹明昭说". Takes a verb of saying
 * with where its sentence or the cue before it ends, gives the characters from the last mark to whatever stands between a
 * subject and its verb. Characters of a mention are never cut.
 */
import type { Mention, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { Described } from "./cue.js";
import type { PackTables } from "./pack-tables.js";
import type { SpeechPlaces, Surrounds } from "./speech-places.js";

/** Marks inside a name. */
const INNER = new Set(["·", "•", "・", "‧", "-", "."]);
const PAIRED: ReadonlyMap<string, string> = new Map([
  ["》", "《"],
  ["”", "“"],
  ["」", "「"],
  ["』", "『"],
]);

export function describedUnparted(
  { cue, lower, mentions }: Surrounds,
  { tokens, tables }: SpeechPlaces,
): Described | undefined {
  if (cue.kind !== "verb") return undefined;
  const at = cue.from;
  const start = startOfStatement(tokens, at, lower);
  const least = afterOpenings(tokens, start, at, mentions, tables);
  const to = endOfNaming(tokens, least, at, mentions, tables);
  const words = tokens.slice(least, to).filter(({ kind }) => kind !== "mark");
  if (to - least > annotateSettings.longestDescription * 2) return undefined;
  if (words.length < SHORTEST && tables.pronouns.at(tokens, least, to) === undefined) return undefined;
  return { from: least, to, relative: false };
}

/** Characters of the shortest naming. */
const SHORTEST = 2;

/** Behind the last mark before the verb that is not inside a name; over a name between marks. */
function startOfStatement(tokens: readonly Token[], at: number, lower: number): number {
  let from = at;
  while (from > lower) {
    const { kind, norm } = tokens[from - 1]!;
    if (kind === "mark" && !INNER.has(norm)) {
      const opening = from === at ? undefined : PAIRED.get(norm);
      const open = opening === undefined ? -1 : lastBefore(tokens, opening, from - 1, lower);
      if (open <= lower) break;
      from = open;
    } else from--;
  }
  return from;
}

/** Characters of the longest name between marks. */
const LONGEST_MARKED = 8;

function lastBefore(tokens: readonly Token[], norm: string, at: number, lower: number): number {
  for (let index = at - 1; index > lower && at - index <= LONGEST_MARKED; index--) {
    if (tokens[index]!.norm === norm) return index;
  }
  return -1;
}

/** Over joining words and settings that open a statement before its subject: "但", "周三". */
function afterOpenings(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  tables: PackTables,
): number {
  let start = from;
  while (start < to) {
    if (mentions.some(({ tokens: [first] }) => first === start)) break;
    const opening =
      tables.wholeWords.at(tokens, start, to) === undefined
        ? (tables.coordinators.at(tokens, start, to) ?? tables.subjectEnds.at(tokens, start, to))
        : undefined;
    if (opening && tables.prepositions.at(tokens, start, to) === undefined) start = opening.to;
    else if (tokens[start]!.kind === "number" && isDay(tokens[start + 1])) start += 2;
    else break;
  }
  return start;
}

const DAYS = new Set([..."年月日时"]);

function isDay(token: Token | undefined): boolean {
  return token !== undefined && DAYS.has(token.norm);
}

/** Before the first adverb, preposition or day behind what names the subject. */
function endOfNaming(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
  tables: PackTables,
): number {
  for (let at = from; at < to; ) {
    const mention = mentions.find(({ tokens: [first, end] }) => first === at && end <= to);
    const whole = mention?.tokens[1] ?? tables.wholeWords.at(tokens, at, to)?.to;
    if (whole !== undefined) {
      at = whole;
      continue;
    }
    if (tables.subjectEnds.at(tokens, at, to)) return at;
    if (tokens[at]!.kind === "number" && at > from && isDay(tokens[at + 1])) return at;
    at++;
  }
  return to;
}
