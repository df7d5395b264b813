/**
 * Which blocks of a page are its report? Takes all blocks and the headline; gives those of the body, in order. What is
 * furniture by name or by shape is set aside; then the element is chosen whose prose most outweighs its junk.
 */
import { readSettings } from "../settings.js";
import { findTeasers } from "./find-teasers.js";
import type { Block, Frame } from "./list-blocks.js";
import { isProse, type Mass, massOf } from "./mass-of-frames.js";
import { type Furniture, nameFurniture, tagFurniture } from "./name-furniture.js";
import { endsSentence } from "./weigh-line.js";

/** How much is taken for furniture: by every sign, by sure names and shapes, by elements alone. */
type Rigour = "all" | "sure" | "elements";

export interface ChosenBody {
  /** In order. */
  readonly body: readonly Block[];
  /** How many elements are titles and teasers of other reports. */
  readonly teasers: number;
}

/** `headline`: index of the block that is the page's headline, or -1. */
export function chooseBody(all: readonly Block[], headline: number): ChosenBody {
  const visible = all.filter(({ words }) => !isMarkup(words));
  const title = all[headline];
  const masses = massOf(visible);
  const teasers = findTeasers(visible, masses);
  return { body: chooseBlocks(visible, title, masses, teasers), teasers: teasers.length };
}

function chooseBlocks(
  visible: readonly Block[],
  title: Block | undefined,
  masses: ReadonlyMap<Frame, Mass>,
  teasers: readonly Frame[],
): readonly Block[] {
  const chooseAt = (rigour: Rigour) => chooseFrom(visible, title, setAside(masses, teasers, title, rigour));
  const [strict, sure] = [chooseAt("all"), chooseAt("sure")];
  // Where most of a body would go by names that only hint, they mislead; where nearly all would go, so do the sure ones.
  const chosen = proseOf(strict) >= proseOf(sure) * readSettings.leastKept ? strict : sure;
  if (proseOf(chosen) >= readSettings.shortestBody) return chosen;
  const loose = chooseAt("elements");
  return proseOf(loose) > proseOf(chosen) * 2 ? loose : chosen;
}

function chooseFrom(
  visible: readonly Block[],
  headline: Block | undefined,
  furniture: ReadonlySet<Frame>,
): readonly Block[] {
  const isFurniture = within(furniture);
  const kept = visible.filter(({ frame }) => !isFurniture(frame));
  const root = chooseRoot(kept);
  if (!root) return [];
  const isInRoot = within(new Set([root]));
  const inside = kept.filter(({ frame }) => isInRoot(frame));
  const listed = linkedLists(inside);
  const chosen = nearCore(belowHeadline(inside, headline), root).filter(
    (block) => !isLinkList(block) && !listed.has(block.frame),
  );
  return chosen.filter((block, index) => !isEmptyHeading(chosen, block, index));
}

/**
 * The core is the innermost element that holds nearly all paragraphs. Outside it only what is built like them belongs
 * to the body, and what stands between headline and core: a standfirst.
 */
function nearCore(blocks: readonly Block[], root: Frame): readonly Block[] {
  const shape = commonestShape(blocks);
  const masses = massOf(blocks, (block) => (shapeOf(block) === shape ? 1 : 0));
  const least = (masses.get(root)?.prose ?? 0) * readSettings.proseInCore;
  let core = root;
  let deepest = masses.get(root)?.depth ?? 0;
  const isInRoot = within(new Set([root]));
  for (const [frame, { prose, depth }] of masses) {
    if (prose < least || depth <= deepest || !isInRoot(frame)) continue;
    core = frame;
    deepest = depth;
  }
  const isInCore = within(new Set([core]));
  const first = blocks.findIndex(({ frame }) => isInCore(frame));
  return blocks.filter((block, index) => {
    if (isInCore(block.frame)) return true;
    if (index < first) return block.links < 0.4;
    return isProse(block) && shapeOf(block) === shape;
  });
}

/** A title repeated further down, on a card or in a box, is no beginning. */
function belowHeadline(inside: readonly Block[], headline: Block | undefined): readonly Block[] {
  const at = headline ? inside.indexOf(headline) : -1;
  const above = inside.slice(0, at + 1);
  return proseOf(above) > proseOf(inside) * readSettings.mostProseAboveHeadline ? inside : inside.slice(at + 1);
}

function proseOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.weight : 0), 0);
}

/** Lists whose items are for the larger part links and close no sentence: other reports, tags, places to share. */
function linkedLists(blocks: readonly Block[]): ReadonlySet<Frame> {
  const lists = new Map<Frame, Block[]>();
  for (const block of blocks) {
    const list = block.tag === "li" ? listOf(block.frame) : undefined;
    const items = list && lists.get(list);
    if (items) items.push(block);
    else if (list) lists.set(list, [block]);
  }
  const found = new Set<Frame>();
  for (const items of lists.values()) {
    const weight = items.reduce((sum, item) => sum + item.weight, 0);
    const linked = items.reduce((sum, item) => sum + item.weight * item.links, 0);
    const closed = items.filter(({ words }) => endsSentence(words)).length;
    if (linked < weight * readSettings.linkedList || closed > items.length / 2) continue;
    for (const { frame } of items) found.add(frame);
  }
  return found;
}

function listOf(frame: Frame): Frame | undefined {
  for (let at: Frame | undefined = frame; at; at = at.parent) if (at.tag === "ul" || at.tag === "ol") return at;
  return undefined;
}

/** A heading with nothing below it before the next one of its rank, or the end; a heavy one is a paragraph in disguise. */
function isEmptyHeading(blocks: readonly Block[], { tag, weight }: Block, index: number): boolean {
  if (!HEADING.test(tag) || weight >= readSettings.bodyLine) return false;
  const next = blocks[index + 1];
  return next === undefined || (HEADING.test(next.tag) && next.tag <= tag);
}

const HEADING = /^h[1-6]$/;
const WHOLE = new Set(["html", "body", "main"]);

/** Frames that hold no body: by what they are called, where they hold little of the page's prose; and lists of teasers. */
function setAside(
  masses: ReadonlyMap<Frame, Mass>,
  teasers: readonly Frame[],
  headline: Block | undefined,
  rigour: Rigour,
): ReadonlySet<Frame> {
  const total = Math.max(1, ...[...masses.values()].map(({ prose }) => prose));
  const found = new Set<Frame>(teasers);
  for (const [frame, { prose, junk }] of masses) {
    if (WHOLE.has(frame.tag)) continue;
    const kind = rigour === "elements" ? tagFurniture(frame) : nameFurniture(frame);
    if (kind === "none" || (kind === "weak" && rigour === "sure")) continue;
    if (kind === "lead" && junk === 0) continue;
    if (prose < mostProseOf(kind, total)) found.add(frame);
  }
  for (let at = headline?.frame; at; at = at.parent) found.delete(at);
  return found;
}

/** The prose from which an element of that kind is the body after all, or holds it. */
function mostProseOf(kind: Exclude<Furniture, "none">, total: number): number {
  if (kind === "picture") return readSettings.heaviestCaption;
  // Readers may write far more than the reporter did: something else has to be left, no more.
  if (kind === "comments")
    return Math.max(total - readSettings.shortestBody, total * readSettings.mostProseInFurniture);
  return total * (kind === "strong" ? readSettings.mostProseInFurniture : readSettings.mostProseInLikelyFurniture);
}

function chooseRoot(kept: readonly Block[]): Frame | undefined {
  const shape = commonestShape(kept);
  let best: Frame | undefined;
  let most = 0;
  let deepest = 0;
  const kin = (block: Block) => (shapeOf(block) === shape ? 1 : readSettings.otherProse);
  for (const [frame, { prose, junk, depth }] of massOf(kept, kin)) {
    const score = prose - junk * readSettings.junkAgainstProse;
    // Of elements that hold the same, the innermost.
    if (score > most * 1.001 || (best && score > most * 0.999 && depth > deepest)) {
      best = frame;
      deepest = depth;
      most = Math.max(most, score);
    }
  }
  return best;
}

/** The kind of element that holds most of the prose: paragraphs of one body are built alike, those of boxes otherwise. */
function commonestShape(blocks: readonly Block[]): string {
  const weights = new Map<string, number>();
  for (const block of blocks) {
    if (isProse(block)) weights.set(shapeOf(block), (weights.get(shapeOf(block)) ?? 0) + block.weight);
  }
  return [...weights].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

/** Paragraphs often bear a name each; boxes bear the name of their kind. */
function shapeOf({ tag, frame }: Block): string {
  return tag === "p" || frame.names === "" ? tag : `${tag} ${frame.names.replace(/\d+/g, "")}`;
}

/** Whether a frame is one of `frames` or lies inside one; each frame is walked once, however deep the tree. */
function within(frames: ReadonlySet<Frame>): (frame: Frame) => boolean {
  const known = new Map<Frame, boolean>();
  return (frame) => {
    const path: Frame[] = [];
    let at: Frame | undefined = frame;
    while (at && !known.has(at) && !frames.has(at)) {
      path.push(at);
      at = at.parent;
    }
    const answer = at !== undefined && (frames.has(at) || known.get(at) === true);
    for (const passed of path) known.set(passed, answer);
    return answer;
  };
}

/** Mostly link, and no sentence: navigation, a list of other reports, a sharing bar. */
function isLinkList(block: Block): boolean {
  if (block.links < readSettings.linkDensity) return false;
  return block.weight < readSettings.lightBlock || !endsSentence(block.words) || block.links > 0.9;
}

/** Markup that a page escaped by mistake. */
function isMarkup(words: string): boolean {
  return /^<[a-z!/]/i.test(words);
}
