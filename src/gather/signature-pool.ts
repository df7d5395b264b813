/**
 * How alike are a report and many others by their signatures, and which keys do two share? The signatures of all reports
 * lie one behind the other in a few large arrays: what a search asks of hundreds is read in a row, not gathered from
 * hundreds of places.
 */
import { gatherSettings } from "../settings.js";
import { GrowingFloats, GrowingInts } from "./growing-array.js";
import type { ReportSignature } from "./sign-report.js";

export class SignaturePool {
  readonly #keys = new GrowingInts();
  readonly #weights = new GrowingFloats();
  readonly #pairs = new GrowingInts();
  /** By slot: where its keys begin and end, and its pairs. */
  readonly #places = new GrowingInts();
  /** The signature that others are held against: keys by open addressing, linear probing; without weight where free. */
  readonly #laidKeys = new Int32Array(PLACES);
  readonly #laidWeights = new Float64Array(PLACES);
  /** One for all answers. */
  #shared = new Int32Array(2 ** 8);

  add(slot: number, { keys, weights, pairs }: ReportSignature): void {
    const places = this.#places.room(4 * slot + 4);
    places[4 * slot] = this.#keys.length;
    this.#keys.append(keys);
    this.#weights.append(weights);
    places[4 * slot + 1] = this.#keys.length;
    places[4 * slot + 2] = this.#pairs.length;
    this.#pairs.append(pairs);
    places[4 * slot + 3] = this.#pairs.length;
  }

  keysOf(slot: number): Int32Array {
    const places = this.#places.values;
    return this.#keys.values.subarray(places[4 * slot], places[4 * slot + 1]);
  }

  pairsOf(slot: number): Int32Array {
    const places = this.#places.values;
    return this.#pairs.values.subarray(places[4 * slot + 2], places[4 * slot + 3]);
  }

  /** Lays out the signature that `likeness` holds others against. */
  lay(slot: number): void {
    this.#laidWeights.fill(0);
    const [keys, weights, places] = [this.#keys.values, this.#weights.values, this.#places.values];
    const end = places[4 * slot + 1]!;
    for (let at = places[4 * slot]!; at < end; at++) {
      let place = keys[at]! & LAST_PLACE;
      while (this.#laidWeights[place] !== 0) place = (place + 1) & LAST_PLACE;
      this.#laidKeys[place] = keys[at]!;
      this.#laidWeights[place] = weights[at]!;
    }
  }

  /** Likeness 0..1 to the signature laid out, by all keys that both hold. */
  likeness(slot: number): number {
    const [laidKeys, laidWeights] = [this.#laidKeys, this.#laidWeights];
    const [keys, weights, places] = [this.#keys.values, this.#weights.values, this.#places.values];
    const end = places[4 * slot + 1]!;
    let score = 0;
    for (let at = places[4 * slot]!; at < end; at++) {
      const key = keys[at]!;
      for (let place = key & LAST_PLACE; laidWeights[place] !== 0; place = (place + 1) & LAST_PLACE) {
        if (laidKeys[place] !== key) continue;
        score += laidWeights[place]! * weights[at]!;
        break;
      }
    }
    return score;
  }

  /** To be read before the next call. */
  sharedKeys(a: number, b: number): Int32Array {
    const places = this.#places.values;
    return this.#share(this.#keys.values, places[4 * a]!, places[4 * a + 1]!, places[4 * b]!, places[4 * b + 1]!);
  }

  /** To be read before the next call. */
  sharedPairs(a: number, b: number): Int32Array {
    const places = this.#places.values;
    const [ofA, ofB] = [4 * a + 2, 4 * b + 2];
    return this.#share(this.#pairs.values, places[ofA]!, places[ofA + 1]!, places[ofB]!, places[ofB + 1]!);
  }

  #share(keys: Int32Array, fromA: number, endA: number, fromB: number, endB: number): Int32Array {
    if (this.#shared.length < endA - fromA) this.#shared = new Int32Array(2 * (endA - fromA));
    let count = 0;
    for (let i = fromA, j = fromB; i < endA && j < endB; ) {
      const [here, there] = [keys[i]!, keys[j]!];
      if (here === there) this.#shared[count++] = here;
      if (here <= there) i++;
      if (there <= here) j++;
    }
    return this.#shared.subarray(0, count);
  }
}

/** A word has two keys at most; half of the places and more stay free. */
const PLACES = 2 ** Math.ceil(Math.log2(4 * gatherSettings.signedUnits));
const LAST_PLACE = PLACES - 1;
