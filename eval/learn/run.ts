/**
 * `npm run learn`: learns from labelled pairs how evidence is weighed, how alike readers find two reports, and when two
 * groups of reports are one event, tells the figures by cross-validation, and writes `src/gather/same-event-model.json`.
 * `--keep trees` weighs evidence as before, `--keep joins` joins groups as before. Method and data: docs/same-event.md.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { EVIDENCE_KINDS, type EvidenceKind, PAIR_KINDS } from "../../src/gather/take-evidence.js";
import { likely } from "../../src/gather/weigh-evidence.js";
import { addPriors, askTrees, type Trees } from "../../src/text/ask-trees.js";
import { correlate } from "../same-event.js";
import { askJoins, type JoinQuestion } from "./agglomerate-pairs.js";
import { type BoostOptions, boostTrees, type Row } from "./boost-trees.js";
import { fitJoin, type JoinWeights } from "./fit-join.js";
import { type LabelledPair, openLabelledPairs } from "./labelled-pairs.js";
import { roundTrees } from "./round-trees.js";

const MODEL = new URL("../../src/gather/same-event-model.json", import.meta.url);

/**
 * What each set counts for as a whole, one half its true pairs and one half its false ones: most our families, the only
 * ones across languages; least the small Telegram set. Set by hand; within half and double of these the families come out alike.
 */
const SETS: Readonly<Record<string, number>> = {
  families: 6,
  "look-alikes": 1,
  semeval: 1.5,
  telegram: 0.7,
  "ecb+": 2,
};

const OPTIONS: BoostOptions = {
  trees: 240,
  depth: 3,
  rate: 0.04,
  leastRows: 20,
  ridge: 3,
  share: 0.6,
  asked: 0.5,
  rising: EVIDENCE_KINDS.map((kind) => !(PAIR_KINDS as readonly string[]).includes(kind)),
  seed: 1,
};

/** Of how alike readers find two reports there are few pairs: small trees, each of which asks for some of the evidence only. */
const LIKENESS: BoostOptions = { ...OPTIONS, trees: 120, depth: 2, rate: 0.05, leastRows: 15, ridge: 1, asked: 0.4 };

/**
 * Log-odds given by hand to kinds of evidence that hardly any pair shows: another holder of an office, an aftershock against
 * its quake, an act that goes the other way, and an event told in a part alone part two events whatever the wording. The trees learn what these leave. Of an
 * encoder there is none to learn from: which one it is, is the reader's choice.
 */
const PRIORS: Partial<Record<EvidenceKind, number>> = {
  officeHolders: 4,
  following: 4,
  bearings: 1.5,
  part: 6,
  encoded: 1.5,
};

const priors = EVIDENCE_KINDS.map((kind) => PRIORS[kind] ?? 0);

const FOLDS = 8;

/** Sets of which whole groups are compared, so that joining can be learned on them. */
const JOINED = ["families", "ecb+"];

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    keep: { type: "string", multiple: true, default: [] },
  },
});
const pairs = openLabelledPairs(options.data);
const weights = weighPairs(pairs);
console.log(`${pairs.length} pairs in ${new Set(pairs.map(({ group }) => group)).size} groups`);

const folds = foldOf(pairs);
const odds = new Array<number>(pairs.length).fill(0);
const likenesses = new Array<number>(pairs.length).fill(0);
for (let fold = 0; fold < FOLDS; fold++) {
  const learned = boostTrees(
    toRows((index) => folds[index] !== fold),
    OPTIONS,
  );
  const judged = boostTrees(
    toJudged((index) => folds[index] !== fold),
    LIKENESS,
  );
  for (const [index, { values }] of pairs.entries()) {
    if (folds[index] !== fold) continue;
    odds[index] = askTrees(learned, values) + addPriors(priors, values);
    likenesses[index] = likely(askTrees(judged, values) + addPriors(priors, values));
  }
}
tellPairs(odds);
const questions = askAll(odds);
const join = fitJoin(questions);
tellJoins(questions, join);

const before = JSON.parse(readFileSync(MODEL, "utf8")) as { kinds: EvidenceKind[]; pairs: Trees; join: JoinWeights };
const weighed = options.keep.includes("trees")
  ? keepTrees(before)
  : roundTrees(
      boostTrees(
        toRows(() => true),
        OPTIONS,
      ),
    );
const graded = roundTrees(
  boostTrees(
    toJudged(() => true),
    LIKENESS,
  ),
);
writeFileSync(
  MODEL,
  `${JSON.stringify({ kinds: EVIDENCE_KINDS, priors, pairs: weighed, graded, join: options.keep.includes("joins") ? before.join : join })}\n`,
);
console.log(`written: ${MODEL.pathname.split("/").slice(-3).join("/")}`);

/** The trees that are there: what they ask for stands where it now has its place. */
function keepTrees({ kinds, pairs: kept }: typeof before): Trees {
  return { ...kept, features: kept.features.map((feature) => EVIDENCE_KINDS.indexOf(kinds[feature]!)) };
}

function toRows(take: (index: number) => boolean) {
  return pairs.flatMap(({ values, same }, index) =>
    take(index)
      ? [
          {
            values,
            label: same ? (1 as const) : (0 as const),
            weight: weights[index]!,
            prior: addPriors(priors, values),
          },
        ]
      : [],
  );
}

/** The pairs that readers judged. */
function toJudged(take: (index: number) => boolean): readonly Row[] {
  return pairs.flatMap(({ values, likeness }, index) =>
    take(index) && likeness !== undefined
      ? [{ values, label: asEvent(likeness), weight: 1, prior: addPriors(priors, values) }]
      : [],
  );
}

/** A likeness of 0..3 as 0..1, with 2, from which it is one event, in the middle. */
function asEvent(likeness: number): number {
  return likeness <= 2 ? likeness / 4 : 0.5 + (likeness - 2) / 2;
}

function weighPairs(all: readonly LabelledPair[]): readonly number[] {
  const counts = new Map<string, number>();
  const kind = ({ set, same }: LabelledPair) => `${set} ${same}`;
  for (const pair of all) counts.set(kind(pair), (counts.get(kind(pair)) ?? 0) + 1);
  const raw = all.map((pair) => (SETS[pair.set] ?? 0) / counts.get(kind(pair))!);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => (weight * all.length) / total);
}

/** The fold of each pair: groups in turn, the largest first, to the fold with the fewest pairs. */
function foldOf(all: readonly LabelledPair[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const { group } of all) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const filled = new Array<number>(FOLDS).fill(0);
  const fold = new Map<string, number>();
  for (const [group, size] of [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))) {
    const least = filled.indexOf(Math.min(...filled));
    fold.set(group, least);
    filled[least]! += size;
  }
  return all.map(({ group }) => fold.get(group)!);
}

function tellPairs(said: readonly number[]): void {
  console.log("\nPairs, cross-validated: precision, recall, F1, share of false pairs taken for true");
  for (const set of Object.keys(SETS)) {
    const own = pairs
      .map((pair, index) => ({ ...pair, said: said[index]!, alike: likenesses[index]! }))
      .filter((pair) => pair.set === set);
    if (own.length === 0) continue;
    const hits = own.filter((pair) => pair.same && pair.said >= 0).length;
    const positive = own.filter((pair) => pair.said >= 0).length;
    const wanted = own.filter(({ same }) => same).length;
    const figures = [hits / (positive || 1), hits / (wanted || 1), (2 * hits) / (positive + wanted)];
    const wrong = (positive - hits) / (own.length - wanted || 1);
    const judged = own.filter(({ likeness }) => likeness !== undefined);
    const r = correlate(
      judged.map((pair) => pair.alike),
      judged.map(({ likeness }) => likeness!),
    );
    const told = [...figures, wrong].map((figure) => figure.toFixed(3)).join(" ");
    console.log(`${set.padEnd(12)} ${told}${judged.length > 0 ? ` Pearson r ${r.toFixed(3)}` : ""}`);
  }
}

function askAll(said: readonly number[]): readonly (JoinQuestion & { readonly weight: number })[] {
  return JOINED.flatMap((set) => {
    const groups = new Map<string, number[]>();
    for (const [index, pair] of pairs.entries()) {
      if (pair.set === set) groups.set(pair.group, [...(groups.get(pair.group) ?? []), index]);
    }
    const asked = [...groups.values()].flatMap((own) =>
      askJoins(
        own.map((index) => pairs[index]!),
        own.map((index) => said[index]!),
      ),
    );
    return asked.map((question) => ({ ...question, weight: (SETS[set] ?? 0) / asked.length }));
  });
}

function tellJoins(asked: readonly JoinQuestion[], { bias, weights: w }: JoinWeights): void {
  const said = asked.map(({ fit, rival }) => bias + w.fit * fit + w.rival * rival >= 0);
  const right = asked.filter(({ same }, index) => same && said[index]).length;
  const wrong = asked.filter(({ same }, index) => !same && said[index]).length;
  const wanted = asked.filter(({ same }) => same).length;
  console.log(
    `\nJoins: ${asked.length} asked, ${right} of ${wanted} joined, ${wrong} of ${asked.length - wanted} wrongly`,
  );
  console.log(JSON.stringify({ bias, weights: w }));
}
