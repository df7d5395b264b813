/**
 * Finds which phrases of a table stand in a run of tokens: longest first from the left, in time linear in the tokens.
 * Phrases are folded when the table is made; each token is tried under all its word forms. Where words are inflected a
 * phrase also stands under the stems of its words; as it is printed it comes first.
 */
import type { Token } from "../model/annotation.js";
import { fold } from "./fold.js";
import { tokenize } from "./tokenize.js";
import { type Affixes, mayHaveForms, NO_AFFIXES, stemOf, wordForms } from "./word-forms.js";

/** What a word leads to: the value of the phrase that ends with it, and the words that may follow. */
interface Node<T> {
  value: T | undefined;
  next: Map<string, Node<T>> | undefined;
}

/** A phrase found: half-open range of token indices, and what the table holds for it. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export class PhraseTable<T> {
  readonly #affixes: Affixes;
  #entries: Iterable<readonly [phrase: string, value: T]> | undefined;
  #opening: Map<string, Node<T>> | undefined;

  /** `entries` map a phrase to its value; of two equal phrases the first stays. They are read at the first look-up. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>, affixes: Affixes = NO_AFFIXES) {
    this.#affixes = affixes;
    this.#entries = entries;
  }

  /** The longest phrase that begins at token `from` and ends at or before `to`. */
  at(tokens: readonly Token[], from: number, to = tokens.length): PhraseHit<T> | undefined {
    this.#opening ??= this.#read();
    const token = tokens[from];
    if (!token || from >= to) return undefined;
    let nodes = this.#open(this.#opening, token);
    let best: PhraseHit<T> | undefined;
    for (let index = from + 1; nodes.length > 0; index++) {
      const complete = nodes.find((node) => node.value !== undefined);
      if (complete) best = { from, to: index, value: complete.value as T };
      const following = index < to ? tokens[index] : undefined;
      if (!following) break;
      const nexts = nodes.flatMap(({ next }) => (next ? [next] : []));
      nodes = follow(nexts, this.#formsOf(following));
    }
    return best;
  }

  /** Whether any phrase begins with the token. */
  opens(token: Token): boolean {
    this.#opening ??= this.#read();
    return this.#open(this.#opening, token).length > 0;
  }

  /** Every phrase in the range, longest first from the left, none overlapping another. */
  *findAll(tokens: readonly Token[], from = 0, to = tokens.length): Generator<PhraseHit<T>> {
    for (let index = from; index < to; ) {
      const hit = this.at(tokens, index, to);
      if (hit) yield hit;
      index = hit ? hit.to : index + 1;
    }
  }

  /** Nearly every word of a text opens no phrase: that is told by one look-up. */
  #open(opening: ReadonlyMap<string, Node<T>>, token: Token): readonly Node<T>[] {
    if (token.forms || mayHaveForms(token.norm, this.#affixes)) return follow([opening], this.#formsOf(token));
    const node = opening.get(token.norm);
    return node ? [node] : NO_NODES;
  }

  #formsOf(token: Token): readonly string[] {
    return token.forms ?? wordForms(token.norm, this.#affixes);
  }

  #read(): Map<string, Node<T>> {
    const opening = new Map<string, Node<T>>();
    const entries = [...(this.#entries ?? [])].map(([phrase, value]) => [wordsOf(phrase), value] as const);
    for (const [words, value] of entries) plant(opening, words, value);
    if (this.#affixes.endings.length > 0) {
      for (const [words, value] of entries) plant(opening, this.#stemsOf(words), value);
    }
    this.#entries = undefined;
    return opening;
  }

  #stemsOf(words: readonly string[]): readonly string[] {
    return words.map((word) => stemOf(word, this.#affixes) ?? word);
  }
}

/** Of two values for the same words the first stays. */
function plant<T>(opening: Map<string, Node<T>>, words: readonly string[], value: T): void {
  let next = opening;
  let node: Node<T> | undefined;
  for (const word of words) {
    if (node) next = node.next ??= new Map();
    node = next.get(word);
    if (!node) {
      node = { value: undefined, next: undefined };
      next.set(word, node);
    }
  }
  if (node) node.value ??= value;
}

const NO_NODES: readonly never[] = [];

/** The nodes to which the forms lead from any of these, likeliest form first; nearly always none. */
function follow<T>(nexts: readonly ReadonlyMap<string, Node<T>>[], forms: readonly string[]): readonly Node<T>[] {
  let found: Node<T>[] | undefined;
  for (const form of forms) {
    for (const next of nexts) {
      const node = next.get(form);
      if (!node) continue;
      if (!found) found = [node];
      else if (!found.includes(node)) found.push(node);
    }
  }
  return found ?? NO_NODES;
}

/** Letters and single spaces only: cut at the spaces as `tokenize` would cut, at a fraction of the cost. */
const PLAIN = /^[A-Za-z\u0621-\u063a\u0641-\u064a]+(?: [A-Za-z\u0621-\u063a\u0641-\u064a]+)*$/;

function wordsOf(phrase: string): readonly string[] {
  if (PLAIN.test(phrase)) return phrase.includes(" ") ? phrase.split(" ").map(fold) : [fold(phrase)];
  return tokenize(phrase).map(({ norm }) => norm);
}
