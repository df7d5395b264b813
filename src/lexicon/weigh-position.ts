/**
 * How much does what is told in a sentence weigh for the event of the report? News is told by falling weight.
 * Takes an annotated report; gives a weight 0..1 for each of its sentences.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { eventSettings } from "../settings.js";

/** Weights by index into `AnnotatedReport.sentences`; headings weigh nothing. */
export function weighPosition({ sentences }: AnnotatedReport): readonly number[] {
  let place = 0;
  return sentences.map(({ heading }) => (heading ? 0 : 1 / (1 + eventSettings.positionDecay * place++)));
}
