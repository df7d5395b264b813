/**
 * What has a clause in common with all others of the story? Takes the clauses, gives for each what answers it and how well,
 * from one index of meanings. A large story has millions of pairs: they lie side by side in rows, and the rows of the search
 * are used again for each clause.
 */
import { scoreCovers, UnitIndex } from "../lexicon/unit-index.js";
import { alignSettings } from "../settings.js";
import type { ClauseNode } from "./compare-clauses.js";

export interface Rival {
  readonly to: number;
  readonly score: number;
}

export interface ToldShare {
  readonly inTwo: number;
  readonly inAll: number;
}

/** What the index says of a clause and all others: with whatever is not in it, it has nothing in common. */
export class Likeness {
  /** The clauses that are like it, by number, rising; and how like, 0..1. */
  readonly clauses: Int32Array;
  readonly scores: Float64Array;
  /** By sentence of the story, the share of the clause that it tells, 0..1. */
  readonly wide: Float64Array;
  /** By report, the share that any two neighbouring sentences tell, and the share that all of them tell together, 0..1. */
  readonly told: ReadonlyMap<number, ToldShare>;
  /** By report, its clauses that are most like it, best first. */
  readonly rivals: ReadonlyMap<number, readonly Rival[]>;
  readonly #answers: Float64Array;
  readonly #units: number;

  constructor(
    { clauses, scores, answers }: Pick<Likeness, "clauses" | "scores"> & { readonly answers: Float64Array },
    { wide, told, rivals }: Pick<Likeness, "wide" | "told" | "rivals">,
    units: number,
  ) {
    this.clauses = clauses;
    this.scores = scores;
    this.wide = wide;
    this.told = told;
    this.rivals = rivals;
    this.#answers = answers;
    this.#units = units;
  }

  score(to: number): number {
    const place = placeIn(this.clauses, to);
    return place < 0 ? 0 : this.scores[place]!;
  }

  /** For each unit of the clause its best answer in the other, 0..1. */
  answers(to: number): Float64Array {
    const place = placeIn(this.clauses, to);
    if (place < 0) return new Float64Array(this.#units);
    return this.#answers.subarray(place * this.#units, (place + 1) * this.#units);
  }
}

/** -1 for none. */
function placeIn(rising: Int32Array, wanted: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rising[middle]!;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export class LikenessFinder {
  readonly #nodes: readonly ClauseNode[];
  readonly #sentences: readonly number[];
  readonly #index: UnitIndex;
  /** By clause: its row among those met, from 1; 0 for what was not met. */
  readonly #rowOf: Int32Array;
  /** By clause: the weight of its units that are answered. */
  readonly #covered: Float64Array;
  /** By unit of the index: how well it is answered. */
  readonly #answered: Float64Array;
  /** A row of answers for each clause met, and three for what is told by more than a clause. */
  readonly #rows = new Rows();
  readonly #wideRows = new Rows();

  /** `sentences`: the sentence of the story in which each clause stands, rising from 0. */
  constructor(nodes: readonly ClauseNode[], sentences: readonly number[]) {
    this.#nodes = nodes;
    this.#sentences = sentences;
    this.#index = new UnitIndex(nodes.map(({ units }) => units));
    this.#rowOf = new Int32Array(nodes.length);
    this.#covered = new Float64Array(nodes.length);
    this.#answered = new Float64Array(this.#index.units.length);
  }

  find(node: ClauseNode): Likeness {
    const met = this.#meet(node);
    const units = node.units.length;
    const like: number[] = [];
    const scores = new Float64Array(met.length);
    const answers = new Float64Array(met.length * units);
    const rivals = new Map<number, Rival[]>();
    for (const to of met) {
      const other = this.#nodes[to]!;
      const row = (this.#rowOf[to]! - 1) * units;
      const covered = this.#covered[to]! / (other.weight || 1);
      this.#covered[to] = 0;
      const score = scoreCovers(coverOf(node, this.#rows.values, row), covered, node.weight, other.weight);
      if (score < alignSettings.leastLikeness) continue;
      const place = like.push(to) - 1;
      scores[place] = score;
      for (let unit = 0; unit < units; unit++) answers[place * units + unit] = this.#rows.values[row + unit]!;
      const known = rivals.get(other.report);
      if (known) known.push({ to, score });
      else rivals.set(other.report, [{ to, score }]);
    }
    for (const own of rivals.values()) own.sort((a, b) => b.score - a.score || a.to - b.to);
    const { wide, told } = this.#tellWide(node, met);
    for (const to of met) this.#rowOf[to] = 0;
    const found = {
      clauses: Int32Array.from(like),
      scores: scores.slice(0, like.length),
      answers: answers.slice(0, like.length * units),
    };
    return new Likeness(found, { wide, told, rivals }, units);
  }

  /** The clauses of other reports that answer anything, rising. */
  #meet({ report, units }: ClauseNode): readonly number[] {
    const { sentenceOf, units: indexed } = this.#index;
    const met: number[] = [];
    const touched: number[] = [];
    const width = units.length;
    this.#index.match(units, (unit, other, strength) => {
      const to = sentenceOf[other]!;
      if (this.#nodes[to]!.report === report) return;
      if (this.#rowOf[to] === 0) {
        this.#rowOf[to] = met.push(to);
        this.#rows.clear(met.length - 1, width);
      }
      this.#rows.raise((this.#rowOf[to]! - 1) * width + unit, strength);
      const before = this.#answered[other]!;
      if (strength <= before) return;
      if (before === 0) touched.push(other);
      this.#answered[other] = strength;
      this.#covered[to]! += (strength - before) * indexed[other]!.weight;
    });
    for (const other of touched) this.#answered[other] = 0;
    return met.sort((a, b) => a - b);
  }

  /** By sentence and report: what their clauses answer together. `met`: rising, so that those of one follow each other. */
  #tellWide(node: ClauseNode, met: readonly number[]): Pick<Likeness, "wide" | "told"> {
    const units = node.units.length;
    const wide = new Float64Array((this.#sentences.at(-1) ?? -1) + 1);
    const told = new Map<number, ToldShare>();
    for (let place = 0; place < met.length; ) {
      const { report } = this.#nodes[met[place]!]!;
      this.#wideRows.clear(REPORT, units);
      let inTwo = 0;
      for (let before = -1; place < met.length && this.#nodes[met[place]!]!.report === report; ) {
        const sentence = this.#sentences[met[place]!]!;
        if (before === sentence - 1) this.#wideRows.copy(SENTENCE, PAIR, units);
        else this.#wideRows.clear(PAIR, units);
        this.#wideRows.clear(SENTENCE, units);
        for (; place < met.length && this.#sentences[met[place]!] === sentence; place++) {
          const row = (this.#rowOf[met[place]!]! - 1) * units;
          for (let unit = 0; unit < units; unit++) {
            const strength = this.#rows.values[row + unit]!;
            for (const wider of [SENTENCE, PAIR, REPORT]) this.#wideRows.raise(wider * units + unit, strength);
          }
        }
        wide[sentence] = coverOf(node, this.#wideRows.values, SENTENCE * units);
        inTwo = Math.max(inTwo, coverOf(node, this.#wideRows.values, PAIR * units));
        before = sentence;
      }
      told.set(report, { inTwo, inAll: coverOf(node, this.#wideRows.values, REPORT * units) });
    }
    return { wide, told };
  }
}

/** Rows of what is answered by a sentence, by it and the one before, and by all of a report. */
const [SENTENCE, PAIR, REPORT] = [0, 1, 2] as const;

/** Rows of numbers that are used again, in one array that grows. */
class Rows {
  values = new Float64Array(0);

  clear(row: number, width: number): void {
    const end = (row + 1) * width;
    if (end > this.values.length) {
      const grown = new Float64Array(2 * end);
      grown.set(this.values);
      this.values = grown;
    }
    this.values.fill(0, row * width, end);
  }

  copy(from: number, to: number, width: number): void {
    this.values.copyWithin(to * width, from * width, (from + 1) * width);
  }

  raise(at: number, value: number): void {
    if (value > this.values[at]!) this.values[at] = value;
  }
}

/** Share 0..1 of the rarity of a clause that is answered; its answers stand in `strengths` from `first` on. */
export function coverOf({ units, weight }: ClauseNode, strengths: Float64Array, first: number): number {
  let sum = 0;
  for (let at = 0; at < units.length; at++) sum += units[at]!.weight * strengths[first + at]!;
  return sum / (weight || 1);
}
