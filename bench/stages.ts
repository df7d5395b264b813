/**
 * How fast are the stages in a process that runs on, and how many times what a plain peer takes for the same input?
 * Takes documents, gives a line for each stage.
 */
import { extname } from "node:path";
import { compareAllSentences, type LanguageText } from "../src/lexicon/compare-sentences.js";
import { findUnits } from "../src/lexicon/find-units.js";
import { isUnreadable } from "../src/model/report.js";
import { annotate, read } from "../src/synopsis.js";
import { measure } from "./measure.js";
import { compareVectors, countWords, readPlainly, weighWords } from "./peers.js";

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface StageSpeed {
  readonly stage: string;
  /** What is counted, a second. */
  readonly unit: string;
  readonly perSecond: number;
  readonly peer: string;
  /** Times as long as the peer takes. */
  readonly ratio: number;
}

export function measureStages(files: readonly SourceFile[], rounds: number): readonly StageSpeed[] {
  const pages = files.filter(({ name }) => extname(name) === ".html");
  const texts = pages.map(({ bytes }) => new TextDecoder().decode(bytes));
  const reports = files.flatMap(({ name, bytes }) => {
    const found = read(bytes, { source: name });
    return isUnreadable(found) ? [] : [found];
  });
  const annotated = reports.map(annotate).filter(({ pack }) => pack !== undefined);
  const sentences: readonly LanguageText[] = annotated.flatMap(({ report: { text, language }, sentences: spans }) =>
    spans.map(({ start, end }) => ({ text: text.slice(start, end), language })),
  );
  const wordings = sentences.map(({ text }) => text);
  const vectors = weighWords(wordings);
  const speed = (stage: string, unit: string, count: number, work: () => void, peer: string, peerWork: () => void) => {
    const [own, plain] = [measure(work, rounds), measure(peerWork, rounds)];
    return { stage, unit, perSecond: (count / own) * 1000, peer, ratio: own / plain };
  };
  return [
    speed(
      "read HTML",
      "pages",
      pages.length,
      () => pages.forEach(({ name, bytes }) => void read(bytes, { source: name })),
      "linkedom and Readability alone",
      () => texts.forEach((html) => void readPlainly(html)),
    ),
    speed(
      "annotate",
      "reports",
      annotated.length,
      () => annotated.forEach(({ report }) => void annotate(report)),
      "cutting words by Intl.Segmenter",
      () => annotated.forEach(({ report }) => void countWords(report.text, report.language)),
    ),
    speed(
      "prepare",
      "sentences",
      sentences.length,
      () => sentences.forEach(({ text, language }) => void findUnits(text, language)),
      "TF-IDF vectors",
      () => void weighWords(wordings),
    ),
    speed(
      "compare all pairs",
      "pairs of sentences",
      sentences.length ** 2,
      () => void compareAllSentences(sentences, sentences),
      "TF-IDF vectors and cosines",
      () => void compareVectors(vectors, weighWords(wordings)),
    ),
  ];
}
