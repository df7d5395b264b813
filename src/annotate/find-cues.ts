/**
 * Which words give speech to somebody, and to whom: reporting verbs with their subjects, passives that name nobody,
 * phrases such as "according to". Takes one report's tokens and mentions, gives cues in order of the text.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import type { BareCue, Cue, SpeakerOrder } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { speakersOfCues } from "./find-speakers-of-cues.js";
import { signedCues, wordlessCue } from "./find-wordless-cues.js";
import { mentionsBySentence } from "./mention-window.js";
import type { PackTables } from "./pack-tables.js";
import { bareCues, withoutObjects, withoutOpenings } from "./propose-cues.js";
import type { SpeechPlaces } from "./speech-places.js";

const SPEAKING = new Set<Mention["kind"]>([
  "person",
  "office",
  "group",
  "pronoun",
  "organisation",
  "country",
  "document",
  "anonymous",
]);

export function findCues(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marked: readonly MarkedPassage[],
  mentions: readonly Mention[],
  tables: PackTables,
  order: SpeakerOrder,
  keep: (cue: Cue, previous: Cue | undefined) => boolean = () => true,
): readonly Cue[] {
  const quoted = new Uint8Array(tokens.length);
  for (const { from, to } of marked) quoted.fill(1, from, to);
  const speaking = mentionsBySentence(
    mentions.filter((mention) => SPEAKING.has(mention.kind) && quoted[mention.tokens[0]] !== 1),
    sentences,
  );
  const passages = new Map(marked.map((passage) => [passage.from, passage]));
  const places: SpeechPlaces = { tokens, sentences, speaking, quoted, passages, tables, order };
  const cues: Cue[] = [];
  sentences.forEach((sentence, index) => {
    const previous = cues.at(-1);
    const own = sentence.heading ? [] : cuesOf(sentence, index, previous);
    const wordless = wordlessCue(index, own, previous, places);
    if (wordless) cues.push(wordless);
    cues.push(...signedCues(index, own, places));
    // Whoever a colon follows says the rest of the sentence.
    if (wordless?.kind !== "label") cues.push(...own);
  });
  return cues;

  function cuesOf(sentence: Sentence, index: number, previous: Cue | undefined): readonly Cue[] {
    const named = namedTokens(speaking[index]!);
    // "Witnesses said": a word that names somebody is no verb.
    const free = bareCues(tokens, sentence, index, quoted, tables).filter(({ from }) => !named.has(from));
    const isSubject = ({ kind, from }: BareCue, at: number) =>
      order === "after" && kind === "noun" && free[at - 1]?.kind === "verb" && free[at - 1]!.to === from;
    const said = free.filter((cue, at) => !isSubject(cue, at));
    const bare = tables.unparted ? withoutOpenings(said, tokens, tables) : withoutObjects(said, tokens, tables);
    const kept = (proposed: readonly Cue[]) => proposed.filter((cue, at) => keep(cue, proposed[at - 1] ?? previous));
    const proposed = speakersOfCues(bare, index, previous, places);
    const first = kept(proposed);
    if (first.length === proposed.length) return first;
    // What is left may have another subject once words that give no speech are gone.
    const still = new Set(first.map(({ from }) => from));
    return kept(
      speakersOfCues(
        bare.filter(({ from }) => still.has(from)),
        index,
        previous,
        places,
      ),
    );
  }
}

/** The tokens of mentions, of papers apart: "the report" is also a verb's form. */
function namedTokens(mentions: readonly Mention[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const {
    kind,
    tokens: [from, to],
  } of mentions) {
    for (let at = from; kind !== "document" && at < to; at++) named.add(at);
  }
  return named;
}
