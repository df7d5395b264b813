/**
 * Which blocks of words does a tree hold, in order? Takes an element; gives its paragraphs, headings and list lines, each
 * with the share of it that is link and the frame of elements it stands in. Walks without recursion.
 */
import { tidyLine } from "./split-lines.js";
import { weightOf } from "./weigh-line.js";

/** A block element that holds others, or words. */
export interface Frame {
  /** In lower case. */
  readonly tag: string;
  /** Its classes, id, role and the like, as the page maker wrote them. */
  readonly names: string;
  readonly parent: Frame | undefined;
}

export interface Block {
  readonly words: string;
  /** Characters, East Asian ones thrice. */
  readonly weight: number;
  /** Tag of the nearest block element. */
  readonly tag: string;
  /** Share 0..1 of characters inside links. */
  readonly links: number;
  /** The nearest block element. */
  readonly frame: Frame;
  /** The same as it stands in the tree. */
  readonly element: Element;
}

const BLOCK_TAGS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td " +
    "tfoot th thead tr ul"
  ).split(" "),
);
const DROPPED_TAGS = new Set(
  (
    "applet audio base button canvas col colgroup datalist embed head iframe input link map math meta meter noscript " +
    "object option output picture progress script select source style svg template textarea title track video"
  ).split(" "),
);
/** Attributes by which page makers name the part that an element plays. */
const NAMING = ["class", "id", "role", "itemprop", "data-component", "data-testid"];
/** Further out there are only wrappers of the page. */
const LEVELS_AROUND = 6;
/** Characters of the names of one element that are looked at. */
const LONGEST_NAMES = 300;

export function listBlocks(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  let frame = frameOf(root, root.localName.toLowerCase(), undefined);
  const frames = new Map<Node, Frame>([[root, frame]]);
  const elements = new Map<Frame, Element>([[frame, root]]);
  let words: string[] = [];
  let linked = 0;
  let total = 0;
  let links = 0;
  let breaks = 0;
  const close = () => {
    const line = total === 0 ? "" : tidyLine(words.join(""));
    if (line !== "") {
      const element = elements.get(frame)!;
      blocks.push({ words: line, weight: weightOf(line), tag: frame.tag, links: linked / total, frame, element });
    }
    words = [];
    linked = 0;
    total = 0;
    breaks = 0;
  };
  let node: Node | null = root.firstChild;
  while (node) {
    let descend = false;
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? "";
      const visible = data.trim().length;
      words.push(data);
      total += visible;
      if (links > 0) linked += visible;
      if (visible > 0) breaks = 0;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.localName.toLowerCase();
      if (tag === "br") {
        breaks++;
        // One break wraps a line, two part paragraphs.
        if (breaks >= 2) close();
        else words.push("\n");
      } else if (element.firstChild && !DROPPED_TAGS.has(tag) && !isHidden(element)) {
        const block = BLOCK_TAGS.has(tag);
        if (block) {
          close();
          frame = frameOf(element, tag, frame);
          frames.set(element, frame);
          elements.set(frame, element);
        }
        if (tag === "a") links++;
        descend = true;
      } else if (BLOCK_TAGS.has(tag)) close();
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (!node) break;
      const closing = frames.get(node);
      if (closing) {
        close();
        if (closing.parent) frame = closing.parent;
      } else if ((node as Element).localName === "a") links--;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  close();
  return blocks;
}

/** "<li> related-item <ul> related ...": tags and names of the innermost elements around a block, in lower case. */
export function namesAround({ frame }: Block): string {
  const names: string[] = [];
  for (let at: Frame | undefined = frame; at && names.length < LEVELS_AROUND; at = at.parent) {
    names.push(`<${at.tag}> ${at.names}`);
  }
  return names.join(" ").toLowerCase();
}

export function frameOf(element: Element, tag: string, parent: Frame | undefined): Frame {
  let names = "";
  for (const name of NAMING) {
    const value = element.getAttribute(name);
    if (value) names += names === "" ? value : ` ${value}`;
  }
  return { tag, names: names.slice(0, LONGEST_NAMES), parent };
}

export function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(style.slice(0, 300));
}
