/**
 * Which vector has each text? Takes texts, also the same one several times; gives a vector for each distinct one. The
 * encoder sees each text once, in an order that comes from the texts alone.
 */
import { EncoderFailure, type SentenceEncoder } from "./encoder.js";

/** Vectors by text. */
export type EncodedTexts = ReadonlyMap<string, Float32Array>;

export async function encodeTexts(encoder: SentenceEncoder, texts: Iterable<string>): Promise<EncodedTexts> {
  const distinct = [...new Set(texts)].sort(byLength);
  if (distinct.length === 0) return new Map();
  const vectors = await encoder.encode(distinct);
  refuseUnfit(encoder, distinct, vectors);
  return new Map(distinct.map((text, index) => [text, vectors[index]!]));
}

/** Texts of one length lie in one batch, which saves padding; what else stands in a batch can change the last digits. */
function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

function refuseUnfit(encoder: SentenceEncoder, texts: readonly string[], vectors: readonly Float32Array[]): void {
  if (vectors.length !== texts.length) {
    throw new EncoderFailure(`encoder ${encoder.name} gave ${vectors.length} vectors for ${texts.length} texts`);
  }
  const odd = vectors.find((vector) => vector.length !== vectors[0]!.length);
  if (odd) {
    const lengths = `${vectors[0]!.length} and of ${odd.length} numbers`;
    throw new EncoderFailure(`encoder ${encoder.name} gave vectors of ${lengths} in one answer`);
  }
}
