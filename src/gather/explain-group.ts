/** Why do these reports make a story, and what kept the nearest other report out? In plain English, with their words. */
import { gatherSettings } from "../settings.js";
import { compareProfiles } from "./compare-reports.js";
import type { ReportProfile } from "./profile-report.js";
import { likely } from "./weigh-evidence.js";

/** A report that was compared, with the ids of all reports of its words, its own among them. */
export interface Compared {
  readonly profile: ReportProfile;
  /** Sorted. */
  readonly ids: readonly string[];
}

export type ComparedPair = readonly [Compared, Compared];

/** What holds it together: copies, and the two reports that are most alike. */
export function explainGroup(group: readonly Compared[], nearest: ComparedPair | undefined): readonly string[] {
  const copied = group.filter(({ ids }) => ids.length > 1);
  const why = copied.map(explainCopies);
  return nearest ? [...why, explainPair(nearest)] : why;
}

function explainCopies({ ids }: Compared): string {
  const shown = ids.slice(0, gatherSettings.shownCopies);
  const rest = ids.length - shown.length;
  return `the same words: ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

/** What left it undecided, else what kept its rival out, else that there is none. */
export function explainUndecided(
  doubt: ComparedPair | undefined,
  rival: { readonly pair: ComparedPair; readonly odds: number } | undefined,
  size: number,
): readonly string[] {
  if (doubt) {
    return [`too short to tell whether it belongs with ${idOf(doubt[0])} or with ${idOf(doubt[1])}`];
  }
  if (rival && likely(rival.odds) >= gatherSettings.rivalLikeness) {
    const { similarity, reasons } = compareProfiles(rival.pair[0].profile, rival.pair[1].profile);
    const told = reasons.slice(0, gatherSettings.shownReasons).join("; ");
    return [`kept apart from ${idOf(rival.pair[1])} (likeness ${similarity.toFixed(2)}): ${told}`];
  }
  return size === 1 ? ["nothing else tells of the same event"] : [];
}

/** What came together and is most alike; copies of one text are that alone. */
export function explainTogether(pair: ComparedPair | undefined, ids: readonly string[]): string {
  if (!pair) return `${ids.join(" and ")}: by what each shares with others`;
  return pair[0] === pair[1] ? explainCopies(pair[0]) : explainPair(pair);
}

/** What came apart and is least alike; `since`: what came in meanwhile. */
export function explainApart(pair: ComparedPair, since: readonly string[]): string {
  const shown = since.slice(0, gatherSettings.shownReasons);
  const rest = since.length - shown.length;
  const meanwhile = shown.length > 0 ? ` since ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""} came in` : "";
  const { similarity, sameEvent } = compareProfiles(pair[0].profile, pair[1].profile);
  if (!sameEvent) return `came apart${meanwhile}: ${explainPair(pair)}`;
  const alike = `${pair.map(idOf).sort().join(" and ")} are alike (${similarity.toFixed(2)})`;
  return `came apart${meanwhile}: ${alike}, but not by enough more than others are alike to one of them`;
}

function explainPair([a, b]: ComparedPair): string {
  const [first, second] = idOf(a) < idOf(b) ? [a, b] : [b, a];
  const { similarity, reasons } = compareProfiles(first.profile, second.profile);
  const told = reasons.slice(0, gatherSettings.shownReasons).join("; ");
  return `${idOf(first)} and ${idOf(second)} (likeness ${similarity.toFixed(2)}): ${told}`;
}

function idOf({ profile }: Compared): string {
  return profile.id;
}
