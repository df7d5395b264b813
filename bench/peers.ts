/**
 * What do plain means cost for the same work? Peers that every machine can run beside Synoptic, so that ratios to them
 * compare between machines: a page read by Readability alone, words cut by the runtime, sentences compared by TF-IDF.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";

/** The text of a page as Readability finds it, without dates, outlet, credits or clearing of lines. */
export function readPlainly(html: string): string {
  const { document } = parseHTML(html);
  return new Readability(document as unknown as Document).parse()?.textContent ?? "";
}

/** The words of a text as the runtime's own segmenter cuts them; nothing is found in them. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (isWordLike) words++;
  }
  return words;
}

/** A sentence as weights of its words, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** TF-IDF vectors of sentences, words cut at what is no letter or digit. */
export function weighWords(sentences: readonly string[]): readonly Vector[] {
  const cut = sentences.map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const holders = new Map<string, number>();
  for (const words of cut) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return cut.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words) {
      weights.set(word, (weights.get(word) ?? 0) + Math.log((1 + sentences.length) / holders.get(word)!));
    }
    const length = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([word, weight]) => [word, weight / length]));
  });
}

/** Cosines of all pairs. */
export function compareVectors(a: readonly Vector[], b: readonly Vector[]): number[][] {
  return a.map((left) => b.map((right) => cosine(left, right)));
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
