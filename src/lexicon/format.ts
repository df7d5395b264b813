/**
 * How the compiled files are laid out: tab-separated lines for stems and words, triples of 16 bits for near pairs.
 * Encoding is used by the builder, decoding by load-lexicon.ts; each is the other's inverse.
 */
import { CharacterReadings, type Reading } from "./character-readings.js";
import { LetterCosts, type LetterPair } from "./letter-costs.js";
import { Concepts, PairTable, type WordEntry, WordTable } from "./lexicon.js";

/** Rarities and cosines are kept in hundredths. */
const HUNDRED = 100;
const TRIPLE = 3;

export function encodeStems(stems: readonly { readonly stem: string; readonly weight: number }[]): string {
  return stems.map(({ stem, weight }) => `${stem}\t${Math.round(weight * HUNDRED)}\n`).join("");
}

/** `pairs` as [left, right, hundredths], sorted; little-endian. */
export function encodePairs(
  pairs: readonly (readonly [left: number, right: number, hundredths: number])[],
): Uint8Array {
  const bytes = new Uint8Array(pairs.length * TRIPLE * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, pair] of pairs.entries()) {
    for (const [part, value] of pair.entries()) view.setUint16((index * TRIPLE + part) * 2, value, true);
  }
  return bytes;
}

/** Costs in hundredths; empty where the pieces never stand for each other in that direction. */
export function encodeLetters(pairs: readonly LetterPair[]): string {
  const cell = (cost: number | undefined) => (cost === undefined ? "" : Math.round(cost * HUNDRED));
  return pairs
    .map(({ foreign, latin, toLatin, toForeign }) => `${foreign}\t${latin}\t${cell(toLatin)}\t${cell(toForeign)}\n`)
    .join("");
}

export function decodeLetters(lines: string): LetterCosts {
  const cost = (cell: string | undefined) => (cell ? Number(cell) / HUNDRED : undefined);
  return new LetterCosts(
    lines
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([foreign = "", latin = "", toLatin, toForeign]) => ({
        foreign,
        latin,
        toLatin: cost(toLatin),
        toForeign: cost(toForeign),
      })),
  );
}

/** `synonymBytes` may be left out: then no stem has synonyms. */
export function decodeConcepts(
  stemLines: string,
  nearBytes: Uint8Array,
  synonymBytes: Uint8Array = new Uint8Array(),
): Concepts {
  const cells = splitCells(stemLines);
  const stems = cells.filter((_, at) => at % 2 === 0);
  const weights = Float64Array.from(stems, (_, place) => Number(cells[2 * place + 1]) / HUNDRED);
  return new Concepts(
    stems,
    weights,
    new PairTable(stems, decodePairs(nearBytes), (stem, cosine) => ({ stem, cosine })),
    new PairTable(stems, decodePairs(synonymBytes), (stem, strength) => ({ stem, strength })),
  );
}

/** Read in place where the machine keeps the low byte first, as the file does. */
function decodePairs(bytes: Uint8Array): Uint16Array {
  const length = Math.floor(bytes.byteLength / 2);
  if (LOW_BYTE_FIRST) return new Uint16Array(new Uint8Array(bytes.subarray(0, length * 2)).buffer);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length }, (_, at) => view.getUint16(at * 2, true));
}

const LOW_BYTE_FIRST = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

export function encodeWords(entries: readonly WordEntry[]): string {
  return entries.map(({ form, stem, meanings }) => `${form}\t${stem === form ? "=" : stem}\t${meanings}\n`).join("");
}

/** A line a character: the character, then its readings and what each costs, in hundredths. */
export function encodeReadings(readings: readonly Reading[]): string {
  const lines = new Map<string, string>();
  for (const { character, latin, cost } of readings) {
    lines.set(character, `${lines.get(character) ?? character}\t${latin}\t${Math.round(cost * HUNDRED)}`);
  }
  return [...lines.values()].map((line) => `${line}\n`).join("");
}

export function decodeReadings(lines: string): CharacterReadings {
  return new CharacterReadings(
    lines
      .trimEnd()
      .split("\n")
      .flatMap((line) => {
        const [character = "", ...cells] = line.split("\t");
        return Array.from(
          { length: cells.length / 2 },
          (_, at): Reading => ({ character, latin: cells[2 * at]!, cost: Number(cells[2 * at + 1]) / HUNDRED }),
        );
      }),
  );
}

export function encodeCharacters(pairs: readonly (readonly [from: string, to: string])[]): string {
  return pairs.map(([from, to]) => `${from}\t${to}\n`).join("");
}

export function decodeCharacters(lines: string): ReadonlyMap<string, string> {
  const cells = splitCells(lines);
  return new Map(Array.from({ length: cells.length / 2 }, (_, at) => [cells[2 * at]!, cells[2 * at + 1]!] as const));
}

export function decodeWords(lines: string, unparted = false): WordTable {
  const table = new WordTable([], unparted);
  const cells = splitCells(lines);
  for (let at = 0; at + 2 < cells.length; at += 3) {
    const form = cells[at]!;
    const stem = cells[at + 1]!;
    table.add(form, stem === "=" ? form : stem, cells[at + 2]!);
  }
  return table;
}

/** Every cell of a table, line after line: two passes of the engine are far quicker than cutting each line. */
function splitCells(lines: string): string[] {
  const cells = lines.replaceAll("\n", "\t").split("\t");
  cells.pop();
  return cells;
}
