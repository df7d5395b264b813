/**
 * How alike are two reports in what their words mean, within one language or across two? What is told first is held
 * against the other's opening, both ways: a look-alike tells the other's event further down, as background.
 */
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL } from "./evidence.js";
import type { KeyedText } from "./keyed-text.js";

/**
 * Shares 0..1 of the rarity of a part of one text that the other answers: by its opening, or by all that is compared of
 * it ("Anywhere", `body`, `names`, `words`). `deed` is the focus without its names: what is done; `names` and `words` are
 * those of the opening.
 */
export const COVERS = [
  "headline",
  "focus",
  "deed",
  "focusAnywhere",
  "lead",
  "leadAnywhere",
  "body",
  "names",
  "words",
] as const;

export type Cover = (typeof COVERS)[number];

/** For each of `COVERS` the lesser and the greater of the two ways, 0..1: a flash is contained in a long report. */
export type WordingEvidence = Float64Array;

/** The lesser and the greater of both ways. */
export function bothWays(wording: WordingEvidence, cover: Cover): readonly [lesser: number, greater: number] {
  const at = 2 * COVERS.indexOf(cover);
  return [wording[at]!, wording[at + 1]!];
}

/** Fills the first places of `wording`. */
export function compareWording(
  a: KeyedText,
  b: KeyedText,
  wording: WordingEvidence = new Float64Array(2 * COVERS.length),
): WordingEvidence {
  matchTexts(a, b);
  sumCovers(a, here, ofA);
  sumCovers(b, there, ofB);
  for (let cover = 0; cover < COVERS.length; cover++) {
    wording[2 * cover] = Math.min(ofA[cover]!, ofB[cover]!);
    wording[2 * cover + 1] = Math.max(ofA[cover]!, ofB[cover]!);
  }
  return wording;
}

/** -1 where one tells what is new in the other and the other nothing of what is new in it: a round-up and its part. */
export function compareParts(a: KeyedText, b: KeyedText, wording: WordingEvidence): Evidence {
  const [lesser, greater] = bothWays(wording, "focusAnywhere");
  if (lesser > gatherSettings.partUntold || greater < gatherSettings.partTold) return NEUTRAL;
  const words = listSharedWords(a, a.weights.length, b, b.weights.length).map((word) => `“${word}”`);
  return { value: -1, reasons: [`one tells of ${words.join(", ")} only in a part`] };
}

/** Shares 0..1 of what is new in each text that stands anywhere in the other. */
export function coverFocus(a: KeyedText, b: KeyedText): { readonly ofA: number; readonly ofB: number } {
  matchTexts(a, b);
  const place = COVERS.indexOf("focusAnywhere");
  return { ofA: sumCovers(a, here, ofA)[place]!, ofB: sumCovers(b, there, ofB)[place]! };
}

/** How well each unit of a text is answered, 0..1: by the other's opening, then, unit by unit again, anywhere. */
type Answered = Float64Array;

/** One of each for all calls: none keeps them, and making them took longer than filling them. */
const here: Answered = new Float64Array(2 * gatherSettings.bodyUnits);
const there: Answered = new Float64Array(2 * gatherSettings.bodyUnits);
const ofA = new Float64Array(COVERS.length);
const ofB = new Float64Array(COVERS.length);

/** How the units of `a` are answered by `b` (`here`), and the other way about (`there`): one pass over the keys of both. */
function matchTexts(a: KeyedText, b: KeyedText): void {
  here.fill(0, 0, 2 * a.weights.length);
  there.fill(0, 0, 2 * b.weights.length);
  const [keys, others] = [a.keys, b.keys];
  for (let i = 0, j = 0; i < keys.length && j < others.length; ) {
    const [key, other] = [keys[i]!, others[j]!];
    if (key < other) i++;
    else if (key > other) j++;
    else {
      const [endA, endB] = [endOf(keys, i), endOf(others, j)];
      answer(a, i, endA, here, b, j, endB);
      answer(b, j, endB, there, a, i, endA);
      [i, j] = [endA, endB];
    }
  }
}

function endOf(keys: Int32Array, from: number): number {
  let to = from + 1;
  while (to < keys.length && keys[to] === keys[from]) to++;
  return to;
}

/** What one text holds under a key is answered by what the other holds under it, by the most trusted of that. */
function answer(
  text: KeyedText,
  from: number,
  to: number,
  answered: Answered,
  by: KeyedText,
  first: number,
  last: number,
): void {
  let [inLead, anywhere] = [0, 0];
  for (let at = first; at < last; at++) {
    const trust = by.trusts[at]!;
    if (trust > anywhere) anywhere = trust;
    if (trust > inLead && by.unitOf[at]! < by.lead) inLead = trust;
  }
  const units = text.weights.length;
  for (let at = from; at < to; at++) {
    const unit = text.unitOf[at]!;
    const trust = text.trusts[at]!;
    if (trust * inLead > answered[unit]!) answered[unit] = trust * inLead;
    if (trust * anywhere > answered[units + unit]!) answered[units + unit] = trust * anywhere;
  }
}

/** Fills `covers` by the place of each in `COVERS`. */
function sumCovers(
  { weights, names, headline, focus, lead }: KeyedText,
  answered: Answered,
  covers: Float64Array,
): Float64Array {
  const units = weights.length;
  let [inHeadline, inFocus, inDeed, inLead, inFocusAnywhere, inLeadAnywhere] = [0, 0, 0, 0, 0, 0];
  let [inBody, inNames, inWords, ofHeadline, ofFocus, ofDeed] = [0, 0, 0, 0, 0, 0];
  let [ofLead, ofBody, ofNames, ofWords] = [0, 0, 0, 0];
  for (let unit = 0; unit < units; unit++) {
    const weight = weights[unit]!;
    const anywhere = weight * answered[units + unit]!;
    inBody += anywhere;
    ofBody += weight;
    if (unit >= lead) continue;
    const opening = weight * answered[unit]!;
    const name = names[unit] === 1;
    inLead += opening;
    inLeadAnywhere += anywhere;
    ofLead += weight;
    if (name) {
      inNames += anywhere;
      ofNames += weight;
    } else {
      inWords += anywhere;
      ofWords += weight;
    }
    if (unit >= focus) continue;
    inFocus += opening;
    inFocusAnywhere += anywhere;
    ofFocus += weight;
    if (!name) {
      inDeed += opening;
      ofDeed += weight;
    }
    if (unit >= headline) continue;
    inHeadline += opening;
    ofHeadline += weight;
  }
  covers[0] = share(inHeadline, ofHeadline);
  covers[1] = share(inFocus, ofFocus);
  covers[2] = share(inDeed, ofDeed);
  covers[3] = share(inFocusAnywhere, ofFocus);
  covers[4] = share(inLead, ofLead);
  covers[5] = share(inLeadAnywhere, ofLead);
  covers[6] = share(inBody, ofBody);
  covers[7] = share(inNames, ofNames);
  covers[8] = share(inWords, ofWords);
  return covers;
}

function share(sum: number, total: number): number {
  return total === 0 ? 0 : sum / total;
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
