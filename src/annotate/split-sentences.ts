/**
 * Where do sentences begin and end? Takes a report's text and its tokens, gives spans in order; every token lies in one.
 * Works on marks of the pack, not on regular expressions over words; without a pack, on the marks every script shares.
 * A dateline is a heading of its own, so that it stands in nobody's words.
 */
import type { Sentence, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import { annotateSettings } from "../settings.js";
import { endOfDateline } from "../text/find-dateline.js";
import { fold } from "../text/fold.js";
import { packTables } from "./pack-tables.js";

/** Sentence ends in scripts at large, for languages without a pack. */
const COMMON_ENDS = ".!?؟۔。！？।…";
const COMMAS = new Set([",", "،", "，", ";", "؛", "；"]);
const CLOSING = new Set(['"', "'", "”", "’", "»", "“", ")", "]", "」", "』", "›"]);
/** A paragraph of at most this many tokens without an end mark is a heading. */
const LONGEST_HEADING = 14;

export function splitSentences(text: string, tokens: readonly Token[], pack?: LanguagePack): readonly Sentence[] {
  const ends = new Set(pack?.writing.sentenceEnds ?? COMMON_ENDS);
  const abbreviations = new Set((pack?.writing.abbreviations ?? []).map((word) => fold(word.replace(/\.$/, ""))));
  const tables = pack && packTables(pack);
  const ordinals = pack?.writing.ordinalStop ? tables?.stopWords : undefined;
  const parting = isCutByWidth(text, ends) ? "\n\n" : "\n";
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (let from = 0; from < tokens.length; paragraph++) {
    const to = paragraphEnd(text, tokens, from, parting);
    const early = tables && paragraph < annotateSettings.datelineParagraphs;
    const dateline = early ? endOfDateline(text, tokens, from, to, tables.datelines) : undefined;
    if (dateline !== undefined) {
      sentences.push({ ...sentenceOf(tokens, from, dateline, paragraph), heading: true });
      from = dateline;
    }
    const before = sentences.length;
    for (let first = from; first < to; ) {
      const last = sentenceEnd(text, tokens, first, to, ends, abbreviations, ordinals);
      sentences.push(sentenceOf(tokens, first, last, paragraph));
      first = last;
    }
    const only = sentences.length - before === 1 ? sentences[before]! : undefined;
    const followed = to < tokens.length;
    if (only && followed && to - from <= LONGEST_HEADING && !endsLikeSentence(text, tokens[to - 1]!, ends)) {
      sentences[before] = { ...only, heading: true };
    }
    from = to;
  }
  return sentences;
}

function sentenceOf(tokens: readonly Token[], first: number, last: number, paragraph: number): Sentence {
  const { start } = tokens[first]!;
  return { start, end: tokens[last - 1]!.end, paragraph, tokens: [first, last], heading: false };
}

function paragraphEnd(text: string, tokens: readonly Token[], from: number, parting: string): number {
  let index = from + 1;
  while (index < tokens.length && !isParted(text, tokens, index, parting)) index++;
  return index;
}

/** Before a small letter a single line break parts nothing, whatever the lines of the text are like. */
function isParted(text: string, tokens: readonly Token[], index: number, parting: string): boolean {
  const gap = text.slice(tokens[index - 1]!.end, tokens[index]!.start);
  return gap.includes("\n\n") || (gap.includes(parting) && mayBegin(text, tokens, index));
}

/** Whether single line breaks only wrap lines: then most lines before one are long and close no sentence. */
function isCutByWidth(text: string, ends: ReadonlySet<string>): boolean {
  let cut = 0;
  let broken = 0;
  for (let at = text.indexOf("\n"), from = 0; at !== -1; from = at + 1, at = text.indexOf("\n", from)) {
    const line = text.slice(from, at).trimEnd();
    if (line === "" || text[at + 1] === "\n") continue;
    broken++;
    const last = line.at(-1)!;
    if (line.length >= annotateSettings.shortestCutLine && !ends.has(last) && !CLOSING.has(last)) cut++;
  }
  return cut * 2 > broken;
}

function sentenceEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  ends: ReadonlySet<string>,
  abbreviations: ReadonlySet<string>,
  ordinals: ReadonlySet<string> | undefined,
): number {
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (token.kind !== "mark" || !ends.has(text.slice(token.start, token.end))) continue;
    if (token.norm === "." && isAbbreviation(tokens, index, from, abbreviations)) continue;
    if (token.norm === "." && ordinals && isOrdinal(tokens, index, from, ordinals)) continue;
    let after = index + 1;
    while (after < to && isClosing(text, tokens, after, ends)) after++;
    if (after >= to || mayBegin(text, tokens, after)) return after;
  }
  return to;
}

/** "Am 29. September": a small number with its stop, before a word that is not one of those that open sentences. */
function isOrdinal(tokens: readonly Token[], stop: number, from: number, stopWords: ReadonlySet<string>): boolean {
  const number = tokens[stop - 1];
  const next = tokens[stop + 1];
  if (!number || !next || stop - 1 < from || number.end !== tokens[stop]!.start) return false;
  return /^\d{1,2}$/.test(number.norm) && next.kind === "word" && !stopWords.has(next.norm);
}

/** "Mr." or an initial: a full stop glued to a known abbreviation or a single capital letter. */
function isAbbreviation(
  tokens: readonly Token[],
  stop: number,
  from: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const word = tokens[stop - 1];
  if (!word || stop - 1 < from || word.end !== tokens[stop]!.start || word.kind !== "word") return false;
  if (word.capital && word.end - word.start === 1) return true;
  if (!abbreviations.has(word.norm)) return dottedAbbreviation(tokens, stop, from, abbreviations);
  return true;
}

/** "U.S." is three or more tokens; the table holds it as "U.S". */
function dottedAbbreviation(
  tokens: readonly Token[],
  stop: number,
  from: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let joined = "";
  for (let index = stop - 1; index >= from && index >= stop - 7; index--) {
    const token = tokens[index]!;
    if (token.end !== tokens[index + 1]!.start) break;
    joined = token.norm + joined;
    if (joined.includes(".") && abbreviations.has(joined)) return true;
  }
  return false;
}

function isClosing(text: string, tokens: readonly Token[], index: number, ends: ReadonlySet<string>): boolean {
  const token = tokens[index]!;
  const mark = text.slice(token.start, token.end);
  if (token.kind !== "mark") return false;
  if (ends.has(mark)) return true;
  // A straight mark closes only where it is glued to what it closes.
  return CLOSING.has(mark) && tokens[index - 1]!.end === token.start;
}

/** A sentence begins with a capital, a number, an opening mark, or any letter of a script without case. */
function mayBegin(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.kind === "number" || token.capital) return true;
  // "«Enough!», they shouted": behind a comma the sentence goes on.
  if (token.kind === "mark") return !COMMAS.has(token.norm);
  const letter = text.slice(token.start, token.start + 1);
  return letter.toLowerCase() === letter.toUpperCase();
}

function endsLikeSentence(text: string, last: Token, ends: ReadonlySet<string>): boolean {
  const mark = text.slice(last.start, last.end);
  return last.kind === "mark" && (ends.has(mark) || mark === ":" || mark === "," || CLOSING.has(mark));
}
