/** The five real reports beside the project, where they are: their gold, with what its notes allow made explicit. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Gold, loadGold } from "./gold.js";

/** From the project's root; reports are read from there and never copied. */
export const SEEDS = "../shared/seeds";

export const seedsAreHere = (root: string): boolean => existsSync(join(root, SEEDS, "gold.json"));

/** The note on independence says "at most two" in words only. */
export function loadSeedsGold(root: string): Gold {
  const gold = loadGold(join(root, SEEDS, "gold.json"));
  return { ...gold, independence: { at_most: 2, ...gold.independence } };
}
