/**
 * Which blocks of words does a tree hold, in order? Takes an element; gives its paragraphs, headings and list lines
 * with what tells body from boilerplate: tag, share of links, names of classes above it. Walks without recursion.
 */
import { tidyLine } from "./split-lines.js";

export interface Block {
  readonly words: string;
  /** Lower-case name of the nearest block element. */
  readonly tag: string;
  /** Share 0..1 of characters inside links. */
  readonly links: number;
  /** Classes, ids, roles and names of the elements around it, innermost first, in lower case. */
  readonly around: string;
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
/** Elements whose names are remembered; further out there are only wrappers of the page. */
const LEVELS_KEPT = 6;

interface Open {
  readonly element: Element;
  readonly tag: string;
  readonly names: string;
}

export function listBlocks(root: Element): readonly Block[] {
  const blocks: Block[] = [];
  const stack: Open[] = [];
  let words: string[] = [];
  let linked = 0;
  let total = 0;
  let links = 0;
  let breaks = 0;
  const close = () => {
    const line = tidyLine(words.join(""));
    if (line !== "") {
      const around = stack.slice(-LEVELS_KEPT).reverse();
      const tag = around.find((open) => BLOCK_TAGS.has(open.tag))?.tag ?? "div";
      blocks.push({
        words: line,
        tag,
        links: total === 0 ? 0 : linked / total,
        around: around.map((open) => open.names).join(" "),
      });
    }
    words = [];
    linked = 0;
    total = 0;
    breaks = 0;
  };
  let node: Node | null = root;
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
      } else if (!DROPPED_TAGS.has(tag) && !isHidden(element)) {
        if (BLOCK_TAGS.has(tag)) close();
        if (element.firstChild) {
          stack.push({ element, tag, names: namesOf(element, tag) });
          if (tag === "a") links++;
          descend = true;
        }
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && stack.at(-1)?.element === node) {
        const closing = stack.at(-1)!;
        if (BLOCK_TAGS.has(closing.tag)) close();
        if (closing.tag === "a") links--;
        stack.pop();
      }
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  close();
  return blocks;
}

function namesOf(element: Element, tag: string): string {
  const names = ["class", "id", "role", "itemprop", "data-component", "data-testid"]
    .map((name) => element.getAttribute(name))
    .filter((value): value is string => value !== null && value !== "");
  return `<${tag}> ${names.join(" ")}`.slice(0, 300).toLowerCase();
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test((element.getAttribute("style") ?? "").slice(0, 300));
}
