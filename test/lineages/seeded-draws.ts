/** Draws that a seed decides: the same seed gives the same draws on every machine. */
import { mulberry32 } from "../../eval/draw-stories.js";
import { hashText } from "../../src/text/hash-text.js";

export interface Draws {
  /** An integer, both bounds included. */
  integer(least: number, most: number): number;
  /** True in this share of the cases, 0..1. */
  chance(share: number): boolean;
  /** `from` must not be empty. */
  pick<T>(from: readonly T[]): T;
  shuffle<T>(of: readonly T[]): T[];
  /** So many of them, in the order in which they stand. */
  choose<T>(count: number, of: readonly T[]): T[];
}

export function seedDraws(seed: string): Draws {
  const next = mulberry32(hashText(seed));
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => from[integer(0, from.length - 1)]!;
  const shuffle = <T>(of: readonly T[]): T[] => {
    const left = [...of];
    return of.map(() => left.splice(integer(0, left.length - 1), 1)[0]!);
  };
  const choose = <T>(count: number, of: readonly T[]): T[] => {
    const chosen = new Set(shuffle(of.map((_, index) => index)).slice(0, count));
    return of.filter((_, index) => chosen.has(index));
  };
  return { integer, chance: (share) => next() < share, pick, shuffle, choose };
}
