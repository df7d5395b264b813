/**
 * A number whose words are written as one: "einhundertneunundneunzig", "onbinaltıyüz". Takes a token and the words that a
 * language so joins, gives its value; a word with any other letters in it is none.
 */
import type { Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import { fold } from "../text/fold.js";
import type { PackTables } from "./pack-tables.js";

/** A piece of a joined number; what joins two of them has no value. */
export interface Piece {
  readonly letters: string;
  readonly value?: number;
  readonly scale?: true;
}

/** By first letter, longest first. */
export type Pieces = ReadonlyMap<string, readonly Piece[]>;

/** Letters of the shortest joined number and of the longest. */
const SHORTEST = 5;
const LONGEST = 60;

export function piecesOf({ numbers }: LanguagePack): Pieces | undefined {
  if (!numbers.joined) return undefined;
  const single = ([form]: readonly [string, number]) => /^\p{L}+$/u.test(form);
  const pieces: Piece[] = [
    ...Object.entries({ ...numbers.numerals, ...numbers.joined.words })
      .filter((entry) => single(entry) && entry[1] < 100)
      .map(([form, value]) => ({ letters: fold(form), value })),
    ...Object.entries(numbers.scales)
      .filter(([form, value]) => single([form, value]) && (value === 100 || value === 1000))
      .map(([form, value]) => ({ letters: fold(form), value, scale: true as const })),
    ...numbers.joined.joints.map((letters) => ({ letters: fold(letters) })),
  ];
  const sorted = pieces.sort((a, b) => b.letters.length - a.letters.length || (a.letters < b.letters ? -1 : 1));
  const firsts = new Set(sorted.map(({ letters }) => letters[0]!));
  return new Map([...firsts].map((first) => [first, sorted.filter(({ letters }) => letters[0] === first)]));
}

export function readCompound(
  tokens: readonly Token[],
  index: number,
  { pieces }: PackTables,
): { readonly to: number; readonly value: number } | undefined {
  const norm = tokens[index]?.norm ?? "";
  if (!pieces || norm.length < SHORTEST || norm.length > LONGEST || !pieces.has(norm[0]!)) return undefined;
  const value = valueOfCompound(norm, pieces);
  return value === undefined ? undefined : { to: index + 1, value };
}

export function valueOfCompound(letters: string, pieces: Pieces): number | undefined {
  const parted = part(letters, 0, pieces, new Set());
  if (!parted || parted.filter(({ value }) => value !== undefined).length < 2) return undefined;
  let [total, group, joined] = [0, 0, false];
  for (const { value, scale } of parted) {
    if (value !== undefined && !scale) {
      if (!fitsBehind(group, value, joined)) return undefined;
      group += value;
    } else if (value === 100) group = Math.max(group, 1) * value;
    else if (value !== undefined) [total, group] = [total + Math.max(group, 1) * value, 0];
    joined = value === undefined;
  }
  return total + group;
}

/** Tens behind their unit and the word that joins them, or what is smaller than the last place. */
function fitsBehind(group: number, value: number, joined: boolean): boolean {
  if (group === 0 || value < 1) return true;
  if (joined && group % 100 < 10 && group % 100 > 0) return value >= 20 && value < 100 && value % 10 === 0;
  return value < (group % 100 === 0 ? 100 : group % 10 === 0 ? 10 : 1);
}

/** All letters as pieces, longest first; `dead` are places from which there is no way on. */
function part(letters: string, at: number, pieces: Pieces, dead: Set<number>): readonly Piece[] | undefined {
  if (at === letters.length) return [];
  if (dead.has(at)) return undefined;
  for (const piece of pieces.get(letters[at]!) ?? []) {
    if (!letters.startsWith(piece.letters, at)) continue;
    const rest = part(letters, at + piece.letters.length, pieces, dead);
    if (rest) return [piece, ...rest];
  }
  dead.add(at);
  return undefined;
}
