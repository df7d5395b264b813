/**
 * What do the words of a text mean, in terms that another language shares? Takes a text and its language, gives one unit
 * per word, number or known phrase: English stems with trust, digits, sounds where it may be a name, and its rarity.
 */
import type { Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { lexiconSettings } from "../settings.js";
import { canonicalNumber } from "../text/canonical-number.js";
import { stemWord } from "../text/stem.js";
import { tokenize } from "../text/tokenize.js";
import { en } from "./languages/en.js";
import type { LexiconLanguage } from "./languages/form.js";
import { lexiconLanguage } from "./languages/registry.js";
import type { Concepts, Meaning } from "./lexicon.js";
import { loadConcepts, loadWords } from "./load-lexicon.js";
import { type Dictionary, lookUpPhrase, lookUpWord, withoutParticles } from "./look-up-words.js";
import { skeletonOf, soundWord } from "./sounds.js";

export interface Concept {
  /** English stem. */
  readonly stem: string;
  /** 0..1: how surely the word means it. */
  readonly trust: number;
}

/** A word, a number or a phrase of the lexicon, prepared for comparing. */
export interface Unit extends Span {
  /** Rarity 0..1: how much it tells. */
  readonly weight: number;
  /** Empty for words that no table knows. */
  readonly concepts: readonly Concept[];
  /** Canonical digits, where it is a number: "31700", "3.5". */
  readonly number?: string;
  /** Consonant skeletons, where it may be a name; several where a particle may be written onto it. */
  readonly sounds: readonly string[];
  /** 0..1: how likely a match by sound is a match at all. */
  readonly soundTrust: number;
  /** The folded word or words. */
  readonly literal: string;
  readonly capital: boolean;
  /** Written in a script without capital letters. */
  readonly caseless: boolean;
}

/** Units of `text`, in order; `base` is added to every position. Marks give no unit. */
export function findUnits(text: string, language: string, base = 0): readonly Unit[] {
  const written = findWords(text, base);
  const finder = finderFor(language);
  const units: Unit[] = [];
  for (let at = 0; at < written.length; ) {
    const phrase = finder.dictionary && lookUpPhrase(unbrokenRun(written, at), finder.dictionary);
    const parts = written.slice(at, at + (phrase?.length ?? 1));
    units.push(phrase ? phraseUnit(parts, phrase.meanings, finder) : tokenUnit(parts[0]!, finder));
    at += parts.length;
  }
  return units;
}

/** Folded words from here on without a mark between them, as many as an entry may have. */
function unbrokenRun(written: readonly Word[], at: number): readonly string[] {
  const run = written.slice(at, at + lexiconSettings.longestEntry);
  const broken = run.findIndex(({ afterMark }, index) => index > 0 && afterMark);
  return run.slice(0, broken < 0 ? run.length : broken).map(({ norm }) => norm);
}

/** Marks after which a capital letter says nothing. */
const OPENING_MARKS = '.!?:؟。…"“«„';

interface Word extends Token {
  /** First of its sentence or quotation, as far as the marks tell. */
  readonly opening: boolean;
  readonly afterMark: boolean;
}

function findWords(text: string, base: number): readonly Word[] {
  const words: Word[] = [];
  let opening = true;
  let afterMark = false;
  for (const token of tokenize(text, base)) {
    if (token.kind !== "mark") words.push({ ...token, opening, afterMark });
    afterMark = token.kind === "mark";
    opening = afterMark && (opening || OPENING_MARKS.includes(token.norm));
  }
  return words;
}

interface Finder {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly form: LexiconLanguage | undefined;
  readonly concepts: Concepts;
  /** Absent for English, whose words are their own meaning, and for languages without a table. */
  readonly dictionary: Dictionary | undefined;
}

function finderFor(tag: string): Finder {
  const form = lexiconLanguage(tag);
  const language = form?.code ?? tag.split("-", 1)[0]!.toLowerCase();
  const words = loadWords(tag);
  return { language, form, concepts: loadConcepts(), dictionary: words && { language, form, words } };
}

const STOP_STEMS: ReadonlySet<string> = new Set(en.stopWords.flatMap((word) => [word, stemWord(word, "en")]));
const ENGLISH_STOPS: ReadonlySet<string> = new Set(en.stopWords);

function tokenUnit(token: Word, finder: Finder): Unit {
  if (token.kind === "number") return numberUnit(token);
  if (finder.dictionary) return translatedUnit(token, finder, finder.dictionary);
  return finder.language === "en" ? englishUnit(token, finder) : unknownUnit(token, finder);
}

function numberUnit(token: Word): Unit {
  const { start, end, norm } = token;
  const number = canonicalNumber(norm);
  const weight = lexiconSettings.numberWeight;
  return {
    start,
    end,
    weight,
    concepts: [],
    number,
    sounds: [],
    soundTrust: 0,
    literal: norm,
    capital: false,
    caseless: false,
  };
}

function englishUnit(token: Word, { concepts }: Finder): Unit {
  const { start, end, norm, capital } = token;
  const stem = stemWord(norm, "en");
  const stop = ENGLISH_STOPS.has(norm);
  const weight = stop ? lexiconSettings.stopWeight : concepts.weight(stem);
  const named = capital && !stop && (!token.opening || concepts.place(stem) > lexiconSettings.openingNamePlace);
  return {
    start,
    end,
    weight: named ? Math.min(1, weight * lexiconSettings.capitalFactor) : weight,
    concepts: [{ stem, trust: 1 }],
    sounds: soundsOf([norm], "en", named || weight > lexiconSettings.soundedWeight),
    soundTrust: named ? 1 : lexiconSettings.knownSoundTrust,
    literal: norm,
    capital,
    caseless: false,
  };
}

function unknownUnit(token: Word, finder: Finder): Unit {
  const { start, end, norm, capital } = token;
  const { shortUnknownLength, shortUnknownWeight, unknownWeight } = lexiconSettings;
  const short = norm.length <= shortUnknownLength;
  const weight = short ? shortUnknownWeight : unknownWeight;
  const sounds = soundsOf([norm, ...withoutParticles(norm, finder.form)], finder.language, !short);
  return {
    start,
    end,
    weight,
    concepts: [],
    sounds,
    soundTrust: 1,
    literal: norm,
    capital,
    caseless: isCaseless(norm),
  };
}

function translatedUnit(token: Word, finder: Finder, dictionary: Dictionary): Unit {
  const found = lookUpWord(token.norm, dictionary);
  if (!found) return unknownUnit(token, finder);
  const { start, end, norm, capital } = token;
  const weight = weighMeanings(found.meanings, finder.concepts);
  const { commonWeight, commonSoundTrust, knownSoundTrust, soundedWeight } = lexiconSettings;
  const common = found.trust > lexiconSettings.stemTrust && weight < commonWeight;
  return {
    start,
    end,
    weight,
    concepts: conceptsOf(found.meanings, found.trust),
    sounds: soundsOf([norm, ...withoutParticles(norm, finder.form)], finder.language, weight > soundedWeight),
    soundTrust: capital ? 1 : common ? commonSoundTrust : knownSoundTrust,
    literal: norm,
    capital,
    caseless: isCaseless(norm),
  };
}

function phraseUnit(parts: readonly Word[], meanings: readonly Meaning[], { concepts }: Finder): Unit {
  return {
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
    weight: weighMeanings(meanings, concepts),
    concepts: conceptsOf(meanings, 1),
    sounds: [],
    soundTrust: 0,
    literal: parts.map(({ norm }) => norm).join(" "),
    capital: parts[0]!.capital,
    caseless: isCaseless(parts[0]!.norm),
  };
}

/** Each stem once, with the best trust; the less likely a meaning, the less it counts. */
function conceptsOf(meanings: readonly Meaning[], trust: number): readonly Concept[] {
  const best = meanings[0]?.share || 1;
  const trusts = new Map<string, number>();
  for (const { stems, share } of meanings) {
    const whole = Math.sqrt(share / best) * trust * (stems.length > 1 ? lexiconSettings.partTrust : 1);
    for (const stem of stems) trusts.set(stem, Math.max(trusts.get(stem) ?? 0, whole));
  }
  return [...trusts].map(([stem, stemTrust]) => ({ stem, trust: stemTrust }));
}

/** Mean rarity of the meanings by share; the rarest stem of a meaning stands for it. */
function weighMeanings(meanings: readonly Meaning[], concepts: Concepts): number {
  let sum = 0;
  let shares = 0;
  for (const { stems, share } of meanings) {
    sum += share * Math.max(...stems.map((stem) => concepts.weight(stem)));
    shares += share;
  }
  const first = meanings[0]?.stems ?? [];
  const stop = first.length === 1 && STOP_STEMS.has(first[0]!);
  const weight = sum / (shares || 1);
  return stop ? Math.min(weight, lexiconSettings.stopCeiling) : weight;
}

/** Skeletons of at least two sounds, each once. */
function soundsOf(words: readonly string[], language: string, mayBeName: boolean): readonly string[] {
  if (!mayBeName) return [];
  return [...new Set(words.map((word) => skeletonOf(soundWord(word, language))))].filter(({ length }) => length >= 2);
}

function isCaseless(folded: string): boolean {
  return folded === folded.toUpperCase();
}
