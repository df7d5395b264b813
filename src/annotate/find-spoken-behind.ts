/**
 * Which words between marks that stand behind a statement does it give to its speaker: `said: "..."`, and the rest of what a
 * cue in the middle parts. Takes a cue and the passages by where they begin.
 */
import { annotateSettings } from "../settings.js";
import { type Content, type Reading, spoken } from "./content.js";
import type { Cue } from "./cue.js";
import type { MarkedPassage } from "./find-marked-passages.js";
import { Role } from "./token-roles.js";

/** `"...," she said, "..."`: the rest of what was said, in the same sentence. */
export function passageBehind(
  cue: Cue,
  end: number,
  last: number,
  { joints: { roles, statementAt } }: Reading,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): readonly Content[] {
  for (let at = end; at < last && at - end < annotateSettings.complementizerReach; at++) {
    if (statementAt.has(at)) return [];
    const passage = startingAt.get(at);
    if (!passage) continue;
    const before = roles[passage.from - 1]! | (roles[passage.from - 2] ?? 0) | (roles[passage.from - 3] ?? 0);
    return before & (Role.comma | Role.dash | Role.parting) ? [spoken(cue, passage)] : [];
  }
  return [];
}

/** Words between marks behind a comma or a colon that reach to the end: whatever stands before them is no content. */
export function passageThatCloses(
  end: number,
  until: number,
  last: number,
  { tokens, joints: { roles, statementAt } }: Reading,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): number | undefined {
  for (let at = end; at < Math.min(until, last) && at - end < annotateSettings.subjectReach; at++) {
    const passage = startingAt.get(at);
    if (passage) {
      const before = (roles[at - 2] ?? 0) | (roles[at - 3] ?? 0);
      const whole = last - passage.to <= 3 || tokens[at]!.capital;
      return before & (Role.comma | Role.parting | Role.dash) && whole ? at : undefined;
    }
    if (at > end && statementAt.has(at)) return undefined;
  }
  return undefined;
}

/** The passage that begins at a token, marks before it apart. */
export function passageAt(
  from: number,
  last: number,
  { joints: { roles } }: Reading,
  startingAt: ReadonlyMap<number, MarkedPassage>,
): MarkedPassage | undefined {
  for (let at = from; at < last; at++) {
    const passage = startingAt.get(at);
    if (passage) return passage;
    if (!(roles[at]! & Role.mark)) return undefined;
  }
  return undefined;
}

/** What follows is a statement of its own, and not the rest of a sentence of which some words stand between marks. */
export function partsBehind({ to, closed }: MarkedPassage, last: number, { tokens, tables, joints }: Reading): boolean {
  if (!closed) return false;
  const { roles } = joints;
  const [next, word] = [roles[to + 1] ?? 0, roles[to + 2] ?? 0];
  if (to + 1 >= last || next & (Role.stop | Role.coordinator)) return true;
  if (!(next & Role.comma)) return false;
  const norm = tokens[to + 2]?.norm ?? "";
  const clings = tables.clingingCoordinators.some((form) => norm.length > form.length && norm.startsWith(form));
  return clings || (word & Role.coordinator) !== 0 || joints.statementAt.has(to + 2);
}

/** The last passage that begins before a token; passages are in order of the text. */
export function passageBeforeToken(passages: readonly MarkedPassage[], at: number): MarkedPassage | undefined {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return passages[low - 1];
}
