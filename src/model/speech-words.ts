/** speech.ts of a pack: the words by which a language tells who says what, how strongly, in what frame. */
import type { AnonymousKind } from "./annotation.js";

export interface SpeechWords {
  /**
   * Where the speaker stands: before the verb ("Putin said"), after it ("قال بوتين"), or before it and, wherever something
   * else opens the statement, after it ("sagte Putin", "a déclaré M. Poutine").
   */
  readonly speakerOrder: "before" | "after" | "either";
  /**
   * A subject that stays the same is left out, from one sentence to the next, too ("Agregó que ..."), but for verbs with one of
   * these endings ("Considerando ..., el ministro dijo"). Absent where every verb has its subject.
   */
  readonly dropsSubject?: { readonly unless: readonly string[] };
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
  /** Endings of a verb that make its clause an object, so that no speaker ends with it: "açılacağını". */
  readonly objectEndings?: readonly string[];
  readonly contentClosers?: readonly string[];
  /** Endings of common nouns that say whom something is asked of ("yolculardan"), and who does what a clause tells ("yolun"). */
  readonly askedEndings?: readonly string[];
  readonly genitiveEndings?: readonly string[];
  /** Endings behind an apostrophe that say whom something was told to: "Reuters'a". */
  readonly dativeEndings?: readonly string[];
  /** The same for the owner of a noun made of a verb: "Beluç'un söylediği". */
  readonly ownerEndings?: readonly string[];
  /** Where nothing parts words: words that hold a form of `subjectEnds` or of a verb and are something else: "就业", "小说", "说法". */
  readonly wholeWords?: readonly string[];
  /** Words that open the content of indirect speech: "that", "أن", "إن". */
  readonly complementizers: readonly string[];
  /** Words before an infinitive, which are content with it: "to" in "promised to come". Absent where none are. */
  readonly infinitives?: readonly string[];
  /** Endings of infinitives, which are content behind whom something is asked of: "pidió a la empresa reparar". */
  readonly infinitiveEndings?: readonly string[];
  /** Prepositions written onto the object of a verb of saying: "ب" in "طالبت المعارضة بإقالة المدير". */
  readonly objectProclitics?: readonly string[];
  /** The same as words of their own, behind the subject: "عن" in "تحدثت الشركة عن خطأ". */
  readonly objectPrepositions?: readonly string[];
  /**
   * Words before whom something is said to, where the speaker may stand behind them: "dijo a la prensa el alcalde". Absent
   * where none does.
   */
  readonly addressing?: readonly string[];
  /** Whom something is said to, where the preposition is written onto the word: "للصحفيين", "لمراسلنا". They never speak. */
  readonly listeners?: readonly string[];
  /**
   * Where an object may stand before its verb: words without which none does ("对" in "对…表示遗憾"); or what closes it ("را"),
   * and what opens it and is no part of it: prepositions right behind the speaker ("از"), nouns of saying anywhere ("خبر").
   * Absent elsewhere.
   */
  readonly objectBefore?: {
    readonly openers?: readonly string[];
    readonly closers?: readonly string[];
    readonly prepositions?: readonly string[];
    readonly nouns?: readonly string[];
  };
  /** Passive cues without an agent: "were cited as", "was emphasized": nobody is named. */
  readonly agentless: readonly { readonly forms: readonly string[]; readonly strength: number }[];
  /** "reportedly", "allegedly", "زعم": the report keeps its distance. */
  readonly hedges: readonly string[];
  /**
   * Verbs of hearsay in two parts: "soll ... haben", "habría ... -ado". The second, one of `close` or a word with one of
   * `endings`, stands right behind the first or closes its clause.
   */
  readonly hedgeFrames?: readonly {
    readonly open: readonly string[];
    readonly close?: readonly string[];
    readonly endings?: readonly string[];
  }[];
  /** Endings of the last word of a statement that make it hearsay: "mış". */
  readonly hedgeEndings?: readonly string[];
  /** Nouns of saying, where a clause or an infinitive behind them is what was said: "her claim that", "le refus du maire de". */
  readonly sayingNouns?: {
    /** _Owned_: the form itself says that whoever was named last owns it: "قوله". */
    readonly nouns: readonly { readonly forms: readonly string[]; readonly strength: number; readonly owned?: true }[];
    /** Words before such a noun for whoever was named last: "his", "son". */
    readonly possessives: readonly string[];
    /** Words between the noun and its owner: "of", "by", "du". Absent where the owner follows in a case of its own. */
    readonly owners?: readonly string[];
  };
  /** Of two who talk, the one who did not speak last: "the other side", "对方". */
  readonly otherSides?: readonly string[];
  /** Words in the naming of somebody unnamed that tell what he is: "diplomat" in "a Western diplomat". */
  readonly anonymousKinds?: readonly { readonly kind: AnonymousKind; readonly forms: readonly string[] }[];
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
