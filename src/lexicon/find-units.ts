/**
 * What do the words of a text mean, in terms that another language shares? Takes a text and its language, gives one unit
 * per word, number or known phrase: English stems with trust, digits, sounds where it may be a name, and its rarity.
 */
import type { Token } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { lexiconSettings } from "../settings.js";
import { canonicalNumber } from "../text/canonical-number.js";
import { remember } from "../text/remember.js";
import { stemWord } from "../text/stem.js";
import { tokenize } from "../text/tokenize.js";
import { en } from "./languages/en.js";
import type { LexiconLanguage } from "./languages/form.js";
import { lexiconLanguage } from "./languages/registry.js";
import { TRANSCRIPTION, TRANSCRIPTION_WITHIN } from "./languages/transcription.js";
import type { Concepts, Meaning } from "./lexicon.js";
import { loadCharacters, loadConcepts, loadWords } from "./load-lexicon.js";
import {
  type Dictionary,
  type FoundWord,
  lookUpCompound,
  lookUpPhrase,
  lookUpWord,
  mayOpenPhrase,
  withoutParticles,
} from "./look-up-words.js";
import { hearWord, skeletonOfHeard } from "./sounds.js";
import { splitRun } from "./split-run.js";

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
  /** As `hearWord` gives them, where it may be a name; several where a particle may be written onto it. */
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
  return findUnitsOf(tokenize(text, base), language);
}

/** The same for a text that was cut into tokens before. */
export function findUnitsOf(tokens: readonly Token[], language: string): readonly Unit[] {
  const finder = finderFor(language);
  const written = findWords(tokens, finder.characters);
  return finder.form?.unparted ? unitsOfRuns(written, finder) : unitsOfWords(written, finder);
}

function unitsOfWords(written: readonly Word[], finder: Finder): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < written.length; ) {
    const phrase = findPhrase(written, at, finder);
    if (phrase) {
      const parts = written.slice(at, at + phrase.length);
      units.push(phraseUnit(parts, meant(phrase.meanings, finder.concepts), parts.map(({ norm }) => norm).join(" ")));
      at += phrase.length;
    } else {
      addTokenUnits(units, written[at]!, finder);
      at += 1;
    }
  }
  return units;
}

/** Runs of characters between marks and figures, each parted into the entries of the table and the names among them. */
function unitsOfRuns(written: readonly Word[], finder: Finder): readonly Unit[] {
  const { dictionary, form, stopWords } = finder;
  const units: Unit[] = [];
  for (let at = 0; at < written.length; ) {
    let end = at + 1;
    while (end < written.length && !written[end]!.afterMark && written[end]!.token.kind === "word") end++;
    const run = written.slice(at, end);
    const pieces = splitRun(
      run.map(({ norm }) => norm),
      form?.longestEntry ?? lexiconSettings.longestEntry,
      (entry) => dictionary?.words.has(entry) === true,
      (character) => stopWords.has(character),
    );
    units.push(...unitsOfPieces(run, pieces, finder));
    at = end;
  }
  return units;
}

function unitsOfPieces(run: readonly Word[], pieces: readonly number[], finder: Finder): readonly Unit[] {
  const units: Unit[] = [];
  for (let piece = 0, at = 0; piece < pieces.length; ) {
    const named = transcribedPieces(run, pieces, piece, at);
    const taken = named > 0 ? named : 1;
    const length = pieces.slice(piece, piece + taken).reduce((sum, each) => sum + each, 0);
    const words = run.slice(at, at + length);
    if (named > 0) units.push(nameUnit(words, finder));
    else if (length === 1) addTokenUnits(units, words[0]!, finder);
    else {
      const entry = words.map(({ norm }) => norm);
      units.push(phraseUnit(words, finder.entryUnits(entry.join("")), entry.join(" ")));
    }
    piece += taken;
    at += length;
  }
  return units;
}

/** Characters of a foreign name behind which a character that is also a word goes on with it. */
const WRITTEN_BEFORE = 2;

/** How many pieces from here on write a foreign name: characters that do, of which at least one is no entry with others. */
function transcribedPieces(run: readonly Word[], pieces: readonly number[], from: number, at: number): number {
  let piece = from;
  let characters = 0;
  let single = false;
  for (let start = at; piece < pieces.length; piece++) {
    const length = pieces[piece]!;
    const within = length === 1 && characters >= WRITTEN_BEFORE && TRANSCRIPTION_WITHIN.has(run[start]!.norm);
    if (!within && !run.slice(start, start + length).every(({ norm }) => TRANSCRIPTION.has(norm))) break;
    single ||= length === 1;
    characters += length;
    start += length;
  }
  return single && characters >= lexiconSettings.shortestTranscribed ? piece - from : 0;
}

function nameUnit(words: readonly Word[], { language }: Finder): Unit {
  const literal = words.map(({ norm }) => norm).join("");
  return {
    start: words[0]!.token.start,
    end: words.at(-1)!.token.end,
    weight: lexiconSettings.unknownWeight,
    concepts: [],
    sounds: soundsOf([literal], language, true),
    soundTrust: 1,
    literal,
    capital: false,
    caseless: true,
  };
}

function findPhrase(written: readonly Word[], at: number, { dictionary, form, opensPhrase }: Finder) {
  if (!dictionary || !opensPhrase(written[at]!.norm)) return undefined;
  return lookUpPhrase(unbrokenRun(written, at, form?.longestEntry ?? lexiconSettings.longestEntry), dictionary);
}

/** Folded words from here on without a mark between them, as many as an entry may have. */
function unbrokenRun(written: readonly Word[], at: number, longest: number): readonly string[] {
  const run = written.slice(at, at + longest);
  const broken = run.findIndex(({ afterMark }, index) => index > 0 && afterMark);
  return run.slice(0, broken < 0 ? run.length : broken).map(({ norm }) => norm);
}

/** Marks after which a capital letter says nothing. */
const OPENING_MARKS = '.!?:؟。…"“«„';

interface Word {
  readonly token: Token;
  readonly norm: string;
  /** First of its sentence or quotation, as far as the marks tell. */
  readonly opening: boolean;
  readonly afterMark: boolean;
}

/** `characters`: those that the language writes in two ways. */
function findWords(tokens: readonly Token[], characters: ReadonlyMap<string, string>): readonly Word[] {
  const words: Word[] = [];
  let opening = true;
  let afterMark = false;
  const twofold = characters.size > 0;
  for (const token of tokens) {
    if (token.kind !== "mark") {
      const norm = twofold ? (characters.get(token.norm) ?? token.norm) : token.norm;
      words.push({ token, norm, opening, afterMark });
    }
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
  readonly stopWords: ReadonlySet<string>;
  readonly characters: ReadonlyMap<string, string>;
  readonly opensPhrase: (word: string) => boolean;
  /** All that a unit holds but its place: of an entry of several characters, and by word, capital and opening of a word;
   * remembered, since words come again and again. */
  readonly entryUnits: (entry: string) => Meant;
  readonly wordUnits: { readonly [as in WrittenAs]: (norm: string) => readonly UnitOfWord[] };
}

type UnitOfWord = Omit<Unit, "start" | "end" | "number">;

type WrittenAs = "small" | "capital" | "opening";

const finderFor = remember(lexiconSettings.rememberedLanguages, makeFinder);

function makeFinder(tag: string): Finder {
  const form = lexiconLanguage(tag);
  const language = form?.code ?? tag.split("-", 1)[0]!.toLowerCase();
  const words = loadWords(tag);
  const dictionary = words && { language, form, words };
  const remembered = <T>(compute: (word: string) => T) => remember(lexiconSettings.rememberedWords, compute);
  const unitsAs = (as: WrittenAs) => remembered((norm) => makeWordUnits(norm, as, finder));
  const finder: Finder = {
    language,
    form,
    concepts: loadConcepts(),
    dictionary,
    stopWords: new Set(form?.stopWords),
    characters: loadCharacters(tag),
    opensPhrase: remembered((word) => dictionary !== undefined && mayOpenPhrase(word, dictionary)),
    entryUnits: remembered((entry) => meant(words?.meanings(entry) ?? [], finder.concepts)),
    wordUnits: { small: unitsAs("small"), capital: unitsAs("capital"), opening: unitsAs("opening") },
  };
  return finder;
}

const STOP_STEMS: ReadonlySet<string> = new Set(en.stopWords.flatMap((word) => [word, stemWord(word, "en")]));
const ENGLISH_STOPS: ReadonlySet<string> = new Set(en.stopWords);

function addTokenUnits(units: Unit[], { token, norm, opening }: Word, { wordUnits }: Finder): void {
  const { start, end, kind, capital } = token;
  if (kind === "number") {
    units.push(numberUnit(token));
    return;
  }
  const as = capital ? (opening ? "opening" : "capital") : "small";
  for (const { weight, concepts, sounds, soundTrust, literal, caseless } of wordUnits[as](norm)) {
    units.push({ start, end, weight, concepts, sounds, soundTrust, literal, capital, caseless });
  }
}

function numberUnit({ start, end, norm }: Token): Unit {
  return {
    start,
    end,
    weight: lexiconSettings.numberWeight,
    concepts: [],
    number: canonicalNumber(norm),
    sounds: [],
    soundTrust: 0,
    literal: norm,
    capital: false,
    caseless: false,
  };
}

/** One unit, or one for each part of a compound. */
function makeWordUnits(norm: string, as: WrittenAs, finder: Finder): readonly UnitOfWord[] {
  const { dictionary, language, stopWords } = finder;
  if (language === "en") return [englishUnit(norm, as, finder)];
  if (!dictionary) return [unknownUnit(norm, as, finder)];
  const found = lookUpWord(norm, dictionary);
  if (found) {
    const unit = translatedUnit(norm, as, finder, found);
    return [stopWords.has(norm) ? { ...unit, weight: lexiconSettings.stopWeight, sounds: [] } : unit];
  }
  const parts = lookUpCompound(norm, dictionary);
  if (parts.length > 0) return parts.map((part) => translatedUnit(norm, "small", finder, part));
  return [unknownUnit(norm, as, finder)];
}

function englishUnit(norm: string, as: WrittenAs, { concepts }: Finder): UnitOfWord {
  const stem = stemWord(norm, "en");
  const stop = ENGLISH_STOPS.has(norm);
  const weight = stop ? lexiconSettings.stopWeight : concepts.weight(stem);
  const telling = as === "capital" || (as === "opening" && concepts.place(stem) > lexiconSettings.openingNamePlace);
  const named = telling && !stop;
  return {
    weight: named ? Math.min(1, weight * lexiconSettings.capitalFactor) : weight,
    concepts: [{ stem, trust: 1 }],
    sounds: soundsOf([norm], "en", named || weight > lexiconSettings.soundedWeight),
    soundTrust: named ? 1 : lexiconSettings.knownSoundTrust,
    literal: norm,
    capital: as !== "small",
    caseless: false,
  };
}

function unknownUnit(norm: string, as: WrittenAs, finder: Finder): UnitOfWord {
  const { shortUnknownLength, shortUnknownWeight, unknownWeight } = lexiconSettings;
  const short = norm.length <= shortUnknownLength;
  return {
    weight: short ? shortUnknownWeight : unknownWeight,
    concepts: [],
    sounds: soundsOf([norm, ...withoutParticles(norm, finder.form)], finder.language, !short),
    soundTrust: 1,
    literal: norm,
    capital: as !== "small",
    caseless: isCaseless(norm),
  };
}

function translatedUnit(norm: string, as: WrittenAs, finder: Finder, found: FoundWord): UnitOfWord {
  const weight = weighMeanings(found.meanings, finder.concepts);
  const { commonWeight, commonSoundTrust, knownSoundTrust, soundedWeight } = lexiconSettings;
  const common = found.trust > lexiconSettings.stemTrust && weight < commonWeight;
  return {
    weight,
    concepts: conceptsOf(found.meanings, found.trust),
    sounds: soundsOf([norm, ...withoutParticles(norm, finder.form)], finder.language, weight > soundedWeight),
    soundTrust: as !== "small" && !finder.form?.capitalNouns ? 1 : common ? commonSoundTrust : knownSoundTrust,
    literal: norm,
    capital: as !== "small",
    caseless: isCaseless(norm),
  };
}

type Meant = Pick<Unit, "weight" | "concepts">;

function meant(meanings: readonly Meaning[], concepts: Concepts): Meant {
  return { weight: weighMeanings(meanings, concepts), concepts: conceptsOf(meanings, 1) };
}

function phraseUnit(parts: readonly Word[], { weight, concepts }: Meant, literal: string): Unit {
  const [first, last] = [parts[0]!.token, parts.at(-1)!.token];
  return {
    start: first.start,
    end: last.end,
    weight,
    concepts,
    sounds: [],
    soundTrust: 0,
    literal,
    capital: first.capital,
    caseless: isCaseless(first.norm),
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

/** What is heard of words with two consonants and more, each once. */
function soundsOf(words: readonly string[], language: string, mayBeName: boolean): readonly string[] {
  if (!mayBeName) return [];
  return [...new Set(words.map((word) => hearWord(word, language)))].filter(
    (heard) => skeletonOfHeard(heard).length >= 2,
  );
}

function isCaseless(folded: string): boolean {
  return folded === folded.toUpperCase();
}
