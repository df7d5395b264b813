/** The words of a pack by which somebody is said to say, think or have heard something, as tables. */
import type { AnonymousKind } from "../model/annotation.js";
import type { LanguagePack, ReportingVerb } from "../model/language.js";
import { fold } from "../text/fold.js";
import type { PhraseTable } from "../text/phrase-table.js";
import { type FormTables, folded } from "./form-tables.js";
import { type PartedVerbs, partVerbs } from "./parted-verbs.js";

/** A verb of hearsay in two parts, as a pack's `hedgeFrames` has it. */
export interface HedgeFrameTable {
  readonly open: PhraseTable<true>;
  readonly close: ReadonlySet<string>;
  readonly endings: readonly string[];
}

/** Nouns of saying, and the words that tell whose word it was. */
export interface SayingNouns {
  readonly nouns: PhraseTable<{ readonly strength: number; readonly owned?: true }>;
  readonly possessives: ReadonlySet<string>;
  readonly owners?: ReadonlySet<string>;
}

export interface SpeechTables {
  /** Whether a name may stand right before its office without a mark between: where no capital and no verb parts them. */
  readonly nameFirst: boolean;
  /** Verbs that give words to somebody wherever they stand. */
  readonly verbs: PhraseTable<ReportingVerb>;
  /** With those of thought, and those that are as often something else. */
  readonly looseVerbs: PhraseTable<ReportingVerb>;
  readonly agentless: PhraseTable<{ readonly strength: number }>;
  readonly selfDescribing: PhraseTable<true>;
  readonly sourcePhrases: PhraseTable<true>;
  readonly sourcePhrasesBehind: PhraseTable<true>;
  readonly closingSources: PhraseTable<true>;
  readonly sourceFrames: readonly { readonly open: PhraseTable<true>; readonly close: PhraseTable<true> }[];
  /** Where nothing parts words: what ends the naming of a subject, and words that hold such a form or a verb's. */
  readonly subjectEnds: PhraseTable<true>;
  readonly wholeWords: PhraseTable<true>;
  readonly participleEndings: readonly string[];
  readonly subjectParticles: ReadonlySet<string>;
  readonly settingEndings: readonly string[];
  readonly objectEndings: readonly string[];
  readonly contentClosers: PhraseTable<true>;
  readonly askedEndings: readonly string[];
  readonly genitiveEndings: readonly string[];
  readonly dativeEndings: ReadonlySet<string>;
  readonly ownerEndings: ReadonlySet<string>;
  readonly beforeNouns: PhraseTable<true>;
  /** Verbs whose particle may stand apart, by first word. */
  readonly partedVerbs: PartedVerbs;
  readonly verbSecond: boolean;
  readonly objectForms: ReadonlySet<string>;
  readonly backReferences: ReadonlySet<string>;
  readonly complementizers: PhraseTable<true>;
  readonly reportiveForms: ReadonlySet<string>;
  readonly sayingNouns?: SayingNouns;
  readonly hedges: PhraseTable<true>;
  readonly hedgeFrames: readonly HedgeFrameTable[];
  readonly hedgeEndings: readonly string[];
  readonly otherSides: PhraseTable<true>;
  readonly anonymousKinds: PhraseTable<AnonymousKind>;
  /** Words before an infinitive. */
  readonly infinitives: ReadonlySet<string>;
  readonly objectProclitics: readonly string[];
  readonly objectPrepositions: ReadonlySet<string>;
  readonly infinitiveEndings: readonly string[];
  /** Words before whom something is said to. */
  readonly addressing: ReadonlySet<string>;
  readonly listeners: ReadonlySet<string>;
  /** Whether the speaker may stand behind the verb: "a dit le maire". */
  /** Whether a verb without a subject has that of the verb before it, in the sentence before, too. */
  readonly dropsSubject: boolean;
  /** Endings of verbs that have the subject behind them instead. */
  readonly converbEndings: readonly string[];
  readonly inverts: boolean;
  /** Whether a verb of saying stands behind what is said. */
  readonly verbLast: boolean;
  /** Whether the verbs tell behind which of them an addressee stands. */
  readonly tellsAddressed: boolean;
  readonly joint: PhraseTable<true>;
  readonly anonymous: PhraseTable<true>;
  readonly documents: PhraseTable<true>;
  /** What opens and closes an object before its verb; absent where none stands there. */
  readonly objectBefore?: {
    readonly openers?: PhraseTable<true>;
    readonly closers?: ReadonlySet<string>;
    readonly prepositions: PhraseTable<true>;
    readonly nouns: PhraseTable<true>;
  };
  /** Whether speakers are found by description alone. */
  readonly describedSpeakers: boolean;
  /** Nouns of works, which have titles. */
  readonly works: ReadonlySet<string>;
}

export function speechTables(pack: LanguagePack, forms: FormTables): SpeechTables {
  const { speech } = pack;
  const { words, by, exact, cased } = forms;
  const reportingVerbs = [...spelledOut(speech), ...furtherForms(speech)];
  return {
    nameFirst: !cased && speech.speakerOrder !== "after",
    verbs: by(
      reportingVerbs.filter(({ thought, loose }) => !thought && !loose),
      (verb) => verb,
    ),
    looseVerbs: by(reportingVerbs, (verb) => verb),
    agentless: by(speech.agentless, ({ strength }) => ({ strength })),
    selfDescribing: words(speech.selfDescribing ?? [], exact),
    sourcePhrases: words(speech.sourcePhrases),
    sourcePhrasesBehind: words(speech.sourcePhrasesBehind ?? [], exact),
    closingSources: words(speech.closingSources ?? [], exact),
    sourceFrames: (speech.sourceFrames ?? []).map(({ open, close }) => ({
      open: words(open, exact),
      close: words(close, exact),
    })),
    subjectEnds: words(speech.subjectEnds ?? [], exact),
    beforeNouns: words(speech.beforeNouns ?? [], exact),
    participleEndings: (speech.participleEndings ?? []).map(fold),
    subjectParticles: folded(speech.subjectParticles ?? []),
    objectEndings: (speech.objectEndings ?? []).map(fold),
    settingEndings: (speech.settingEndings ?? []).map(fold),
    contentClosers: words(speech.contentClosers ?? [], exact),
    ownerEndings: folded(speech.ownerEndings ?? []),
    askedEndings: (speech.askedEndings ?? []).map(fold),
    genitiveEndings: (speech.genitiveEndings ?? []).map(fold),
    dativeEndings: folded(speech.dativeEndings ?? []),
    wholeWords: words(speech.wholeWords ?? [], exact),
    partedVerbs: partVerbs(speech.reportingVerbs, speech.particles ?? []),
    objectForms: folded(speech.objectForms ?? []),
    verbSecond: speech.verbSecond === true,
    backReferences: folded(speech.backReferences ?? []),
    complementizers: words(speech.complementizers, exact),
    reportiveForms: folded(speech.reportiveForms ?? []),
    ...(speech.sayingNouns && {
      sayingNouns: {
        nouns: by(speech.sayingNouns.nouns, ({ strength, owned }) => ({ strength, ...(owned && { owned }) }), exact),
        possessives: folded(speech.sayingNouns.possessives),
        ...(speech.sayingNouns.owners && { owners: folded(speech.sayingNouns.owners) }),
      },
    }),
    hedges: words(speech.hedges),
    hedgeFrames: (speech.hedgeFrames ?? []).map(({ open, close, endings }) => ({
      open: words(open, exact),
      close: folded(close ?? []),
      endings: (endings ?? []).map(fold),
    })),
    hedgeEndings: (speech.hedgeEndings ?? []).map(fold),
    otherSides: words(speech.otherSides ?? [], exact),
    anonymousKinds: by(speech.anonymousKinds ?? [], ({ kind }) => kind),
    objectProclitics: (speech.objectProclitics ?? []).map(fold),
    objectPrepositions: folded(speech.objectPrepositions ?? []),
    infinitiveEndings: (speech.infinitiveEndings ?? []).map(fold),
    infinitives: folded(speech.infinitives ?? []),
    addressing: folded(speech.addressing ?? []),
    listeners: folded(speech.listeners ?? []),
    dropsSubject: speech.dropsSubject !== undefined,
    converbEndings: (speech.dropsSubject?.unless ?? []).map(fold),
    inverts: speech.speakerOrder === "either",
    verbLast: speech.verbLast === true,
    tellsAddressed: speech.reportingVerbs.some(({ addressed }) => addressed === true),
    joint: words(speech.jointSpeakers),
    anonymous: words(speech.anonymousSpeakers),
    documents: words(speech.documents),
    ...(speech.objectBefore && {
      objectBefore: {
        ...(speech.objectBefore.openers && { openers: words(speech.objectBefore.openers, exact) }),
        ...(speech.objectBefore.closers && { closers: folded(speech.objectBefore.closers) }),
        prepositions: words(speech.objectBefore.prepositions ?? [], exact),
        nouns: words(speech.objectBefore.nouns ?? [], exact),
      },
    }),
    describedSpeakers: cased || speech.describedSpeakers === true,
    works: folded(speech.works ?? []),
  };
}

/** Each verb with the forms that its frames make of it. */
function spelledOut({ reportingVerbs, verbFrames = {} }: LanguagePack["speech"]): readonly ReportingVerb[] {
  return reportingVerbs.map((verb) => {
    const framed = Object.entries(verb.framed ?? {}).flatMap(([slot, forms]) =>
      (verbFrames[slot] ?? []).flatMap((frame) => forms.map((form) => frame.replace("{}", form))),
    );
    return framed.length === 0 ? verb : { ...verb, forms: [...verb.forms, ...framed] };
  });
}

/** Verbs in the forms that their endings tell; those that are listed come before them. */
function furtherForms({ reportingVerbs, verbEndings }: LanguagePack["speech"]): readonly ReportingVerb[] {
  if (!verbEndings) return [];
  const endings = Object.entries(verbEndings);
  return reportingVerbs.map((verb) => ({
    ...verb,
    forms: verb.forms.flatMap((form) =>
      endings.flatMap(([ending, others]) =>
        form.endsWith(ending) ? others.map((other) => form.slice(0, -ending.length) + other) : [],
      ),
    ),
  }));
}
