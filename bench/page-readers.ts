/**
 * Who takes the body out of a page? Synoptic and three well-kept libraries behind one function, so that they are timed
 * and scored on the same pages in the same way. Each gives plain text, paragraphs apart.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export type PageReader = (html: string, url: string) => Promise<string> | string;

/** Loaded when asked for: a process that measures one of them holds none of the others. */
export const pageReaders: Readonly<Record<string, () => Promise<PageReader>>> = {
  synoptic: async () => {
    const { readDocument } = await import("../src/index.js");
    const encoder = new TextEncoder();
    return (html, url) => {
      const read = readDocument(encoder.encode(html), { source: url, url, contentType: "text/html; charset=utf-8" });
      return "text" in read ? read.text : "";
    };
  },
  "readability + linkedom": async () => (html) => {
    const { document } = parseHTML(html);
    return new Readability(document as unknown as Document).parse()?.textContent ?? "";
  },
  "defuddle + linkedom": async () => {
    const { Defuddle } = await import("defuddle/node");
    return async (html, url) => {
      const { document } = parseHTML(html);
      return textOf((await Defuddle(document as unknown as Document, url)).content);
    };
  },
  "@extractus/article-extractor": async () => {
    const { extractFromHtml } = await import("@extractus/article-extractor");
    return async (html, url) => textOf((await extractFromHtml(html, url))?.content ?? "");
  },
};

function textOf(html: string): string {
  const spaced = html.replace(/<\/(?:p|div|li|h[1-6]|blockquote|td|tr)>|<br\s{0,9}\/?>/gi, "$&\n");
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? "";
}
