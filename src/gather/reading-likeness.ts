/** How much of one reading of a page stands in another? Words without marks; runs of a few words, each counted once. */
import type { Report } from "../model/report.js";
import { versionSettings } from "../settings.js";
import { listWords, wordsKey } from "../text/list-words.js";
import { shingle } from "../text/shingle.js";

export interface Reading {
  readonly report: Report;
  /** Count. */
  readonly words: number;
  /** Every run of a few words, once. */
  readonly runs: ReadonlySet<string>;
  /** The words of the text and of the headline as one string each. */
  readonly text: string;
  readonly headline: string | undefined;
}

export function toReading(report: Report): Reading {
  const words = listWords(report.text).map(({ key }) => key);
  const headline = report.headline === undefined ? undefined : wordsKey(report.headline);
  const runs = new Set(shingle(words, versionSettings.runWords).runs);
  return { report, words: words.length, runs, text: words.join(" "), headline };
}

/** No word differs; a headline that one reading did not find speaks for nothing. */
export function isSameWording(a: Reading, b: Reading): boolean {
  const known = a.headline !== undefined && b.headline !== undefined;
  return a.text === b.text && (!known || a.headline === b.headline);
}

/**
 * Does a reading hold the beginning of a much longer one, and hardly anything else? Teasers and pages behind a paywall
 * do; their last words may be the site's own ("Subscribe to read on").
 */
export function isBeginning(reading: Reading, whole: Reading): boolean {
  const { partWords, partBeginning } = versionSettings;
  if (reading.words > whole.words * partWords) return false;
  let at = 0;
  while (at < reading.text.length && reading.text[at] === whole.text[at]) at++;
  return at >= reading.text.length * partBeginning;
}

/** Share 0..1 of the runs of the reading with fewer of them that the other holds; 0 where one is too short for any. */
export function sharedRuns(a: Reading, b: Reading): number {
  const [few, many] = a.runs.size <= b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared++;
  return shared / few.size;
}
