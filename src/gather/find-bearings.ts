/**
 * In which direction do the acts of a report go: which country (or body) does what to which?
 * Takes an annotated report; gives one bearing for each kind of act and pair, of the acts told early.
 */
import { isActed, isSymmetrical } from "../lexicon/event-codes.js";
import { findActParties } from "../lexicon/find-act-parties.js";
import { weighPosition } from "../lexicon/weigh-position.js";
import type { AnnotatedReport, Mention } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";

export interface Bearing {
  /** PLOVER event type. */
  readonly type: string;
  /** ISO 3166-1 alpha-3. */
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly words: string;
}

export function findBearings(annotated: AnnotatedReport): readonly Bearing[] {
  const positions = weighPosition(annotated);
  const countryOf = new Map(annotated.entities.map(({ id, country }) => [id, country]));
  const country = (mention: Mention | undefined) => mention && countryOf.get(mention.entity);
  const bearings = new Map<string, Bearing>();
  for (const act of annotated.acts) {
    const weight = positions[act.sentence] ?? 0;
    if (weight < gatherSettings.earlyWeight || isSymmetrical(act.type) || !isActed(act.type)) continue;
    const { givers, receivers } = findActParties(annotated, act);
    const from = country(givers.find((mention) => country(mention) !== undefined));
    const to = country(receivers.find((mention) => country(mention) !== undefined && country(mention) !== from));
    if (from === undefined || to === undefined) continue;
    const key = `${act.type} ${from} ${to}`;
    const words = bearings.get(key)?.words ?? annotated.report.text.slice(act.start, act.end);
    bearings.set(key, { type: act.type, from, to, weight: (bearings.get(key)?.weight ?? 0) + weight, words });
  }
  return [...bearings.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bearing]) => bearing);
}
