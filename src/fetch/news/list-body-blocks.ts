/** What are the paragraphs and headings of a body in NITF or XHTML? Pictures, tables of figures and notes are left out. */
import { nameOf } from "./xml-tree.js";

export interface BodyBlock {
  readonly tag: "p" | "h2" | "li" | "blockquote";
  readonly text: string;
}

const BLOCKS: ReadonlyMap<string, BodyBlock["tag"]> = new Map([
  ["p", "p"],
  ["hl1", "h2"],
  ["hl2", "h2"],
  ["h1", "h2"],
  ["h2", "h2"],
  ["h3", "h2"],
  ["h4", "h2"],
  ["li", "li"],
  ["tr", "p"],
  ["blockquote", "blockquote"],
  ["bq", "blockquote"],
]);
const LEFT_OUT: ReadonlySet<string> = new Set([
  "media",
  "figure",
  "script",
  "style",
  "object",
  "head",
  "body.head",
  "hedline",
  "byline",
  "dateline",
]);

export function listBodyBlocks(body: Element): readonly BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let loose = "";
  const closeLoose = () => {
    const text = tidy(loose);
    if (text !== "") blocks.push({ tag: "p", text });
    loose = "";
  };
  for (const child of body.childNodes) {
    if (child.nodeType !== 1) {
      if (child.nodeType === 3 || child.nodeType === 4) loose += child.textContent ?? "";
      continue;
    }
    const element = child as Element;
    const name = nameOf(element);
    if (LEFT_OUT.has(name)) continue;
    const tag = BLOCKS.get(name);
    const isInline = tag === undefined && !holdsBlocks(element) && !/^(?:div|section|block|br|ul|ol)$/.test(name);
    if (isInline) {
      loose += element.textContent ?? "";
      continue;
    }
    closeLoose();
    const inner = tag === undefined || holdsBlocks(element) ? listBodyBlocks(element) : [];
    if (inner.length > 0) blocks.push(...inner);
    else if (tag !== undefined && tidy(element.textContent ?? "") !== "") {
      blocks.push({ tag, text: tidy(element.textContent ?? "") });
    }
  }
  closeLoose();
  return blocks;
}

function holdsBlocks(element: Element): boolean {
  return [...element.children].some((child) => BLOCKS.has(nameOf(child)) || holdsBlocks(child));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
