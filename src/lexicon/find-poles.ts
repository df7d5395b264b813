/**
 * Which opposites do the words of a text name? Takes units of any language that the lexicon knows, gives those that stand
 * at one pole of an axis: "fell" at the other end of where "rose" stands.
 */
import { lexiconSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { stemWord } from "../text/stem.js";
import type { Unit } from "./find-units.js";
import { opposites, turningWords } from "./opposites.js";

export interface Pole {
  readonly unit: Unit;
  /** Place of the axis among the opposites. */
  readonly axis: number;
  readonly side: 0 | 1;
}

/** In order of the units. A word that may mean both ends of an axis stands at neither. */
export function findPoles(units: readonly Unit[]): readonly Pole[] {
  return units.flatMap((unit) => {
    const sides = new Map<number, Set<0 | 1>>();
    for (const { stem, trust } of unit.concepts) {
      if (trust < lexiconSettings.poleTrust) continue;
      for (const [axis, side] of polesByStem().get(stem) ?? []) {
        const known = sides.get(axis);
        if (known) known.add(side);
        else sides.set(axis, new Set([side]));
      }
    }
    return [...sides].flatMap(([axis, [side, ...others]]) =>
      side === undefined || others.length > 0 ? [] : [{ unit, axis, side }],
    );
  });
}

/** Whether the likeliest meaning of a word makes a no of what stands beside it: "without", "failed to". */
export function isTurning({ concepts }: Unit): boolean {
  return concepts.some(({ stem, trust }) => trust >= lexiconSettings.turningTrust && TURNING.has(stem));
}

const TURNING: ReadonlySet<string> = new Set(stemsOf(turningWords));

function stemsOf(words: string): readonly string[] {
  return words.split(", ").map((word) => stemWord(fold(word), "en"));
}

type Place = readonly [axis: number, side: 0 | 1];

let known: ReadonlyMap<string, readonly Place[]> | undefined;

function polesByStem(): ReadonlyMap<string, readonly Place[]> {
  if (known) return known;
  const places = new Map<string, Place[]>();
  for (const [axis, poles] of opposites.entries()) {
    for (const [side, words] of poles.entries()) {
      for (const stem of new Set(stemsOf(words))) {
        const place: Place = [axis, side === 0 ? 0 : 1];
        places.set(stem, [...(places.get(stem) ?? []), place]);
      }
    }
  }
  known = places;
  return places;
}
