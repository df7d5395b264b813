/**
 * How the compiled files are laid out: tab-separated lines for stems and words, triples of 16 bits for near pairs.
 * Encoding is used by the builder, decoding by load-lexicon.ts; each is the other's inverse.
 */
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

/** `synonymBytes` may be left out: then no stem has synonyms. */
export function decodeConcepts(
  stemLines: string,
  nearBytes: Uint8Array,
  synonymBytes: Uint8Array = new Uint8Array(),
): Concepts {
  const stems: string[] = [];
  const weights: number[] = [];
  for (const line of splitLines(stemLines)) {
    const [stem = "", weight = "100"] = line.split("\t");
    stems.push(stem);
    weights.push(Number(weight) / HUNDRED);
  }
  return new Concepts(
    stems,
    weights,
    new PairTable(stems, decodePairs(nearBytes), (stem, cosine) => ({ stem, cosine })),
    new PairTable(stems, decodePairs(synonymBytes), (stem, strength) => ({ stem, strength })),
  );
}

function decodePairs(bytes: Uint8Array): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pairs = new Uint16Array(Math.floor(bytes.byteLength / 2));
  for (let at = 0; at < pairs.length; at++) pairs[at] = view.getUint16(at * 2, true);
  return pairs;
}

export function encodeWords(entries: readonly WordEntry[]): string {
  return entries.map(({ form, stem, meanings }) => `${form}\t${stem === form ? "=" : stem}\t${meanings}\n`).join("");
}

export function decodeWords(lines: string): WordTable {
  return new WordTable(
    splitLines(lines).map((line) => {
      const [form = "", stem = "", meanings = ""] = line.split("\t");
      return { form, stem: stem === "=" ? form : stem, meanings };
    }),
  );
}

function splitLines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
