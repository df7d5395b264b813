/** Which line stands right above the headline of a page and leads into it? Takes the blocks; gives the kicker, if any. */
import { readSettings } from "../settings.js";
import type { Block } from "./list-blocks.js";
import { endsSentence } from "./weigh-line.js";

/** `title`: index of the headline among the blocks; what stands with it in one element leads into it. */
export function findKicker(blocks: readonly Block[], title: number): string | undefined {
  const headline = blocks[title];
  const above = blocks[title - 1];
  if (!headline || !above || above.weight > readSettings.heaviestKicker || /^h1$|^li$|^t[dh]$/.test(above.tag))
    return undefined;
  const together = above.frame === headline.frame.parent || above.frame.parent === headline.frame.parent;
  const path = /[>»›|/•]/u.test(above.words) || above.links >= readSettings.linkDensity;
  if (!together || path || endsSentence(above.words) || /\p{Nd}{2}/u.test(above.words)) return undefined;
  return above.words;
}
