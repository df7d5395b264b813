/**
 * Which sentences of a set answer a given one, and how well? An inverted index from English stems, numbers, spellings
 * and sounds to units: built once, asked for each sentence of the other side. Scores are those of `compareUnits`.
 */
import { lexiconSettings } from "../settings.js";
import { compareSkeletons, readSkeleton, type Skeleton } from "./compare-sounds.js";
import type { Unit } from "./find-units.js";
import { loadConcepts } from "./load-lexicon.js";

/** Called for every likeness found between a unit of the query and a unit of the index; the same pair may come again. */
export type UnitVisitor = (queryUnit: number, indexedUnit: number, strength: number) => void;

interface StemHolder {
  readonly unit: number;
  readonly trust: number;
}

interface HeardSkeleton {
  readonly skeleton: string;
  readonly likeness: number;
}

export class UnitIndex {
  /** All indexed units, sentence after sentence. */
  readonly units: readonly Unit[];
  /** Sentence of each indexed unit. */
  readonly sentenceOf: Int32Array;
  readonly #weights: Float64Array;
  readonly #stems = new Map<string, StemHolder[]>();
  readonly #numbers = new Map<string, number[]>();
  readonly #literals = new Map<string, number[]>();
  readonly #sounds = new Map<string, number[]>();
  readonly #skeletons: readonly Skeleton[];
  readonly #heard = new Map<string, readonly HeardSkeleton[]>();

  constructor(sentences: readonly (readonly Unit[])[]) {
    this.units = sentences.flat();
    this.sentenceOf = new Int32Array(this.units.length);
    this.#weights = Float64Array.from(sentences, totalWeight);
    let unit = 0;
    for (const [sentence, units] of sentences.entries()) {
      for (const entry of units) {
        this.sentenceOf[unit] = sentence;
        this.#add(entry, unit++);
      }
    }
    this.#skeletons = [...this.#sounds.keys()].map(readSkeleton);
  }

  /** Likeness 0..1 of `query` with every indexed sentence, in their order. */
  scoreAll(query: readonly Unit[]): Float64Array {
    const coveredQuery = new Float64Array(this.#weights.length);
    const coveredUnits = new Float64Array(this.units.length);
    const best = new Float64Array(this.#weights.length);
    let touched: number[] = [];
    let current = -1;
    const close = () => {
      for (const sentence of touched) {
        coveredQuery[sentence]! += query[current]!.weight * best[sentence]!;
        best[sentence] = 0;
      }
      touched = [];
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
    for (const [unit, { weight }] of this.units.entries()) {
      covered[this.sentenceOf[unit]!]! += weight * coveredUnits[unit]!;
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

  /** Every likeness of a unit of `query` with an indexed one, unit after unit of `query`. */
  match(query: readonly Unit[], visit: UnitVisitor): void {
    for (const [queryUnit, unit] of query.entries()) {
      if (unit.number !== undefined) {
        for (const indexed of this.#numbers.get(unit.number) ?? []) visit(queryUnit, indexed, 1);
        continue;
      }
      this.#matchMeanings(unit, queryUnit, visit);
      for (const indexed of this.#literals.get(unit.literal) ?? []) {
        visit(queryUnit, indexed, literalStrength(unit, this.units[indexed]!));
      }
      for (const sound of unit.sounds) {
        for (const { skeleton, likeness } of this.#hear(sound)) {
          for (const indexed of this.#sounds.get(skeleton)!) {
            const trust = soundTrust(unit, this.units[indexed]!);
            if (trust > 0) visit(queryUnit, indexed, likeness * trust);
          }
        }
      }
    }
  }

  #matchMeanings(unit: Unit, queryUnit: number, visit: UnitVisitor): void {
    const { nearWeight, leastStrength } = lexiconSettings;
    for (const { stem, trust } of unit.concepts) {
      for (const holder of this.#stems.get(stem) ?? []) visit(queryUnit, holder.unit, trust * holder.trust);
      for (const synonym of loadConcepts().synonyms(stem)) {
        for (const holder of this.#stems.get(synonym.stem) ?? []) {
          visit(queryUnit, holder.unit, trust * synonym.strength * holder.trust);
        }
      }
      if (unit.weight <= nearWeight) continue;
      for (const near of loadConcepts().near(stem)) {
        const most = trust * nearStrength(near.cosine);
        if (most < leastStrength) continue;
        for (const holder of this.#stems.get(near.stem) ?? []) {
          const strength = most * holder.trust;
          if (strength >= leastStrength && this.units[holder.unit]!.weight > nearWeight) {
            visit(queryUnit, holder.unit, strength);
          }
        }
      }
    }
  }

  #hear(sound: string): readonly HeardSkeleton[] {
    const known = this.#heard.get(sound);
    if (known) return known;
    const wanted = readSkeleton(sound);
    const heard: HeardSkeleton[] = [];
    for (const skeleton of this.#skeletons) {
      const likeness = compareSkeletons(wanted, skeleton);
      if (likeness > 0) heard.push({ skeleton: skeleton.text, likeness });
    }
    this.#heard.set(sound, heard);
    return heard;
  }

  #add(unit: Unit, index: number): void {
    if (unit.number !== undefined) {
      push(this.#numbers, unit.number, index);
      return;
    }
    for (const { stem, trust } of unit.concepts) push(this.#stems, stem, { unit: index, trust });
    push(this.#literals, unit.literal, index);
    for (const sound of unit.sounds) push(this.#sounds, sound, index);
  }
}

export function totalWeight(units: readonly Unit[]): number {
  return units.reduce((sum, { weight }) => sum + weight, 0);
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

/** Within one kind of script, sound proves something only for names: known words are known by their meaning. */
function soundTrust(a: Unit, b: Unit): number {
  if (a.caseless === b.caseless && (a.soundTrust < 1 || b.soundTrust < 1)) return 0;
  return Math.min(a.soundTrust, b.soundTrust) * lexiconSettings.soundTrust;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
