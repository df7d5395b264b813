/**
 * Cuts sentences into clauses, the smallest stretches that state something and can be compared across reports. A clause
 * begins where a new verb of saying with its subject begins, where content follows "that", and at marks and joining words.
 */
import type { Clause, Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import type { PackTables } from "./pack-tables.js";
import { statementStart } from "./statement-of-cue.js";

const PARTING_MARKS = new Set([";", "؛", ":", "—", "–", "；", "："]);
const COMMAS = new Set([",", "،", "，"]);

export function splitClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  cues: readonly Cue[],
  tables: PackTables,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  sentences.forEach((sentence, index) => {
    const own: Cue[] = [];
    while (at < cues.length && cues[at]!.sentence === index) own.push(cues[at++]!);
    if (sentence.heading) return;
    const starts = clauseStarts(tokens, sentence, mentions, own, tables);
    for (const [from, to] of longEnough(tokens, starts, sentence.tokens[1])) {
      const trimmed = withoutOuterMarks(tokens, from, to);
      if (!trimmed) continue;
      const [first, last] = trimmed;
      clauses.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, sentence: index, tokens: trimmed });
    }
  });
  return clauses;
}

function clauseStarts(
  tokens: readonly Token[],
  sentence: Sentence,
  mentions: readonly Mention[],
  cues: readonly Cue[],
  tables: PackTables,
): readonly number[] {
  const [, to] = sentence.tokens;
  const from = afterLabel(tokens, sentence);
  const starts = new Set([from]);
  const told = cues.findIndex(({ kind }) => kind !== "source" && kind !== "source behind");
  cues.forEach((cue, index) => {
    const start = statementStart(cue, tokens, mentions, from, tables);
    const first = told < 0 || index <= told;
    const setting = first && isSetting(tokens, from, start, tables);
    if (cue.kind === "verb" && !setting) starts.add(start);
    if (cue.frame === "object") return;
    const next = cues[index + 1]?.from ?? to;
    for (let at = cue.to; at < Math.min(next, cue.to + annotateSettings.complementizerReach); at++) {
      if (!tables.complementizers.at(tokens, at)) continue;
      // "Both leaders expressed hope" alone states nothing: only a header that tells more stands by itself.
      if (tellsMore(tokens, start, at, cue, mentions, tables)) starts.add(at);
      break;
    }
  });
  for (let at = from + 1; at < to; at++) {
    const before = tokens[at - 1]!;
    if (before.kind === "mark" && PARTING_MARKS.has(before.norm) && !isInFigure(tokens, at - 1)) starts.add(at);
    const subordinator = tables.subordinators.at(tokens, at, to);
    const afterComma = before.kind === "mark" && COMMAS.has(before.norm);
    if (subordinator && (afterComma || subordinator.to - at > 1)) starts.add(at);
    if (afterComma && tables.coordinators.at(tokens, at, to)) starts.add(at);
  }
  return [...starts].sort((a, b) => a - b);
}

/** "3:12", "2019–2021": the mark parts no statements. */
function isInFigure(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== "number" || behind?.kind !== "number") return false;
  return before.end === tokens[at]!.start && tokens[at]!.end === behind.start;
}

/** "Iran Press:" before a sentence is whose it is, not what it states: capitalised words up to a colon. */
function afterLabel(tokens: readonly Token[], { tokens: [from, to] }: Sentence): number {
  for (let at = from; at < Math.min(to - 1, from + annotateSettings.longestLabel); at++) {
    const token = tokens[at]!;
    if (token.norm === ":" && at > from) return at + 1;
    if (token.kind === "word" && !token.capital) return from;
  }
  return from;
}

/** "With regard to the Caucasus, the president ...": an opening with a preposition belongs to what follows. */
function isSetting(tokens: readonly Token[], from: number, start: number, tables: PackTables): boolean {
  let first = from;
  while (first < start && tokens[first]!.kind === "mark") first++;
  const opens = tables.prepositions.at(tokens, first) ?? tables.sourcePhrases.at(tokens, first);
  const longest = opens ? annotateSettings.longestSetting : annotateSettings.longestDetail;
  return start - first <= longest && tokens.slice(first, start + 1).some((token) => COMMAS.has(token.norm));
}

/** Whether a header holds words besides its speaker, its verb and function words. */
function tellsMore(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: Cue,
  mentions: readonly Mention[],
  tables: PackTables,
): boolean {
  const named = mentions.filter(({ kind, tokens: own }) => kind !== "place" && own[0] < to && own[1] > from);
  let words = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    const inCue = index >= cue.from && index < cue.to;
    const inName = named.some(({ tokens: own }) => index >= own[0] && index < own[1]);
    if (token.kind !== "mark" && !inCue && !inName && !tables.stopWords.has(token.norm)) words++;
  }
  return words >= annotateSettings.tellingWords;
}

/** Joins what is too short to state anything with what follows, or, at the end, with what went before. */
function longEnough(tokens: readonly Token[], starts: readonly number[], end: number): readonly [number, number][] {
  const pieces: [number, number][] = [];
  let open = starts[0]!;
  for (let index = 0; index < starts.length; index++) {
    const next = starts[index + 1] ?? end;
    const words = tokens.slice(open, next).filter((token) => token.kind !== "mark").length;
    if (words >= annotateSettings.shortestClause) {
      pieces.push([open, next]);
      open = next;
    } else if (next === end) {
      const last = pieces.at(-1);
      if (last) last[1] = end;
      else pieces.push([open, end]);
    }
  }
  return pieces;
}

function withoutOuterMarks(tokens: readonly Token[], start: number, end: number): [number, number] | undefined {
  let [from, to] = [start, end];
  while (from < to && tokens[from]!.kind === "mark") from++;
  while (to > from && tokens[to - 1]!.kind === "mark") to--;
  return from < to ? [from, to] : undefined;
}
