/**
 * Which letters of one script write which of another? Takes pairs of folded names, gives what each pair of pieces costs:
 * expectation maximisation over all ways of parting both names (Dempster, Laird and Rubin 1977; as in Knight and Graehl
 * 1998). The same pairs give the same costs.
 */
import { lexiconCompileSettings } from "../../settings.js";
import { type LetterPair, LONGEST_FOREIGN, LONGEST_LATIN } from "../letter-costs.js";

export type NamePair = readonly [foreign: string, latin: string];

/** Sorted by the letters; pairs that are less likely than the settings say are left out. */
export function learnLetters(names: readonly NamePair[]): readonly LetterPair[] {
  const toLatin = learnDirection(names, 1, LONGEST_LATIN);
  const turned = names.map(([foreign, latin]) => [latin, foreign] as const);
  const toForeign = learnDirection(turned, LONGEST_LATIN, LONGEST_FOREIGN);
  const pairs = new Map<string, LetterPair>();
  for (const { from, to, cost } of toLatin) {
    pairs.set(`${from} ${to}`, { foreign: from, latin: to, toLatin: cost, toForeign: undefined });
  }
  for (const { from, to, cost } of toForeign) {
    const known = pairs.get(`${to} ${from}`) ?? { foreign: to, latin: from, toLatin: undefined };
    pairs.set(`${to} ${from}`, { ...known, toForeign: cost });
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

/** Likelihoods by the piece that writes and the piece that is written. */
type Model = Map<string, Map<string, number>>;

export function learnDirection(names: readonly NamePair[], mostFrom: number, mostTo: number): readonly Step[] {
  let model: Model | undefined;
  for (let round = 0; round < lexiconCompileSettings.letterRounds; round++) {
    const counts: Model = new Map();
    for (const [from, to] of names) count(from, to, mostFrom, mostTo, model, counts);
    model = normalise(counts);
  }
  const steps: Step[] = [];
  for (const [from, written] of model ?? []) {
    for (const [to, likelihood] of written) steps.push({ from, to, cost: -Math.log(likelihood) });
  }
  return steps;
}

/** Adds to `counts` how often each step is expected in one pair, under `model`; at first by the lengths alone. */
function count(
  from: string,
  to: string,
  mostFrom: number,
  mostTo: number,
  model: Model | undefined,
  counts: Model,
): void {
  const width = to.length + 1;
  const rate = to.length / from.length;
  const likelihood = (at: number, length: number, place: number, taken: number) =>
    model === undefined
      ? Math.exp(-2 * Math.abs(taken - length * rate) - (length > 1 ? 2 : 0))
      : (model.get(from.slice(at, at + length))?.get(to.slice(place, place + taken)) ??
        lexiconCompileSettings.unseenLetters);
  const forward = new Float64Array((from.length + 1) * width);
  const backward = new Float64Array((from.length + 1) * width);
  forward[0] = 1;
  for (let at = 0; at < from.length; at++) {
    for (let place = 0; place < width; place++) {
      const so = forward[at * width + place]!;
      if (so === 0) continue;
      for (let length = 1; length <= mostFrom && at + length <= from.length; length++) {
        for (let taken = 0; taken <= mostTo && place + taken < width; taken++) {
          forward[(at + length) * width + place + taken]! += so * likelihood(at, length, place, taken);
        }
      }
    }
  }
  const whole = forward[from.length * width + to.length]!;
  if (whole === 0) return;
  backward[from.length * width + to.length] = 1;
  for (let at = from.length - 1; at >= 0; at--) {
    for (let place = to.length; place >= 0; place--) {
      let rest = 0;
      for (let length = 1; length <= mostFrom && at + length <= from.length; length++) {
        for (let taken = 0; taken <= mostTo && place + taken < width; taken++) {
          const after = backward[(at + length) * width + place + taken]!;
          if (after === 0) continue;
          const step = likelihood(at, length, place, taken) * after;
          rest += step;
          const expected = (forward[at * width + place]! * step) / whole;
          if (expected > lexiconCompileSettings.leastExpected) {
            add(counts, from.slice(at, at + length), to.slice(place, place + taken), expected);
          }
        }
      }
      backward[at * width + place] = rest;
    }
  }
}

function add(counts: Model, from: string, to: string, expected: number): void {
  const written = counts.get(from) ?? new Map<string, number>();
  counts.set(from, written.set(to, (written.get(to) ?? 0) + expected));
}

/** Pieces that begin with one letter share its likelihood, so that a longer piece pays for what it takes. */
function normalise(counts: Model): Model {
  const totals = new Map<string, number>();
  for (const [from, written] of counts) {
    const letter = from[0]!;
    for (const expected of written.values()) totals.set(letter, (totals.get(letter) ?? 0) + expected);
  }
  const model: Model = new Map();
  for (const [from, written] of counts) {
    for (const [to, expected] of written) {
      const likelihood = expected / totals.get(from[0]!)!;
      if (likelihood > lexiconCompileSettings.leastLetterLikelihood) add(model, from, to, likelihood);
    }
  }
  return model;
}
