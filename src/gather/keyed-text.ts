/**
 * What do the words of a report mean, laid out so that two reports are compared in one pass? Each word leads to keys
 * (English stems, digits, sounds, spelling) that it shares with words of other languages; the keys of a text lie sorted.
 * Takes the units of the statements in order.
 */
import type { Unit } from "../lexicon/find-units.js";
import { gatherSettings } from "../settings.js";
import { hashText } from "../text/hash-text.js";
import { findRuns, type WordRuns } from "./find-standing-text.js";
import { indexKeys } from "./index-keys.js";
import { COVERS, sumParts } from "./wording-covers.js";

export interface KeyedText {
  /** Hashes of keys, rising, each once. */
  readonly keys: Int32Array;
  /** By key: where its holders begin; one more at the end. */
  readonly starts: Uint16Array;
  /** Units that hold a key, with 0..1 how surely. */
  readonly unitOf: Uint16Array;
  readonly trusts: Float32Array;
  /** By unit: the square of its rarity, 0..1. */
  readonly weights: Float32Array;
  /** By unit: 1 where it may name somebody or something. */
  readonly names: Uint8Array;
  /** By unit: the printed words, folded. */
  readonly literals: readonly string[];
  /** Words in a row, by which standing text is found. */
  readonly runs: WordRuns;
  /** Units of the headline, of headline and first sentence, and of the opening: each is the beginning of the next. */
  readonly headline: number;
  readonly focus: number;
  readonly lead: number;
  /** What the covers of the text are shares of, by their place in `COVERS`. */
  readonly totals: Float64Array;
  /** Share 0..1 of the rarity whose meaning is known: what another language can answer at all. */
  readonly understood: number;
}

/** Nothing parts Chinese words where they are printed. */
const BETWEEN_CHARACTERS = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

export function keyText(statements: readonly (readonly Unit[])[]): KeyedText {
  const { bodyUnits, leadStatements, focusStatements } = gatherSettings;
  const units = statements.flat().slice(0, bodyUnits);
  const end = (count: number) => {
    const length = statements.slice(0, count).reduce((sum, statement) => sum + statement.length, 0);
    return Math.min(length, units.length);
  };
  const hashed = units.map((unit) => (isTelling(unit) ? hashKeys(unit) : NO_KEYS));
  const held = sortKeys(hashed);
  const room = makeRoom(held.keys.length, held.length, units.length);
  for (const [place, unit] of units.entries()) {
    room.weights[place] = unit.weight * unit.weight;
    room.names[place] = mayName(unit) ? 1 : 0;
  }
  const parts = {
    weights: room.weights,
    names: room.names,
    headline: end(1),
    focus: end(focusStatements),
    lead: end(leadStatements),
  };
  sumParts(parts, room.totals);
  room.keys.set(held.keys);
  room.starts.set(held.starts);
  room.unitOf.set(held.unitOf);
  room.trusts.set(held.trusts);
  return {
    ...room,
    ...parts,
    runs: findRuns(units.map(({ literal }) => literal)),
    literals: units.map(({ literal }) => (literal.includes(" ") ? literal.replace(BETWEEN_CHARACTERS, "") : literal)),
    understood: shareUnderstood(units, room.weights),
  };
}

/** By the weight as it is kept. */
function isTelling({ weight }: Unit): boolean {
  return Math.fround(weight * weight) >= gatherSettings.leastKeyWeight;
}

type Room = Pick<KeyedText, "keys" | "starts" | "unitOf" | "trusts" | "weights" | "names" | "totals">;

/** All numbers of a text in one stretch of memory: a dozen stretches a report cost more than what is in them. */
function makeRoom(keys: number, held: number, units: number): Room {
  const { BYTES_PER_ELEMENT: double } = Float64Array;
  const { BYTES_PER_ELEMENT: single } = Float32Array;
  const { BYTES_PER_ELEMENT: short } = Uint16Array;
  const singles = keys + held + units;
  const shorts = keys + 1 + held;
  const buffer = new ArrayBuffer(double * COVERS.length + single * singles + short * shorts + units);
  const firstSingle = double * COVERS.length;
  const firstShort = firstSingle + single * singles;
  return {
    totals: new Float64Array(buffer, 0, COVERS.length),
    keys: new Int32Array(buffer, firstSingle, keys),
    trusts: new Float32Array(buffer, firstSingle + single * keys, held),
    weights: new Float32Array(buffer, firstSingle + single * (keys + held), units),
    starts: new Uint16Array(buffer, firstShort, keys + 1),
    unitOf: new Uint16Array(buffer, firstShort + short * (keys + 1), held),
    names: new Uint8Array(buffer, firstShort + short * shorts, units),
  };
}

/** Keys are whole numbers from -HALF on; beside one the place of a key among those of its text stays exact. */
const HALF = 2 ** 31;
const MOST_KEYS = 2 ** 20;

type SortedKeys = Pick<KeyedText, "keys" | "starts" | "unitOf" | "trusts"> & { readonly length: number };

/** One of each for all calls: what is made is copied before the next. */
let order = new Float64Array(0);
let [units, sure] = [new Uint16Array(0), new Float32Array(0)];
let [sortedKeys, starts] = [new Int32Array(0), new Uint16Array(1)];
let [unitOf, trusts] = [new Uint16Array(0), new Float32Array(0)];

function growTo(length: number): void {
  if (length <= order.length) return;
  order = new Float64Array(2 * length);
  [units, sure] = [new Uint16Array(2 * length), new Float32Array(2 * length)];
  [sortedKeys, starts] = [new Int32Array(2 * length), new Uint16Array(2 * length + 1)];
  [unitOf, trusts] = [new Uint16Array(2 * length), new Float32Array(2 * length)];
}

/** The keys of all units, rising; the holders of one by unit. To be read before the next call. */
function sortKeys(hashed: readonly HashedKeys[]): SortedKeys {
  const length = hashed.reduce((sum, { keys }) => sum + keys.length, 0);
  growTo(length);
  // A key and its place in one number: numbers sort several times faster than objects.
  let count = 0;
  for (let unit = 0; unit < hashed.length; unit++) {
    const own = hashed[unit]!;
    for (let at = 0; at < own.keys.length; at++, count++) {
      units[count] = unit;
      sure[count] = own.trusts[at]!;
      order[count] = (own.keys[at]! + HALF) * MOST_KEYS + count;
    }
  }
  order.subarray(0, length).sort();
  let last = -1;
  for (let at = 0; at < length; at++) {
    const code = order[at]!;
    const key = Math.floor(code / MOST_KEYS);
    const place = code - key * MOST_KEYS;
    if (last < 0 || sortedKeys[last] !== key - HALF) {
      sortedKeys[++last] = key - HALF;
      starts[last] = at;
    }
    unitOf[at] = units[place]!;
    trusts[at] = sure[place]!;
  }
  starts[last + 1] = length;
  return {
    keys: sortedKeys.subarray(0, last + 1),
    starts: starts.subarray(0, last + 2),
    unitOf: unitOf.subarray(0, length),
    trusts: trusts.subarray(0, length),
    length,
  };
}

interface HashedKeys {
  readonly keys: Int32Array;
  readonly trusts: Float32Array;
}

const NO_KEYS: HashedKeys = { keys: new Int32Array(), trusts: new Float32Array() };

/** By the meanings of a word, which are one object as long as the word is remembered: most words come again and again. */
const hashedOf = new WeakMap<Unit["concepts"], HashedKeys>();

function hashKeys(unit: Unit): HashedKeys {
  const known = unit.number === undefined ? hashedOf.get(unit.concepts) : undefined;
  if (known) return known;
  const keyed = indexKeys(unit);
  const hashed = {
    keys: Int32Array.from(keyed, ({ key }) => hashText(key)),
    trusts: Float32Array.from(keyed, ({ trust }) => trust),
  };
  if (unit.number === undefined) hashedOf.set(unit.concepts, hashed);
  return hashed;
}

function mayName({ sounds, soundTrust, capital, concepts }: Unit): boolean {
  return sounds.length > 0 && soundTrust === 1 && (capital || concepts.length === 0);
}

function shareUnderstood(units: readonly Unit[], weights: Float32Array): number {
  let understood = 0;
  let total = 0;
  for (const [place, { concepts, number }] of units.entries()) {
    total += weights[place]!;
    if (concepts.length > 0 || number !== undefined) understood += weights[place]!;
  }
  return total === 0 ? 0 : understood / total;
}
