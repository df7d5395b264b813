/**
 * What speaks for it that two clauses of different reports state the same? Takes two clause nodes with what answers what,
 * gives a row of numbers for the trees of `same-statement-model.json`: likeness both ways, what rare things they share,
 * how they stand among their rivals, in their reports, and towards third reports.
 */
import { alignSettings } from "../settings.js";
import type { ClauseUnit } from "./clause-units.js";

/** A clause as a node of the story: numbered in order of reports, then of text. */
export interface ComparedClause {
  readonly units: readonly ClauseUnit[];
  /** The keys of its units. */
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
  /** Where its sentence stands in its report, 0 (first) to 1 (last). */
  readonly place: number;
  /** Whose words it is: the speaker's name in the story; absent where nobody's. */
  readonly speaker?: string;
  /** Its words, or most, stand between marks. */
  readonly quoted: boolean;
}

/** Two clauses, and what the index says of them. */
export interface ComparedPair {
  readonly a: ComparedClause;
  readonly b: ComparedClause;
  /** For each unit of one, its best answer in the other, 0..1. */
  readonly answersA: Float64Array;
  readonly answersB: Float64Array;
  /** Share of the rarity of one that the other answers, 0..1. */
  readonly coverA: number;
  readonly coverB: number;
  readonly score: number;
  /** The same against the whole sentence of the other. */
  readonly wideA: number;
  readonly wideB: number;
  /** How alike the best sentences beside theirs are, 0..1. */
  readonly beside: number;
  /** Better counterparts that either has in the other's report; how far the best of those is behind (or ahead). */
  readonly rank: number;
  readonly margin: number;
  /** The best third clauses that both are like: the lesser of both scores, of the best and the next. */
  readonly support: readonly [best: number, next: number];
  readonly meet: boolean;
  readonly sameLanguage: boolean;
}

export const PAIR_EVIDENCE = [
  "score",
  "lesser cover",
  "greater cover",
  "lesser wide cover",
  "greater wide cover",
  "shared weight",
  "anchors",
  "rarest shared",
  "second rarest",
  "figures shared",
  "figures apart",
  "names shared",
  "days shared",
  "days apart",
  "acts shared",
  "quoted",
  "speaker",
  "beside",
  "rank",
  "margin",
  "support",
  "second support",
  "meet",
  "same language",
  "distance",
  "opening",
  "lesser weight",
  "greater weight",
  "lesser told cover",
  "greater told cover",
  "lesser run",
  "lesser left over",
] as const;

/** Evidence of which more never speaks against. */
export const RISING: ReadonlySet<(typeof PAIR_EVIDENCE)[number]> = new Set([
  "score",
  "lesser cover",
  "greater cover",
  "lesser wide cover",
  "greater wide cover",
  "shared weight",
  "anchors",
  "rarest shared",
  "second rarest",
  "figures shared",
  "names shared",
  "acts shared",
  "beside",
  "margin",
  "support",
  "second support",
  "lesser told cover",
  "greater told cover",
  "lesser run",
]);

/** In how many clauses for each report a key stands; 1 and more. */
export type Commonness = (key: string) => number;

export function takePairEvidence(pair: ComparedPair, commonness: Commonness): Float64Array {
  const { a, b, answersA, answersB, coverA, coverB, wideA, wideB } = pair;
  const [toldA, toldB] = [weighTold(a.units, answersA), weighTold(b.units, answersB)];
  const shared = sharedWeights(a.units, answersA);
  const both = [...b.keys].filter((key) => a.keys.has(key));
  const rarity = (prefixes: readonly string[]) =>
    both
      .filter((key) => prefixes.some((prefix) => key.startsWith(prefix)))
      .reduce((sum, key) => sum + 1 / commonness(key), 0);
  const figures = rarity(FIGURES);
  const days = rarity(DAYS);
  return Float64Array.of(
    pair.score,
    Math.min(coverA, coverB),
    Math.max(coverA, coverB),
    Math.min(wideA, wideB),
    Math.max(wideA, wideB),
    shared.all,
    Math.min(anchors(a.units, answersA), anchors(b.units, answersB)),
    shared.most,
    shared.next,
    figures,
    figures === 0 && keyed(a, FIGURES) && keyed(b, FIGURES) ? 1 : 0,
    rarity(NAMES),
    days,
    days === 0 && keyed(a, DAYS) && keyed(b, DAYS) ? 1 : 0,
    rarity(ACTS),
    a.quoted && b.quoted ? 1 : a.quoted || b.quoted ? -1 : 0,
    a.speaker === undefined || b.speaker === undefined ? 0 : a.speaker === b.speaker ? 1 : -1,
    pair.beside,
    pair.rank,
    pair.margin,
    pair.support[0],
    pair.support[1],
    pair.meet ? 1 : 0,
    pair.sameLanguage ? 1 : 0,
    Math.abs(a.place - b.place),
    Math.max(a.place, b.place),
    Math.min(a.weight, b.weight),
    Math.max(a.weight, b.weight),
    Math.min(toldA.cover, toldB.cover),
    Math.max(toldA.cover, toldB.cover),
    Math.min(toldA.run, toldB.run),
    Math.min(toldA.left, toldB.left),
  );
}

/** What keys begin with; see `ClauseUnit`. */
const FIGURES = ["figure "];
const DAYS = ["day "];
const ACTS = ["act "];
const NAMES = ["person ", "place ", "organisation ", "country ", "office "];

function keyed({ keys }: ComparedClause, prefixes: readonly string[]): boolean {
  for (const key of keys) if (prefixes.some((prefix) => key.startsWith(prefix))) return true;
  return false;
}

/** Of what one shares with the other: the summed weight, and the two heaviest. */
function sharedWeights(
  units: readonly ClauseUnit[],
  answers: Float64Array,
): { readonly all: number; readonly most: number; readonly next: number } {
  let [all, most, next] = [0, 0, 0];
  for (let at = 0; at < units.length; at++) {
    const weight = units[at]!.weight * answers[at]!;
    all += weight;
    if (weight > most) [most, next] = [weight, most];
    else if (weight > next) next = weight;
  }
  return { all, most, next };
}

/**
 * Of what a clause tells beside names and days: the share that is answered, what is left over, and the most that is answered
 * in a row: words that two reports have by chance lie scattered.
 */
function weighTold(
  units: readonly ClauseUnit[],
  answers: Float64Array,
): { readonly cover: number; readonly left: number; readonly run: number } {
  let [all, answered, row, run] = [0, 0, 0, 0];
  for (let at = 0; at < units.length; at++) {
    const { told, kind } = units[at]!;
    const strength = answers[at]!;
    if (told > 0 && kind !== "actor") {
      all += told;
      answered += told * strength;
    }
    row = strength >= alignSettings.anchorStrength ? row + told : 0;
    if (row > run) run = row;
  }
  return { cover: answered / (all || 1), left: all - answered, run };
}

/** Telling units that have an answer. */
function anchors(units: readonly ClauseUnit[], answers: Float64Array): number {
  let count = 0;
  for (let at = 0; at < units.length; at++) {
    const { kind } = units[at]!;
    if ((kind === "telling" || kind === "figure") && answers[at]! >= alignSettings.anchorStrength) count++;
  }
  return count;
}
