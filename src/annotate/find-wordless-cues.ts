/**
 * Who speaks where no word says so: whoever stands before a colon ("Salvaterra: «...»", "UNICEF: a million children ..."), and
 * the one person of a paragraph behind which words between marks fill the next. Takes a sentence with the mentions about it,
 * gives a cue, or nothing where it is not sure.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { Cue } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";

const COLONS = new Set([":", "："]);
const STRENGTH = 5;
/** Words before a colon that name somebody though no mention is among them. */
const LONGEST_BARE = 3;

/** Kinds of mention that are somebody. */
const SPEAKERS = new Set<Mention["kind"]>(["person", "office", "organisation"]);

export interface Lines {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Of those who may speak, by sentence. */
  readonly speaking: readonly (readonly Mention[])[];
  /** Words between marks, by the token at which they begin. */
  readonly passages: ReadonlyMap<number, MarkedPassage>;
  readonly tables: PackTables;
}

export function wordlessCue(index: number, previous: Cue | undefined, lines: Lines): Cue | undefined {
  return beforeColon(index, lines) ?? behindParagraph(index, previous, lines);
}

function beforeColon(index: number, { tokens, sentences, speaking, passages, tables }: Lines): Cue | undefined {
  const { tokens: range, heading } = sentences[index]!;
  const [first, last] = range;
  let colon = first;
  while (colon < last && colon - first <= annotateSettings.longestLabel && tokens[colon]!.kind === "word") {
    if (tables.looseVerbs.at(tokens, colon) || tables.sourcePhrases.at(tokens, colon)) return undefined;
    colon++;
  }
  if (colon === first || colon >= last || !COLONS.has(tokens[colon]!.norm)) return undefined;
  const passage = passages.get(colon + 2) ?? passages.get(colon + 1);
  const named = speaking[index]!.filter(({ tokens: [, to] }) => to <= colon);
  const words = tokens.slice(colon + 1, passage?.to ?? last).filter(({ kind }) => kind !== "mark").length;
  const whole = named.find(({ tokens: [from, to] }) => from === first && to === colon);
  if (passage ? words < annotateSettings.shortestDirect : !heading || words < annotateSettings.shortestContent)
    return undefined;
  if (named.length === 0 && (!passage || colon - first > LONGEST_BARE)) return undefined;
  if (!passage && named[0]!.tokens[0] !== first) return undefined;
  // With capitals a speaker shows: any other word before a colon ("Rating:") is a heading of its own.
  if (tables.cased && !(whole && SPEAKERS.has(whole.kind))) return undefined;
  const person = whole ?? named.find(({ kind, tokens: [, to] }) => kind === "person" && to === colon);
  const cue = {
    from: colon,
    to: colon + 1,
    sentence: index,
    kind: "none",
    frame: "clause",
    strength: STRENGTH,
  } as const;
  return person
    ? { ...cue, subject: person, ownSubject: true }
    : { ...cue, described: { from: first, to: colon, relative: false }, ownSubject: false };
}

/** Only where the paragraph before names one person alone and gives nobody's words. */
function behindParagraph(
  index: number,
  previous: Cue | undefined,
  { tokens, sentences, speaking, passages }: Lines,
): Cue | undefined {
  const {
    paragraph,
    tokens: [first, last],
  } = sentences[index]!;
  const passage = passages.get(first + 1);
  if (!passage || (last - passage.to > 3 && passage.to < last)) return undefined;
  if (sentences[index - 1]?.paragraph !== paragraph - 1) return undefined;
  const persons = new Map<string, Mention>();
  for (let before = index - 1; before >= 0 && sentences[before]!.paragraph === paragraph - 1; before--) {
    if (previous?.sentence === before || sentences[before]!.heading) return undefined;
    for (const mention of speaking[before]!) if (mention.kind === "person") persons.set(mention.entity, mention);
  }
  const [subject, other] = persons.values();
  if (!subject || other || tokens[first]!.kind !== "mark") return undefined;
  const cue = {
    from: first,
    to: first + 1,
    sentence: index,
    kind: "none",
    frame: "clause",
    strength: STRENGTH,
  } as const;
  return { ...cue, subject, ownSubject: false };
}
