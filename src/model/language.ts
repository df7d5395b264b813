import type { StanceWords } from "./stance.js";

/**
 * The form every language fills in. A pack is data only: typed constants, each file noting its source; no functions.
 * Adding a language is copying a folder, filling this form and adding cases; one conformance suite runs on every pack.
 *
 * Phrases are written as they are printed; matching folds case, diacritics and letter variants (`text/fold.ts`) and
 * tries the pack's proclitics and enclitics off each word, so a phrase is listed without them ("أشار", not "وأشار").
 * Where a language inflects by many endings (`endings`), a phrase is listed once and found in all its cases, numbers and
 * persons; elsewhere inflected forms are listed.
 */
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
  readonly actors: Pick<ActorWords, "countries" | "places">;
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
  /** Words that open a noun phrase, so that what follows is no verb: "the", "a", "his", "this"; empty where none do. */
  readonly determiners: readonly string[];
  /** What is written onto a word to make it definite: "ال". Absent where nothing is. */
  readonly article?: string;
  /** Prepositions written onto the noun that they open: "ل", "ب". Absent where none are. */
  readonly clingingPrepositions?: readonly string[];
  /** Words that negate the statement they stand in: "not", "never", "لم". */
  readonly negations: readonly string[];
}

/** time.ts */
export interface TimeWords {
  /** Twelve lists of forms, January first; more than one calendar's names may stand in one list ("مارس", "آذار"). */
  readonly months: readonly (readonly string[])[];
  /** Seven lists of forms, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** "today": 0, "yesterday": -1. */
  readonly relativeDays: readonly { readonly forms: readonly string[]; readonly days: number }[];
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
  /** "early", "mid", "the end of". */
  readonly edges: readonly { readonly forms: readonly string[]; readonly edge: "start" | "middle" | "end" }[];
  /** Before a point (or `after` it): "before", "since". */
  readonly bounds: readonly {
    readonly forms: readonly string[];
    readonly bound: "before" | "after" | "since" | "until";
    readonly after?: true;
  }[];
  /** First to thirty-first, in all forms. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings written onto a number in digits that make it an ordinal: "th", "-го" without its hyphen. */
  readonly ordinalEndings?: readonly string[];
  /** Articles that count one before a unit: "a" in "a week ago"; numerals that list them need none. */
  readonly ones?: readonly string[];
  /** Words and marks that may stand between the words of one expression: "of", "the". */
  readonly links: readonly string[];
  /** Before the first of two ends ("from"), and between the two ("to"); those of `numbers` hold too. */
  readonly rangeOpeners: readonly string[];
  readonly rangeMarks: readonly string[];
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
    /** Minutes before ("half past": 30, "halb": -30) or, where `after`, behind the hour ("y media": 30). */
    readonly fractions?: readonly {
      readonly forms: readonly string[];
      readonly minutes: number;
      readonly after?: true;
    }[];
    /** Between minutes and their hour: "past": 1, "to": -1; where `after`, between an hour and its minutes ("menos"). */
    readonly links?: readonly { readonly forms: readonly string[]; readonly sign: 1 | -1; readonly after?: true }[];
  };
  /** Days with a name: of one date, or so many days from Easter Sunday, or the nth weekday (0 is Monday, -1 the last). */
  readonly holidays?: readonly ({ readonly forms: readonly string[] } & (
    | { readonly month: number; readonly day: number }
    | { readonly easter: number }
    | { readonly month: number; readonly weekday: number; readonly nth: number }
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
  /** What joins a scaled figure and the rest of its number: "و" in "۵ هزار و ۲۰۰"; empty where nothing does: "5 bin 200". */
  readonly scaleLinks?: readonly string[];
  /** Unit words and signs: "percent", currency codes, or English nouns ("person", "kilometre"). */
  readonly units: readonly { readonly forms: readonly string[]; readonly unit: string }[];
}

/** speech.ts: who says, how strongly, in what frame. */
export interface SpeechWords {
  /**
   * Where the speaker stands: before the verb ("Putin said"), after it ("قال بوتين"), or before it and, wherever something
   * else opens the statement, after it ("sagte Putin", "a déclaré M. Poutine").
   */
  readonly speakerOrder: "before" | "after" | "either";
  /**
   * Forms of verbs by which a sentence shows that somebody else says it, where no verb of saying stands in it: "sei", "habe".
   */
  readonly reportiveForms?: readonly string[];
  /** Speakers are found by description alone ("farmers along the coast"), though no capital parts words from names. */
  readonly describedSpeakers?: true;
  /** Last words of verbs that close the clause while the verb stands in front: "fest" in "stellte ... fest". */
  readonly particles?: readonly string[];
  /** Articles and pronouns of cases that are no subject: "dem", "den", "ihm". */
  readonly objectForms?: readonly string[];
  /** What follows a phrase that opens the sentence is its verb, with no comma between: "Laut Polizei wurde ...". */
  readonly verbSecond?: true;
  /** Words that stand for the sentence before: "das" in "Das teilte die Polizei mit". */
  readonly backReferences?: readonly string[];
  /** What is said stands between its speaker and the verb, where no word such as "that" opens it: "... -diğini söyledi". */
  readonly verbLast?: true;
  readonly reportingVerbs: readonly ReportingVerb[];
  /**
   * The words among which forms of a verb stand, by the slot that the verbs name, `{}` being the form: "a-t-il {}",
   * "ha {}". Absent where forms are listed whole.
   */
  readonly verbFrames?: Readonly<Record<string, readonly string[]>>;
  /**
   * Verbs behind which what somebody says of himself follows: of "s'est dit prêt", "prêt" is what is said, and the phrase
   * keeps its strength.
   */
  readonly selfDescribing?: readonly string[];
  /** Further forms of every verb of saying, by the ending of a form that is listed: "di" also "mişti", "miştir", "mektedir". */
  readonly verbEndings?: Readonly<Record<string, readonly string[]>>;
  /** Phrases that stand before the name of a speaker: "according to", "وفقا ل". */
  readonly sourcePhrases: readonly string[];
  /** The same behind the name: "के मुताबिक", "کے مطابق", "'e göre". */
  readonly sourcePhrasesBehind?: readonly string[];
  /** Words that name a speaker only behind the mark that closes what was said: "so" in "..., so der Minister". */
  readonly closingSources?: readonly string[];
  /**
   * Phrases that name a speaker between their two halves: "据 … 消息", "正如 … 所说".
   */
  readonly sourceFrames?: readonly { readonly open: readonly string[]; readonly close: readonly string[] }[];
  /**
   * Where nothing parts words in writing: what stands between a subject and its verb and ends the naming of whoever
   * speaks: "则", "当晚", "对".
   */
  readonly subjectEnds?: readonly string[];
  /** Words right before a form of a verb by which it is a noun there: "的", "收到" in "收到警告". */
  readonly beforeNouns?: readonly string[];
  /**
   * Where the verb of saying comes last: endings of its participles, behind which the speaker stands ("diyen"), particles that
   * mark a subject ("ise"), endings of words that tell where, when or how and name no speaker, and words between what is
   * said and its verb that belong to neither ("olarak", "yönündeki haberleri").
   */
  readonly participleEndings?: readonly string[];
  readonly subjectParticles?: readonly string[];
  readonly settingEndings?: readonly string[];
  readonly contentClosers?: readonly string[];
  /** Endings behind an apostrophe that say whom something was told to: "Reuters'a". */
  readonly dativeEndings?: readonly string[];
  /** The same for the owner of a noun made of a verb: "Beluç'un söylediği". */
  readonly ownerEndings?: readonly string[];
  /** Words that put what is judged before its verb: "对" in "对…表示遗憾". */
  readonly objectOpeners?: readonly string[];
  /** Where nothing parts words: words that hold a form of `subjectEnds` or of a verb and are something else: "就业", "小说", "说法". */
  readonly wholeWords?: readonly string[];
  /** Words that open the content of indirect speech: "that", "أن", "إن". */
  readonly complementizers: readonly string[];
  /** Words before an infinitive, which are content with it: "to" in "promised to come". Absent where none are. */
  readonly infinitives?: readonly string[];
  /**
   * Words before whom something is said to, where the speaker may stand behind them: "dijo a la prensa el alcalde". Absent
   * where none does.
   */
  readonly addressing?: readonly string[];
  /**
   * Where an object stands before its verb and a clause behind it: what closes the object ("را"), and what opens it and is
   * no part of it: prepositions right behind the speaker ("از"), nouns of saying anywhere ("خبر"). Absent elsewhere.
   */
  readonly objectBefore?: {
    readonly closers: readonly string[];
    readonly prepositions: readonly string[];
    readonly nouns: readonly string[];
  };
  /** Passive cues without an agent: "were cited as", "was emphasized": nobody is named. */
  readonly agentless: readonly { readonly forms: readonly string[]; readonly strength: number }[];
  /** "reportedly", "allegedly", "زعم": the report keeps its distance. */
  readonly hedges: readonly string[];
  /** Phrases for several speakers at once: "both leaders", "the two sides". */
  readonly jointSpeakers: readonly string[];
  /** "an official who asked not to be named", "sources". */
  readonly anonymousSpeakers: readonly string[];
  /** Nouns of works that have titles: "novel", "film"; where names have no capitals to show them. */
  readonly works?: readonly string[];
  /** "statement", "readout", "communiqué". */
  readonly documents: readonly string[];
}

/**
 * A verb or fixed phrase by which words are given to somebody.
 * Strength, on one scale for all languages:
 * 1 denies, rejects · 2 doubts · 3 hints, suggests · 4 hopes, wishes, asks · 5 says, tells, writes, discusses ·
 * 6 adds, notes, points to, explains, considers · 7 stresses, emphasises, reiterates, calls · 8 insists, warns, urges ·
 * 9 announces, declares, agrees, decides, vows · 10 orders, demands.
 */
export interface ReportingVerb {
  /** All finite and participle forms that report. */
  readonly forms: readonly string[];
  /** Forms that stand in the frames of the pack, by slot. */
  readonly framed?: Readonly<Record<string, readonly string[]>>;
  /** English lemma, the same for all languages: what is compared across them. */
  readonly english: string;
  readonly strength: number;
  /**
   * What follows: "clause": content after a complementizer, comma or colon ("said that ..."); "object": a noun phrase is
   * the content ("stressed the need for ..."); "both".
   */
  readonly frame: "clause" | "object" | "both";
  /** Tells a belief, a wish or an intention, not words: "thinks", "plans to". */
  readonly thought?: true;
  /** The forms are as often nouns or deeds: "backs", "charges", "puts". */
  readonly loose?: true;
  /** Whom it was said to stands right behind the verb, before a clause: "told reporters (that) ...". */
  readonly addressed?: true;
}

/** actors.ts: persons, offices, pronouns, countries. */
export interface ActorWords {
  /** Offices with their English name and rank of government, where it acts for the country. */
  readonly offices: readonly {
    readonly forms: readonly string[];
    readonly english: string;
    readonly actsForCountry?: true;
  }[];
  /** The country stands right behind the office, with no word between: "министр иностранных дел России", "Presiden Iran". */
  readonly countryBehindOffice?: true;
  /** Words behind whom something belongs to, where the owner comes first: "के" in "रूस के राष्ट्रपति". */
  readonly genitives?: readonly string[];
  /** Words of respect before a name that are no part of it: "Mr", "Dr", "Ayatollah", "الدكتور". */
  readonly titles: readonly string[];
  /** Where neither capitals nor blanks show a name: the commonest surnames, written before the given name. */
  readonly surnames?: readonly string[];
  /** "his Russian counterpart": the same office in another country. */
  readonly counterparts: readonly string[];
  readonly pronouns: readonly {
    readonly forms: readonly string[];
    readonly number: "singular" | "plural";
    readonly gender?: "feminine" | "masculine";
  }[];
  /** Particles inside names: "bin", "van", "de", "al". */
  readonly nameParticles: readonly string[];
  /** Where no capital shows a name: endings that show a surname behind another word: "زاده", "ي" where the article opens it. */
  readonly surnameEndings?: readonly string[];
  /** Countries by ISO 3166-1 alpha-3: names, words for its people and things, capital. */
  readonly countries: Readonly<Record<string, CountryWords>>;
  /** Other places in the news: regions, seas, cities that are no capitals. */
  readonly places: readonly NamedForms[];
  /** Organisations with their acronyms. */
  readonly organisations: readonly NamedForms[];
  /** Nouns that make the capitalised words (or the following words) an organisation: "ministry", "council", "وزارة". */
  readonly organisationNouns: readonly string[];
  /** Words that begin with a capital and yet begin no name ("The", "Monday" is found elsewhere); empty without case. */
  readonly notNames: readonly string[];
}

export interface CountryWords {
  readonly names: readonly string[];
  /** Adjectives and demonyms in all their forms. */
  readonly demonyms: readonly string[];
  readonly capital?: readonly string[];
}

/** Forms in this language of something with an English name. */
export interface NamedForms {
  readonly english: string;
  readonly forms: readonly string[];
  /** ISO 3166-1 alpha-3 of the country it lies in or acts for. */
  readonly country?: string;
}

/** events.ts: what happens, how far it got, how grave it is. */
export interface EventWords {
  /** Event words with PLOVER type and mode and the CAMEO root or code. */
  readonly acts: readonly {
    readonly forms: readonly string[];
    readonly type: string;
    readonly mode?: string;
    readonly cameo: string;
  }[];
  /** How far a thing has got: "draft", "soon", "planned", "under way", "finalized", "signed". */
  readonly statuses: readonly { readonly forms: readonly string[]; readonly status: Status }[];
  /**
   * By which the opening of a report shows that it looks ahead: "will", "is due to", "eve of"; and endings of verbs that
   * do so by themselves, with their accents: "rá" in "viajará".
   */
  readonly ahead: { readonly forms: readonly string[]; readonly endings: readonly string[] };
  /** Words of one scale of degree: "sensitive" and "critical" on gravity; levels 1 (mild) to 5 (extreme). */
  readonly degrees: readonly { readonly forms: readonly string[]; readonly scale: string; readonly level: number }[];
  /** "very", "extremely", "للغاية": raise a degree by one. */
  readonly intensifiers: readonly string[];
  /** Phrases by which an outlet shows it was there or was told itself: "our correspondent", "told this newspaper". */
  readonly ownReporting: readonly string[];
}

/** Ordered: a later one contains the earlier. */
export type Status = "proposed" | "planned" | "draft" | "imminent" | "begun" | "done";

/** labels.ts: words by which outlets show how they see an actor, an act or a group. Described, never scored. */
export interface LabelWords {
  /** English, the same for all languages. */
  readonly entity: string;
  readonly forms: readonly string[];
}

/** page.ts: what surrounds the body of a report. */
export interface PageWords {
  /**
   * Words before the name of a source, in a line of its own or in the text: "Source:", "with inputs from", "وأفادت".
   * With a colon: before a colon alone. With "…": a desk, a country or a few other words may stand before the name, as
   * in "به گزارش گروه سیاسی ..." or "据美国《...》报道".
   */
  readonly creditPhrases: readonly string[];
  /** Nouns inside names of agencies: "News Agency", "وكالة ... للأنباء". */
  readonly agencyNouns: readonly string[];
  /** News agencies and outlets with their forms in this language. */
  readonly outlets: readonly NamedForms[];
  /** Words before a reporter's name in a line of its own: "Reporter :", "By". */
  readonly bylinePhrases: readonly string[];
  /** Line labels whose line is metadata or noise: "Story Code", "Published", "Tags". */
  readonly lineLabels: readonly string[];
  /** Lines that are form fields, share bars, prompts: "Your Email Address", "Share this". */
  readonly noiseLines: readonly string[];
  /** Openings of paragraphs about the outlet itself: "is mainly concerned with news". */
  readonly aboutPhrases: readonly string[];
  /** Lines above such a paragraph: "About us". */
  readonly aboutHeadings?: readonly string[];
  /** Openings of a note on where a report stood before, up to the name: "This article first appeared in". */
  readonly firstPublishedPhrases?: readonly string[];
  /** Marks at the end of a text: "/انتهى/", "-30-". */
  readonly endMarks: readonly string[];
  /** Words before an update or publication date: "Updated", "Published on". */
  readonly dateLabels: readonly string[];
  /** Those of `dateLabels` that speak of a later change: "Updated", "Last modified". */
  readonly updateLabels: readonly string[];
  /** Verbs after the name of a source: "reported" in "Example News Agency reported". */
  readonly creditVerbs: readonly string[];
  /** Words before the name of the outlet itself: "Editorial of", "Copyright". */
  readonly outletPhrases: readonly string[];
  /** Nouns inside names of outlets that are no agencies: "Times", "Gazette". */
  readonly outletNouns: readonly string[];
  /** Openings of captions and picture credits: "File photo", "Photo:"; with "…": of whole sentences too ("图为…"). */
  readonly captionPhrases: readonly string[];
  /** Words that close a caption or picture credit, where they do: "摄". */
  readonly captionEnds?: readonly string[];
  /** Words that close a dateline behind its place or day, where no dash does: "电" in "新华社北京3月19日电". */
  readonly datelineEnds?: readonly string[];
  /** Sites that republish others' reports and are never the newsroom. */
  readonly syndicators: readonly string[];
  /** Lines after which nothing belongs to the report: "Read more", "Leave a comment". */
  readonly endLines: readonly string[];
  /**
   * Openings of a sentence by which a report owns up to a change of itself: "Correction", "An earlier version of this".
   * A single word counts only before a mark or a number ("Correction:"). Absent where nobody has listed them yet.
   */
  readonly editNotes?: readonly string[];
}

/** notices.ts: what pages say that hold no report; phrases inside a line. */
export interface PageNotices {
  /** "enable JavaScript". */
  readonly script: readonly string[];
  /** "page not found", "access denied", "verify you are human": in a title or a first line. */
  readonly error: readonly string[];
  /** "subscribe to continue reading". */
  readonly paywall: readonly string[];
  /** "sign in to your account". */
  readonly login: readonly string[];
}
