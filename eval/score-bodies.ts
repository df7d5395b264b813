/**
 * How well is the body of a page found? F1 over runs of four words: per page the shared runs by those found and by those
 * wanted, averaged over pages, as the article-extraction benchmark scores; and the share of pages with just those words.
 */

/** Pages by name, each with the body that a careful reader would copy. */
export interface Bodies {
  readonly [page: string]: { readonly articleBody: string; readonly url?: string };
}

/** Figures between 0 and 1. */
export function scoreBodies(gold: Bodies, textOf: (page: string, url?: string) => string): Record<string, number> {
  const precisions: number[] = [];
  const recalls: number[] = [];
  let exact = 0;
  for (const [page, { articleBody, url }] of Object.entries(gold)) {
    const [found, wanted] = [wordsOf(textOf(page, url)), wordsOf(articleBody)];
    if (found.join(" ") === wanted.join(" ")) exact++;
    const [foundGrams, wantedGrams] = [gramsOf(found), gramsOf(wanted)];
    const shared = sharedCount(foundGrams, wantedGrams);
    const [ofFound, ofWanted] = [sizeOf(foundGrams), sizeOf(wantedGrams)];
    // A page without words on one side counts as fully precise or fully recalled, as its authors count it.
    precisions.push(ofFound === 0 ? (ofWanted === 0 ? 1 : 0) : shared / ofFound);
    recalls.push(ofWanted === 0 ? 1 : shared / ofWanted);
  }
  const [precision, recall] = [mean(precisions), mean(recalls)];
  return {
    "bodies: precision": precision,
    "bodies: recall": recall,
    "bodies: F1": (2 * precision * recall) / Math.max(precision + recall, 1e-9),
    "bodies: exact": exact / Math.max(precisions.length, 1),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Multiset of runs of four words; of shorter texts, the whole. */
function gramsOf(words: readonly string[]): Map<string, number> {
  const grams = new Map<string, number>();
  const width = Math.min(4, words.length);
  for (let index = 0; width > 0 && index + width <= words.length; index++) {
    const gram = words.slice(index, index + width).join(" ");
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function sharedCount(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [gram, times] of a) shared += Math.min(times, b.get(gram) ?? 0);
  return shared;
}

function sizeOf(grams: ReadonlyMap<string, number>): number {
  return [...grams.values()].reduce((sum, times) => sum + times, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
