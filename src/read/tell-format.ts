/**
 * Is a decoded document a page or a plain text, and is it whole? Takes text and content type; gives the format, or
 * the reason why it cannot be read.
 */

export type Format = "html" | "text";

const OPENING = /^<(?:!doctype\s+html|html|head|body)\b/i;
const BLOCK = /<(?:p|div|article|section|h[1-6]|table|meta|script|title|main|body)\b[^>]{0,300}>/gi;
/** Block tags from which a text without a document type is a page. */
const TAGS_OF_A_PAGE = 3;

export function tellFormat(text: string, contentType: string | undefined): Format | { readonly reason: string } {
  const head = text.slice(0, 20_000);
  const typed = /\b(?:text\/html|xhtml)/i.test(contentType ?? "");
  const tags = head.match(BLOCK)?.length ?? 0;
  if (!OPENING.test(withoutPreamble(head)) && !(typed && tags > 0) && tags < TAGS_OF_A_PAGE) return "text";
  return isCutOff(text) ? { reason: "truncated: the page ends in the middle of its markup" } : "html";
}

/** Without the space, XML declaration and comments that may stand before a document type. */
function withoutPreamble(head: string): string {
  let rest = head.trimStart();
  for (let skipped = 0; skipped < 5; skipped++) {
    const close = rest.startsWith("<!--") ? "-->" : rest.startsWith("<?xml") ? ">" : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end === -1) break;
    rest = rest.slice(end + close.length).trimStart();
  }
  return rest;
}

/** The end lies inside a tag, a comment or a script; or nothing that was opened as a document is ever closed. */
function isCutOff(text: string): boolean {
  // What a cache signs behind the page is no part of it, and holds any signs.
  const tail = text.slice(-2000).replace(/<!--(?:(?!-->)[\s\S])*-->/g, "");
  if (/<[a-z!/][^<>]{0,1900}$/i.test(tail)) return true;
  const lower = text.toLowerCase();
  // Whatever stands open before it, a closed document is whole.
  if (/<\/(?:html|body)\b/.test(lower.slice(-200_000))) return false;
  if (lower.lastIndexOf("<!--") > lower.lastIndexOf("-->")) return true;
  if (lower.lastIndexOf("<script") > lower.lastIndexOf("</script")) return true;
  if (lower.lastIndexOf("<style") > lower.lastIndexOf("</style")) return true;
  const words = tail.replace(/<[^<>]*>/g, " ").trim();
  return /<(?:html|body)\b/.test(lower) && /[\p{L}\p{N},;-]$/u.test(words) && !/<\/\w+>\s*$/.test(tail);
}
