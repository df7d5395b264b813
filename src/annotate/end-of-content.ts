/**
 * Where do the words that a cue gives to its speaker end? Takes where they begin, gives the likeliest of the joints of the
 * rest of the sentence. What a joint looks like is told in numbers that know no language (kind of mark, role of the word
 * behind, cues near by, how far it is); boosted trees, learned from labelled English news, say how likely the content
 * stops there. Learned by `npm run learn:quotations`; method and data: docs/quotations.md.
 */
import { askTrees, type Trees } from "../text/ask-trees.js";
import type { Cue } from "./cue.js";
import model from "./end-of-content-model.json" with { type: "json" };
import { Role } from "./token-roles.js";

/** What the joints of one report are told by. */
export interface Joints {
  readonly roles: Uint16Array;
  /** By token: 0 none, 1 a person or office begins, 2 another mention. */
  readonly mentionAt: Uint8Array;
  /** By token: the cue whose statement begins there. */
  readonly statementAt: ReadonlyMap<number, Cue>;
  /** Verbs of saying onto which a joining word is written: "ودعا". */
  readonly joined: ReadonlySet<number>;
  /** Whether a clause needs no word such as "that" behind a verb of saying. */
  readonly bareClauses: boolean;
  /** By token: the end of the marked passage that begins there. */
  readonly passageAt: ReadonlyMap<number, number>;
}

export const JOINT_FEATURES = [
  "mark",
  "closed",
  "coordinator",
  "subordinator",
  "preposition",
  "determiner",
  "pronoun",
  "mention",
  "number",
  "complementizer",
  "stopWord",
  "secondRole",
  "cue",
  "cueNear",
  "cueSubject",
  "frame",
  "opening",
  "cueKind",
  "ownSubject",
  "thought",
  "length",
  "left",
  "commas",
  "commasLeft",
  "nested",
  "toNextMark",
  "firstRole",
  "jointsSoFar",
  "strength",
  "sinceComma",
  "bracketed",
] as const;

export interface JointRow {
  /** The content would end before this token. */
  readonly at: number;
  readonly values: Float64Array;
}

/** The joints behind `from`, nearest first; the last is the end of the sentence. */
export function* jointsBehind(
  cue: Cue,
  from: number,
  last: number,
  opening: number,
  joints: Joints,
): Generator<JointRow> {
  const { roles } = joints;
  let count = 0;
  const state = { commas: 0, nested: 0, sinceComma: 0, brackets: 0 };
  let closed = false;
  for (let at = from; at < last; at++) {
    const role = roles[at]!;
    const passage = joints.passageAt.get(at);
    if (at > from && isJoint(at, joints)) {
      yield { at, values: tellJoint(cue, from, at, last, opening, closed, count, state, joints) };
      count++;
      if (count >= MOST_JOINTS) break;
    }
    closed = false;
    if (joints.statementAt.has(at) && at > from) state.nested++;
    if (role & Role.comma) {
      state.commas++;
      state.sinceComma = 0;
    } else state.sinceComma++;
    if (role & Role.bracket) state.brackets++;
    if (passage !== undefined && passage > at) {
      at = Math.min(passage, last - 1);
      closed = true;
    }
  }
  yield { at: last, values: tellJoint(cue, from, last, last, opening, closed, count, state, joints) };
}

/** Joints of one content that are looked at; sentences hold fewer, hostile texts do not. */
const MOST_JOINTS = 40;

function isJoint(at: number, { roles, statementAt }: Joints): boolean {
  const role = roles[at]!;
  if (role & (Role.comma | Role.parting | Role.dash | Role.bracket)) return true;
  if (role & Role.mark) return false;
  if (roles[at - 1]! & (Role.comma | Role.parting | Role.dash | Role.bracket)) return false;
  return (
    (role & (Role.coordinator | Role.subordinator | Role.preposition | Role.complementizer)) !== 0 ||
    statementAt.has(at)
  );
}

function tellJoint(
  cue: Cue,
  from: number,
  at: number,
  last: number,
  opening: number,
  closed: boolean,
  before: number,
  state: { readonly commas: number; readonly nested: number; readonly sinceComma: number; readonly brackets: number },
  { roles, mentionAt, statementAt }: Joints,
): Float64Array {
  let next = at;
  while (next < last && roles[next]! & Role.mark) next++;
  const second = roles[next]! & Role.coordinator && next + 1 < last ? next + 1 : next;
  const role = next < last ? roles[next]! : 0;
  let cueAt = second;
  while (cueAt < last && cueAt - second < 6 && !statementAt.has(cueAt)) cueAt++;
  const other = statementAt.get(cueAt);
  let nextMark = at + 1;
  while (nextMark < last && nextMark - at < 30 && !(roles[nextMark]! & (Role.comma | Role.dash | Role.parting)))
    nextMark++;
  let commasLeft = 0;
  for (let index = at + 1; index < last && index - at < 80; index++) if (roles[index]! & Role.comma) commasLeft++;
  const mark = at >= last ? 0 : roles[at]!;
  return Float64Array.of(
    at >= last
      ? 6
      : mark & Role.comma
        ? 1
        : mark & Role.dash
          ? 2
          : mark & Role.parting
            ? 3
            : mark & Role.bracket
              ? 4
              : 0,
    closed ? 1 : 0,
    role & Role.coordinator ? 1 : 0,
    role & Role.subordinator ? 1 : 0,
    role & Role.preposition ? 1 : 0,
    role & Role.determiner ? 1 : 0,
    role & Role.pronoun ? 1 : 0,
    next < last ? mentionAt[next]! : 0,
    role & Role.number ? 1 : 0,
    role & Role.complementizer ? 1 : 0,
    role & Role.stopWord ? 1 : 0,
    second < last ? roleRank(roles[second]!, mentionAt[second]!) : 9,
    other === undefined ? 0 : other.kind === "verb" ? 1 : 2,
    other === undefined ? 9 : cueAt - second,
    other === undefined ? 0 : other.ownSubject ? 2 : other.described ? 1 : 3,
    cue.frame === "clause" ? 0 : cue.frame === "both" ? 1 : 2,
    opening,
    cue.kind === "verb" ? 0 : cue.kind === "source" ? 1 : 2,
    cue.ownSubject ? 2 : cue.described ? (cue.described.relative ? 3 : 1) : 0,
    cue.thought ? 1 : 0,
    at - from,
    last - at,
    state.commas,
    commasLeft,
    state.nested,
    nextMark - at,
    roleRank(roles[from]!, mentionAt[from]!),
    before,
    cue.strength,
    state.sinceComma,
    state.brackets % 2,
  );
}

function roleRank(role: number, mention: number): number {
  if (role & Role.pronoun) return 1;
  if (role & Role.determiner) return 2;
  if (mention > 0) return 3;
  if (role & Role.complementizer) return 4;
  if (role & Role.preposition) return 5;
  if (role & Role.subordinator) return 6;
  if (role & Role.stopWord) return 7;
  return 0;
}

/** Where the content that begins at `from` ends, at or before `last`. */
export function endOfContent(cue: Cue, from: number, last: number, opening: number, joints: Joints): number {
  let [going, best, end] = [1, 0, last];
  for (const { at, values } of jointsBehind(cue, from, last, opening, joints)) {
    if (at < last && saysMore(cue, at, joints)) return going > best ? at : end;
    const stops = at >= last ? 1 : 1 / (1 + Math.exp(-askTrees(model as Trees, values)));
    if (going * stops > best) [best, end] = [going * stops, at];
    going *= 1 - stops;
    if (going < best) break;
  }
  return end;
}

/** "recalled that it ends in May | and warned that ...": behind a joint the same speaker's next verb, which opens a clause, too. */
function saysMore(cue: Cue, at: number, { roles, statementAt, bareClauses, joined }: Joints): boolean {
  let word = at;
  while (word - at < LONGEST_JOINT && roles[word]! & (Role.comma | Role.coordinator)) word++;
  const next = statementAt.get(word);
  if (next?.kind === "agentless" && word > at) return true;
  if (next?.kind !== "verb" || next.ownSubject || next.thought || next === cue) return false;
  if (word === at && !joined.has(at)) return false;
  const same = next.described ? next.described.from === cue.described?.from : next.subject === cue.subject;
  if (!same) return false;
  if ((bareClauses && !next.loose) || joined.has(word)) return true;
  return [-1, 0, 1].some((step) => (roles[next.to + step] ?? 0) & (Role.complementizer | Role.parting));
}

/** Marks and words of a joint: "," and "and". */
const LONGEST_JOINT = 2;
