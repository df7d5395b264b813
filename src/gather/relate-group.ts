/**
 * Which other stories does a story belong with? Events of one development (a quake and its aftershock, a charge and its
 * verdict) are linked, not merged; and what a round-up tells further down is linked to the story that it is.
 * Takes the reports most alike to those of a story from outside it, best first; gives relations with the words.
 */
import { gatherSettings } from "../settings.js";
import { compareOrganisations, comparePersons } from "./compare-actors.js";
import { coverFocus } from "./compare-wording.js";
import type { Compared } from "./explain-group.js";
import { listSharedWords } from "./list-shared-words.js";

export interface Relation {
  /** Another event of one development, or one told in a part of a report of this story, or the other way about. */
  readonly kind: "development" | "part" | "whole";
  /** The report outside. */
  readonly slot: number;
  readonly why: string;
}

export function relateGroup(
  outside: readonly { readonly slot: number; readonly other: number }[],
  compared: (slot: number) => Compared,
): readonly Relation[] {
  const { leastRelated, relatedActors, partTold, partUntold, relatedPairs } = gatherSettings;
  return outside.slice(0, relatedPairs).flatMap(({ slot, other }): readonly Relation[] => {
    const [here, there] = [compared(slot).profile, compared(other).profile];
    const { ofA, ofB } = coverFocus(here.text, there.text);
    const words = listSharedWords(here.text, here.text.weights.length, there.text, there.text.weights.length);
    if (words.length === 0) return [];
    const told = `${here.id} and ${there.id} share ${words.map((word) => `“${word}”`).join(", ")}`;
    if (ofB >= partTold && ofA <= partUntold) return [{ kind: "part", slot: other, why: told }];
    if (ofA >= partTold && ofB <= partUntold) return [{ kind: "whole", slot: other, why: told }];
    const actors = Math.max(comparePersons(here, there).value, compareOrganisations(here, there).value);
    const alike = Math.max(ofA, ofB) >= leastRelated && actors >= relatedActors;
    return alike ? [{ kind: "development", slot: other, why: told }] : [];
  });
}
