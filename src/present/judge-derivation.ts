/** Does a derivation rest on a credit of its source? */
import type { Derivation } from "../model/story.js";

/** As tracing says it in the rule of a derivation. */
const CREDITED_RULE = "the other credits its outlet";

/** `to` credits the outlet of `from`, be it under another form of its name: by that it is known which was first. */
export function creditsSource({ why }: Pick<Derivation, "why">): boolean {
  return why?.rule.includes(CREDITED_RULE) ?? false;
}
