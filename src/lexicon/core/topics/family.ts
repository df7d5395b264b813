/** Kin and the stations of life. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

// biome-ignore format: one concept a line
export const family = [
  "grandfather",
  "grandmother",
  "grandson, grandchild",
  "uncle",
  "aunt",
  "cousin",
  "nephew",
  "niece",
  "twins, twin",
  "orphan",
  "widow",
  "bride",
  "bridegroom, groom",
  "engagement",
  "couple",
  "teenager, adolescent",
  "adult",
  "minor",
  "childhood",
  "ancestor, forefather",
  "descendant, offspring",
  "generation",
  "birthday",
  "surname",
  "guardian",
  "birth rate",
  "birth certificate",
  "clan",
] as const satisfies readonly Concept[];
