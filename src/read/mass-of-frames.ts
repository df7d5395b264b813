/** How much prose and how much junk does each element of a page hold? Takes blocks; gives the sums for every frame. */
import { readSettings } from "../settings.js";
import type { Block, Frame } from "./list-blocks.js";
import { endsSentence } from "./weigh-line.js";

/** In units of weight. */
export interface Mass {
  prose: number;
  /** Words inside links that are no prose. */
  junk: number;
  /** Levels of frames above. */
  readonly depth: number;
}

/** `factorOf`: how much the prose of a block counts, 0..1. */
export function massOf(
  blocks: readonly Block[],
  factorOf: (block: Block) => number = () => 1,
): ReadonlyMap<Frame, Mass> {
  const masses = new Map<Frame, Mass>();
  const open = (frame: Frame): Mass => {
    const known = masses.get(frame);
    if (known) return known;
    // Parents come first, without recursion: trees may be very deep.
    const path: Frame[] = [];
    let at: Frame | undefined = frame;
    while (at && !masses.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let depth = at ? masses.get(at)!.depth + 1 : 0;
    for (const missing of path.reverse()) masses.set(missing, { prose: 0, junk: 0, depth: depth++ });
    return masses.get(frame)!;
  };
  for (const block of blocks) {
    const mass = open(block.frame);
    if (isProse(block)) mass.prose += block.weight * (1 - block.links) * factorOf(block);
    else if (block.links >= readSettings.linkDensity) mass.junk += block.weight;
  }
  // Deepest first, each frame gives its sums to its parent once.
  const ordered = [...masses].sort(([, a], [, b]) => b.depth - a.depth);
  for (const [frame, { prose, junk }] of ordered) {
    const parent = frame.parent && masses.get(frame.parent);
    if (!parent) continue;
    parent.prose += prose;
    parent.junk += junk;
  }
  return masses;
}

/** A block that says something: heavy, or a closed sentence; no heading, and not mostly link. */
export function isProse({ words, weight, links, tag }: Block): boolean {
  if (links >= 0.4 || /^h[1-6]$/.test(tag)) return false;
  return weight >= readSettings.bodyLine || (weight >= readSettings.shortBodyLine && endsSentence(words));
}
