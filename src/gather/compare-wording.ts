/**
 * How alike are two reports in what their words mean, within one language or across two? What is told first is held
 * against the other's opening, both ways: a look-alike tells the other's event further down, as background.
 */
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL } from "./evidence.js";
import { findSharedKeys } from "./find-shared-keys.js";
import { findStandingText, type StandingText } from "./find-standing-text.js";
import type { KeyedText } from "./keyed-text.js";
import { listSharedWords } from "./list-shared-words.js";
import { addUnit, COVERS, type Cover, PLACE } from "./wording-covers.js";

/** For each of `COVERS` the lesser and the greater of the two ways, 0..1: a flash is contained in a long report. */
export type WordingEvidence = Float64Array;

/** The lesser and the greater of both ways. */
export function bothWays(wording: WordingEvidence, cover: Cover): readonly [lesser: number, greater: number] {
  const at = 2 * PLACE[cover];
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
  const standing = findStandingText(a, b);
  if (standing) coverOwn(a, b, standing, wording);
  return wording;
}

/** `own` and `ownLead` where some of both is standing text; else they are told with all others. */
function coverOwn(a: KeyedText, b: KeyedText, standing: StandingText, wording: WordingEvidence): void {
  const [here, there] = [answerOwn(a, standing.ofA, b, standing.ofB), answerOwn(b, standing.ofB, a, standing.ofA)];
  for (const cover of ["own", "ownLead"] as const) {
    wording[2 * PLACE[cover]] = Math.min(here[cover], there[cover]);
    wording[2 * PLACE[cover] + 1] = Math.max(here[cover], there[cover]);
  }
}

/** Shares 0..1 of what is a text's own that the other's own answers. */
function answerOwn(text: KeyedText, standing: Uint8Array, by: KeyedText, standingThere: Uint8Array) {
  const answered = new Float64Array(text.weights.length);
  const { ofA, ofB, count } = findSharedKeys(text, by);
  for (let shared = 0; shared < count; shared++) {
    const [key, keyThere] = [ofA[shared]!, ofB[shared]!];
    let surest = 0;
    for (let at = by.starts[keyThere]!; at < by.starts[keyThere + 1]!; at++) {
      if (standingThere[by.unitOf[at]!] === 0) surest = Math.max(surest, by.trusts[at]!);
    }
    for (let at = text.starts[key]!; at < text.starts[key + 1]!; at++) {
      const unit = text.unitOf[at]!;
      answered[unit] = Math.max(answered[unit]!, surest * text.trusts[at]!);
    }
  }
  const own = [...text.weights.keys()].filter((unit) => standing[unit] === 0);
  const share = (units: readonly number[]) => {
    const total = units.reduce((sum, unit) => sum + text.weights[unit]!, 0);
    const told = units.reduce((sum, unit) => sum + text.weights[unit]! * answered[unit]!, 0);
    return total === 0 ? 0 : told / total;
  };
  return { own: share(own), ownLead: share(own.slice(0, gatherSettings.ownLeadUnits)) };
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
  sumCovers(a, here, ofA);
  sumCovers(b, there, ofB);
  return { ofA: ofA[PLACE.focusAnywhere]!, ofB: ofB[PLACE.focusAnywhere]! };
}

/** How well the units of a text are answered, 0..1: by the other's opening, and anywhere. */
interface Answered {
  readonly byOpening: Float64Array;
  readonly anywhere: Float64Array;
  /** The units that are answered at all, `count` of them: few, so that nothing walks all the others. */
  readonly units: Uint16Array;
  count: number;
}

/** One of each for all calls: none keeps them, and making them took longer than filling them. Left empty by `sumCovers`. */
const here = nothingAnswered();
const there = nothingAnswered();
const ofA = new Float64Array(COVERS.length);
const ofB = new Float64Array(COVERS.length);

function nothingAnswered(): Answered {
  const { bodyUnits } = gatherSettings;
  return {
    byOpening: new Float64Array(bodyUnits),
    anywhere: new Float64Array(bodyUnits),
    units: new Uint16Array(bodyUnits),
    count: 0,
  };
}

/** How the units of `a` are answered by `b` (`here`), and the other way about (`there`). */
function matchTexts(a: KeyedText, b: KeyedText): void {
  const shared = findSharedKeys(a, b);
  for (let at = 0; at < shared.count; at++) {
    const [keyOfA, keyOfB] = [shared.ofA[at]!, shared.ofB[at]!];
    answer(a, keyOfA, here, b, keyOfB);
    answer(b, keyOfB, there, a, keyOfA);
  }
}

/** What one text holds under a key is answered by what the other holds under it, by the most trusted of that. */
function answer(text: KeyedText, key: number, answered: Answered, by: KeyedText, keyThere: number): void {
  let [opening, anywhere] = [0, 0];
  const endThere = by.starts[keyThere + 1]!;
  for (let at = by.starts[keyThere]!; at < endThere; at++) {
    const trust = by.trusts[at]!;
    if (trust > anywhere) anywhere = trust;
    if (trust > opening && by.unitOf[at]! < by.lead) opening = trust;
  }
  const end = text.starts[key + 1]!;
  for (let at = text.starts[key]!; at < end; at++) {
    const unit = text.unitOf[at]!;
    const trust = text.trusts[at]!;
    if (answered.anywhere[unit] === 0) answered.units[answered.count++] = unit;
    if (trust * opening > answered.byOpening[unit]!) answered.byOpening[unit] = trust * opening;
    if (trust * anywhere > answered.anywhere[unit]!) answered.anywhere[unit] = trust * anywhere;
  }
}

/** Fills `covers` by the place of each in `COVERS`, and takes the answers back. */
function sumCovers(text: KeyedText, answered: Answered, covers: Float64Array): void {
  const { weights, totals } = text;
  covers.fill(0);
  for (let at = 0; at < answered.count; at++) {
    const unit = answered.units[at]!;
    const weight = weights[unit]!;
    addUnit(covers, text, unit, weight * answered.byOpening[unit]!, weight * answered.anywhere[unit]!);
    answered.anywhere[unit] = 0;
    answered.byOpening[unit] = 0;
  }
  answered.count = 0;
  for (let cover = 0; cover < COVERS.length; cover++) {
    covers[cover] = totals[cover] === 0 ? 0 : covers[cover]! / totals[cover]!;
  }
}
