/**
 * Is a word that may give words to somebody used so here, or is it a noun, a deed, a detail ("backed the car", "a charge of
 * two marks")? Takes a cue with its subject and what stands around it, gives the log-odds that it is an attribution. Told in
 * numbers that know no language; learned from labelled English news by `npm run learn:quotations`.
 */
import type { Mention, Sentence, Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import { askTrees, type Trees } from "../text/ask-trees.js";
import type { Cue } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import type { PackTables } from "./pack-tables.js";
import { Role } from "./token-roles.js";
import model from "./weigh-cues-model.json" with { type: "json" };

export const CUE_FEATURES = [
  "before",
  "before2",
  "behind",
  "behind2",
  "frame",
  "kind",
  "thought",
  "strength",
  "subject",
  "subjectKind",
  "reach",
  "complementizer",
  "passageBehind",
  "passageBefore",
  "width",
  "capital",
  "left",
  "first",
  "mentionBehind",
  "numberBehind",
  "commaBefore",
  "loose",
  "describedLength",
  "sinceCue",
] as const;

/** What cues of one report are weighed by. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly roles: Uint16Array;
  readonly mentionAt: Uint8Array;
  /** Tokens at which a passage between marks begins, and before which one ends. */
  readonly opens: ReadonlySet<number>;
  readonly closes: ReadonlySet<number>;
  /** Sentences that hold a verb in the mood that reports. */
  readonly reportive: ReadonlySet<number>;
  /** Endings that make a clause an object. */
  readonly objectEndings: readonly string[];
}

export function surroundingsOf({
  tokens,
  sentences,
  mentions,
  roles,
  marked,
  tables,
}: {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly roles: Uint16Array;
  readonly marked: readonly MarkedPassage[];
  readonly tables: PackTables;
}): Surroundings {
  return {
    tokens,
    sentences,
    roles,
    mentionAt: placeMentions(tokens.length, mentions),
    opens: new Set(marked.map(({ from }) => from)),
    closes: new Set(marked.map(({ to }) => to)),
    objectEndings: tables.objectEndings,
    reportive: sentencesWith(tables.reportiveForms, tokens, sentences),
  };
}

function sentencesWith(
  forms: ReadonlySet<string>,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (forms.size === 0) return found;
  sentences.forEach(({ tokens: [from, to] }, index) => {
    for (let at = from; at < to; at++) if (forms.has(tokens[at]!.norm)) found.add(index);
  });
  return found;
}

/** By token: 1 where a person or an office begins, 2 where another mention does, 0 elsewhere. */
export function placeMentions(length: number, mentions: readonly Mention[]): Uint8Array {
  const places = new Uint8Array(length);
  for (const {
    tokens: [from],
    kind,
  } of mentions) {
    if (places[from] !== 1) places[from] = kind === "person" || kind === "office" ? 1 : 2;
  }
  return places;
}

const KINDS = ["person", "office", "pronoun", "group", "organisation", "country", "document", "anonymous", "place"];

export function tellCue(cue: Cue, previous: Cue | undefined, around: Surroundings): Float64Array {
  const { tokens, sentences, roles, mentionAt, opens, closes } = around;
  const [first, last] = sentences[cue.sentence]!.tokens;
  const subject = cue.subject;
  let complementizer = 9;
  let behind = 9;
  for (let at = cue.to; at < last && at - cue.to < 6; at++) {
    if (complementizer === 9 && roles[at]! & Role.complementizer) complementizer = at - cue.to;
    if (behind === 9 && opens.has(at)) behind = at - cue.to;
  }
  let before = 9;
  for (let at = cue.from; at >= first && cue.from - at < 9; at--)
    if (closes.has(at)) before = Math.min(before, cue.from - at);
  const subjectEnd = cue.described?.to ?? subject?.tokens[1];
  return Float64Array.of(
    rankAt(cue.from - 1, first, last, around),
    rankAt(cue.from - 2, first, last, around),
    rankAt(cue.to, first, last, around),
    rankAt(cue.to + 1, first, last, around),
    cue.frame === "clause" ? 0 : cue.frame === "both" ? 1 : 2,
    cue.kind === "verb" ? 0 : cue.kind === "agentless" ? 1 : 2,
    cue.thought ? 1 : 0,
    cue.strength,
    cue.ownSubject ? 4 : cue.described?.relative ? 2 : cue.described ? 3 : subject ? 1 : 0,
    subject ? KINDS.indexOf(subject.kind) : -1,
    subjectEnd === undefined ? 30 : Math.abs(cue.from - subjectEnd),
    complementizer,
    behind,
    before,
    cue.to - cue.from,
    tokens[cue.from]!.capital ? 1 : 0,
    last - cue.to,
    cue.from - first,
    mentionAt[cue.to] ?? 0,
    (roles[cue.to] ?? 0) & Role.number ? 1 : 0,
    (roles[cue.from - 1] ?? 0) & Role.comma ? 1 : 0,
    cue.loose ? 1 : 0,
    cue.described ? cue.described.to - cue.described.from : 0,
    previous?.sentence === cue.sentence ? cue.from - previous.to : 40,
  );
}

function rankAt(at: number, first: number, last: number, { roles, mentionAt }: Surroundings): number {
  return at < first || at >= last ? 10 : rank(roles[at]!, mentionAt[at]!);
}

function rank(role: number, mention: number): number {
  if (role & Role.comma) return 1;
  if (role & Role.mark) return 2;
  if (role & Role.pronoun) return 3;
  if (role & Role.determiner) return 4;
  if (mention > 0) return 5;
  if (role & Role.complementizer) return 6;
  if (role & Role.preposition) return 7;
  if (role & (Role.coordinator | Role.subordinator)) return 8;
  if (role & Role.stopWord) return 9;
  return 0;
}

export function isCue(cue: Cue, previous: Cue | undefined, around: Surroundings): boolean {
  // "«...», zanjó": behind words between marks, whatever else the word may say.
  if (cue.loose && closesBefore(cue, around)) return true;
  // "continued: «...»": nothing else stands right before a colon and words between marks.
  const { roles, opens } = around;
  if (cue.kind === "verb" && announces(cue, roles, opens)) return true;
  // "«...», so der Minister": a phrase that names a source right behind closing marks names who said it.
  const closes = cue.kind === "source" && (around.closes.has(cue.from - 1) || around.closes.has(cue.from - 2));
  if (closes) return true;
  // "pilsiz geldiğini kabul etti": a clause that is its object stands right before it.
  const objects = around.objectEndings;
  if (
    cue.kind === "verb" &&
    !cue.thought &&
    objects.some((ending) => around.tokens[cue.from - 1]?.norm.endsWith(ending))
  )
    return true;
  // A verb with its particle, or before the mood that reports, is hardly anything else.
  const plain = cue.kind === "verb" && !cue.thought && !cue.loose;
  if (plain && (cue.particle || around.reportive.has(cue.sentence))) return true;
  const least =
    cue.thought || cue.loose
      ? annotateSettings.surelyCue
      : cue.described
        ? annotateSettings.surelyDescribed
        : annotateSettings.surelyNoCue;
  return askTrees(model as Trees, tellCue(cue, previous, around)) >= least;
}

/** A colon and words between marks right behind the verb, or behind its speaker. */
function announces(
  { to, subject, ownSubject, described }: Cue,
  roles: Uint16Array,
  opens: ReadonlySet<number>,
): boolean {
  const speaker = described?.to ?? (ownSubject ? subject!.tokens[1] : 0);
  const end = Math.max(to, speaker);
  for (let at = end; at <= end + (end > to ? MOST_DETAIL : 0); at++) {
    if ((roles[at] ?? 0) & Role.parting && (opens.has(at + 1) || opens.has(at + 2))) return true;
    if ((roles[at] ?? Role.mark) & Role.mark) return false;
  }
  return false;
}

/** Words between a speaker and the colon: "wrote Holm on his page:". */
const MOST_DETAIL = 4;

/** Behind a closing mark and a comma, with its speaker behind it, or nobody. */
function closesBefore({ from, to, subject, described, ownSubject }: Cue, { closes, roles }: Surroundings): boolean {
  const speaker = described?.from ?? (ownSubject ? subject!.tokens[0] : undefined);
  if (speaker === undefined ? !((roles[to] ?? Role.mark) & Role.mark) : speaker < to) return false;
  if (!((roles[from - 1] ?? 0) & Role.comma)) return false;
  return closes.has(from - 1) || closes.has(from - 2);
}
