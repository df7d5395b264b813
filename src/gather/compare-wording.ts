/**
 * How alike are two reports in what their words mean, within one language or across two? What is told first is held
 * against the other's opening, both ways: a look-alike tells the other's event further down, as background.
 */
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL } from "./evidence.js";
import type { KeyedText } from "./keyed-text.js";

/** Shares 0..1 of the rarity of a part of one text that the other answers. */
interface Covers {
  /** By the other's opening; `deed` is the focus without its names: what is done. */
  readonly headline: number;
  readonly focus: number;
  readonly deed: number;
  readonly lead: number;
  /** By all that is compared of the other; names and other words of the opening also apart. */
  readonly focusAnywhere: number;
  readonly leadAnywhere: number;
  readonly body: number;
  readonly names: number;
  readonly words: number;
}

/** For each cover the lesser and the greater of the two ways, 0..1: a flash is contained in a long report. */
export type WordingEvidence = Readonly<Record<keyof Covers, readonly [lesser: number, greater: number]>>;

export function compareWording(a: KeyedText, b: KeyedText): WordingEvidence {
  const { here, there } = matchTexts(a, b);
  const [ofA, ofB] = [sumCovers(a, here), sumCovers(b, there)];
  const both = (cover: keyof Covers) =>
    ofA[cover] <= ofB[cover] ? ([ofA[cover], ofB[cover]] as const) : ([ofB[cover], ofA[cover]] as const);
  return {
    headline: both("headline"),
    focus: both("focus"),
    deed: both("deed"),
    focusAnywhere: both("focusAnywhere"),
    lead: both("lead"),
    leadAnywhere: both("leadAnywhere"),
    body: both("body"),
    names: both("names"),
    words: both("words"),
  };
}

/** -1 where one tells what is new in the other and the other nothing of what is new in it: a round-up and its part. */
export function compareParts(a: KeyedText, b: KeyedText, { focusAnywhere }: WordingEvidence): Evidence {
  const [lesser, greater] = focusAnywhere;
  if (lesser > gatherSettings.partUntold || greater < gatherSettings.partTold) return NEUTRAL;
  const words = listSharedWords(a, a.weights.length, b, b.weights.length).map((word) => `“${word}”`);
  return { value: -1, reasons: [`one tells of ${words.join(", ")} only in a part`] };
}

/** Shares 0..1 of what is new in each text that stands anywhere in the other. */
export function coverFocus(a: KeyedText, b: KeyedText): { readonly ofA: number; readonly ofB: number } {
  const { here, there } = matchTexts(a, b);
  return { ofA: sumCovers(a, here).focusAnywhere, ofB: sumCovers(b, there).focusAnywhere };
}

/** How well each unit of a text is answered, 0..1: by the other's opening, and anywhere. */
interface Answered {
  readonly lead: Float64Array;
  readonly anywhere: Float64Array;
}

/** One pass over the sorted keys of both. */
function matchTexts(a: KeyedText, b: KeyedText): { readonly here: Answered; readonly there: Answered } {
  const here = { lead: new Float64Array(a.weights.length), anywhere: new Float64Array(a.weights.length) };
  const there = { lead: new Float64Array(b.weights.length), anywhere: new Float64Array(b.weights.length) };
  let [i, j] = [0, 0];
  while (i < a.keys.length && j < b.keys.length) {
    const key = a.keys[i]!;
    if (key < b.keys[j]!) i++;
    else if (key > b.keys[j]!) j++;
    else {
      const [endA, endB] = [endOf(a.keys, i), endOf(b.keys, j)];
      answer(a, i, endA, here, bestTrusts(b, j, endB));
      answer(b, j, endB, there, bestTrusts(a, i, endA));
      [i, j] = [endA, endB];
    }
  }
  return { here, there };
}

function endOf(keys: Int32Array, from: number): number {
  let to = from + 1;
  while (to < keys.length && keys[to] === keys[from]) to++;
  return to;
}

function bestTrusts(
  { trusts, unitOf, lead }: KeyedText,
  from: number,
  to: number,
): readonly [lead: number, all: number] {
  let [inLead, anywhere] = [0, 0];
  for (let at = from; at < to; at++) {
    const trust = trusts[at]!;
    if (trust > anywhere) anywhere = trust;
    if (unitOf[at]! < lead && trust > inLead) inLead = trust;
  }
  return [inLead, anywhere];
}

function answer(
  { trusts, unitOf }: KeyedText,
  from: number,
  to: number,
  answered: Answered,
  [inLead, anywhere]: readonly [lead: number, all: number],
): void {
  for (let at = from; at < to; at++) {
    const unit = unitOf[at]!;
    const trust = trusts[at]!;
    if (trust * inLead > answered.lead[unit]!) answered.lead[unit] = trust * inLead;
    if (trust * anywhere > answered.anywhere[unit]!) answered.anywhere[unit] = trust * anywhere;
  }
}

function sumCovers({ weights, names, headline, focus, lead }: KeyedText, answered: Answered): Covers {
  const [opening, anywhere] = [answered.lead, answered.anywhere];
  const sums = {
    headline: 0,
    focus: 0,
    deed: 0,
    lead: 0,
    focusAnywhere: 0,
    leadAnywhere: 0,
    body: 0,
    names: 0,
    words: 0,
  };
  const totals = { headline: 0, focus: 0, deed: 0, lead: 0, body: 0, names: 0, words: 0 };
  for (let unit = 0; unit < weights.length; unit++) {
    const weight = weights[unit]!;
    sums.body += weight * anywhere[unit]!;
    totals.body += weight;
    if (unit >= lead) continue;
    const kind = names[unit] === 1 ? "names" : "words";
    sums[kind] += weight * anywhere[unit]!;
    totals[kind] += weight;
    sums.lead += weight * opening[unit]!;
    sums.leadAnywhere += weight * anywhere[unit]!;
    totals.lead += weight;
    if (unit >= focus) continue;
    sums.focus += weight * opening[unit]!;
    sums.focusAnywhere += weight * anywhere[unit]!;
    totals.focus += weight;
    if (kind === "words") {
      sums.deed += weight * opening[unit]!;
      totals.deed += weight;
    }
    if (unit >= headline) continue;
    sums.headline += weight * opening[unit]!;
    totals.headline += weight;
  }
  const share = (sum: number, total: number) => (total === 0 ? 0 : sum / total);
  return {
    headline: share(sums.headline, totals.headline),
    focus: share(sums.focus, totals.focus),
    deed: share(sums.deed, totals.deed),
    lead: share(sums.lead, totals.lead),
    focusAnywhere: share(sums.focusAnywhere, totals.focus),
    leadAnywhere: share(sums.leadAnywhere, totals.lead),
    body: share(sums.body, totals.body),
    names: share(sums.names, totals.names),
    words: share(sums.words, totals.words),
  };
}

/** The rarest words of the openings that answer each other, as a reason; none where none is rare enough. */
export function tellSharedWords(a: KeyedText, b: KeyedText): readonly string[] {
  const words = listSharedWords(a, a.lead, b, b.lead);
  return words.length === 0 ? [] : [`the openings share ${words.map((word) => `“${word}”`).join(", ")}`];
}

/** The rarest words among the first units of either text that answer each other: "nepal/نيبال". */
export function listSharedWords(a: KeyedText, unitsOfA: number, b: KeyedText, unitsOfB: number): readonly string[] {
  const best = new Map<number, { telling: number; words: string }>();
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const key = a.keys[i]!;
    if (key < b.keys[j]!) i++;
    else if (key > b.keys[j]!) j++;
    else {
      const [endA, endB] = [endOf(a.keys, i), endOf(b.keys, j)];
      for (let at = i; at < endA; at++) {
        for (let other = j; other < endB; other++) {
          if (a.unitOf[at]! >= unitsOfA || b.unitOf[other]! >= unitsOfB) continue;
          const [here, there] = [a.literals[a.unitOf[at]!]!, b.literals[b.unitOf[other]!]!];
          const telling = a.trusts[at]! * b.trusts[other]! * Math.sqrt(a.weights[a.unitOf[at]!]!);
          const words = here === there ? here : `${here}/${there}`;
          const known = best.get(a.unitOf[at]!);
          if (!known || telling > known.telling || (telling === known.telling && words < known.words)) {
            best.set(a.unitOf[at]!, { telling, words });
          }
        }
      }
      [i, j] = [endA, endB];
    }
  }
  const shared = [...best.values()].filter(({ telling }) => telling >= gatherSettings.tellingWord);
  shared.sort((x, y) => y.telling - x.telling || (x.words < y.words ? -1 : 1));
  return [...new Set(shared.map((pair) => pair.words))].slice(0, gatherSettings.shownWords);
}
