/**
 * Which elements are lists of other reports? Takes blocks; gives frames that repeat one shape: siblings of one name,
 * each with a title that is a link and hardly more than a sentence beside it.
 */
import { readSettings } from "../settings.js";
import type { Block, Frame } from "./list-blocks.js";
import type { Mass } from "./mass-of-frames.js";

export function findTeasers(blocks: readonly Block[], masses: ReadonlyMap<Frame, Mass>): readonly Frame[] {
  const titled = new Set<Frame>();
  for (const { links, weight, frame } of blocks) {
    if (links < 0.8 || weight < readSettings.lightestTitle) continue;
    for (let at: Frame | undefined = frame; at && !titled.has(at); at = at.parent) titled.add(at);
  }
  const groups = new Map<Frame, Map<string, { frames: Frame[]; titled: number }>>();
  for (const [frame, { prose }] of masses) {
    if (!frame.parent || frame.tag === "p") continue;
    const ofParent = groups.get(frame.parent) ?? new Map<string, { frames: Frame[]; titled: number }>();
    groups.set(frame.parent, ofParent);
    const shape = `${frame.tag} ${frame.names.replace(/\d+/g, "")}`;
    const group = ofParent.get(shape) ?? { frames: [], titled: 0 };
    ofParent.set(shape, group);
    group.frames.push(frame);
    if (titled.has(frame) && prose <= readSettings.heaviestTeaser) group.titled++;
  }
  const found: Frame[] = [];
  for (const ofParent of groups.values()) {
    for (const { frames, titled: count } of ofParent.values()) {
      if (count < readSettings.fewestTeasers || count < frames.length * 0.7) continue;
      found.push(...frames.filter((frame) => masses.get(frame)!.prose <= readSettings.heaviestTeaser));
    }
  }
  return found;
}
