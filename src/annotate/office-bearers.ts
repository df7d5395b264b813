/**
 * Who with an office was mentioned before a place: the first of its sentence, the last of all, the last who holds one office.
 * Takes mentions as they are found, from left to right; each question is answered by halving.
 */
import type { Sentence } from "../model/annotation.js";
import type { Found } from "./mention-draft.js";
import { sentenceIndex } from "./sentence-at.js";

export class OfficeBearers {
  /** In order of the text. */
  readonly #all: Found[];
  readonly #byOffice = new Map<string, Found[]>();
  readonly #sentences: readonly Sentence[];

  constructor(found: readonly Found[], sentences: readonly Sentence[]) {
    this.#sentences = sentences;
    this.#all = found.filter(holdsOffice).sort((a, b) => a.from - b.from);
    for (const mention of this.#all) this.#ofOffice(mention.draft.office!).push(mention);
  }

  add(mention: Found): void {
    if (!holdsOffice(mention)) return;
    for (const list of [this.#all, this.#ofOffice(mention.draft.office!)])
      list.splice(firstFrom(list, mention.from + 1), 0, mention);
  }

  /** Of the sentence of a token the first who stands before it; else the last before it. */
  nearest(at: number): Found | undefined {
    const start = this.#sentences[sentenceIndex(at, this.#sentences)]?.tokens[0] ?? 0;
    const first = this.#all[firstFrom(this.#all, start)];
    return first && first.to <= at ? first : lastBefore(this.#all, at);
  }

  last(office: string, at: number): Found | undefined {
    return lastBefore(this.#byOffice.get(office) ?? [], at);
  }

  #ofOffice(office: string): Found[] {
    let list = this.#byOffice.get(office);
    if (!list) {
      list = [];
      this.#byOffice.set(office, list);
    }
    return list;
  }
}

function holdsOffice({ draft }: Found): boolean {
  return (draft.office ?? "") !== "";
}

/** The first mention that begins at or behind a token. */
function firstFrom(list: readonly Found[], from: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last mention that ends at or before a token. */
function lastBefore(list: readonly Found[], at: number): Found | undefined {
  let index = firstFrom(list, at) - 1;
  while (index >= 0 && list[index]!.to > at) index--;
  return list[index];
}
