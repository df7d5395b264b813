/**
 * What do two reports print word for word that tells nothing of their events? Notices on cookies, a desk's address, the
 * line that a bureau opens each of its reports with. Runs of words that both print are standing text, unless they are most
 * of a report: then one was copied from the other. Takes the words of a text; gives its runs, and of two texts what to
 * leave out.
 */
import { gatherSettings } from "../settings.js";
import { hashText } from "../text/hash-text.js";

/** Runs of `gatherSettings.standingRun` words: hashes, rising, and the place of the first word of each. */
export interface WordRuns {
  readonly hashes: Int32Array;
  readonly places: Uint16Array;
}

/** What is printed: 1 for each word that is standing text. */
export interface StandingText {
  readonly ofA: Uint8Array;
  readonly ofB: Uint8Array;
}

export function findRuns(words: readonly string[]): WordRuns {
  const { standingRun } = gatherSettings;
  const count = Math.max(0, words.length - standingRun + 1);
  const hashes = words.map(hashText);
  const order = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let mixed = 0;
    for (let next = at; next < at + standingRun; next++) mixed = Math.imul(mixed ^ hashes[next]!, MULTIPLIER) | 0;
    // A hash and its place in one number: numbers sort several times faster than objects.
    order[at] = (mixed + HALF) * MOST_WORDS + at;
  }
  order.sort();
  return {
    hashes: Int32Array.from(order, (code) => Math.floor(code / MOST_WORDS) - HALF),
    places: Uint16Array.from(order, (code) => code % MOST_WORDS),
  };
}

/** Nothing where no run is shared, or where what is shared weighs most of a text. */
export function findStandingText(a: Printed, b: Printed): StandingText | undefined {
  const { standingRun } = gatherSettings;
  let found: { ofA: Uint8Array; ofB: Uint8Array } | undefined;
  for (let here = 0, there = 0; here < a.runs.hashes.length && there < b.runs.hashes.length; ) {
    const [one, other] = [a.runs.hashes[here]!, b.runs.hashes[there]!];
    if (one < other) here++;
    else if (one > other) there++;
    else {
      found ??= { ofA: new Uint8Array(a.weights.length), ofB: new Uint8Array(b.weights.length) };
      for (; a.runs.hashes[here] === one; here++) mark(found.ofA, a.runs.places[here]!, standingRun);
      for (; b.runs.hashes[there] === one; there++) mark(found.ofB, b.runs.places[there]!, standingRun);
    }
  }
  return found && leavesEnough(a, found.ofA) && leavesEnough(b, found.ofB) ? found : undefined;
}

/** What is asked of a text. */
export interface Printed {
  readonly runs: WordRuns;
  readonly weights: Float32Array;
}

function mark(standing: Uint8Array, from: number, length: number): void {
  standing.fill(1, from, from + length);
}

function leavesEnough({ weights }: Printed, standing: Uint8Array): boolean {
  let [left, all] = [0, 0];
  for (let unit = 0; unit < weights.length; unit++) {
    all += weights[unit]!;
    if (standing[unit] === 0) left += weights[unit]!;
  }
  return left >= gatherSettings.leastOwn * all;
}

/** Hashes are whole numbers from -HALF on; beside one the place of a word among those of its text stays exact. */
const HALF = 2 ** 31;
const MOST_WORDS = 2 ** 20;
/** Of 32-bit FNV-1a. */
const MULTIPLIER = 0x01000193;
