/** A text in English or Arabic with all that is found in it, and the words that findings point at. */
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { type PackTables, packTables } from "../../src/annotate/pack-tables.js";
import { splitSentences } from "../../src/annotate/split-sentences.js";
import { packFor } from "../../src/language/registry.js";
import type { AnnotatedReport, Entity, Sentence, Token } from "../../src/model/annotation.js";
import type { LanguagePack } from "../../src/model/language.js";
import type { PublicationDate, Report } from "../../src/model/report.js";
import type { Span } from "../../src/model/span.js";
import { tokenize } from "../../src/text/tokenize.js";
import { wordForms } from "../../src/text/word-forms.js";

export function languageOf(text: string): "ar" | "en" {
  return /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
}

export function reportOf(text: string, rest: Partial<Report> = {}): Report {
  return { id: "r", source: "r.txt", language: languageOf(text), text, credits: [], ...rest };
}

export function annotateText(text: string, rest: Partial<Report> = {}): AnnotatedReport {
  const report = reportOf(text, rest);
  return annotateReport(report, packFor(report.language));
}

/** "2024", "2024-03", "2024-03-19": as precise as it is long. */
export function publishedOn(value: string): PublicationDate {
  const precision = value.length === 4 ? "year" : value.length === 7 ? "month" : "day";
  return { value, precision, basis: "made for a test" };
}

export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** What the first stages need of a text, without the stages behind them. */
export interface Prepared {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly tables: PackTables;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function prepareText(text: string): Prepared {
  const pack = packFor(languageOf(text))!;
  const tables = packTables(pack);
  const tokens = tokenize(text).map((token) =>
    pack.writing.proclitics.length > 0 && token.kind === "word"
      ? { ...token, forms: wordForms(token.norm, tables.affixes) }
      : token,
  );
  return { text, pack, tables, tokens, sentences: splitSentences(text, tokens, pack) };
}

/** The entity that the first mention with these words stands for. */
export function entityAt(annotated: AnnotatedReport, words: string): Entity | undefined {
  const mention = annotated.mentions.find((one) => wordsAt(annotated.report.text, one) === words);
  return annotated.entities.find(({ id }) => id === mention?.entity);
}
