/**
 * Are reports of one event found and look-alikes kept apart? Pairs and stories of labelled sets, where they are, and
 * our own look-alikes: pairs, and families of reports in nine languages of which a half is held out.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { annotateReport } from "../src/annotate/annotate-report.js";
import { compareReports, type ReportComparison } from "../src/gather/compare-reports.js";
import { gatherStories } from "../src/gather/gather-stories.js";
import { packFor } from "../src/language/registry.js";
import type { AnnotatedReport } from "../src/model/annotation.js";
import { measureFamilies } from "./families.js";

/** A pair of the look-alike fixtures. */
export interface LookAlike {
  readonly name: string;
  readonly same: boolean;
  readonly a: LookAlikeReport;
  readonly b: LookAlikeReport;
}

export interface LookAlikeReport {
  readonly language: string;
  readonly headline?: string;
  readonly published?: string;
  readonly text: string;
}

const LOOK_ALIKES = new URL("../test/fixtures/gather/", import.meta.url);

/** Figures by name, 0..1; a set that is not in `dataDir` has none. */
export function measureSameEvent(dataDir: string): Record<string, number> {
  const folder = join(dataDir, "same-event");
  return {
    ...measurePairs("look-alikes", lookAlikePairs()),
    ...measureFamilies("tuned"),
    ...measureFamilies("held"),
    ...measureScores("semeval", semevalPairs(folder)),
    ...measureScores(
      "semeval en",
      semevalPairs(folder).filter(({ a, b }) => isEnglish(a) && isEnglish(b)),
    ),
    ...measurePairs("telegram", telegramPairs(folder)),
    ...measurePairs(
      "telegram en",
      telegramPairs(folder).filter(({ a }) => isEnglish(a)),
    ),
    ...measureStories("ntrex", translatedReports(join(dataDir, "across-languages"))),
    ...measureStories("basil", basilReports(folder)),
    ...measureStories("ecb+", ecbReports(folder)),
  };
}

function isEnglish({ report }: AnnotatedReport): boolean {
  return report.language === "en";
}

/** Two annotated reports, whether they tell of one event, and how alike readers found them, 0..3. */
export interface JudgedPair {
  readonly name: string;
  readonly a: AnnotatedReport;
  readonly b: AnnotatedReport;
  readonly same: boolean;
  readonly likeness?: number;
}

interface LabelledReport {
  readonly annotated: AnnotatedReport;
  readonly event: string;
}

function measurePairs(name: string, pairs: readonly JudgedPair[]): Record<string, number> {
  return figuresOf(name, pairs, comparePairs(pairs));
}

function comparePairs(pairs: readonly JudgedPair[]): readonly ReportComparison[] {
  return pairs.map(({ a, b }) => compareReports(a, b));
}

function figuresOf(
  name: string,
  pairs: readonly JudgedPair[],
  compared: readonly ReportComparison[],
): Record<string, number> {
  if (pairs.length === 0) return {};
  const found = pairs.map(({ same }, index) => ({ same, said: compared[index]!.sameEvent }));
  const hits = found.filter(({ same, said }) => same && said).length;
  const said = found.filter((pair) => pair.said).length;
  const wanted = found.filter((pair) => pair.same).length;
  return {
    [`${name}: F1`]: hits === 0 ? 0 : (2 * hits) / (said + wanted),
    [`${name}: precision`]: said === 0 ? 1 : hits / said,
    [`${name}: recall`]: hits / (wanted || 1),
    [`${name}: accuracy`]: found.filter((pair) => pair.same === pair.said).length / found.length,
  };
}

/** Pairs with readers' scores: correlation beside the F1. */
function measureScores(name: string, pairs: readonly JudgedPair[]): Record<string, number> {
  if (pairs.length === 0) return {};
  const compared = comparePairs(pairs);
  const said = compared.map(({ similarity }) => similarity);
  const judged = pairs.map(({ likeness }) => likeness ?? 0);
  return { [`${name}: Pearson r`]: correlate(said, judged), ...figuresOf(name, pairs, compared) };
}

/** B-cubed over the stories gathered from all reports at once. */
function measureStories(name: string, reports: readonly LabelledReport[]): Record<string, number> {
  if (reports.length === 0) return {};
  const eventOf = new Map(reports.map(({ annotated, event }) => [annotated.report.id, event]));
  const sizes = new Map<string, number>();
  for (const { event } of reports) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  let precision = 0;
  let recall = 0;
  for (const { reports: group } of gatherStories(reports.map(({ annotated }) => annotated))) {
    const counts = new Map<string, number>();
    for (const id of group) counts.set(eventOf.get(id)!, (counts.get(eventOf.get(id)!) ?? 0) + 1);
    for (const [event, count] of counts) {
      precision += (count * count) / group.length;
      recall += (count * count) / sizes.get(event)!;
    }
  }
  precision /= reports.length;
  recall /= reports.length;
  return {
    [`${name}: B-cubed F1`]: (2 * precision * recall) / (precision + recall),
    [`${name}: B-cubed precision`]: precision,
    [`${name}: B-cubed recall`]: recall,
  };
}

export function lookAlikePairs(): readonly JudgedPair[] {
  return readdirSync(LOOK_ALIKES)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, LOOK_ALIKES), "utf8")) as LookAlike[])
    .map(({ name, same, a, b }) => ({ name, same, a: annotate(`${name} a`, a), b: annotate(`${name} b`, b) }));
}

export function semevalPairs(folder: string): readonly JudgedPair[] {
  interface Row {
    readonly pair_id: string;
    readonly lang1: string;
    readonly lang2: string;
    readonly text1: string;
    readonly text2: string;
    readonly overall: number;
  }
  return readLines<Row>(join(folder, "semeval2022-pairs.jsonl")).map(
    ({ pair_id, lang1, lang2, text1, text2, overall }) => ({
      name: pair_id,
      a: annotate(`${pair_id} 1`, { language: lang1, text: text1 }),
      b: annotate(`${pair_id} 2`, { language: lang2, text: text2 }),
      same: overall <= 2,
      likeness: 4 - overall,
    }),
  );
}

export function telegramPairs(folder: string): readonly JudgedPair[] {
  interface Row {
    readonly lang: string;
    readonly same: boolean;
    readonly first_title: string;
    readonly first_text: string;
    readonly second_title: string;
    readonly second_text: string;
  }
  return readLines<Row>(join(folder, "telegram-pairs.jsonl")).map(
    ({ lang, same, first_title, first_text, second_title, second_text }, index) => ({
      name: `${first_title} | ${second_title}`,
      a: annotate(`${index} 1`, { language: lang, headline: first_title, text: first_text }),
      b: annotate(`${index} 2`, { language: lang, headline: second_title, text: second_text }),
      same,
    }),
  );
}

/** Languages of the translated stories that are gathered: those that the look-alikes are written in. */
const NINE = new Set(["en", "ar", "fa", "ru", "fr", "es", "de", "tr", "zh"]);

/** One report in nine languages is nine reports of one event. */
export function translatedReports(folder: string): readonly LabelledReport[] {
  interface Row {
    readonly story: string;
    readonly lang: string;
    readonly text: string;
  }
  return readLines<Row>(join(folder, "ntrex-docs.jsonl"))
    .filter(({ lang }) => NINE.has(lang))
    .map(({ story, lang, text }) => ({
      event: story,
      annotated: annotate(`${story} ${lang}`, { language: lang, text }),
    }));
}

export function basilReports(folder: string): readonly LabelledReport[] {
  interface Row {
    readonly id: string;
    readonly event: string;
    readonly date: string;
    readonly title: string;
    readonly sentences: readonly string[];
  }
  return readLines<Row>(join(folder, "basil-docs.jsonl")).map(({ id, event, date, title, sentences }) => ({
    event,
    annotated: annotate(id, { language: "en", headline: title, published: date, text: sentences.join("\n\n") }),
  }));
}

export function ecbReports(folder: string): readonly LabelledReport[] {
  interface Row {
    readonly id: string;
    readonly event: string;
    readonly text: string;
  }
  return readLines<Row>(join(folder, "ecbplus-docs.jsonl")).map(({ id, event, text }) => ({
    event,
    // The set parts marks from words by blanks, and its first line may be an address.
    annotated: annotate(id, {
      language: "en",
      text: text
        .split("\n")
        .filter((line) => !line.startsWith("http"))
        .join("\n\n")
        .replaceAll(/ ([.,;:!?'’])/g, "$1"),
    }),
  }));
}

export function annotate(id: string, { language, headline, published, text }: LookAlikeReport): AnnotatedReport {
  const report = {
    id,
    source: id,
    language,
    text,
    credits: [],
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined
      ? {}
      : { published: { value: published, precision: "day" as const, basis: "the labelled set" } }),
  };
  return annotateReport(report, packFor(language));
}

function readLines<Row>(file: string): readonly Row[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

export function correlate(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let covariance = 0;
  let varianceA = 0;
  let varianceB = 0;
  for (const [index, value] of a.entries()) {
    covariance += (value - meanA) * (b[index]! - meanB);
    varianceA += (value - meanA) ** 2;
    varianceB += (b[index]! - meanB) ** 2;
  }
  return covariance / (Math.sqrt(varianceA * varianceB) || 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
