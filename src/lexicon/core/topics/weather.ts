/** The weather. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

export const weather = [
  "cloud",
  "fog, mist",
  "thunder",
  "lightning",
  "thunderstorm",
  "frost",
  "snowstorm, blizzard",
  "sandstorm, dust storm",
  "tornado",
  "heavy rain, downpour",
  "humidity, humid",
  "meteorologist, meteorology",
  "weather forecast",
  "warm",
  "hot",
  "cool",
  "flash flood",
  "rainy",
  "sunset, sundown",
  "dawn",
  "midnight",
] as const satisfies readonly Concept[];
