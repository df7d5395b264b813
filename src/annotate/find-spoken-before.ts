/**
 * Which words between marks that stand before a statement does it give to its speaker: `"...," she said`, and a sentence of
 * nothing but such words in front of "The mayor said." Takes a cue and the passages by where they end.
 */
import { annotateSettings } from "../settings.js";
import type { Reading } from "./content.js";
import type { Cue } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { sentenceIndex, sentenceOf } from "./sentence-at.js";
import { Role } from "./token-roles.js";

/**
 * `"...," she said`: a passage that ends before the statement, with nothing but its speaker and marks between, and that fills
 * what goes before it.
 */
export function passageBefore(
  cue: Cue,
  first: number,
  last: number,
  reading: Reading,
  index: number,
  endingAt: ReadonlyMap<number, MarkedPassage>,
): MarkedPassage | undefined {
  const {
    tokens,
    joints: { roles },
    sentences,
    cues,
    tables,
  } = reading;
  const speaker = cue.described?.from ?? (cue.ownSubject ? cue.subject!.tokens[0] : cue.from);
  const least = Math.max(first, cues[index - 1]?.to ?? 0, cue.from - annotateSettings.subjectReach);
  let passage: MarkedPassage | undefined;
  let at = cue.from;
  for (; at >= least && !passage; at--) passage = endingAt.get(at);
  at++;
  // What was never closed ended with its paragraph.
  if (!passage || (!passage.closed && passage.to <= first)) return undefined;
  // Where verbs come last, words between marks stand between the speaker and the verb that ends the sentence.
  const between = tables.verbLast || (speaker < passage.from && cue.to >= last - 1);
  const subject = between ? cue.from : speaker;
  if (passage.to > subject) return undefined;
  // "said: «...», adding": what another cue opens is not said again.
  const opener = roles[passage.from - 2] ?? 0;
  if (cues[index - 1]?.sentence === cue.sentence && passage.from - 2 >= cues[index - 1]!.to) {
    if (tokens[passage.from - 2]!.norm === ":" || opener & Role.complementizer) return undefined;
  }
  // Nothing but marks and the words around the speaker: a further comma between would begin another statement.
  let start = at;
  while (start < Math.min(subject, cue.from) && roles[start]! & Role.mark) start++;
  // A comma inside the marks says that the speaker follows, however told.
  const open = (roles[passage.to - 1]! & Role.comma) !== 0;
  for (let word = start; !open && word < Math.min(subject, cue.from); word++) {
    if (roles[word]! & (Role.comma | Role.parting | Role.dash | Role.coordinator | Role.subordinator)) return undefined;
  }
  let parted = false;
  for (let mark = at; mark < start; mark++) if (roles[mark]! & (Role.comma | Role.dash)) parted = true;
  if (tables.participleEndings.length > 0)
    return fillsStatement(passage, cue, speaker, first, reading) ? passage : undefined;
  if (between) return passage;
  const inner = roles[passage.to - 1]!;
  if (!parted && !(inner & (Role.comma | Role.stop | Role.dash)) && passage.from - 1 > first) return undefined;
  const opens = sentenceOf(passage.from, sentences)?.tokens[0] ?? first;
  if (passage.from - opens <= 2) return passage;
  const before = (roles[passage.from - 2] ?? 0) | (roles[passage.from - 3] ?? 0);
  return before & (Role.comma | Role.parting | Role.stop | Role.dash) ? passage : undefined;
}

/**
 * Where the verb comes last: nothing but marks and the speaker before the words between marks, and nothing but a tie ("diye")
 * behind them; else they are part of what the reporter words.
 */
function fillsStatement(
  passage: MarkedPassage,
  cue: Cue,
  speaker: number,
  first: number,
  { tokens, tables: { contentClosers, stopWords }, joints: { roles } }: Reading,
): boolean {
  for (let at = passage.to; at < cue.from; at++) {
    const tied = contentClosers.at(tokens, at, cue.from) !== undefined;
    if (!(roles[at]! & Role.mark) && !tied && !stopWords.has(tokens[at]!.norm)) return false;
  }
  if (passage.from - 1 <= first || speaker >= passage.from) return true;
  const end = Math.max(cue.subject?.tokens[1] ?? 0, cue.described?.to ?? 0);
  const before = roles[passage.from - 2] ?? 0;
  if (before & (Role.comma | Role.parting | Role.stop | Role.dash)) return true;
  return end > 0 && end <= passage.from && passage.from - 1 - end <= 1;
}

/** `"..." The mayor said.`: a sentence or more of nothing but words between marks, and behind it the statement alone. */
export function sentenceBefore(
  index: number,
  end: number,
  { joints: { roles }, sentences, cues }: Reading,
  endingAt: ReadonlyMap<number, MarkedPassage>,
): MarkedPassage | undefined {
  const cue = cues[index]!;
  const sentence = sentences[cue.sentence]!;
  const [first, last] = sentence.tokens;
  const before = sentences[cue.sentence - 1];
  if (!before || before.paragraph !== sentence.paragraph || cues[index - 1]?.sentence === cue.sentence)
    return undefined;
  if (end < last && !(roles[end]! & (Role.stop | Role.comma))) return undefined;
  let to = first;
  while (to > before.tokens[0] && roles[to - 1]! & Role.mark && !endingAt.has(to)) to--;
  const passage = endingAt.get(to);
  if (!passage?.closed) return undefined;
  const opens = sentenceIndex(passage.from, sentences);
  const alone = end >= last || (roles[end]! & Role.stop) !== 0;
  if (passage.from - sentences[opens]!.tokens[0] > 2)
    return alone && opens < cue.sentence ? introducedBefore(passage, roles) : undefined;
  // What a colon introduces is whoever's the sentence before says.
  const introduced = sentences[opens - 1];
  return introduced && roles[introduced.tokens[1] - 1]! & Role.parting ? undefined : passage;
}

/** Words between marks behind a colon that the sentence behind them gives to somebody else: "...: «...» Her deputy said." */
function introducedBefore(passage: MarkedPassage, roles: Uint16Array): MarkedPassage | undefined {
  return roles[passage.from - 2]! & Role.parting ? passage : undefined;
}
