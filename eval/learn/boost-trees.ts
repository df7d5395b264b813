/**
 * Learns gradient-boosted trees for a yes-or-no question from labelled rows of numbers (Friedman 2001; Newton steps and
 * histograms of values as in Chen and Guestrin 2016). Every tree has the same depth; where a feature may only speak for a
 * yes, the more of it, no split is taken that would turn this about. The same rows and seed give the same trees.
 */
import { askTrees, type Trees } from "../../src/text/ask-trees.js";

export interface Row {
  readonly values: Float64Array;
  /** 1 for a yes, 0 for a no; between them how likely a yes is. */
  readonly label: number;
  /** How much the row counts, 0 and up. */
  readonly weight: number;
  /** Log-odds that are given beforehand; the trees learn what they leave. */
  readonly prior: number;
}

export interface BoostOptions {
  readonly trees: number;
  /** Questions asked of a row by one tree. */
  readonly depth: number;
  /** 0..1: how much of its step each tree takes. */
  readonly rate: number;
  /** Rows that each side of a split must keep. */
  readonly leastRows: number;
  /** Ridge on the values of leaves, in weight. */
  readonly ridge: number;
  /** Share 0..1 of the rows that each tree sees. */
  readonly share: number;
  /** Share 0..1 of the features that each tree may ask for; all without it. */
  readonly asked?: number;
  /** By feature: whether more of it may never speak against. */
  readonly rising: readonly boolean[];
  readonly seed: number;
}

const BINS = 40;

export function boostTrees(rows: readonly Row[], options: BoostOptions): Trees {
  const edges = options.rising.map((_, feature) => cutValues(rows.map(({ values }) => values[feature]!)));
  const binned = edges.map((cuts, feature) => Uint8Array.from(rows, ({ values }) => binOf(cuts, values[feature]!)));
  const positive = rows.reduce((sum, { label, weight }) => sum + label * weight, 0);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const bias = Math.log(positive / (total - positive));
  const scores = Float64Array.from(rows, ({ prior }) => bias + prior);
  const random = randomFrom(options.seed);
  const model = {
    bias,
    depth: options.depth,
    features: [] as number[],
    thresholds: [] as number[],
    leaves: [] as number[],
  };
  for (let tree = 0; tree < options.trees; tree++) {
    const gradients = new Float64Array(rows.length);
    const curvatures = new Float64Array(rows.length);
    for (const [index, { label, weight }] of rows.entries()) {
      const likely = 1 / (1 + Math.exp(-scores[index]!));
      gradients[index] = weight * (label - likely);
      curvatures[index] = weight * likely * (1 - likely);
    }
    const seen = Int32Array.from(rows.keys()).filter(() => random() < options.share);
    const asked = edges.map(() => options.asked === undefined || random() < options.asked);
    const grown = growTree(seen, { gradients, curvatures, binned, edges, asked, options });
    model.features.push(...grown.features);
    model.thresholds.push(...grown.thresholds);
    model.leaves.push(...grown.leaves);
    for (const [index, { values }] of rows.entries())
      scores[index]! += askTrees({ bias: 0, depth: options.depth, ...grown }, values);
  }
  return model;
}

interface Growing {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly binned: readonly Uint8Array[];
  readonly edges: readonly Float64Array[];
  /** By feature: whether this tree may ask for it. */
  readonly asked: readonly boolean[];
  readonly options: BoostOptions;
}

/** A split that was not taken sends all rows left. */
interface Tree {
  readonly features: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

/** Rows at a node, and the bounds that monotony sets to its value. */
interface Node {
  readonly rows: Int32Array;
  readonly low: number;
  readonly high: number;
}

function growTree(seen: Int32Array, growing: Growing): Tree {
  const { depth, rate, ridge } = growing.options;
  const tree: Tree = { features: [], thresholds: [], leaves: [] };
  let nodes: Node[] = [{ rows: seen, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }];
  for (let level = 0; level < depth; level++) {
    nodes = nodes.flatMap((node) => {
      const split = findSplit(node, growing);
      tree.features.push(split?.feature ?? 0);
      tree.thresholds.push(split?.threshold ?? Number.MAX_VALUE);
      if (!split) return [node, { ...node, rows: new Int32Array(0) }];
      const { feature, bin, middle } = split;
      const left = node.rows.filter((row) => growing.binned[feature]![row]! <= bin);
      const right = node.rows.filter((row) => growing.binned[feature]![row]! > bin);
      const rising = growing.options.rising[feature];
      return [
        { rows: left, low: node.low, high: rising ? Math.min(node.high, middle) : node.high },
        { rows: right, low: rising ? Math.max(node.low, middle) : node.low, high: node.high },
      ];
    });
  }
  for (const { rows, low, high } of nodes) {
    const [gradient, curvature] = sum(rows, growing);
    tree.leaves.push(rate * Math.min(high, Math.max(low, gradient / (curvature + ridge))));
  }
  return tree;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly threshold: number;
  /** Between the values of both sides. */
  readonly middle: number;
}

function findSplit({ rows, low, high }: Node, growing: Growing): Split | undefined {
  const { leastRows, ridge, rising } = growing.options;
  if (rows.length < 2 * leastRows) return undefined;
  const [gradient, curvature] = sum(rows, growing);
  let best: Split | undefined;
  let bestGain = 1e-9 + (gradient * gradient) / (curvature + ridge);
  for (const [feature, cuts] of growing.edges.entries()) {
    if (!growing.asked[feature]) continue;
    const bins = growing.binned[feature]!;
    const counts = new Int32Array(cuts.length + 1);
    const gradients = new Float64Array(cuts.length + 1);
    const curvatures = new Float64Array(cuts.length + 1);
    for (const row of rows) {
      const bin = bins[row]!;
      counts[bin]!++;
      gradients[bin]! += growing.gradients[row]!;
      curvatures[bin]! += growing.curvatures[row]!;
    }
    let [count, left, leftCurvature] = [0, 0, 0];
    for (const [bin, threshold] of cuts.entries()) {
      count += counts[bin]!;
      left += gradients[bin]!;
      leftCurvature += curvatures[bin]!;
      if (count < leastRows || rows.length - count < leastRows) continue;
      const right = gradient - left;
      const valueLeft = clamp(left / (leftCurvature + ridge), low, high);
      const valueRight = clamp(right / (curvature - leftCurvature + ridge), low, high);
      if (rising[feature] && valueLeft > valueRight) continue;
      const gain = (left * left) / (leftCurvature + ridge) + (right * right) / (curvature - leftCurvature + ridge);
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { feature, bin, threshold, middle: (valueLeft + valueRight) / 2 };
    }
  }
  return best;
}

function sum(rows: Int32Array, { gradients, curvatures }: Growing): readonly [gradient: number, curvature: number] {
  let gradient = 0;
  let curvature = 0;
  for (const row of rows) {
    gradient += gradients[row]!;
    curvature += curvatures[row]!;
  }
  return [gradient, curvature];
}

/** Values that part the rows into bins of about equal size: a row belongs to the first bin whose cut it does not pass. */
function cutValues(values: readonly number[]): Float64Array {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const [before, behind] = [sorted[at - 1]!, sorted[at]!];
    if (behind > sorted[0]!) cuts.add(before === behind ? sorted[sorted.indexOf(behind) - 1]! : before);
  }
  return Float64Array.from([...cuts].sort((a, b) => a - b));
}

function binOf(cuts: Float64Array, value: number): number {
  const bin = cuts.findIndex((cut) => value <= cut);
  return bin < 0 ? cuts.length : bin;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Mulberry32: numbers 0..1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
