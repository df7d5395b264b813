/**
 * The form every language fills in. A pack is data only: typed constants, each file noting its source; no functions.
 * Adding a language is copying a folder, filling this form and adding cases; one conformance suite runs on every pack.
 *
 * Phrases are written as they are printed; matching folds case, diacritics and letter variants (`text/fold.ts`) and
 * tries the pack's proclitics and enclitics off each word, so a phrase is listed without them ("أشار", not "وأشار").
 * Where a language inflects by many endings (`endings`), a phrase is listed once and found in all its cases, numbers and
 * persons; elsewhere inflected forms are listed.
 */
import type { ActorWords } from "./actor-words.js";
import type { EventWords, LabelWords } from "./event-words.js";
import type { PageNotices, PageWords } from "./page-words.js";
import type { SpeechWords } from "./speech-words.js";
import type { StanceWords } from "./stance.js";

export type { ActorWords, CountryWords, NamedForms } from "./actor-words.js";
export type { EventWords, LabelWords, Status } from "./event-words.js";
export type { PageNotices, PageWords } from "./page-words.js";
export type { ReportingVerb, SpeechWords } from "./speech-words.js";

export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** English name of the language. */
  readonly name: string;
  readonly writing: Writing;
  readonly time: TimeWords;
  readonly numbers: NumberWords;
  readonly speech: SpeechWords;
  readonly actors: ActorWords;
  readonly events: EventWords;
  readonly labels: readonly LabelWords[];
  /** Absent where nobody has listed them yet: reports in it then take part in fewer kinds of difference. */
  readonly stances?: StanceWords;
  readonly page: PageWords;
  readonly notices: PageNotices;
}

/** The part of a pack that reading needs: dates, credits, datelines and what surrounds a body. */
export interface ReadingPack extends Pick<LanguagePack, "code" | "name" | "writing" | "time" | "page" | "notices"> {
  readonly actors: Pick<ActorWords, "countries" | "places" | "organisations">;
}

/** writing.ts: script, marks, function words. */
export interface Writing {
  /** ISO 15924. */
  readonly script: string;
  readonly direction: "ltr" | "rtl";
  /** Characters that end a sentence. */
  readonly sentenceEnds: string;
  /** Words whose full stop does not end a sentence, with the stop: "Mr.", "U.S.". */
  readonly abbreviations: readonly string[];
  /** A stop behind a number makes it an ordinal: "am 29. September". */
  readonly ordinalStop?: true;
  /** Every noun begins with a capital: one between marks is no name for that. */
  readonly capitalNouns?: true;
  /** Pairs that enclose speech; the same mark may open and close. */
  readonly quotationMarks: readonly (readonly [open: string, close: string])[];
  /** Particles written onto the front of a word, longest first; empty where none are. */
  readonly proclitics: readonly string[];
  /** Pronouns written onto the end of a word, longest first. */
  readonly enclitics: readonly string[];
  /**
   * Endings of inflection, of nouns, adjectives and verbs: words of which four letters or more remain and that differ in
   * these alone are one word. Absent where inflected forms are listed.
   */
  readonly endings?: readonly string[];
  /** Words too common to tell anything. */
  readonly stopWords: readonly string[];
  /** Words that join two statements of equal rank: "and", "but", "while", "و". */
  readonly coordinators: readonly string[];
  /** Words and phrases that open a dependent statement: "that", "which", "as well as", "including", "أن". */
  readonly subordinators: readonly string[];
  /** Words that put what follows into a relation of place, time or manner: "in", "during", "with", "خلال". */
  readonly prepositions: readonly string[];
  /** Those of them behind which a place tells where something is, or where somebody comes: "in", "near". */
  readonly locatives?: readonly string[];
  /** Endings behind the apostrophe of a name that tell the same: Turkish "Kutum'daki". */
  readonly locativeEndings?: readonly string[];
  /** Nouns beside the name of a place that tell what it is: "the island of", "Habima Square". */
  readonly placeNouns?: readonly string[];
  /** Words before whoever does it, where the verb is passive: "by", "par", "von". */
  readonly agentWords?: readonly string[];
  /** Words that open a noun phrase, so that what follows is no verb: "the", "a", "his", "this"; empty where none do. */
  readonly determiners: readonly string[];
  /** What is written onto a word to make it definite: "ال". Absent where nothing is. */
  readonly article?: string;
  /** Prepositions written onto the noun that they open: "ل", "ب". Absent where none are. */
  readonly clingingPrepositions?: readonly string[];
  /** Words that negate the statement they stand in: "not", "never", "لم". */
  readonly negations: readonly string[];
  /** Folded words that hold their own negation, where it is no word by itself: "danışılmadı", "نکردند". */
  readonly negatedWords?: RegExp;
  /** Several of them in one statement make one: "nadie dijo nada", "никто не пострадал". Absent where two make a yes. */
  readonly negationsAgree?: true;
}

/** time.ts */
export interface TimeWords {
  /** Twelve lists of forms, January first; more than one calendar's names may stand in one list ("مارس", "آذار"). */
  readonly months: readonly (readonly string[])[];
  /** Seven lists of forms, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** "today": 0, "yesterday": -1. */
  /** `part` where the word tells one, too: "anoche". */
  readonly relativeDays: readonly {
    readonly forms: readonly string[];
    readonly days: number;
    readonly part?: PartOfTime;
  }[];
  /** Words before a weekday that put it in the past or the future: "last": -1, "next": 1. */
  readonly weekdayShifts: readonly { readonly forms: readonly string[]; readonly weeks: -1 | 1 }[];
  /** Orders of day, month and year written in digits with separators: "dmy" or "mdy" or "ymd", likeliest first. */
  readonly numericOrders: readonly ("dmy" | "mdy" | "ymd")[];
  /** Words between a month and its year: "of" in "March of 2019", "de" in "mayo de 2005". */
  readonly yearLinks?: readonly string[];
  /** Forms of months of the Hijri calendar, Muharram first, beside those that the runtime's tables hold. */
  readonly hijriMonths?: readonly (readonly string[])[];
  /** Forms of months of the Persian solar calendar, Farvardin first, beside those of the runtime's tables. */
  readonly solarMonths?: readonly (readonly string[])[];
  /** Words and signs beside a year that tell its calendar: "AH", "هـ", "هـ.ش". */
  readonly calendarMarks?: readonly {
    readonly forms: readonly string[];
    readonly calendar: "islamic" | "persian" | "gregorian";
  }[];
  /** Words beside an hour that tell the half of the day: "p.m.", "مساء". */
  readonly halves?: { readonly am: readonly string[]; readonly pm: readonly string[] };
  /** Words between hour and minute: "h" in "14 h 30". */
  readonly hourWords?: readonly string[];
  /** Unambiguous names of clocks with the IANA name of their zone: "Moscow time": "Europe/Moscow". */
  readonly zones?: readonly { readonly forms: readonly string[]; readonly zone: string }[];
  /** "5 hours ago": what stands before or behind the number and its unit, and the units in all forms. */
  readonly ago?: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly units: readonly {
      readonly forms: readonly string[];
      readonly unit: "minute" | "hour" | "day" | "week";
      /** Where the form alone says how many: "hour" in Arabic is one, its dual two. */
      readonly count?: number;
    }[];
  };
  /** From which expressions of time in a text are made; without it only dates, weekdays and relative days are read. */
  readonly moments?: MomentWords;
}

export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** Of the day or of the year. */
export type PartOfTime =
  | "day"
  | "morning"
  | "noon"
  | "afternoon"
  | "evening"
  | "night"
  | "spring"
  | "summer"
  | "autumn"
  | "winter";

/** moments.ts: the words of which expressions of time are made, in whatever order a language sets them. */
export interface MomentWords {
  /** In all forms; `count` where the form alone says how many, as an Arabic dual or "fortnight" (2 weeks). */
  readonly units: readonly { readonly forms: readonly string[]; readonly unit: TimeUnit; readonly count?: number }[];
  /** Before or behind a unit, month or season: "last": -1, "this": 0, "next": 1, "the one after next": 2. */
  readonly shifts: readonly { readonly forms: readonly string[]; readonly step: number }[];
  /** One word for a unit moved by steps: "去年"; a day so named ("mañana") counts only without an article before it. */
  readonly shifted?: readonly { readonly forms: readonly string[]; readonly unit: TimeUnit; readonly step: number }[];
  /** One word for a ranked unit: "上半年" is the first half. */
  readonly ranked?: readonly { readonly forms: readonly string[]; readonly unit: TimeUnit; readonly ordinal: number }[];
  /** A weekday and a part of the day are written as one word: "Dienstagabend". */
  readonly joinsParts?: true;
  /** Around a number and its unit, for what is past and what is to come: "ago", "in". */
  readonly ago: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  readonly ahead: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** Parts of the day and seasons of the year. */
  readonly parts: readonly { readonly forms: readonly string[]; readonly part: PartOfTime }[];
  /** Phrases whose last word is no part of the year or day in them: "a été" has been, and no summer. */
  readonly notParts?: readonly string[];
  /** "early", "mid", "the end of". */
  readonly edges: readonly { readonly forms: readonly string[]; readonly edge: "start" | "middle" | "end" }[];
  /** Before a point (or `after` it): "before", "since". */
  readonly bounds: readonly {
    readonly forms: readonly string[];
    readonly bound: "before" | "after" | "since" | "until";
    readonly after?: true;
  }[];
  /** Before a moment, or behind it, what tells that figures are those of that moment: "as of", "по состоянию на". */
  readonly asOf?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  /** First to thirty-first, in all forms. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings written onto a number in digits that make it an ordinal: "th", "-го" without its hyphen. */
  readonly ordinalEndings?: readonly string[];
  /** Articles that count one before a unit: "a" in "a week ago"; numerals that list them need none. */
  readonly ones?: readonly string[];
  /** Before how long something takes, where the unit alone is one of it: "for" in "for an hour". */
  readonly lasting?: readonly string[];
  /** Words and marks that may stand between the words of one expression: "of", "the". */
  readonly links: readonly string[];
  /** Before the first of two ends ("from"), and between the two ("to"); those of `numbers` hold too. */
  readonly rangeOpeners: readonly string[];
  readonly rangeMarks: readonly string[];
  /** The report's own day as one end of a stretch: "now". */
  readonly now?: readonly string[];
  /** What is left of a unit: "the rest of". */
  readonly rest?: readonly string[];
  /** Decades by their own word, with the ten that they begin: "the nineties": 90. */
  readonly decades?: Readonly<Record<string, number>>;
  /** Beside a number that so is a year: "the year". */
  readonly yearWords?: readonly string[];
  /** Beside a number that so is a decade: "s" in "1990s", "années" in "années 90". */
  readonly decadeMarks?: readonly string[];
  readonly clock: {
    /** Before an hour: "at", "um". */
    readonly before: readonly string[];
    /** Behind an hour: "o'clock", "Uhr"; and behind minutes. */
    readonly hours: readonly string[];
    readonly minutes?: readonly string[];
    /** "noon", "midnight". */
    readonly fixed: readonly { readonly forms: readonly string[]; readonly clock: string }[];
    /** Hours are told by ordinals: "the third hour". */
    readonly ranked?: true;
    /** Minutes before ("half past": 30, "halb": -30) or, where `after`, behind the hour ("y media": 30). */
    readonly fractions?: readonly {
      readonly forms: readonly string[];
      readonly minutes: number;
      readonly after?: true;
    }[];
    /** Between minutes and their hour: "past": 1, "to": -1; where `after`, between an hour and its minutes ("menos"). */
    readonly links?: readonly { readonly forms: readonly string[]; readonly sign: 1 | -1; readonly after?: true }[];
  };
  /**
   * Days with a name: of one date, or so many days from Easter Sunday, or the nth weekday (0 is Monday, -1 the last), or the
   * first such weekday on a date or behind it.
   */
  readonly holidays?: readonly ({ readonly forms: readonly string[] } & (
    | { readonly month: number; readonly day: number }
    | { readonly easter: number }
    | { readonly month: number; readonly weekday: number; readonly nth: number }
    | { readonly month: number; readonly onOrAfter: number; readonly weekday: number }
  ))[];
}

/** numbers.ts */
export interface NumberWords {
  readonly decimalMark: "." | "," | "٫";
  readonly groupingMarks: readonly string[];
  /** Number words with their values: "fifteen": 15. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Scales: "thousand": 1000, "مليار": 1e9. */
  readonly scales: Readonly<Record<string, number>>;
  /** Those of the scales that are numbers by themselves, without "one" before them: "mille", "cent". */
  readonly bareScales?: readonly string[];
  /** Parts of one, with the article where they stand alone: "thirds": 1/3, "a quarter": 1/4, "half": 1/2. */
  readonly fractions?: Readonly<Record<string, number>>;
  /** Parts that are added to the number before them: "buçuk". */
  readonly addedFractions?: Readonly<Record<string, number>>;
  /** Between one and the number that it is one of: "in", "out of", "sur". */
  readonly odds?: readonly string[];
  /** Between two numbers, the second of which divides the first: "over", "bölü". */
  readonly quotients?: readonly string[];
  /** What joins two words of one number, "and" in "three hundred and two"; where absent, all coordinators. */
  readonly joints?: readonly string[];
  /** Signs behind a number of tenths, which is a share ("三成" is 30 percent); words that begin alike; "half" beside them. */
  readonly tenths?: {
    readonly forms: readonly string[];
    readonly not: readonly string[];
    readonly half: readonly string[];
  };
  /** Articles that count one where a scale or a part follows ("un million", "une et demie") and inside a number. */
  readonly countingArticles?: readonly string[];
  /** Numbers are written as one word: what joins their words inside it, words that are none alone, endings of ordinals. */
  readonly joined?: {
    readonly joints: readonly string[];
    readonly words?: Readonly<Record<string, number>>;
    readonly ordinalEndings?: readonly string[];
  };
  /** Ordinals beyond those of `moments`, which tells days: "hundredth": 100, "fortieth": 40. */
  readonly ordinals?: Readonly<Record<string, number>>;
  /** Words for the decimal mark: "point". */
  readonly decimalWords?: readonly string[];
  /** Phrases before (or after) a number that bound it. */
  readonly bounds: readonly {
    readonly forms: readonly string[];
    readonly bound: "about" | "more than" | "less than" | "at least" | "at most" | "exactly";
    readonly after?: true;
  }[];
  /** Words between the ends of a range: "to", "–". */
  readonly rangeMarks: readonly string[];
  /** Words before a range and between its ends, where the second alone would not make one: "between" and "and". */
  readonly rangePairs?: readonly (readonly [open: string, between: string])[];
  /** A range whose word stands behind both ends, and what then joins them: "20 ve 30 arasında", "20和30之间". */
  readonly rangeAround?: { readonly between: readonly string[]; readonly behind: readonly string[] };
  /** What joins a scaled figure and the rest of its number: "و" in "۵ هزار و ۲۰۰"; empty where nothing does: "5 bin 200". */
  readonly scaleLinks?: readonly string[];
  /** Unit words and signs: "percent", currency codes, or English nouns ("person", "kilometre"). */
  readonly units: readonly { readonly forms: readonly string[]; readonly unit: string }[];
}
