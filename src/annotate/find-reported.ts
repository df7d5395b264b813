/**
 * Sentences that give somebody's words without a verb of saying, by the mood of their own verb: "Der Damm halte. Die Stadt sei
 * sicher."; by an ending that tells hearsay: "... sığınmış". Takes the contents of a report's cues, gives those of the sentences that
 * follow one and keep its mood, or tell what nobody named said.
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
  if (tables.hedgeEndings.length > 0) return hearsay(cues, tokens, sentences, tables);
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

/** "Firari dağdaki bir çiftliğe sığınmış.": the ending of its verb says that nobody named told it. */
function hearsay(
  cues: readonly Cue[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { hedgeEndings }: PackTables,
): readonly Content[] {
  const withCue = new Set(cues.map(({ sentence }) => sentence));
  return sentences.flatMap(({ tokens: [from, to], heading }, sentence) => {
    if (heading || withCue.has(sentence)) return [];
    let last = to - 1;
    while (last > from && tokens[last]!.kind === "mark") last--;
    const { norm } = tokens[last]!;
    if (last === to - 1 || last - from < SHORTEST_HEARSAY || !hedgeEndings.some((ending) => norm.endsWith(ending)))
      return [];
    const cue: Cue = {
      from: last,
      to: last + 1,
      sentence,
      kind: "agentless",
      frame: "clause",
      strength: HEARSAY,
      ownSubject: false,
    };
    return [{ cue, from, to: last + 1, verbatim: false, spoken: false, apart: true as const }];
  });
}

/** Words before the verb of the shortest hearsay. */
const SHORTEST_HEARSAY = 2;

/** "Hints", on the scale of the packs. */
const HEARSAY = 3;
