/**
 * Of which parts of a text is told how much another answers? The parts, and how units add up in them.
 */
import { gatherSettings } from "../settings.js";
import type { KeyedText } from "./keyed-text.js";

/**
 * Shares 0..1 of the rarity of a part of one text that the other answers: by its opening, or by all that is compared of
 * it ("Anywhere", `body`, `names`, `words`). `deed` is the focus without its names: what is done; `names` and `words` are
 * those of the opening. `own` and `ownLead` are the body and its beginning without the standing text that both print.
 */
export const PLACE = {
  headline: 0,
  focus: 1,
  deed: 2,
  focusAnywhere: 3,
  lead: 4,
  leadAnywhere: 5,
  body: 6,
  names: 7,
  words: 8,
  own: 9,
  ownLead: 10,
} as const;

export type Cover = keyof typeof PLACE;

/** By place. */
export const COVERS = Object.keys(PLACE) as readonly Cover[];

export type Parts = Pick<KeyedText, "weights" | "names" | "headline" | "focus" | "lead">;

/** Adds a unit to the covers that it belongs to: what the other's opening answers of it, and what anything there does. */
export function addUnit(covers: Float64Array, text: Parts, unit: number, opening: number, anywhere: number): void {
  covers[PLACE.body]! += anywhere;
  covers[PLACE.own]! += anywhere;
  if (unit < gatherSettings.ownLeadUnits) covers[PLACE.ownLead]! += anywhere;
  if (unit >= text.lead) return;
  const name = text.names[unit] === 1;
  covers[PLACE.lead]! += opening;
  covers[PLACE.leadAnywhere]! += anywhere;
  covers[name ? PLACE.names : PLACE.words]! += anywhere;
  if (unit >= text.focus) return;
  covers[PLACE.focus]! += opening;
  covers[PLACE.focusAnywhere]! += anywhere;
  if (!name) covers[PLACE.deed]! += opening;
  if (unit < text.headline) covers[PLACE.headline]! += opening;
}

/** What the covers of a text are shares of: all its units, as if each were answered in full. Fills `totals`, by place. */
export function sumParts(text: Parts, totals: Float64Array): void {
  totals.fill(0);
  for (const [unit, weight] of text.weights.entries()) addUnit(totals, text, unit, weight, weight);
}
