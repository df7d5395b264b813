/** Work, trades and pay. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

// biome-ignore format: one concept a line
export const labour = [
  "minimum wage",
  "working hours",
  "labor market",
  "trade union",
  "general strike",
  "vacancy",
  "hire",
  "retirement, retire",
  "pension",
  "pensioner, retiree",
  "vacation, leave",
  "profession",
  "career",
  "promotion",
  "workplace",
  "colleague",
  "boss",
  "social security",
  "welfare",
  "bonus",
  "remote work, telework",
  "electrician",
  "miner",
  "construction worker",
  "employer",
  "working class",
  "middle class",
  "translator, interpreter",
] as const satisfies readonly Concept[];
