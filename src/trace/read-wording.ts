/**
 * What of a report is its own wording? Takes an annotated report, gives its words and statements with their weights:
 * rare words of the reporter's own count, names, numbers, function words and quoted speech do not show copying.
 */
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport, Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { traceSettings } from "../settings.js";
import { type Shingled, shingle } from "../text/shingle.js";
import { coverOf, markSpeech, quotedSpans } from "./mark-quoted.js";

/** A word or number of a statement; where no blanks part words, what the lexicon knows as one. */
export interface WordingWord extends Span {
  readonly norm: string;
  /** Rarity 0..1 as the reporter's own choice of word; 0 for names, numbers and function words. */
  readonly weight: number;
  /** Lies between quotation marks. */
  readonly quoted: boolean;
  /** Lies between marks among so many words that they are somebody's speech, no fragment. */
  readonly spoken: boolean;
  /** Index into `Wording.statements`. */
  readonly statement: number;
}

/** A sentence that is no heading, with the units by which it is compared in meaning. */
export interface Statement extends Span {
  /** Those that tell something, each word once; function words are left out. */
  readonly units: readonly Unit[];
  /** What each unit tells of this statement rather than another of its report, 0..1; their sum. */
  readonly weights: readonly number[];
  readonly weight: number;
  /** Half-open range into `Wording.words`. */
  readonly words: readonly [from: number, to: number];
  /** Share of its words that lie between quotation marks, 0..1. */
  readonly quoted: number;
}

export interface Wording {
  readonly annotated: AnnotatedReport;
  readonly words: readonly WordingWord[];
  readonly statements: readonly Statement[];
  /** The words folded, with their runs of `traceSettings.shortestRun`. */
  readonly runs: Shingled;
  /** Words that do not lie between quotation marks, and their summed rarity. */
  readonly ownWords: number;
  readonly ownRarity: number;
  /** Distinct numbers that tell something, in canonical digits. */
  readonly numbers: ReadonlySet<string>;
}

/** Words beyond `traceSettings.mostWords` are not read, longer sentences are read in pieces: hostile input stays bounded. */
export function readWording(annotated: AnnotatedReport): Wording {
  const quoted = coverOf(quotedSpans(annotated), annotated.tokens);
  const named = coverOf(
    annotated.mentions.filter((mention) => mention.kind !== "pronoun"),
    annotated.tokens,
  );
  const words: WordingWord[] = [];
  const statements: Statement[] = [];
  for (const [from, to] of piecesOf(annotated)) {
    const units = unitsOf(annotated, from, to);
    const firstWord = words.length;
    let next = 0;
    for (let index = from; index < to; index++) {
      const token = annotated.tokens[index]!;
      if (token.kind === "mark") continue;
      while (next < units.length && units[next]!.end <= token.start) next++;
      const unit = units[next];
      const before = words.length > firstWord ? words[words.length - 1] : undefined;
      if (unit && before && before.start >= unit.start && before.end === token.start && token.end <= unit.end) {
        words[words.length - 1] = { ...before, end: token.end, norm: before.norm + token.norm };
        continue;
      }
      const rarity = unit && unit.start < token.end ? unit.weight : 0;
      const fact = named[index] === 1 || looksLikeName(token, words.length > firstWord);
      words.push({
        start: token.start,
        end: token.end,
        norm: token.norm,
        weight: fact || rarity <= traceSettings.commonWord ? 0 : rarity,
        quoted: quoted[index] === 1,
        spoken: false,
        statement: statements.length,
      });
    }
    if (words.length > firstWord) statements.push(statementOf(units, words, firstWord));
  }
  return measured(annotated, markSpeech(words), weighByPlace(statements));
}

/** Token ranges of the sentences that are no headings, each at most `traceSettings.longestStatement` tokens long. */
function* piecesOf({ sentences, tokens }: AnnotatedReport): Generator<readonly [from: number, to: number]> {
  const { longestStatement, mostWords } = traceSettings;
  const end = Math.min(tokens.length, mostWords);
  for (const { heading, tokens: range } of sentences) {
    if (heading) continue;
    for (let from = range[0]; from < Math.min(range[1], end); from += longestStatement) {
      yield [from, Math.min(range[1], end, from + longestStatement)];
    }
  }
}

function unitsOf({ report, tokens }: AnnotatedReport, from: number, to: number): readonly Unit[] {
  const { start } = tokens[from]!;
  return findUnits(report.text.slice(start, tokens[to - 1]!.end), report.language, start);
}

function statementOf(units: readonly Unit[], words: readonly WordingWord[], firstWord: number): Statement {
  const own = words.slice(firstWord);
  const telling = new Map<string, Unit>();
  for (const unit of units) if (unit.weight > traceSettings.commonWord) telling.set(unit.literal, unit);
  return {
    start: own[0]!.start,
    end: own.at(-1)!.end,
    units: [...telling.values()],
    weights: [],
    weight: 0,
    words: [firstWord, words.length],
    quoted: own.filter((word) => word.quoted).length / own.length,
  };
}

/** What stands in every statement (the actors, the topic) does not tell one from another: it counts less in each. */
function weighByPlace(statements: readonly Statement[]): readonly Statement[] {
  const places = new Map<string, number>();
  for (const { units } of statements) {
    for (const { literal } of units) places.set(literal, (places.get(literal) ?? 0) + 1);
  }
  return statements.map((statement) => {
    const weights = statement.units.map(({ weight, literal }) => weight / Math.sqrt(places.get(literal)!));
    return { ...statement, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
  });
}

function measured(
  annotated: AnnotatedReport,
  words: readonly WordingWord[],
  statements: readonly Statement[],
): Wording {
  const own = words.filter((word) => !word.quoted);
  const units = statements.flatMap((statement) => statement.units);
  return {
    annotated,
    words,
    statements,
    runs: shingle(
      words.map(({ norm }) => norm),
      traceSettings.shortestRun,
    ),
    ownWords: own.length,
    ownRarity: own.reduce((sum, { weight }) => sum + weight, 0),
    numbers: new Set(units.flatMap(({ number }) => (number !== undefined && tells(number) ? [number] : []))),
  };
}

/** Small numbers and years stand in any report. */
function tells(number: string): boolean {
  const value = Number(number);
  const year = /^(?:19|20)\d\d$/u.test(number);
  return !year && (value > traceSettings.smallNumber || !Number.isInteger(value));
}

/** A capital that does not merely open the sentence, or a number: facts, which every report shares. */
function looksLikeName(token: Token, inside: boolean): boolean {
  return token.kind === "number" || (token.capital && inside);
}
