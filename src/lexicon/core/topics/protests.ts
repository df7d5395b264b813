/** Crowds in the street. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

export const protests = [
  "sit-in",
  "banner, placard",
  "barricade",
  "Molotov cocktail",
  "stone",
  "petition",
  "civil disobedience",
  "disperse",
  "organizer",
  "mob",
  "rioter",
  "looting",
  "clash, confrontation",
  "popular anger",
  "discontent, dissatisfaction",
  "turmoil",
  "chaos, anarchy",
  "resentment",
  "rebellion, revolt",
  "mutiny",
  "demands",
  "provocation, provocative",
  "incitement",
  "silence",
] as const satisfies readonly Concept[];
