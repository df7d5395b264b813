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
  readonly #weights: ArrayLike<number>;
  readonly #near: PairTable<NearStem>;
  readonly #synonyms: PairTable<SynonymStem>;

  constructor(
    stems: readonly string[],
    weights: ArrayLike<number>,
    near: PairTable<NearStem>,
    synonyms: PairTable<SynonymStem>,
  ) {
    this.#weights = weights;
    this.#near = near;
    this.#synonyms = synonyms;
    for (let place = 0; place < stems.length; place++) this.#places.set(stems[place]!, place);
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
    return place === undefined ? [] : this.#near.of(place);
  }

  /** Stems that reports put for this one, with strength 0..1; both ways alike. */
  synonyms(stem: string): readonly SynonymStem[] {
    const place = this.#places.get(stem);
    return place === undefined ? [] : this.#synonyms.of(place);
  }
}

export interface NearStem {
  readonly stem: string;
  readonly cosine: number;
}

export interface SynonymStem {
  readonly stem: string;
  readonly strength: number;
}

/** Pairs of stems that belong together, as compiled: each pair once, by places. */
export class PairTable<T> {
  readonly #starts: Uint32Array;
  readonly #others: Uint16Array;
  readonly #hundredths: Uint8Array;
  readonly #stems: readonly string[];
  readonly #relate: (stem: string, share: number) => T;
  readonly #resolved = new Map<number, readonly T[]>();

  /** `pairs`: flat [left, right, hundredths] triples; `relate` makes what is told of the other stem, from a share 0..1. */
  constructor(stems: readonly string[], pairs: Uint16Array, relate: (stem: string, share: number) => T) {
    this.#stems = stems;
    this.#relate = relate;
    const starts = new Uint32Array(stems.length + 2);
    for (let at = 0; at < pairs.length; at += 3) {
      starts[pairs[at]! + 2]!++;
      starts[pairs[at + 1]! + 2]!++;
    }
    for (let place = 2; place < starts.length; place++) starts[place]! += starts[place - 1]!;
    const others = new Uint16Array((2 * pairs.length) / 3);
    const hundredths = new Uint8Array(others.length);
    // Filling moves each start to the end of its place, which is the start of the next.
    for (let at = 0; at < pairs.length; at += 3) {
      const [left, right] = [pairs[at]!, pairs[at + 1]!];
      const slotOfLeft = starts[left + 1]!++;
      const slotOfRight = starts[right + 1]!++;
      others[slotOfLeft] = right;
      others[slotOfRight] = left;
      hundredths[slotOfLeft] = pairs[at + 2]!;
      hundredths[slotOfRight] = pairs[at + 2]!;
    }
    this.#starts = starts;
    this.#others = others;
    this.#hundredths = hundredths;
  }

  of(place: number): readonly T[] {
    const known = this.#resolved.get(place);
    if (known) return known;
    const found: T[] = [];
    for (let slot = this.#starts[place]!; slot < (this.#starts[place + 1] ?? 0); slot++) {
      found.push(this.#relate(this.#stems[this.#others[slot]!]!, this.#hundredths[slot]! / 100));
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
  /** Meanings of the words of a stem; most stems have one word. */
  readonly #byStem = new Map<string, string | string[]>();
  /** First words of the entries of several words. */
  readonly #openings = new Set<string>();
  readonly #parsed = new Map<string, readonly Meaning[]>();
  readonly #unparted: boolean;

  /** `unparted`: entries of several words have nothing between them, and the first is a character. */
  constructor(entries: Iterable<WordEntry> = [], unparted = false) {
    this.#unparted = unparted;
    for (const { form, stem, meanings } of entries) this.add(form, stem, meanings);
  }

  /** A line of the compiled table, its cells apart: hundreds of thousands are added before the first look-up. */
  add(form: string, stem: string, meanings: string): void {
    this.#byForm.set(form, meanings);
    if (stem === "") {
      const opening = this.#unparted ? openingCharacter(form) : form.indexOf(" ");
      if (opening > 0) this.#openings.add(form.slice(0, opening));
      return;
    }
    const sharing = this.#byStem.get(stem);
    if (sharing === undefined) this.#byStem.set(stem, meanings);
    else if (typeof sharing === "string") this.#byStem.set(stem, [sharing, meanings]);
    else if (sharing.length < lexiconSettings.mostWordsOfStem) sharing.push(meanings);
  }

  /** Whether an entry of several words begins with this one. */
  opensPhrase(word: string): boolean {
    return this.#openings.has(word);
  }

  /** Whether the table has an entry of this form. */
  has(form: string): boolean {
    return this.#byForm.has(form);
  }

  /** Meanings of a form as it stands in the table, likeliest first. */
  meanings(form: string): readonly Meaning[] | undefined {
    const compiled = this.#byForm.get(form);
    return compiled === undefined ? undefined : this.#parse(compiled);
  }

  /** Meanings of the words of the table that have this stem, each with the mean of its shares. */
  meaningsOfStem(stem: string): readonly Meaning[] | undefined {
    const compiled = this.#byStem.get(stem);
    if (compiled === undefined) return undefined;
    if (typeof compiled === "string") return this.#parse(compiled);
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

/** The length of the first character of an entry of several; 0 for a single one. */
function openingCharacter(form: string): number {
  const first = form.codePointAt(0)! > 0xffff ? 2 : 1;
  return form.length > first ? first : 0;
}
