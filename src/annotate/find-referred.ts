/**
 * "The dam is safe. That is what the ministry announced": whose words are the sentence before? Takes a report's cues, gives
 * the sentence before each whose own sentence opens with a word that stands for it.
 */
import type { Sentence, Token } from "../model/annotation.js";
import type { Content } from "./content.js";
import type { Cue } from "./cue.js";
import type { PackTables } from "./pack-tables.js";

export function findReferred(
  told: readonly (readonly Content[])[],
  cues: readonly Cue[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tables: PackTables,
): readonly Content[] {
  if (tables.backReferences.size === 0) return [];
  return cues.flatMap((cue, index) => {
    const sentence = sentences[cue.sentence]!;
    const [first] = sentence.tokens;
    const opens = cue.kind === "verb" && cue.from === first + 1 && tables.backReferences.has(tokens[first]!.norm);
    const previous = sentences[cue.sentence - 1];
    if (!opens || !previous || previous.heading || previous.paragraph !== sentence.paragraph) return [];
    // Whoever has words behind the verb says those: "Das sagte Holm: ..."
    if (told[index]!.some(({ verbatim }) => verbatim)) return [];
    let [from, to] = previous.tokens;
    while (from < to && tokens[from]!.kind === "mark") from++;
    while (to > from && tokens[to - 1]!.kind === "mark") to--;
    return to > from ? [{ cue, from, to, verbatim: false, spoken: false, apart: true as const }] : [];
  });
}
