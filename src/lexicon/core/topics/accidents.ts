/** Mishaps and those who come to help. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

export const accidents = [
  "stampede",
  "suffocate, suffocation",
  "gas leak",
  "short circuit",
  "spark",
  "flame",
  "ash",
  "plane crash",
  "train crash",
  "malfunction",
  "human error",
  "first aid",
  "bulldozer, excavator",
  "alarm",
  "firework",
  "shock",
  "early warning",
  "natural disaster",
  "fatal",
  "precaution",
  "safety",
] as const satisfies readonly Concept[];
