/** How does a long passage begin, and how many words more has it? For lists that only point at it. */
import { countOf } from "./name-terms.js";

export interface CutWords {
  readonly text: string;
  /** "and 180 more words"; empty where nothing was cut. */
  readonly rest: string;
}

/** Cutting fewer would save nothing. */
const FEWEST_CUT = 4;

/** The first `most` words, between which blanks stand. */
export function cutWords(text: string, most: number): CutWords {
  const words = text.split(/\s+/).filter((word) => word !== "");
  if (words.length < most + FEWEST_CUT) return { text, rest: "" };
  return { text: `${words.slice(0, most).join(" ")} ...`, rest: `and ${countOf(words.length - most, "more word")}` };
}
