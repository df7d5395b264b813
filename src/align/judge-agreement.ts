/**
 * Do two statements agree or clash? Takes two stretches of reports in any languages; gives a verdict with the words that it
 * rests on: what one denies and the other does not, opposite acts, other figures, another name in the place of one.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findPoles, isTurning, type Pole } from "../lexicon/find-poles.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { alignSettings } from "../settings.js";
import { findTurns } from "./find-turns.js";
import type { MarkPhrases } from "./mark-phrases.js";

export interface Statement {
  readonly annotated: AnnotatedReport;
  readonly span: Span;
}

export type ClashKind = "denial" | "opposites" | "figures" | "names";

/** Words of both by which they clash; of a denial by one alone, the other's is the whole statement. */
export interface Clash {
  readonly kind: ClashKind;
  readonly a: Span;
  readonly b: Span;
}

export interface Agreement {
  /** Unknown where nothing shows that they speak of one thing, or what they say of it. */
  readonly verdict: "agree" | "disagree" | "unknown";
  /** 0..1: how much of what one tells the other tells, too. */
  readonly likeness: number;
  /** Empty where they do not disagree. */
  readonly clashes: readonly Clash[];
}

interface Reading extends Statement {
  readonly units: readonly Unit[];
  /** What makes a no of it, where the other does not say the same. */
  readonly turns: readonly Span[];
  /** Units that the other statement does not answer. */
  readonly alone: readonly Unit[];
}

export function judgeAgreement(a: Statement, b: Statement, marks: MarkPhrases): Agreement {
  const [unitsA, unitsB] = [unitsOf(a), unitsOf(b)];
  const { score: likeness } = compareUnits(unitsA, unitsB);
  const first = read(a, unitsA, unitsB, marks);
  const second = read(b, unitsB, unitsA, marks);
  const clashes = likeness < alignSettings.speaksOfSame ? [] : findClashes(first, second);
  const verdict = clashes.length > 0 ? "disagree" : likeness >= alignSettings.agreesFrom ? "agree" : "unknown";
  return { verdict, likeness, clashes };
}

function unitsOf({ annotated, span }: Statement): readonly Unit[] {
  const { text, language } = annotated.report;
  return findUnits(text.slice(span.start, span.end), language, span.start);
}

function read(statement: Statement, units: readonly Unit[], others: readonly Unit[], marks: MarkPhrases): Reading {
  const answered = new Set(
    compareUnits(units, others)
      .pairs.filter(([, , strength]) => strength >= alignSettings.answeredLikeness)
      .map(([at]) => at),
  );
  const alone = units.filter((_, at) => !answered.has(at));
  const turns = findTurns(statement.annotated, statement.span, marks);
  const overlaps = (unit: Unit) => turns.some(({ start, end }) => start < unit.end && unit.start < end);
  const shared = (turn: Span) =>
    units.some(
      ({ start, end, weight }, at) =>
        weight >= alignSettings.aloneWeight && answered.has(at) && turn.start <= start && end <= turn.end,
    );
  return {
    ...statement,
    units,
    alone,
    turns: [
      ...turns.filter((turn) => !shared(turn)).map(spanOf),
      ...alone.filter((unit) => isTurning(unit) && !overlaps(unit)).map(spanOf),
    ],
  };
}

function findClashes(a: Reading, b: Reading): readonly Clash[] {
  const opposites = opposed(a, b);
  const denial = denied(a, b);
  // Who denies the one says the other: "did not lose" is no clash with "won".
  const polarity = opposites.length > 0 && denial.length > 0 ? [] : [...opposites, ...denial];
  return [...polarity, ...figures(a, b), ...names(a, b)];
}

function denied(a: Reading, b: Reading): readonly Clash[] {
  if (a.turns.length % 2 === b.turns.length % 2) return [];
  return [{ kind: "denial", a: a.turns[0] ?? a.span, b: b.turns[0] ?? b.span }];
}

/** A word of one that the other does not tell names the opposite of one of the other's, and of none of its own. */
function opposed(a: Reading, b: Reading): readonly Clash[] {
  const clashes = clashingPoles(a, b).map(([own, other]) => ({ kind: "opposites" as const, a: own, b: other }));
  if (clashes.length > 0) return clashes;
  return clashingPoles(b, a).map(([own, other]) => ({ kind: "opposites" as const, a: other, b: own }));
}

function clashingPoles(a: Reading, b: Reading): readonly (readonly [Span, Span])[] {
  const theirs = findPoles(b.units);
  const alone = findPoles(b.alone);
  const own = findPoles(a.units);
  return findPoles(a.alone).flatMap(({ unit, axis, side }) => {
    const same = (pole: Pole) => pole.axis === axis && pole.side === side;
    const other = (pole: Pole) => pole.axis === axis && pole.side !== side;
    const opposite = theirs.find(other);
    if (!opposite || own.some((pole) => other(pole) && !isAnswered(pole, a)) || alone.some(same)) return [];
    return [[spanOf(unit), spanOf(opposite.unit)] as const];
  });
}

function isAnswered({ unit }: Pole, { alone }: Reading): boolean {
  return !alone.includes(unit);
}

/** Figures of one that the other does not tell, while it tells one of its own. */
function figures(a: Reading, b: Reading): readonly Clash[] {
  const mine = a.alone.find(({ number }) => number !== undefined);
  const theirs = b.alone.find(({ number }) => number !== undefined);
  return mine && theirs ? [{ kind: "figures", a: spanOf(mine), b: spanOf(theirs) }] : [];
}

function names(a: Reading, b: Reading): readonly Clash[] {
  const mine = a.alone.find((unit) => isName(unit, a));
  const theirs = b.alone.find((unit) => isName(unit, b));
  return mine && theirs ? [{ kind: "names", a: spanOf(mine), b: spanOf(theirs) }] : [];
}

function isName(unit: Unit, { annotated }: Reading): boolean {
  return annotated.mentions.some(({ start, end }) => start <= unit.start && unit.end <= end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
