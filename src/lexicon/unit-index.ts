/**
 * Which sentences of a set answer a given one, and how well? An inverted index from English stems, numbers, spellings
 * and sounds to units: built once, asked for each sentence of the other side. Scores are those of `compareUnits`.
 */
import { lexiconSettings } from "../settings.js";
import {
  compareConsonants,
  compareSounds,
  MOST_GAPS,
  mayBeAlike,
  mostCost,
  readSkeleton,
  readSound,
  type Skeleton,
  type Sound,
} from "./compare-sounds.js";
import type { Unit } from "./find-units.js";
import { loadConcepts } from "./load-lexicon.js";

/** Called once for every pair of a unit of the query and one of the index that are alike, with the best likeness. */
export type UnitVisitor = (queryUnit: number, indexedUnit: number, strength: number) => void;

/** Units reached from a stem, each with the factor by which the trust in the stem becomes a likeness. */
interface Reach {
  readonly units: number[];
  readonly factors: number[];
}

/** What a stem reaches: units that mean it, that mean what reports put for it, and that mean one near to it. */
interface StemReach {
  readonly same: Reach;
  readonly synonym: Reach;
  readonly near: Reach;
}

/** Units by their sounds; sounds read for comparing once somebody listens. */
interface SoundGroup {
  readonly units: Map<string, number[]>;
  readonly heard: Map<string, Reach>;
  /** By consonants, and these by their number: most words are refused by it. */
  read?: ReadonlyMap<number, SkeletonsOfLength>;
  /** For consonants asked for before: those that are like them, and how like. */
  readonly alike: Map<string, readonly (readonly [words: SkeletonWords, likeness: number])[]>;
}

interface SkeletonWords {
  readonly skeleton: Skeleton;
  readonly words: (readonly [heard: string, sound: Sound])[];
}

/** Skeletons of one length, with their bits side by side: most are refused by these alone. */
interface SkeletonsOfLength {
  readonly words: readonly SkeletonWords[];
  readonly bits: Int32Array;
  readonly reaches: Int32Array;
}

const NOTHING: Reach = { units: [], factors: [] };

export class UnitIndex {
  /** All indexed units, sentence after sentence. */
  readonly units: readonly Unit[];
  /** Sentence of each indexed unit. */
  readonly sentenceOf: Int32Array;
  readonly #weights: Float64Array;
  /** One for all queries: each begins with it empty, and leaves it so. */
  readonly #answers: Answers;
  readonly #stems = new Map<string, Reach>();
  readonly #reaches = new Map<string, StemReach>();
  readonly #numbers = new Map<string, number[]>();
  readonly #literals = new Map<string, number[]>();
  /** By script with capitals or without, and by whether sound alone may prove a name; see `soundTrust`. */
  readonly #sounds: readonly SoundGroup[] = Array.from({ length: 4 }, () => ({
    units: new Map(),
    heard: new Map(),
    alike: new Map(),
  }));

  constructor(sentences: readonly (readonly Unit[])[]) {
    this.units = sentences.flat();
    this.sentenceOf = new Int32Array(this.units.length);
    this.#answers = new Answers(this.units.length);
    this.#weights = Float64Array.from(sentences, totalWeight);
    let unit = 0;
    for (const [sentence, units] of sentences.entries()) {
      for (const entry of units) {
        this.sentenceOf[unit] = sentence;
        this.#add(entry, unit++);
      }
    }
  }

  /** Likeness 0..1 of `query` with every indexed sentence, in their order. */
  scoreAll(query: readonly Unit[]): Float64Array {
    const coveredQuery = new Float64Array(this.#weights.length);
    const coveredUnits = new Float64Array(this.units.length);
    const best = new Float64Array(this.#weights.length);
    const touched: number[] = [];
    let current = -1;
    const close = () => {
      for (const sentence of touched) {
        coveredQuery[sentence]! += query[current]!.weight * best[sentence]!;
        best[sentence] = 0;
      }
      touched.length = 0;
    };
    this.match(query, (queryUnit, indexedUnit, strength) => {
      if (queryUnit !== current) {
        close();
        current = queryUnit;
      }
      const sentence = this.sentenceOf[indexedUnit]!;
      if (best[sentence] === 0) touched.push(sentence);
      if (strength > best[sentence]!) best[sentence] = strength;
      if (strength > coveredUnits[indexedUnit]!) coveredUnits[indexedUnit] = strength;
    });
    close();
    const covered = new Float64Array(this.#weights.length);
    for (let unit = 0; unit < this.units.length; unit++) {
      covered[this.sentenceOf[unit]!]! += this.units[unit]!.weight * coveredUnits[unit]!;
    }
    const queryWeight = totalWeight(query);
    return covered.map((sum, sentence) =>
      scoreCovers(
        coveredQuery[sentence]! / (queryWeight || 1),
        sum / (this.#weights[sentence] || 1),
        queryWeight,
        this.#weights[sentence]!,
      ),
    );
  }

  /** Sentences that answer `query` best, best first, ties in their order; none with likeness 0. */
  candidates(query: readonly Unit[], most: number): readonly { readonly sentence: number; readonly score: number }[] {
    return [...this.scoreAll(query)]
      .map((score, sentence) => ({ sentence, score }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
      .slice(0, most);
  }

  /** Visits every likeness of a unit of `query` with an indexed one, unit after unit of `query`. */
  match(query: readonly Unit[], visit: UnitVisitor): void {
    const answers = this.#answers;
    for (let at = 0; at < query.length; at++) {
      const unit = query[at]!;
      if (unit.number !== undefined) {
        for (const indexed of this.#numbers.get(unit.number) ?? []) answers.add(indexed, 1);
      } else {
        this.#matchMeanings(unit, answers);
        for (const indexed of this.#literals.get(unit.literal) ?? []) {
          answers.add(indexed, literalStrength(unit, this.units[indexed]!));
        }
        this.#matchSounds(unit, answers);
      }
      answers.flush(at, visit);
    }
  }

  #matchMeanings(unit: Unit, answers: Answers): void {
    const { nearWeight, leastStrength } = lexiconSettings;
    for (const { stem, trust } of unit.concepts) {
      const { same, synonym, near } = this.#reach(stem);
      for (let at = 0; at < same.units.length; at++) answers.add(same.units[at]!, trust * same.factors[at]!);
      for (let at = 0; at < synonym.units.length; at++) answers.add(synonym.units[at]!, trust * synonym.factors[at]!);
      if (unit.weight <= nearWeight) continue;
      for (let at = 0; at < near.units.length; at++) {
        const strength = trust * near.factors[at]!;
        if (strength >= leastStrength) answers.add(near.units[at]!, strength);
      }
    }
  }

  #reach(stem: string): StemReach {
    const known = this.#reaches.get(stem);
    if (known) return known;
    const concepts = loadConcepts();
    let synonym = NOTHING;
    for (const { stem: other, strength } of concepts.synonyms(stem)) {
      const holders = this.#stems.get(other);
      if (holders) synonym = extend(synonym, holders, strength);
    }
    let near = NOTHING;
    for (const { stem: other, cosine } of concepts.near(stem)) {
      const holders = this.#stems.get(other);
      if (holders) near = extend(near, holders, nearStrength(cosine));
    }
    const reach = { same: this.#stems.get(stem) ?? NOTHING, synonym, near: this.#telling(near) };
    this.#reaches.set(stem, reach);
    return reach;
  }

  /** Without common words, which are near to everything, and without what is near by chance. */
  #telling(reach: Reach): Reach {
    const { nearWeight, leastStrength } = lexiconSettings;
    if (reach === NOTHING) return NOTHING;
    const telling: Reach = { units: [], factors: [] };
    for (const [at, unit] of reach.units.entries()) {
      const factor = reach.factors[at]!;
      if (factor >= leastStrength && this.units[unit]!.weight > nearWeight) addTo(telling, unit, factor);
    }
    return telling;
  }

  #matchSounds(unit: Unit, answers: Answers): void {
    for (const sound of unit.sounds) {
      for (const group of this.#audible(unit)) {
        const { units, factors } = hear(sound, group);
        for (let at = 0; at < units.length; at++) {
          const trust = Math.min(unit.soundTrust, this.units[units[at]!]!.soundTrust) * lexiconSettings.soundTrust;
          answers.add(units[at]!, factors[at]! * trust);
        }
      }
    }
  }

  /** Within one kind of script, sound proves something only for names: known words are known by their meaning. */
  #audible({ caseless, soundTrust }: Unit): readonly SoundGroup[] {
    const named = groupOf(!caseless, true);
    const audible = soundTrust < 1 ? [named] : [named, groupOf(!caseless, false), groupOf(caseless, true)];
    return audible.map((group) => this.#sounds[group]!).filter(({ units }) => units.size > 0);
  }

  #add(unit: Unit, index: number): void {
    if (unit.number !== undefined) {
      push(this.#numbers, unit.number, index);
      return;
    }
    for (const { stem, trust } of unit.concepts) {
      const holders = this.#stems.get(stem);
      if (holders) addTo(holders, index, trust);
      else this.#stems.set(stem, { units: [index], factors: [trust] });
    }
    push(this.#literals, unit.literal, index);
    const { units } = this.#sounds[groupOf(unit.caseless, unit.soundTrust >= 1)]!;
    for (const sound of unit.sounds) push(units, sound, index);
  }
}

/** The best likeness of one unit of the query with each unit of the index, while it is being found. */
class Answers {
  readonly #best: Float64Array;
  readonly #found: number[] = [];

  constructor(units: number) {
    this.#best = new Float64Array(units);
  }

  add(unit: number, strength: number): void {
    const before = this.#best[unit]!;
    if (strength <= before) return;
    if (before === 0) this.#found.push(unit);
    this.#best[unit] = strength;
  }

  /** Visits what was found, and begins anew. */
  flush(queryUnit: number, visit: UnitVisitor): void {
    for (const unit of this.#found) {
      const strength = this.#best[unit]!;
      this.#best[unit] = 0;
      visit(queryUnit, unit, strength);
    }
    this.#found.length = 0;
  }
}

function groupOf(caseless: boolean, named: boolean): number {
  return (caseless ? 2 : 0) + (named ? 1 : 0);
}

/** Units of a group that sound like this. */
function hear(sound: string, group: SoundGroup): Reach {
  const known = group.heard.get(sound);
  if (known) return known;
  const wanted = readSound(sound);
  const heard: Reach = { units: [], factors: [] };
  for (const [{ words }, consonants] of alikeIn(group, wanted)) {
    for (const [key, other] of words) {
      const likeness = compareSounds(wanted, other, consonants);
      for (const unit of group.units.get(key)!) addTo(heard, unit, likeness);
    }
  }
  group.heard.set(sound, heard);
  return heard;
}

function alikeIn(group: SoundGroup, { text }: Skeleton): readonly (readonly [SkeletonWords, number])[] {
  const known = group.alike.get(text);
  if (known) return known;
  const wanted = readSkeleton(text);
  group.read ??= bySkeleton([...group.units.keys()]);
  const alike: (readonly [SkeletonWords, number])[] = [];
  const { length } = wanted.codes;
  for (let other = length - MOST_GAPS; other <= length + MOST_GAPS; other++) {
    const skeletons = group.read.get(other);
    if (!skeletons) continue;
    const { words, bits, reaches } = skeletons;
    const most = mostCost(Math.max(length, other));
    for (let at = 0; at < words.length; at++) {
      if (!mayBeAlike(wanted.bits, wanted.reach, bits[at]!, reaches[at]!, most)) continue;
      const likeness = compareConsonants(wanted, words[at]!.skeleton);
      if (likeness > 0) alike.push([words[at]!, likeness]);
    }
  }
  group.alike.set(text, alike);
  return alike;
}

function bySkeleton(heard: readonly string[]): ReadonlyMap<number, SkeletonsOfLength> {
  const groups = new Map<string, SkeletonWords>();
  for (const key of heard) {
    const sound = readSound(key);
    const group = groups.get(sound.text);
    if (group) group.words.push([key, sound]);
    else groups.set(sound.text, { skeleton: readSkeleton(sound.text), words: [[key, sound]] });
  }
  const byLength = new Map<number, SkeletonWords[]>();
  for (const group of groups.values()) push(byLength, group.skeleton.codes.length, group);
  return new Map(
    [...byLength].map(([length, words]) => [
      length,
      {
        words,
        bits: Int32Array.from(words, ({ skeleton }) => skeleton.bits),
        reaches: Int32Array.from(words, ({ skeleton }) => skeleton.reach),
      },
    ]),
  );
}

export function totalWeight(units: readonly Unit[]): number {
  let total = 0;
  for (const { weight } of units) total += weight;
  return total;
}

/** Harmonic mean of two covers (0..1), less where the summed rarities differ. */
export function scoreCovers(coverA: number, coverB: number, weightA: number, weightB: number): number {
  if (coverA + coverB === 0) return 0;
  const mean = (2 * coverA * coverB) / (coverA + coverB);
  const difference = Math.abs(Math.log((weightA + 0.5) / (weightB + 0.5)));
  return mean * Math.exp(-lexiconSettings.lengthPenalty * difference);
}

function nearStrength(cosine: number): number {
  const { nearFloor, nearCeiling, nearBase, nearTrust } = lexiconSettings;
  if (cosine <= nearFloor) return 0;
  return nearTrust * Math.min(1, (cosine - nearFloor) / (nearCeiling - nearFloor) + nearBase);
}

/** Equal spelling; a short word that a table knows may be another word in another language. */
function literalStrength(a: Unit, b: Unit): number {
  const known = a.concepts.length > 0 || b.concepts.length > 0;
  return a.literal.length > 3 || !known ? 1 : lexiconSettings.shortLiteralTrust;
}

/** `reach` and what is reached by way of another stem. */
function extend(reach: Reach, holders: Reach, strength: number): Reach {
  const extended = reach === NOTHING ? { units: [], factors: [] } : reach;
  for (let at = 0; at < holders.units.length; at++) {
    addTo(extended, holders.units[at]!, strength * holders.factors[at]!);
  }
  return extended;
}

function addTo(reach: Reach, unit: number, factor: number): void {
  reach.units.push(unit);
  reach.factors.push(factor);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
