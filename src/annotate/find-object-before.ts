/**
 * What a verb of saying gives that stands before it: "X تحولات را بحرانی خواند", "对交通中断深表遗憾", "köprünün açılacağını
 * bildirdi". Takes a cue, gives the words between its speaker, or what opens them, and the verb.
 */
import type { Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { PhraseTable } from "../text/phrase-table.js";
import { type Content, type Reading, trimmed } from "./content.js";
import type { Cue } from "./cue.js";
import type { Joints } from "./end-of-content.js";
import { complementizerBehind } from "./find-opening.js";
import type { PackTables } from "./pack-tables.js";
import { endOfStatement } from "./statement-of-cue.js";
import { Role } from "./token-roles.js";

/** Where verbs come last, the content stands between the speaker, or the comma behind the speaker, and the verb. */
export function contentWithin(
  index: number,
  first: number,
  { tokens, cues, tables, joints: { roles } }: Reading,
): readonly Content[] {
  const cue = cues[index]!;
  const previous = cues[index - 1];
  const least = previous?.sentence === cue.sentence ? endOfStatement(previous) : first;
  const named = cue.described?.to ?? cue.subject?.tokens[1] ?? 0;
  let from = named > least && named < cue.from ? named : least;
  while (from < cue.from && (tables.subjectParticles.has(tokens[from]!.norm) || roles[from]! & Role.coordinator))
    from++;
  if (previous?.sentence !== cue.sentence) {
    const reach = Math.min(cue.from, from + annotateSettings.longestDescription / 2);
    for (let at = from; at < reach; at++) {
      if (!(roles[at]! & Role.comma) || cue.from - at <= annotateSettings.shortestContent) continue;
      from = at + 1;
      break;
    }
  }
  return trimmed(
    cue,
    behindAddressed(from, cue, tokens, tables),
    beforeClosers(from, cue.from, tokens, tables),
    tokens,
    false,
  );
}

/** "sanığın": an owner, its first letter left out that stands behind vowels alone. */
export function opensOwned({ kind, norm }: Token, { genitiveEndings, stopWords }: PackTables): boolean {
  if (kind !== "word" || stopWords.has(norm)) return false;
  return genitiveEndings.some((ending) => norm.endsWith(ending.slice(1)));
}

export function isSetting({ norm }: Token, { settingEndings }: PackTables): boolean {
  return settingEndings.some((ending) => norm.endsWith(ending));
}

/**
 * "X تحولات را بحرانی خواند", "对交通中断深表遗憾": an object before a verb that nothing follows in its clause; what opens it is
 * a word of the language for that, or else its speaker.
 */
export function objectBefore(index: number, first: number, last: number, reading: Reading): readonly Content[] {
  const { tokens, cues, tables, joints } = reading;
  const { roles } = joints;
  const cue = cues[index]!;
  const opening = tables.objectBefore;
  const behind = roles[cue.to] ?? 0;
  const closes = cue.to >= last || behind & (Role.stop | Role.comma | Role.coordinator) || tokens[cue.to]!.norm === "؛";
  if (!opening || !closes || complementizerBehind(cue, last, reading) !== undefined) return [];
  const previous = cues[index - 1];
  const earlier = Math.max(first, previous?.sentence === cue.sentence ? endOfStatement(previous) : 0);
  const from = opening.openers
    ? behindOpener(cue, earlier, opening.openers, reading)
    : behindSpeaker(cue, earlier, opening, reading);
  if (from === undefined) return [];
  // "حمله را محکوم کرد": what closes an object is no part of it.
  const to = opening.closers?.has(tokens[cue.from - 1]?.norm ?? "") ? cue.from - 1 : cue.from;
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
  return words.length >= LEAST_OBJECT ? trimmed(cue, from, to, tokens, false) : [];
}

/** Behind the nearest word that opens an object, with no comma between and outside any longer word. */
function behindOpener(
  cue: Cue,
  earlier: number,
  openers: PhraseTable<true>,
  { tokens, tables: { wholeWords }, joints: { roles } }: Reading,
): number | undefined {
  if (cue.kind !== "verb" || cue.frame === "clause") return undefined;
  // "对记者说，...": behind the comma stands what was said, and before the verb whom it was said to.
  if (cue.frame === "both" && (roles[cue.to] ?? 0) & Role.comma) return undefined;
  const least = Math.max(earlier, cue.subject?.tokens[1] ?? 0);
  for (let at = cue.from - annotateSettings.shortestContent; at >= least && !(roles[at]! & Role.comma); at--) {
    const opener = openers.at(tokens, at, cue.from);
    if (!opener) continue;
    const inWord =
      wholeWords.at(tokens, at, cue.from) ?? (at > 0 ? wholeWords.at(tokens, at - 1, cue.from) : undefined);
    if (!inWord) return opener.to;
  }
  return undefined;
}

/** Behind the speaker, what is told of him, and a preposition or a noun of saying that is no part of the object. */
function behindSpeaker(
  cue: Cue,
  earlier: number,
  { prepositions, nouns }: NonNullable<PackTables["objectBefore"]>,
  { tokens, joints }: Reading,
): number {
  const named = cue.described?.to ?? cue.subject?.tokens[1] ?? 0;
  let from = named <= cue.from ? Math.max(earlier, named) : earlier;
  if (from > earlier) from = behindApposition(from, cue.from, joints);
  while (from < cue.from && joints.roles[from]! & (Role.mark | Role.coordinator)) from++;
  for (let at = from; at < cue.from; at++) {
    const preposition = at - from < LONGEST_REST ? prepositions.at(tokens, at, cue.from) : undefined;
    const opener = preposition ?? nouns.at(tokens, at, cue.from);
    if (opener) return opener.to;
  }
  return from;
}

/** Words of a speaker that no mention holds, before the preposition of an object. */
const LONGEST_REST = 4;

/** Words of the shortest object: "این را" ("this") is none. */
const LEAST_OBJECT = 2;

/** Behind the comma that closes what is told of the speaker: "X، وزیر نیرو، ...". */
function behindApposition(from: number, until: number, { roles, mentionAt }: Joints): number {
  let end = from;
  let commas = (roles[from]! & Role.comma) !== 0 ? 2 : 1;
  for (let at = from; at < until && at - from < annotateSettings.longestDescription && commas > 0; at++) {
    if (!(roles[at]! & Role.comma)) continue;
    // A person or an office behind the comma is still the speaker.
    if (at > from && mentionAt[at + 1] === 1) commas++;
    commas--;
    end = at + 1;
  }
  return commas === 0 ? end : from;
}

/** "Reuters'a köprünün açılacağını": whom it was told to is not what was said. */
export function behindAddressed(
  from: number,
  cue: Cue,
  tokens: readonly Token[],
  { dativeEndings, askedEndings }: PackTables,
): number {
  let at = from;
  while (tokens[at]?.kind === "mark") at++;
  // "Yolculardan havayollarını aramaları istendi": whom something is asked of.
  if (
    ASKING.has(cue.strength) &&
    cue.from - at > LEAST_OBJECT &&
    askedEndings.some((ending) => tokens[at]!.norm.endsWith(ending))
  )
    return at + 1;
  for (let name = at + 1; name < at + LONGEST_ADDRESSEE; name++) {
    if (tokens[name]?.norm !== "'" && tokens[name]?.norm !== "’") continue;
    return dativeEndings.has(tokens[name + 1]?.norm ?? "") ? name + 2 : from;
  }
  return from;
}

const LONGEST_ADDRESSEE = 4;

/** Strengths of verbs that ask, urge and order, on the scale of the packs. */
const ASKING = new Set([4, 8, 10]);

/** "kritik olarak nitelendirdi", "... yönündeki haberleri yalanladı": what only ties the words to their verb. */
export function beforeClosers(
  from: number,
  to: number,
  tokens: readonly Token[],
  { contentClosers }: PackTables,
): number {
  for (let at = Math.max(from + 1, to - LONGEST_CLOSER); at < to; at++) {
    if (contentClosers.at(tokens, at, to)?.to === to) return at;
  }
  return to;
}

const LONGEST_CLOSER = 4;
