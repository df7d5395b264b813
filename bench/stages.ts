/**
 * How fast are the stages in a process that runs on, and how many times what a plain peer takes for the same input?
 * Takes documents, gives a line for each stage.
 */
import { extname } from "node:path";
import { findCues } from "../src/annotate/find-cues.js";
import { findHedges } from "../src/annotate/find-hedges.js";
import { findMarkedPassages } from "../src/annotate/find-marked-passages.js";
import { findQuotations } from "../src/annotate/find-quotations.js";
import { nameSpeakers } from "../src/annotate/name-speakers.js";
import { packTables } from "../src/annotate/pack-tables.js";
import { partUnclosed } from "../src/annotate/part-unclosed.js";
import { tellRoles } from "../src/annotate/token-roles.js";
import { isCue, surroundingsOf } from "../src/annotate/weigh-cues.js";
import { compareAllSentences, type LanguageText } from "../src/lexicon/compare-sentences.js";
import { findUnits } from "../src/lexicon/find-units.js";
import type { AnnotatedReport } from "../src/model/annotation.js";
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
  const spoken = annotated.map(prepareSpeech);
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
      "annotate",
      "KB of text",
      annotated.reduce((sum, { report }) => sum + Buffer.byteLength(report.text), 0) / 1000,
      () => annotated.forEach(({ report }) => void annotate(report)),
      "cutting words by Intl.Segmenter",
      () => annotated.forEach(({ report }) => void countWords(report.text, report.language)),
    ),
    speed(
      "find quotations",
      "KB of text",
      spoken.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000,
      () => spoken.forEach(({ find }) => void find()),
      "cutting words by Intl.Segmenter",
      () => spoken.forEach(({ text, language }) => void countWords(text, language)),
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

/** The finding of quotations alone: marks, cues with their speakers, hedges and contents, of mentions that are there. */
function prepareSpeech({ report, pack, tokens, sentences, mentions, entities }: AnnotatedReport) {
  const { text, language } = report;
  const tables = packTables(pack!);
  const find = () => {
    const marked = partUnclosed(findMarkedPassages(text, tokens, sentences, tables), tokens, sentences, tables);
    const roles = tellRoles(tokens, text, tables, pack!.writing.sentenceEnds);
    const around = surroundingsOf({ tokens, sentences, mentions, roles, marked, tables });
    const order = pack!.speech.speakerOrder;
    const cues = findCues(tokens, sentences, marked, mentions, tables, order, (cue, previous) =>
      isCue(cue, previous, around),
    );
    const speakers = nameSpeakers(text, tokens, sentences, cues, mentions, entities, new Set(), tables);
    const hedges = findHedges(tokens, sentences, roles, tables);
    findQuotations(report, { tokens, roles, sentences, marked, cues, mentions, speakers, hedges }, tables);
  };
  return { text, language, find };
}
