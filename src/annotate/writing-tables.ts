/** How a language is written, and its small words, as tables. */
import type { LanguagePack } from "../model/language.js";
import { fold } from "../text/fold.js";
import type { PhraseTable } from "../text/phrase-table.js";
import type { Affixes } from "../text/word-forms.js";
import { type FormTables, folded, gatherByFirst } from "./form-tables.js";

export interface WritingTables {
  /** Whether the first letter of a word tells a name. */
  readonly cased: boolean;
  /** Whether every noun begins with a capital, so that a capital tells no name. */
  readonly capitalNouns: boolean;
  readonly affixes: Affixes;
  /** Whether nothing parts words in writing. */
  readonly unparted: boolean;
  readonly coordinators: PhraseTable<true>;
  readonly subordinators: PhraseTable<true>;
  readonly prepositions: PhraseTable<true>;
  readonly negations: PhraseTable<true>;
  readonly stopWords: ReadonlySet<string>;
  /** Those of the stop words that take more than one token. */
  readonly functionWords: PhraseTable<true>;
  /** Elided ones without their apostrophe. */
  readonly determiners: ReadonlySet<string>;
  /** Written onto a word that it makes definite; empty where none is. */
  readonly article: string;
  readonly clingingPrepositions: readonly string[];
  /** Joining words that are written onto the next one: "و". */
  readonly clingingCoordinators: readonly string[];
  readonly openMarks: ReadonlyMap<string, readonly string[]>;
}

export function writingTables(pack: LanguagePack, forms: FormTables): WritingTables {
  const { writing } = pack;
  const { words, exact, affixes, cased } = forms;
  return {
    cased,
    capitalNouns: writing.capitalNouns === true,
    affixes,
    unparted: writing.script === "Hans",
    coordinators: words(writing.coordinators, exact),
    subordinators: words(writing.subordinators, exact),
    prepositions: words(writing.prepositions, exact),
    negations: words(writing.negations, exact),
    stopWords: folded(writing.stopWords),
    functionWords: words(writing.stopWords.filter((form) => form.length > 1)),
    determiners: folded(writing.determiners.map((form) => form.replace(/['’]$/, ""))),
    article: fold(writing.article ?? ""),
    clingingPrepositions: (writing.clingingPrepositions ?? []).map(fold),
    clingingCoordinators: writing.coordinators.filter((form) => writing.proclitics.includes(form)).map(fold),
    openMarks: gatherByFirst(writing.quotationMarks),
  };
}
