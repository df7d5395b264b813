/**
 * Which passages do two reports share, word for word, edited, reworded or translated? Takes the wordings of both,
 * gives passages with their places on both sides. Works statement by statement: a true rewrite shares about 7% of
 * its three-word runs with its source, a look-alike 2%, a translation none, so whole texts cannot be compared.
 */
import type { Span } from "../model/span.js";
import { traceSettings } from "../settings.js";
import { alignSequences } from "../text/align-sequences.js";
import { type CommonRun, findCommonRuns } from "../text/find-common-runs.js";
import { compareStatements, type StatementPair } from "./compare-statements.js";
import type { Statement, Wording, WordingWord } from "./read-wording.js";
import type { UnitRelations } from "./relate-units.js";

export interface SharedPassage {
  /** "literal": the same words in a row; the others: a statement and its counterpart. */
  readonly kind: "literal" | "edited" | "reworded" | "translated";
  readonly a: Span;
  readonly b: Span;
  /** Indices of the statements in which the passage begins. */
  readonly statements: readonly [a: number, b: number];
  /** Words equal and in one order on both sides. */
  readonly words: number;
  /** Of these, the words that are nobody's speech on either side. */
  readonly own: number;
  /** Summed rarity of the equal words that are own wording on at least one side. */
  readonly rarity: number;
  /** Likeness in meaning, 0..1; 1 for literal passages. */
  readonly likeness: number;
  /** Share of what the statement of a (of b) says that its counterpart says too, 0..1. */
  readonly coverA: number;
  readonly coverB: number;
  /** The words lie between quotation marks in a (in b). */
  readonly quotedA: boolean;
  readonly quotedB: boolean;
}

/** Sorted by place in a, then in b, then kind. */
export function findSharedPassages(a: Wording, b: Wording, relations: UnitRelations): readonly SharedPassage[] {
  const sameLanguage = a.annotated.report.language === b.annotated.report.language;
  const passages = counterparts(a, b, relations, sameLanguage);
  if (sameLanguage) passages.push(...literalPassages(a, b));
  return passages.sort(
    (x, y) => x.a.start - y.a.start || x.b.start - y.b.start || x.a.end - y.a.end || (x.kind < y.kind ? -1 : 1),
  );
}

function literalPassages(a: Wording, b: Wording): SharedPassage[] {
  return findCommonRuns(a.runs, b.runs).flatMap((run) => {
    const passage = literalPassage(a, b, run);
    const telling = run.length >= traceSettings.copiedRun || passage.rarity >= traceSettings.rareRun;
    return telling ? [passage] : [];
  });
}

function literalPassage(a: Wording, b: Wording, run: CommonRun): SharedPassage {
  const inA = a.words.slice(run.a, run.a + run.length);
  const inB = b.words.slice(run.b, run.b + run.length);
  return {
    kind: "literal",
    a: spanOf(inA),
    b: spanOf(inB),
    statements: [inA[0]!.statement, inB[0]!.statement],
    words: run.length,
    own: inA.filter((word, index) => isOwn(word, inB[index]!)).length,
    rarity: inA.reduce((sum, word, index) => sum + sharedRarity(word, inB[index]!), 0),
    likeness: 1,
    coverA: 1,
    coverB: 1,
    quotedA: mostlyQuoted(inA),
    quotedB: mostlyQuoted(inB),
  };
}

/** Statements that say much the same: each statement's best counterpart, where that is good enough. */
function counterparts(a: Wording, b: Wording, relations: UnitRelations, sameLanguage: boolean): SharedPassage[] {
  const { leastLikeness, found } = sameLanguage ? traceSettings.counterpart : traceSettings.translatedCounterpart;
  const bestOfA = new Map<number, SharedPassage>();
  const bestOfB = new Map<number, SharedPassage>();
  for (const pair of compareStatements(a, b, relations, leastLikeness)) {
    const passage = comparedPassage(a, b, pair, sameLanguage);
    keepBetter(bestOfA, pair.a, passage, pair.coverA);
    keepBetter(bestOfB, pair.b, passage, pair.coverB);
  }
  function keepBetter(best: Map<number, SharedPassage>, index: number, passage: SharedPassage, cover: number): void {
    if (cover < found) return;
    const known = best.get(index);
    if (!known || rankOf(passage) > rankOf(known)) best.set(index, passage);
  }
  return [...new Set([...bestOfA.values(), ...bestOfB.values()])].map((passage) =>
    sameLanguage ? withEqualWords(a, b, passage) : passage,
  );
}

function rankOf(passage: SharedPassage): number {
  return passage.likeness + Math.max(passage.coverA, passage.coverB);
}

function comparedPassage(a: Wording, b: Wording, pair: StatementPair, sameLanguage: boolean): SharedPassage {
  const inA = a.statements[pair.a]!;
  const inB = b.statements[pair.b]!;
  return {
    kind: sameLanguage ? "reworded" : "translated",
    a: { start: inA.start, end: inA.end },
    b: { start: inB.start, end: inB.end },
    statements: [pair.a, pair.b],
    words: 0,
    own: 0,
    rarity: 0,
    likeness: pair.likeness,
    coverA: pair.coverA,
    coverB: pair.coverB,
    quotedA: inA.quoted > 0.5,
    quotedB: inB.quoted > 0.5,
  };
}

/** Counts the words that stand in one order on both sides, and calls the passage edited where they are most of it. */
function withEqualWords(a: Wording, b: Wording, passage: SharedPassage): SharedPassage {
  const inA = wordsOf(a, a.statements[passage.statements[0]]!);
  const inB = wordsOf(b, b.statements[passage.statements[1]]!);
  const { pairs } = alignSequences(inA, inB, scoreWords, traceSettings.skippedWord);
  const kept = pairs.length / Math.min(inA.length, inB.length);
  return {
    ...passage,
    kind: kept >= traceSettings.editedWords ? "edited" : "reworded",
    words: pairs.length,
    own: pairs.filter(([i, j]) => isOwn(inA[i]!, inB[j]!)).length,
    rarity: pairs.reduce((sum, [i, j]) => sum + sharedRarity(inA[i]!, inB[j]!), 0),
  };
}

function wordsOf(wording: Wording, statement: Statement): readonly WordingWord[] {
  const [from, to] = statement.words;
  return wording.words.slice(from, to);
}

function scoreWords(a: WordingWord, b: WordingWord): number {
  return a.norm === b.norm ? 1 : -1;
}

/** Words that a speaker said and both quote are no sign that one report copied the other. */
function sharedRarity(a: WordingWord, b: WordingWord): number {
  return isOwn(a, b) ? Math.min(a.weight, b.weight) : 0;
}

/** A post or a statement printed without marks in one report is speech where the other has marks around it. */
function isOwn(a: WordingWord, b: WordingWord): boolean {
  return !(a.quoted && b.quoted) && !a.spoken && !b.spoken;
}

function mostlyQuoted(words: readonly WordingWord[]): boolean {
  return words.filter((word) => word.quoted).length * 2 > words.length;
}

function spanOf(words: readonly WordingWord[]): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}
