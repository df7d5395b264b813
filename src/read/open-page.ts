/**
 * Turns the text of a page into a tree, or says why not: too many tags is no report, and nothing may take minutes.
 */
import { parseHTML } from "linkedom/worker";
import { readSettings } from "../settings.js";

const NESTING =
  /<(\/?)(?:a|abbr|article|aside|b|big|blockquote|center|div|em|fieldset|font|form|i|main|nav|ol|s|section|small|span|strong|sub|sup|table|u|ul)[\s>]/gi;

export interface Page {
  readonly document: Document;
}

export function openPage(text: string): Page | { readonly reason: string } {
  const limits = [
    ["tags", count(text, "<") > readSettings.mostTags],
    ["entities", count(text, "&") > readSettings.mostEntities],
    ["attributes in one tag", hasLoadedTag(text)],
    ["levels", unclosed(text) > readSettings.deepestTree],
  ] as const;
  const over = limits.find(([, isOver]) => isOver);
  if (over) return { reason: `page of more ${over[0]} than any report has` };
  const { document } = parseHTML(fromRoot(text));
  return { document };
}

function count(text: string, sign: string): number {
  let times = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) times++;
  return times;
}

/** Elements that are opened and never closed, of those that a browser does not close by itself: levels of the tree. */
function unclosed(text: string): number {
  let levels = 0;
  for (const [, close] of text.matchAll(NESTING)) levels += close ? -1 : 1;
  return levels;
}

/** A tag of so many attributes that looking one up among them would take the parser minutes. */
function hasLoadedTag(text: string): boolean {
  for (let open = text.indexOf("<"); open !== -1; ) {
    const close = text.indexOf(">", open);
    let end = close === -1 ? text.length : close;
    if (end - open > readSettings.longestTag) {
      const bare = text.slice(open, end).replace(/"[^"]*"|'[^']*'/g, "");
      if (count(bare, " ") > readSettings.mostAttributes) return true;
    }
    // What a script compares is no tag.
    const raw = /^<(script|style)[\s>]/i.exec(text.slice(open, open + 8))?.[1]?.toLowerCase();
    if (raw !== undefined) end = endOfRaw(text, raw, end);
    open = text.indexOf("<", end);
  }
  return false;
}

function endOfRaw(text: string, tag: string, from: number): number {
  const closing = new RegExp(`</${tag}`, "gi");
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
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
