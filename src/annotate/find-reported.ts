/**
 * Sentences that give somebody's words without a verb of saying, by the mood of their own verb: "Der Damm halte. Die Stadt sei
 * sicher." Takes the contents of a report's cues, gives those of the sentences that follow one and keep its mood.
 */
import type { Sentence, Token } from "../model/annotation.js";
import type { Content } from "./content.js";
import type { Cue } from "./cue.js";
import type { PackTables } from "./pack-tables.js";

/** Sentences back to somebody's words that a sentence in the mood goes on from. */
const REACH = 3;

export function findReported(
  told: readonly Content[],
  cues: readonly Cue[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tables: PackTables,
): readonly Content[] {
  if (tables.reportiveForms.size === 0) return [];
  const spoken = new Map(told.filter(({ cue }) => cue.kind !== "agentless").map(({ cue }) => [cue.sentence, cue]));
  const withCue = new Set(cues.map(({ sentence }) => sentence));
  const found: Content[] = [];
  sentences.forEach((sentence, index) => {
    const {
      tokens: [from, to],
      paragraph,
      heading,
    } = sentence;
    let before = index - 1;
    while (before > index - REACH && before > 0 && !spoken.has(before)) before--;
    const cue = spoken.get(before);
    if (!cue || heading || withCue.has(index) || sentences[before]!.paragraph !== paragraph) return;
    if (!tokens.slice(from, to).some(({ norm }) => tables.reportiveForms.has(norm))) return;
    // The next sentence may go on from this one.
    spoken.set(index, cue);
    const last = tokens[to - 1]!.kind === "mark" ? to - 1 : to;
    if (last > from) found.push({ cue, from, to: last, verbatim: false, spoken: false, apart: true });
  });
  return found;
}
