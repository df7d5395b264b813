/** An encoder without a model: a text's vector points along the first of the given meanings that it holds. */
import type { SentenceEncoder } from "../../src/encode/encoder.js";

export interface StubEncoder extends SentenceEncoder {
  /** What was asked, call by call. */
  readonly asked: readonly (readonly string[])[];
}

export function stubEncoder(meanings: readonly (readonly string[])[]): StubEncoder {
  const asked: (readonly string[])[] = [];
  return {
    name: "stub",
    asked,
    encode(texts) {
      asked.push(texts);
      return Promise.resolve(texts.map((text) => vectorOf(text, meanings)));
    },
  };
}

function vectorOf(text: string, meanings: readonly (readonly string[])[]): Float32Array {
  const found = meanings.findIndex((words) => words.some((word) => text.includes(word)));
  return Float32Array.from(meanings, (_, index) => Number(index === found));
}
