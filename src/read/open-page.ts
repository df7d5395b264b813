/**
 * Turns the text of a page into a tree, or says why not: too many tags is no report, and nothing may take minutes.
 */
import { parseHTML } from "linkedom/worker";
import { readSettings } from "../settings.js";

export interface Page {
  readonly document: Document;
}

export function openPage(text: string): Page | { readonly reason: string } {
  let tags = 0;
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at + 1)) tags++;
  if (tags > readSettings.mostTags * 2) return { reason: "page of more tags than any report has" };
  const { document } = parseHTML(fromRoot(text));
  return { document };
}

/**
 * The parser takes the first element for the document: warnings of a server before it, or the roots that conditional
 * comments offer to old browsers, are cut off. Fragments are given a root.
 */
function fromRoot(text: string): string {
  const head = /<(?:head|body)[\s>]/i.exec(text)?.index ?? text.length;
  const roots = [...text.slice(0, head).matchAll(/<html[\s>]/gi)];
  const root = roots.at(-1)?.index;
  if (root !== undefined) return text.slice(root);
  return `<html><body>${text}</body></html>`;
}
