/** Pictures and posts from several places -> each once, at its first place, with the words beneath it wherever they stand. */
import type { ShownMedium } from "../model/report.js";

/** `most`: how many are kept. */
export function uniteMedia(media: readonly ShownMedium[], most: number): readonly ShownMedium[] {
  const known = new Map<string, ShownMedium>();
  for (const medium of media) {
    const before = known.get(medium.address);
    if (before === undefined || (before.words === undefined && medium.words !== undefined)) {
      known.set(medium.address, medium);
    }
  }
  return [...known.values()].slice(0, most);
}
