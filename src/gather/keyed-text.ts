/**
 * What do the words of a report mean, laid out so that two reports are compared in one pass? Each word leads to keys
 * (English stems, digits, sounds, spelling) that it shares with words of other languages; the keys of a text lie sorted.
 * Takes the units of the statements in order.
 */
import type { Unit } from "../lexicon/find-units.js";
import { gatherSettings } from "../settings.js";
import { hashText } from "../text/hash-text.js";
import { indexKeys } from "./index-keys.js";

export interface KeyedText {
  /** Hashes of keys, rising; with the unit that holds each, and 0..1 how surely. */
  readonly keys: Int32Array;
  readonly unitOf: Uint16Array;
  readonly trusts: Float32Array;
  /** By unit: the square of its rarity, 0..1. */
  readonly weights: Float32Array;
  /** By unit: 1 where it may name somebody or something. */
  readonly names: Uint8Array;
  /** By unit: the printed words, folded. */
  readonly literals: readonly string[];
  /** Units of the headline, of headline and first sentence, and of the opening: each is the beginning of the next. */
  readonly headline: number;
  readonly focus: number;
  readonly lead: number;
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
  const keyed = units.flatMap((unit, place) =>
    indexKeys(unit).map(({ key, trust }) => ({ key: hashText(key), place, trust })),
  );
  keyed.sort((a, b) => a.key - b.key || a.place - b.place);
  const weights = Float32Array.from(units, ({ weight }) => weight * weight);
  return {
    keys: Int32Array.from(keyed, ({ key }) => key),
    unitOf: Uint16Array.from(keyed, ({ place }) => place),
    trusts: Float32Array.from(keyed, ({ trust }) => trust),
    weights,
    names: Uint8Array.from(units, (unit) => (mayName(unit) ? 1 : 0)),
    literals: units.map(({ literal }) => literal.replace(BETWEEN_CHARACTERS, "")),
    headline: end(1),
    focus: end(focusStatements),
    lead: end(leadStatements),
    understood: shareUnderstood(units, weights),
  };
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
