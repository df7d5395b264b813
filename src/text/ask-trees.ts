/** What boosted trees say of a row of numbers. Takes the trees as data, tree after tree; gives the sum of their leaves. */

export interface Trees {
  readonly bias: number;
  /** Questions that each tree asks. */
  readonly depth: number;
  /** By node, each tree breadth first: the place of the value that is asked for, and up to which it sends a row left. */
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

/** Log-odds: the bias and one leaf of every tree. */
export function askTrees({ bias, depth, features, thresholds, leaves }: Trees, values: Float64Array): number {
  const nodes = 2 ** depth - 1;
  let sum = bias;
  for (let first = 0, leaf = 0; first < features.length; first += nodes, leaf += nodes + 1) {
    let node = 0;
    for (let level = 0; level < depth; level++) {
      node = 2 * node + (values[features[first + node]!]! <= thresholds[first + node]! ? 1 : 2);
    }
    sum += leaves[leaf + node - nodes]!;
  }
  return sum;
}

/** Log-odds given by hand, one for each value: what is not learned. */
export function addPriors(priors: readonly number[], values: Float64Array): number {
  let sum = 0;
  for (let kind = 0; kind < priors.length; kind++) sum += priors[kind]! * values[kind]!;
  return sum;
}
