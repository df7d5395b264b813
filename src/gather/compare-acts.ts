/** Do two reports tell of the same kind of act, and at the same stage of it? A preview and a result are two stories. */
import { followedMode } from "../lexicon/event-codes.js";
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import type { Stage } from "./find-stage.js";
import type { WeighedAct } from "./weigh-acts.js";

/** Shared weight of the kinds of acts, from -1 (none shared) to 1; neutral where either tells of none. */
export function compareActs(a: readonly WeighedAct[], b: readonly WeighedAct[]): Evidence {
  if (a.length === 0 || b.length === 0) return NEUTRAL;
  const totals = [total(a), total(b)] as const;
  let shared = 0;
  const reasons: string[] = [];
  for (const act of a) {
    for (const other of b) {
      const likeness = compareKinds(act, other);
      if (likeness === 0) continue;
      const part = likeness * Math.min(act.weight / totals[0], other.weight / totals[1]);
      shared += part;
      if (part < gatherSettings.tellingShare) continue;
      reasons.push(
        `both tell of ${act.type}${act.mode ? ` (${act.mode})` : ""}: ${quoteWords(act.words, other.words)}`,
      );
    }
  }
  const value = 2 * Math.min(1, shared) - 1;
  const [first, second] = [a[0]!, b[0]!];
  if (value < gatherSettings.littleShared) {
    reasons.push(
      `one tells mainly of ${first.type} (“${first.words}”), the other of ${second.type} (“${second.words}”)`,
    );
  }
  return { value, reasons };
}

/** -1 where one tells mainly of what follows the other's event, an aftershock of its quake; neutral otherwise. */
export function compareFollowing(a: readonly WeighedAct[], b: readonly WeighedAct[]): Evidence {
  const pair = findFollowing(a, b) ?? findFollowing(b, a);
  if (!pair) return NEUTRAL;
  const [following, followed] = pair;
  const words = `“${following.words}”), the other of what it follows (“${followed.words}”)`;
  return { value: -1, reasons: [`one tells of an ${following.mode} (${words}`] };
}

function findFollowing(
  a: readonly WeighedAct[],
  b: readonly WeighedAct[],
): readonly [following: WeighedAct, followed: WeighedAct] | undefined {
  for (const following of a) {
    const followed = followedMode(following.mode);
    if (followed === undefined || b.some(({ mode }) => mode === following.mode)) continue;
    const act = b.find(({ type, mode }) => type === following.type && mode === followed);
    if (act) return [following, act];
  }
  return undefined;
}

/** Against, where one looks ahead to what the other looks back on, or does not look ahead to; for, where both do. */
export function compareStages(a: Stage | undefined, b: Stage | undefined): Evidence {
  if (a?.ahead && b?.ahead) return { value: 1, reasons: [`both look ahead: ${quoteWords(a.words, b.words)}`] };
  if (!a || !b) {
    const ahead = a?.ahead ? a : b?.ahead ? b : undefined;
    if (!ahead) return NEUTRAL;
    return { value: -gatherSettings.stageUntold, reasons: [`only one looks ahead (“${ahead.words}”)`] };
  }
  if (a.ahead === b.ahead) return NEUTRAL;
  const [ahead, done] = a.ahead ? [a, b] : [b, a];
  return { value: -1, reasons: [`one looks ahead (“${ahead.words}”), the other back (“${done.words}”)`] };
}

/** 1 for the same type and mode; less where one names no mode; 0 for different ones. */
function compareKinds(a: WeighedAct, b: WeighedAct): number {
  if (a.type !== b.type) return 0;
  if (a.mode === b.mode) return 1;
  return a.mode === undefined || b.mode === undefined ? gatherSettings.openMode : gatherSettings.otherMode;
}

function total(acts: readonly WeighedAct[]): number {
  return acts.reduce((sum, { weight }) => sum + weight, 0) || 1;
}
