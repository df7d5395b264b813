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
import { sumParts } from "./wording-covers.js";

export interface KeyedText {
  /** Hashes of keys, rising, each once. */
  readonly keys: Int32Array;
  /** By key: where its holders begin; one more at the end. */
  readonly starts: Uint16Array;
  /** Units that hold a key, with 0..1 how surely. */
  readonly unitOf: Uint16Array;
  readonly trusts: Float32Array;
  /** By key: how surely it is held at all, and in the opening. */
  readonly anywhere: Float32Array;
  readonly opening: Float32Array;
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
  const weights = Float32Array.from(units, ({ weight }) => weight * weight);
  const parts = {
    weights,
    names: Uint8Array.from(units, (unit) => (mayName(unit) ? 1 : 0)),
    headline: end(1),
    focus: end(focusStatements),
    lead: end(leadStatements),
  };
  return {
    ...parts,
    totals: sumParts(parts),
    ...sortKeys(
      units.map((unit, place) => (weights[place]! < gatherSettings.leastKeyWeight ? NO_KEYS : hashKeys(unit))),
      parts.lead,
    ),
    runs: findRuns(units.map(({ literal }) => literal)),
    literals: units.map(({ literal }) => (literal.includes(" ") ? literal.replace(BETWEEN_CHARACTERS, "") : literal)),
    understood: shareUnderstood(units, weights),
  };
}

/** Keys are whole numbers from -HALF on; beside one the place of a key among those of its text stays exact. */
const HALF = 2 ** 31;
const MOST_KEYS = 2 ** 20;

type SortedKeys = Pick<KeyedText, "keys" | "starts" | "unitOf" | "trusts" | "anywhere" | "opening">;

/** The keys of all units, rising; the holders of one by unit. */
function sortKeys(hashed: readonly HashedKeys[], lead: number): SortedKeys {
  const length = hashed.reduce((sum, { keys }) => sum + keys.length, 0);
  // A key and its place in one number: numbers sort several times faster than objects.
  const order = new Float64Array(length);
  const [units, sure] = [new Uint16Array(length), new Float32Array(length)];
  let count = 0;
  for (let unit = 0; unit < hashed.length; unit++) {
    const { keys, trusts } = hashed[unit]!;
    for (let at = 0; at < keys.length; at++, count++) {
      units[count] = unit;
      sure[count] = trusts[at]!;
      order[count] = (keys[at]! + HALF) * MOST_KEYS + count;
    }
  }
  order.sort();
  const [keys, starts] = [new Int32Array(length), new Uint16Array(length + 1)];
  const [unitOf, trusts] = [new Uint16Array(length), new Float32Array(length)];
  const [anywhere, opening] = [new Float32Array(length), new Float32Array(length)];
  let last = -1;
  for (let at = 0; at < length; at++) {
    const code = order[at]!;
    const key = Math.floor(code / MOST_KEYS);
    const place = code - key * MOST_KEYS;
    const [unit, trust] = [units[place]!, sure[place]!];
    if (last < 0 || keys[last] !== key - HALF) {
      keys[++last] = key - HALF;
      starts[last] = at;
    }
    unitOf[at] = unit;
    trusts[at] = trust;
    if (trust > anywhere[last]!) anywhere[last] = trust;
    if (unit < lead && trust > opening[last]!) opening[last] = trust;
  }
  const distinct = last + 1;
  starts[distinct] = length;
  return {
    keys: keys.slice(0, distinct),
    starts: starts.slice(0, distinct + 1),
    unitOf,
    trusts,
    anywhere: anywhere.slice(0, distinct),
    opening: opening.slice(0, distinct),
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
