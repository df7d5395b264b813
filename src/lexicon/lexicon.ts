/**
 * The compiled lexicon in memory: concepts (English stems) with their rarity and nearness, and per language the words
 * that mean them. Takes the decoded files, gives look-ups; reading the files is load-lexicon.ts.
 */
import { lexiconSettings } from "../settings.js";

/** A word's meaning: one or more English stems ("prime" + "minist"), with its share among the meanings of the word. */
export interface Meaning {
  readonly stems: readonly string[];
  readonly share: number;
}

/** English stems by frequency, their rarity, and which are near in meaning. */
export class Concepts {
  readonly #places = new Map<string, number>();
  readonly #stems: readonly string[];
  readonly #weights: readonly number[];
  readonly #near: NearTable;

  constructor(stems: readonly string[], weights: readonly number[], near: NearTable) {
    this.#stems = stems;
    this.#weights = weights;
    this.#near = near;
    for (const [place, stem] of stems.entries()) this.#places.set(stem, place);
  }

  /** Rarity 0..1; a stem that is not in the table is as rare as can be. */
  weight(stem: string): number {
    const place = this.#places.get(stem);
    return place === undefined ? 1 : this.#weights[place]!;
  }

  /** Place in the order of frequency, 0 the commonest; Infinity for a stem that is not in the table. */
  place(stem: string): number {
    return this.#places.get(stem) ?? Number.POSITIVE_INFINITY;
  }

  /** Stems near in meaning with cosine; if a is near b, then b is near a, with the same cosine. */
  near(stem: string): readonly NearStem[] {
    const place = this.#places.get(stem);
    return place === undefined ? [] : this.#near.of(place, this.#stems);
  }
}

export interface NearStem {
  readonly stem: string;
  readonly cosine: number;
}

/** Pairs of near stems, as compiled: each pair once, by places. */
export class NearTable {
  readonly #starts: Uint32Array;
  readonly #others: Uint32Array;
  readonly #cosines: Uint8Array;
  readonly #resolved = new Map<number, readonly NearStem[]>();

  /** `pairs`: flat [left, right, cosine in hundredths] triples; `size`: number of places. */
  constructor(size: number, pairs: Uint16Array) {
    const degrees = new Uint32Array(size + 1);
    for (let at = 0; at < pairs.length; at += 3) {
      degrees[pairs[at]!]!++;
      degrees[pairs[at + 1]!]!++;
    }
    this.#starts = new Uint32Array(size + 1);
    for (let place = 0; place < size; place++) this.#starts[place + 1] = this.#starts[place]! + degrees[place]!;
    const next = this.#starts.slice();
    this.#others = new Uint32Array(this.#starts[size]!);
    this.#cosines = new Uint8Array(this.#starts[size]!);
    const put = (place: number, other: number, cosine: number) => {
      const slot = next[place]!++;
      this.#others[slot] = other;
      this.#cosines[slot] = cosine;
    };
    for (let at = 0; at < pairs.length; at += 3) {
      put(pairs[at]!, pairs[at + 1]!, pairs[at + 2]!);
      put(pairs[at + 1]!, pairs[at]!, pairs[at + 2]!);
    }
  }

  of(place: number, stems: readonly string[]): readonly NearStem[] {
    const known = this.#resolved.get(place);
    if (known) return known;
    const found: NearStem[] = [];
    for (let slot = this.#starts[place]!; slot < (this.#starts[place + 1] ?? 0); slot++) {
      found.push({ stem: stems[this.#others[slot]!]!, cosine: this.#cosines[slot]! / 100 });
    }
    this.#resolved.set(place, found);
    return found;
  }
}

/** A line of a compiled word table. */
export interface WordEntry {
  /** Folded; words parted by one space. */
  readonly form: string;
  /** Stem of a single word; empty for several words. */
  readonly stem: string;
  /** "stem:share|stem+stem:share", shares in hundredths, likeliest first. */
  readonly meanings: string;
}

/** The words of one language and what they mean in English. */
export class WordTable {
  readonly #byForm = new Map<string, string>();
  readonly #byStem = new Map<string, string[]>();
  readonly #parsed = new Map<string, readonly Meaning[]>();

  constructor(entries: Iterable<WordEntry>) {
    for (const { form, stem, meanings } of entries) {
      this.#byForm.set(form, meanings);
      if (stem === "") continue;
      const sharing = this.#byStem.get(stem);
      if (!sharing) this.#byStem.set(stem, [meanings]);
      else if (sharing.length < lexiconSettings.mostWordsOfStem) sharing.push(meanings);
    }
  }

  /** Meanings of a form as it stands in the table, likeliest first. */
  meanings(form: string): readonly Meaning[] | undefined {
    const compiled = this.#byForm.get(form);
    return compiled === undefined ? undefined : this.#parse(compiled);
  }

  /** Meanings of the words of the table that have this stem, each with the mean of its shares. */
  meaningsOfStem(stem: string): readonly Meaning[] | undefined {
    const compiled = this.#byStem.get(stem);
    if (!compiled) return undefined;
    if (compiled.length === 1) return this.#parse(compiled[0]!);
    const shares = new Map<string, Meaning>();
    for (const meaning of compiled.flatMap((entry) => this.#parse(entry))) {
      const key = meaning.stems.join("+");
      const share = (shares.get(key)?.share ?? 0) + meaning.share / compiled.length;
      shares.set(key, { stems: meaning.stems, share });
    }
    return [...shares.values()].sort((a, b) => b.share - a.share).slice(0, lexiconSettings.mostMeanings);
  }

  #parse(compiled: string): readonly Meaning[] {
    const known = this.#parsed.get(compiled);
    if (known) return known;
    const meanings = compiled.split("|").map((part) => {
      const colon = part.lastIndexOf(":");
      return { stems: part.slice(0, colon).split("+"), share: Number(part.slice(colon + 1)) / 100 };
    });
    this.#parsed.set(compiled, meanings);
    return meanings;
  }
}
