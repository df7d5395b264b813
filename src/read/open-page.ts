/**
 * Turns the text of a page into a tree, or says why not: too many tags is no report, and nothing may take minutes.
 */
import { parseHTML } from "linkedom/worker";
import { readSettings } from "../settings.js";

export interface Page {
  readonly document: Document;
  /** Levels of the deepest element; scoring is too slow on very deep trees. */
  readonly depth: number;
}

export function openPage(text: string): Page | { readonly reason: string } {
  let tags = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) tags++;
  if (tags > readSettings.mostTags * 2) return { reason: "page of more tags than any report has" };
  // The parser needs a document element; fragments are given one.
  const whole = /<html[\s>]/i.test(text) ? text : `<!doctype html><html><body>${text}</body></html>`;
  const { document } = parseHTML(whole);
  return { document, depth: depthOf(document) };
}

/** Walks without recursion: hostile pages nest ten thousand levels. */
function depthOf(document: Document): number {
  let deepest = 0;
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      if (depth > deepest) deepest = depth;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return deepest;
}
