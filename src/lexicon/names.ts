/**
 * Do two written names name the same one? Takes names in any spelling or script, gives likeness 0..1: 1 for one name
 * twice, clearly less for a surname against a full name, low where a part contradicts.
 */
import { lexiconSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import { remember } from "../text/remember.js";
import { tokenize } from "../text/tokenize.js";
import { compareSounds, readSound, type Sound } from "./compare-sounds.js";
import { NAME_PARTICLES } from "./languages/name-particles.js";
import { lexiconLanguage } from "./languages/registry.js";
import { TRANSCRIPTION, TRANSCRIPTION_WITHIN } from "./languages/transcription.js";
import type { LetterCosts, Lettered } from "./letter-costs.js";
import { loadCharacters, loadLetters, loadReadings } from "./load-lexicon.js";
import { hearWord, skeletonOf, soundWord } from "./sounds.js";

/** The consonant skeleton of a word: equal for "Raisi", "Raïssi" and "رئيسي". */
export function nameSound(word: string, language: string): string {
  return skeletonOf(soundWord(word, language));
}

/** The consonant skeletons of all parts of a name, each once: names that share none are hardly the same. */
export function nameSounds(name: string, language: string): readonly string[] {
  return [
    ...new Set(partsOf(name).flatMap((part) => soundsOf(fold(part), language).map((sounds) => readSound(sounds).text))),
  ];
}

/** Likeness 0..1 of two whole names; symmetric. From about 0.7 they are the same name or a part of it. */
export function compareNames(a: string, languageA: string, b: string, languageB: string): number {
  return compareReadNames(readName(a, languageA), readName(b, languageB));
}

/** A name taken apart once, for comparing it with many. */
export interface ReadName {
  readonly folded: string;
  readonly parts: readonly NamePart[];
  /** All parts as one word: scripts part the syllables of some names differently. */
  readonly whole: NamePart;
}

/** The same name in the same language gives the same object. */
export function readName(name: string, language: string): ReadName {
  return rememberedName(`${language} ${name}`);
}

const rememberedName = remember(lexiconSettings.rememberedNames, (key) => {
  const space = key.indexOf(" ");
  return takeApart(key.slice(space + 1), key.slice(0, space));
});

function takeApart(name: string, language: string): ReadName {
  const parts = partsOf(name).map((part) => readPart(part, language));
  const joined = parts.map(({ folded }) => folded);
  return { folded: joined.join(" "), parts, whole: readPart(joined.join(""), language) };
}

/** Characters that stand together are one part: in Chinese neither a surname nor a syllable is a name by itself. */
function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  let last = -1;
  for (const { kind, start, end } of tokenize(name)) {
    const part = name.slice(start, end);
    if (kind === "mark") continue;
    if (start === last && HAN.test(part)) parts[parts.length - 1] += part;
    else parts.push(part);
    last = HAN.test(part) ? end : -1;
  }
  return parts;
}

const HAN = /^\p{Script=Han}/u;

export function compareReadNames(a: ReadName, b: ReadName): number {
  if (a.parts.length === 0 || b.parts.length === 0) return 0;
  if (a.folded === b.folded) return 1;
  const matches = matchParts(a.parts, b.parts);
  const coverA = coverOf(a.parts, (index) => matches.find(([left]) => left === index)?.[2]);
  const coverB = coverOf(b.parts, (index) => matches.find(([, right]) => right === index)?.[2]);
  const { partialName, givenNameAlone } = lexiconSettings;
  const byParts = Math.max(coverA, coverB) * (partialName + (1 - partialName) * Math.min(coverA, coverB));
  const score = byParts * (isGivenAlone(a.parts, b.parts, matches) ? givenNameAlone : 1);
  return a.parts.length === b.parts.length ? score : Math.max(score, compareParts(a.whole, b.whole));
}

/** Two full names whose given names have no answer in the other: two persons, whatever their surnames. */
export function givenNamesClash(a: ReadName, b: ReadName): boolean {
  const [givenA, givenB] = [a.parts[0], b.parts[0]];
  if (!givenA || !givenB || a.parts.length === 1 || b.parts.length === 1) return false;
  const answered = (given: NamePart, { parts }: ReadName) =>
    parts.some((part) => compareParts(given, part, lexiconSettings.clashCeiling) >= lexiconSettings.clashCeiling);
  return !answered(givenA, b) && !answered(givenB, a);
}

interface NamePart {
  readonly folded: string;
  /** In Latin letters. */
  readonly latin: boolean;
  /** Read letter by letter as a name of a script whose letters are learned, and as one of Latin letters. */
  readonly asForeign: () => readonly ForeignReading[];
  readonly asLatin: (costs: LetterCosts) => Lettered;
  /** A name in Chinese characters, all of them simplified. */
  readonly characters: string | undefined;
  /** Without its article, and with it. */
  readonly sounds: readonly Sound[];
  readonly weight: number;
  readonly initial: boolean;
}

function soundsOf(folded: string, language: string): readonly string[] {
  if (HAN.test(folded)) return soundsOfCharacters(simplify(folded));
  const bare = withoutArticle(folded, language);
  return [...new Set([bare, folded].map((word) => hearWord(word, language)))];
}

/** As the characters write foreign names, and as they are read: what either does not know has no sound. */
function soundsOfCharacters(name: string): readonly string[] {
  const reading = loadReadings().read(name);
  return reading === undefined ? [] : [hearWord(reading, CHARACTERS)];
}

/** The language whose characters are read, wherever they stand. */
const CHARACTERS = "zh";

function simplify(name: string): string {
  const simple = loadCharacters(CHARACTERS);
  return Array.from(name, (character) => simple.get(character) ?? character).join("");
}

function withoutArticle(folded: string, language: string): string {
  const article = lexiconLanguage(language)?.articles.at(-1) ?? "";
  const long = folded.length > article.length + 1;
  return article !== "" && long && folded.startsWith(article) ? folded.slice(article.length) : folded;
}

function readPart(word: string, language: string): NamePart {
  const folded = fold(word);
  const { particleWeight, initialWeight } = lexiconSettings;
  const initial = folded.length === 1;
  const latin = new Map<LetterCosts, Lettered>();
  let foreign: readonly ForeignReading[] | undefined;
  const isLatin = LATIN.test(folded);
  return {
    folded,
    latin: isLatin,
    asForeign: () => {
      foreign ??= isLatin || HAN.test(folded) ? [] : readForeign(folded, language);
      return foreign;
    },
    asLatin: (costs) => {
      const known = latin.get(costs) ?? costs.readLatin(folded);
      latin.set(costs, known);
      return known;
    },
    characters: HAN.test(folded) ? simplify(folded) : undefined,
    sounds: soundsOf(folded, language).map(readSound),
    weight: NAME_PARTICLES.has(folded) ? particleWeight : initial ? initialWeight : 1,
    initial,
  };
}

interface ForeignReading {
  readonly costs: LetterCosts;
  readonly lettered: Lettered;
  /** What it costs that an ending was taken off; per letter. */
  readonly extra: number;
}

const LATIN = /^[\p{Script=Latin}']+$/u;

/** A name without its article and with it, and in the cases that its ending may stand for. */
function readForeign(folded: string, language: string): readonly ForeignReading[] {
  const costs = loadLetters(language);
  if (!costs) return [];
  const bare = withoutArticle(folded, language);
  const bases = (lexiconLanguage(language)?.nameEndings ?? [])
    .filter(([ending]) => folded.endsWith(ending) && folded.length - ending.length >= lexiconSettings.shortestName)
    .map(
      ([ending, base]) => [folded.slice(0, folded.length - ending.length) + base, lexiconSettings.caseCost] as const,
    );
  return [[folded, 0] as const, ...(bare === folded ? [] : [[bare, 0] as const]), ...bases]
    .map(([name, extra]) => ({ costs, lettered: costs.readForeign(name), extra }))
    .filter(({ lettered }) => lettered.known);
}

/** Where the likeness is below `least`, anything below it: most parts of names have nothing to do with each other. */
function compareParts(a: NamePart, b: NamePart, least = 0): number {
  if (a.folded === b.folded) return 1;
  if (a.initial || b.initial) return compareInitials(a, b);
  if (a.characters !== undefined && b.characters !== undefined && !(isForeign(a.characters) && isForeign(b.characters)))
    return a.characters === b.characters ? 1 : 0;
  const read = likenessOfReading(a, b) ?? likenessOfReading(b, a);
  if (read !== undefined) return read;
  let heard = 0;
  for (const left of a.sounds) for (const right of b.sounds) heard = Math.max(heard, compareSounds(left, right));
  const { letterCeiling, letterBend, letterShare } = lexiconSettings;
  const most = costAt((least - (1 - letterShare) * heard) / letterShare);
  const cost = letterCost(a, b, most) ?? letterCost(b, a, most);
  if (cost === undefined) return heard;
  const spelt = Math.max(0, 1 - (cost / letterCeiling) ** letterBend);
  return letterShare * spelt + (1 - letterShare) * heard;
}

/** The most that two names may cost a letter to be as alike as `likeness`. */
function costAt(likeness: number): number {
  const { letterCeiling, letterBend } = lexiconSettings;
  if (likeness <= 0) return Number.POSITIVE_INFINITY;
  return letterCeiling * (1 - Math.min(1, likeness)) ** (1 / letterBend) + ROUNDING;
}

/** Costs at the very bound count as within it. */
const ROUNDING = 1e-9;

/** Two names in characters sound alike only as foreign ones: of a Chinese name each character counts. */
function isForeign(characters: string): boolean {
  return [...characters].every((character) => TRANSCRIPTION.has(character) || TRANSCRIPTION_WITHIN.has(character));
}

/** How well a name in Latin letters reads one in characters; undefined for other pairs. */
function likenessOfReading({ characters }: NamePart, { folded, latin }: NamePart): number | undefined {
  if (characters === undefined || !latin) return undefined;
  const { readingCeiling, letterBend } = lexiconSettings;
  return Math.max(0, 1 - (loadReadings().compare(characters, folded) / readingCeiling) ** letterBend);
}

/**
 * The least cost per letter of taking a name of another script for one in Latin letters, infinity above `most`; undefined for
 * other pairs.
 */
function letterCost(foreign: NamePart, latin: NamePart, most: number): number | undefined {
  if (!latin.latin) return undefined;
  let least: number | undefined;
  for (const { costs, lettered, extra } of foreign.asForeign()) {
    const cost = costs.compare(lettered, latin.asLatin(costs), most - extra) + extra;
    if (least === undefined || cost < least) least = cost;
  }
  return least;
}

/** "V." for "Vladimir": the first sound agrees. */
function compareInitials(a: NamePart, b: NamePart): number {
  return a.sounds[0]?.text[0] === b.sounds[0]?.text[0] ? lexiconSettings.initialMatch : 0;
}

type PartMatch = readonly [indexA: number, indexB: number, likeness: number];

/** Best pairs first, each part once. */
function matchParts(partsA: readonly NamePart[], partsB: readonly NamePart[]): readonly PartMatch[] {
  const pairs: PartMatch[] = [];
  for (const [indexA, a] of partsA.entries()) {
    for (const [indexB, b] of partsB.entries()) {
      const likeness = compareParts(a, b, lexiconSettings.namePartFloor);
      if (likeness >= lexiconSettings.namePartFloor) pairs.push([indexA, indexB, likeness]);
    }
  }
  pairs.sort((x, y) => y[2] - x[2] || Math.abs(x[0] - x[1]) - Math.abs(y[0] - y[1]) || x[0] + x[1] - y[0] - y[1]);
  const chosen: PartMatch[] = [];
  for (const pair of pairs) {
    if (!chosen.some(([indexA, indexB]) => indexA === pair[0] || indexB === pair[1])) chosen.push(pair);
  }
  return chosen;
}

function coverOf(parts: readonly NamePart[], likeness: (index: number) => number | undefined): number {
  let covered = 0;
  let total = 0;
  for (const [index, { weight }] of parts.entries()) {
    covered += weight * (likeness(index) ?? 0);
    total += weight;
  }
  return covered / total;
}

/** One side is a single word, and it is the given name of the other: many bear it. */
function isGivenAlone(a: readonly NamePart[], b: readonly NamePart[], matches: readonly PartMatch[]): boolean {
  const [match] = matches;
  if (!match || (a.length === 1) === (b.length === 1)) return false;
  return (a.length === 1 ? match[1] : match[0]) === 0;
}
