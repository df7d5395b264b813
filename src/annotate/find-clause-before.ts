/**
 * Whether the clause that goes before a cue is what its speaker said: "Prices will rise, the minister said", and both sides of
 * "Prices, she said, will rise". Takes a cue with where its statement begins and ends, gives no, one or two contents.
 */
import { annotateSettings } from "../settings.js";
import { type Content, type Reading, trimmed } from "./content.js";
import type { Cue } from "./cue.js";
import { complementizerBehind } from "./find-opening.js";
import { mentionsBetween } from "./mention-window.js";
import { Role } from "./token-roles.js";

/**
 * A clause that goes before its cue: "Prices will rise, the minister said." Only where nothing but a detail of place or
 * time, or the other half of the clause between commas, follows, and enough precedes the comma.
 */
export function clauseBefore(
  index: number,
  start: number,
  end: number,
  first: number,
  last: number,
  reading: Reading,
): readonly Content[] {
  const { tokens, cues, tables, joints } = reading;
  const { roles } = joints;
  const cue = cues[index]!;
  // "..., critican los comerciantes.": nothing follows that a verb with an object could give.
  if (cue.frame === "object" && !(last - end <= 1 && isInverted(cue, end, last, reading))) return [];
  let comma = start - 1;
  while (comma > first && !(roles[comma]! & Role.mark)) {
    if (cue.kind !== "verb" || !tables.determiners.has(tokens[comma]!.norm)) break;
    comma--;
  }
  // "«...», — заявил", "„...” – powiedział": a dash parts the words from their verb.
  while (comma > first && roles[comma]! & Role.dash) comma--;
  const apposed = namesSubject(cue, first, comma, reading);
  const parted =
    !apposed && comma > first && (PARTING.has(tokens[comma]!.norm) || (roles[comma + 1]! & Role.dash) !== 0);
  const ends = endsBehind(cue, end, last, reading);
  // "雨停之后，他说，渡口开放": where nothing parts words, what is said follows, if anything does.
  if (tables.unparted && ends.more !== undefined) return [];
  if (cue.kind === "source") {
    if (start - first < annotateSettings.shortestContent || !ends.whole) return [];
    // "He doubts it: according to his office, ...": what a colon parts from the source is no content of it.
    if (roles[start - 1]! & Role.parting && !(roles[start - 1]! & Role.dash)) return [];
    return [
      ...trimmed(cue, first, start, tokens, false),
      ...(ends.more !== undefined ? trimmed(cue, ends.more, last, tokens, false) : []),
    ];
  }
  // "Los sueldos, garantizó el directivo, se pagarán": the verb parts a clause of which neither side is one.
  const split = parted && tables.inverts && cue.kind === "verb" && comma > first && roles[comma]! & Role.comma;
  if (split && comma - first < annotateSettings.shortestContent && ends.more !== undefined && isBehind(cue))
    return trimmed(cue, first, last, tokens, false);
  if (!parted || comma - first < annotateSettings.shortestContent) return [];
  if (tables.prepositions.at(tokens, first) && comma - first < annotateSettings.longestSetting) return [];
  const inherits = !cue.ownSubject && cue.described === undefined;
  const earlier = cues[index - 1]?.sentence === cue.sentence;
  if (earlier && (inherits || cue.described?.relative || ends.more !== undefined)) return [];
  if (cue.described?.relative) return [];
  const inverted = isInverted(cue, end, last, reading);
  if (!ends.whole && !inverted && !isDetail(cue, end, last, reading)) return [];
  if (complementizerBehind(cue, last, reading) !== undefined) return [];
  return [
    ...trimmed(cue, first, comma, tokens, false),
    ...(ends.more === undefined ? [] : trimmed(cue, ends.more, last, tokens, false)),
  ];
}

/** "The governor of the bank, Emil Radko, said": what goes before the comma is who speaks. */
function namesSubject(cue: Cue, first: number, comma: number, { mentions }: Reading): boolean {
  const { subject } = cue;
  if (!subject || !cue.ownSubject || subject.tokens[0] >= cue.from || subject.kind === "pronoun") return false;
  const from = Math.max(first, comma - annotateSettings.subjectReach);
  return mentionsBetween(mentions, from, comma).some(({ entity }) => entity === subject.entity);
}

/** "..., a fait savoir la préfecture maritime dans la matinée": behind a verb that goes before its speaker, one phrase. */
function isInverted(cue: Cue, end: number, last: number, { tables, joints: { roles } }: Reading): boolean {
  if (!isBehind(cue) || tables.addressing.size === 0 || last - end > annotateSettings.longestDescription) return false;
  for (let at = end; at < last; at++) {
    if (roles[at]! & (Role.comma | Role.parting | Role.dash)) return false;
  }
  return true;
}

/** The speaker stands behind the verb, or inside it ("a-t-elle dit"). */
function isBehind({ from, to, ownSubject, subject, described }: Cue): boolean {
  return ownSubject ? subject!.tokens[0] >= from : (described?.from ?? 0) >= to;
}

/** What may follow a statement that ends a sentence: a place, a day, whom it was said to. */
function isDetail(cue: Cue, end: number, last: number, { tokens, tables, joints: { roles } }: Reading): boolean {
  if (roles[end]! & Role.mark) return false;
  if (roles[end]! & Role.preposition || cue.addressed || last - end <= 2) return true;
  return (tables.weekdays.at(tokens, end, last) ?? tables.relativeDays.at(tokens, end, last)) !== undefined;
}

const PARTING = new Set([...',،，"”»“']);

/** Whether the statement ends with its speaker: at the end of the sentence, or at a comma behind which the clause goes on. */
function endsBehind(
  cue: Cue,
  end: number,
  last: number,
  { joints: { roles } }: Reading,
): { readonly whole: boolean; readonly more?: number } {
  if (end >= last || roles[end]! & Role.stop) return { whole: true };
  if (cue.kind === "source") {
    for (let at = end; at < last && at - end < annotateSettings.longestDescription; at++) {
      if (roles[at]! & Role.comma && last - at > 2) return { whole: true, more: at + 1 };
    }
    // "..., según el sumario al que ha tenido acceso": what tells more of the source.
    const relative = roles[end]! & Role.preposition ? end + 1 : end;
    if ((roles[relative] ?? 0) & (Role.subordinator | Role.complementizer)) return { whole: true };
    // "The book is according to a critic a riddle": the clause goes on without a comma.
    return last - end > annotateSettings.shortestContent ? { whole: true, more: end } : { whole: true };
  }
  if (roles[end]! & (Role.comma | Role.dash)) {
    const word = roles[end + 1] ?? 0;
    return word & (Role.coordinator | Role.subordinator) || last - end < 4
      ? { whole: true }
      : { whole: true, more: end + 1 };
  }
  return { whole: (roles[end]! & Role.mark) !== 0 && !(roles[end]! & Role.parting) };
}
