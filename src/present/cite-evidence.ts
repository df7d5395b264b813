/** By which words is a derivation shown, where a program reads it? Each passage once, the longest cut. */
import type { Derivation } from "../model/story.js";

/** Characters of one passage: a report taken over word for word is its own evidence, and stands elsewhere in full. */
const LONGEST = 400;

/** In the order of the evidence. */
export function citeEvidence({ evidence }: Pick<Derivation, "evidence">): readonly string[] {
  const passages = evidence.flatMap(({ words }) => words ?? []);
  return [...new Set(passages.map((words) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)))];
}
