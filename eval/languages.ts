/**
 * How well do sentences, stories and names of different languages meet? Takes the folder of measuring data; gives accuracy
 * at rank 1 (in per cent) to English and without it, for halves and whole stories, alignment, names, and speed. Nothing is
 * tuned on the first set.
 */
import { join } from "node:path";
import { compareAllSentences, correctHubs } from "../src/lexicon/compare-sentences.js";
import { findUnits } from "../src/lexicon/find-units.js";
import { compareNames } from "../src/lexicon/names.js";
import { UnitIndex } from "../src/lexicon/unit-index.js";
import { openNames, openSentences, openStoryTexts, type SentenceTable } from "./across-languages.js";
import { DISTURBANCES, scoreAlignment } from "./score-alignment.js";

const NEWS = ["ar", "fa", "ru", "fr", "es", "de", "tr", "zh"] as const;
const ENCYCLOPEDIA = ["ar", "ru", "fr", "es", "de", "tr", "zh", "it", "pt"] as const;
/** Of which the mean is told beside the rest. */
const MEAN_OF_ENCYCLOPEDIA = ["ar", "ru", "fr", "es", "de", "tr", "zh"] as const;
const WITHOUT_ENGLISH = [
  ["ar", "ru"],
  ["fa", "ar"],
  ["zh", "de"],
] as const;
/** Lines of a story below which its half says too little to be found. */
const FEWEST_LINES = 6;
const NAMES = 1_000;
/** Sentences of a side of the speed test. */
const SPEED = 500;

export function measureLanguages(dataDir: string): Record<string, number> {
  const folder = join(dataDir, "across-languages");
  const pud = openSentences(folder, "pud-wiki.tsv", "genre");
  const ntrex = openSentences(folder, "ntrex-sentences.tsv", "doc");
  return {
    ...measureSentences("pud", pud, ENCYCLOPEDIA, MEAN_OF_ENCYCLOPEDIA),
    ...measureSentences("ntrex", ntrex, NEWS, NEWS),
    ...measureWithoutEnglish(ntrex),
    ...measureHalves(ntrex),
    ...measureStories(folder),
    ...measureAlignment(ntrex),
    ...measureNames(join(dataDir, "names")),
    ...measureSpeed(ntrex),
  };
}

function measureSentences(
  set: string,
  table: SentenceTable,
  languages: readonly string[],
  inMean: readonly string[],
): Record<string, number> {
  const figures: Record<string, number> = {};
  const index = new UnitIndex(table.of("en").map((sentence) => findUnits(sentence, "en")));
  for (const language of languages) {
    const scores = table.of(language).map((sentence) => [...index.scoreAll(findUnits(sentence, language))]);
    figures[`${set} ${language} plain`] = accuracy(scores);
    figures[`${set} ${language} corrected`] = accuracy(correctHubs(scores));
  }
  for (const way of ["plain", "corrected"]) {
    figures[`${set} mean ${way}`] = mean(inMean.map((language) => figures[`${set} ${language} ${way}`]!));
  }
  return figures;
}

function measureWithoutEnglish(table: SentenceTable): Record<string, number> {
  return Object.fromEntries(
    WITHOUT_ENGLISH.map(([from, to]) => [
      `ntrex ${from}-${to}`,
      accuracy(compareAllSentences(inLanguage(table.of(from), from), inLanguage(table.of(to), to))),
    ]),
  );
}

/** Every second line of a story in one language against the other lines in English: two reports of one event, nearly. */
function measureHalves(table: SentenceTable): Record<string, number> {
  const stories = table.stories.filter(({ length }) => length >= FEWEST_LINES);
  const half = (language: string, parity: number) => {
    const lines = table.of(language);
    const texts = stories.map((rows) => rows.filter((_, at) => at % 2 === parity).map((row) => lines[row]!));
    return inLanguage(
      texts.map((text) => text.join("\n")),
      language,
    );
  };
  const english = half("en", 1);
  const figures = NEWS.map(
    (language) => [`halves ${language}`, accuracy(compareAllSentences(half(language, 0), english))] as const,
  );
  return { ...Object.fromEntries(figures), "halves mean": mean(figures.map(([, figure]) => figure)) };
}

function measureStories(folder: string): Record<string, number> {
  const texts = openStoryTexts(folder);
  const english = texts.filter(({ lang }) => lang === "en");
  const figures = NEWS.map((language) => {
    const own = english.map(({ story }) => texts.find((text) => text.lang === language && text.story === story)!.text);
    const scores = compareAllSentences(
      inLanguage(own, language),
      inLanguage(
        english.map(({ text }) => text),
        "en",
      ),
    );
    return accuracy(scores);
  });
  return { "stories mean": mean(figures) };
}

function measureAlignment(table: SentenceTable): Record<string, number> {
  const english = table.of("en");
  const figures = DISTURBANCES.map((disturbance) => {
    const scores = NEWS.map((language) => {
      const lines = table.of(language);
      const stories = table.stories.map((rows) => rows.map((row) => [lines[row]!, english[row]!] as const));
      return 100 * scoreAlignment(stories, language, disturbance);
    });
    return [`alignment ${disturbance}`, mean(scores)] as const;
  });
  return Object.fromEntries(figures);
}

/** A pair of names that differs in more than its spelling ("Maria" beside another's surname) is a miss as well. */
function measureNames(folder: string): Record<string, number> {
  const figures = [
    ["ar", "wd_arabic_64"],
    ["ru", "wd_russian_64"],
    ["zh", "wd_chinese_64"],
  ].map(([language, file]) => {
    const names = openNames(folder, file!, NAMES);
    const scores = names.map(([name]) => names.map(([, latin]) => compareNames(name, language!, latin, "en")));
    return [`names ${language}`, accuracy(scores)] as const;
  });
  return Object.fromEntries(figures);
}

/** Once loaded: milliseconds of all pairs of two sets, and sentences prepared in a second. */
function measureSpeed(table: SentenceTable): Record<string, number> {
  const english = inLanguage(table.of("en").slice(0, SPEED), "en");
  const figures: Record<string, number> = {};
  for (const language of ["ar", "de"]) {
    const foreign = table.of(language);
    const queries = inLanguage(foreign.slice(0, SPEED), language);
    let begun = performance.now();
    compareAllSentences(queries, english);
    figures[`${language}-en ${SPEED} x ${SPEED} ms`] = Math.round(performance.now() - begun);
    begun = performance.now();
    for (const sentence of foreign) findUnits(sentence, language);
    figures[`${language} prepared a second`] = Math.round((1000 * foreign.length) / (performance.now() - begun));
  }
  return figures;
}

function inLanguage(texts: readonly string[], language: string) {
  return texts.map((text) => ({ text, language }));
}

/** Percentage of rows whose own column is the highest; a tie is a miss. */
function accuracy(scores: readonly (readonly number[])[]): number {
  const hits = scores.filter((row, own) => row.every((score, other) => other === own || score < row[own]!)).length;
  return Math.round((1000 * hits) / scores.length) / 10;
}

function mean(figures: readonly number[]): number {
  return Math.round((100 * figures.reduce((sum, figure) => sum + figure, 0)) / figures.length) / 100;
}
