/**
 * How likely is one name the other one written in another script? Each letter of the one writes some letters of the other,
 * with a likelihood learned from pairs of names; the likeliest way of parting both into such pieces counts. The model is
 * that of noisy-channel transliteration (Knight and Graehl 1998) over pieces, in both directions.
 */
import { lexiconSettings } from "../settings.js";

/** Longest pieces, in letters: of the other script and of Latin. */
export const LONGEST_FOREIGN = 2;
export const LONGEST_LATIN = 3;

/** A piece pair with what it costs (the negative logarithm of its likelihood) in each direction; absent where it never is. */
export interface LetterPair {
  readonly foreign: string;
  readonly latin: string;
  /** Given the letter of the other script: its Latin piece has up to three letters, or none. */
  readonly toLatin: number | undefined;
  /** Given the Latin piece, of one to three letters: its counterpart has up to two letters, or none. */
  readonly toForeign: number | undefined;
}

/** A folded name read once for comparing it with many: its pieces by number, from each letter on, shortest first. */
export interface Lettered {
  readonly length: number;
  readonly pieces: Int16Array;
  /** Whether each of its letters has been learned. */
  readonly known: boolean;
}

/** Number of a piece that was never seen. */
const UNSEEN = 0;

export class LetterCosts {
  readonly #foreign: ReadonlyMap<string, number>;
  readonly #latin: ReadonlyMap<string, number>;
  /** By number of the foreign piece times the count of Latin ones plus number of the Latin one. */
  readonly #toLatin: Float32Array;
  readonly #toForeign: Float32Array;

  constructor(pairs: readonly LetterPair[]) {
    this.#foreign = number(pairs.map(({ foreign }) => foreign));
    this.#latin = number(pairs.map(({ latin }) => latin));
    const cells = (this.#foreign.size + 1) * this.#width;
    this.#toLatin = new Float32Array(cells).fill(lexiconSettings.unlearnedCost);
    this.#toForeign = new Float32Array(cells).fill(lexiconSettings.unlearnedCost);
    for (const { foreign, latin, toLatin, toForeign } of pairs) {
      const cell = this.#foreign.get(foreign)! * this.#width + this.#latin.get(latin)!;
      if (toLatin !== undefined) this.#toLatin[cell] = toLatin;
      if (toForeign !== undefined) this.#toForeign[cell] = toForeign;
    }
  }

  get #width(): number {
    return this.#latin.size + 1;
  }

  readForeign(name: string): Lettered {
    return read(name, LONGEST_FOREIGN, this.#foreign);
  }

  readLatin(name: string): Lettered {
    return read(name, LONGEST_LATIN, this.#latin);
  }

  /**
   * Cost per letter of taking one for the other: mostly below 1 where they are one name, 2 and more where they are not;
   * infinity as soon as it is known to exceed `most`.
   */
  compare(foreign: Lettered, latin: Lettered, most = Number.POSITIVE_INFINITY): number {
    const { letterDirections, longestName } = lexiconSettings;
    const longer = Math.max(foreign.length, latin.length);
    if (longer > longestName) return Number.POSITIVE_INFINITY;
    const all = most * longer;
    const toLatin = leastCost(
      foreign,
      LONGEST_FOREIGN,
      latin,
      LONGEST_LATIN,
      { costs: this.#toLatin, stepFrom: this.#width, stepTo: 1, mostFrom: 1 },
      all / (1 - letterDirections),
    );
    if (toLatin === Number.POSITIVE_INFINITY) return toLatin;
    const toForeign = leastCost(
      latin,
      LONGEST_LATIN,
      foreign,
      LONGEST_FOREIGN,
      { costs: this.#toForeign, stepFrom: 1, stepTo: this.#width, mostFrom: LONGEST_LATIN },
      (all - (1 - letterDirections) * toLatin) / letterDirections,
    );
    return (letterDirections * toForeign + (1 - letterDirections) * toLatin) / longer;
  }
}

/** Numbers from 1 on, in the order of first mention. */
function number(pieces: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(pieces)].map((piece, index) => [piece, index + 1]));
}

/** For each letter and behind the last the pieces of no letter, of one, and so on. */
function read(name: string, longest: number, numbers: ReadonlyMap<string, number>): Lettered {
  const pieces = new Int16Array((name.length + 1) * (longest + 1));
  for (let at = 0; at <= name.length; at++) {
    for (let length = 0; length <= longest && at + length <= name.length; length++) {
      pieces[at * (longest + 1) + length] = numbers.get(name.slice(at, at + length)) ?? UNSEEN;
    }
  }
  return { length: name.length, pieces, known: name !== "" && [...name].every((letter) => numbers.has(letter)) };
}

/** One table of costs for all calls: none keeps it. */
let least = new Float64Array(1024);

/** What pieces cost, by their numbers times a step; and how many letters a piece of `from` has at most. */
interface Direction {
  readonly costs: Float32Array;
  readonly stepFrom: number;
  readonly stepTo: number;
  readonly mostFrom: number;
}

/** The cheapest way to part `from` into pieces and `to` into what they write; infinity where it exceeds `most`. */
function leastCost(
  from: Lettered,
  longestFrom: number,
  to: Lettered,
  longestTo: number,
  { costs, stepFrom, stepTo, mostFrom }: Direction,
  most: number,
): number {
  const width = to.length + 1;
  const cells = (from.length + 1) * width;
  if (least.length < cells) least = new Float64Array(cells * 2);
  least.fill(Number.POSITIVE_INFINITY, 0, cells);
  least[0] = 0;
  // Whatever way is taken passes one of so many letters in a row.
  let tooDear = 0;
  for (let at = 0; at < from.length; at++) {
    let cheapest = Number.POSITIVE_INFINITY;
    for (let place = 0; place < width; place++) {
      const so = least[at * width + place]!;
      if (so === Number.POSITIVE_INFINITY) continue;
      if (so < cheapest) cheapest = so;
      for (let length = 1; length <= mostFrom && at + length <= from.length; length++) {
        const piece = from.pieces[at * (longestFrom + 1) + length]!;
        if (piece === UNSEEN && length > 1) continue;
        const row = (at + length) * width + place;
        for (let taken = 0; taken <= longestTo && place + taken < width; taken++) {
          const written = to.pieces[place * (longestTo + 1) + taken]!;
          const cost = so + costs[piece * stepFrom + written * stepTo]!;
          if (cost < least[row + taken]!) least[row + taken] = cost;
        }
      }
    }
    tooDear = cheapest > most ? tooDear + 1 : 0;
    if (tooDear >= mostFrom) return Number.POSITIVE_INFINITY;
  }
  return least[cells - 1]!;
}
