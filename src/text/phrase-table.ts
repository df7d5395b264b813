/**
 * Finds which phrases of a table stand in a run of tokens: longest first from the left, in time linear in the tokens.
 * Phrases are folded when the table is made; each token is tried under all its word forms.
 */
import type { Token } from "../model/annotation.js";
import { fold } from "./fold.js";
import { tokenize } from "./tokenize.js";
import { type Affixes, NO_AFFIXES, wordForms } from "./word-forms.js";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** A phrase found: half-open range of token indices, and what the table holds for it. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map() };
  readonly #affixes: Affixes;

  /** `entries` map a phrase to its value; of two equal phrases the first stays. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>, affixes: Affixes = NO_AFFIXES) {
    this.#affixes = affixes;
    for (const [phrase, value] of entries) {
      let node = this.#root;
      for (const word of wordsOf(phrase)) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      if (node !== this.#root) node.value ??= value;
    }
  }

  /** The longest phrase that begins at token `from` and ends at or before `to`. */
  at(tokens: readonly Token[], from: number, to = tokens.length): PhraseHit<T> | undefined {
    let nodes: Node<T>[] = [this.#root];
    let best: PhraseHit<T> | undefined;
    for (let index = from; index < to && nodes.length > 0; index++) {
      const following: Node<T>[] = [];
      const token = tokens[index]!;
      for (const form of token.forms ?? wordForms(token.norm, this.#affixes)) {
        for (const node of nodes) {
          const next = node.next.get(form);
          if (next && !following.includes(next)) following.push(next);
        }
      }
      nodes = following;
      const complete = nodes.find((node) => node.value !== undefined);
      if (complete) best = { from, to: index + 1, value: complete.value as T };
    }
    return best;
  }

  /** Every phrase in the range, longest first from the left, none overlapping another. */
  *findAll(tokens: readonly Token[], from = 0, to = tokens.length): Generator<PhraseHit<T>> {
    for (let index = from; index < to; ) {
      const hit = this.at(tokens, index, to);
      if (hit) yield hit;
      index = hit ? hit.to : index + 1;
    }
  }
}

/** Letters and single spaces only: cut at the spaces as `tokenize` would cut, at a fraction of the cost. */
const PLAIN = /^[A-Za-z\u0621-\u063a\u0641-\u064a]+(?: [A-Za-z\u0621-\u063a\u0641-\u064a]+)*$/;

function wordsOf(phrase: string): readonly string[] {
  return PLAIN.test(phrase) ? phrase.split(" ").map(fold) : tokenize(phrase).map(({ norm }) => norm);
}
