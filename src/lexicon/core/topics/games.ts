/** Other sports, games and play. One concept a line. Source: written for Synoptic. */
import type { Concept } from "../concept.js";

// biome-ignore format: one concept a line
export const games = [
  "boxing, boxer",
  "wrestling, wrestler",
  "weightlifting, weightlifter",
  "marathon",
  "runner",
  "skiing, skier",
  "volleyball",
  "handball",
  "cricket",
  "golf, golfer",
  "chess",
  "cycling",
  "Formula One",
  "gold medal",
  "silver medal",
  "bronze medal",
  "opening ceremony",
  "closing ceremony",
  "athlete",
  "world champion",
  "world record",
  "doping",
  "gambling, betting",
  "lottery",
  "video game",
  "hunt, hunter",
  "swimming pool",
] as const satisfies readonly Concept[];
