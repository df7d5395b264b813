/** A feed entry that holds its whole report -> the page that reading takes, in the entry's own words. */
import type { FeedEntry } from "./feed-entry.js";

/** UTF-8 of a page. `language` is that of the feed, a hint where the entry names none. */
export function feedPage(entry: FeedEntry & { readonly html: string }, language: string | undefined): Uint8Array {
  const { headline = "", html, url } = entry;
  const named = entry.language ?? language;
  const lang = named === undefined ? "" : ` lang="${escaped(named)}"`;
  const base = url === undefined ? "" : `<base href="${escaped(url)}">`;
  const title = headline === "" ? "" : `<title>${escaped(headline)}</title>`;
  const heading = headline === "" ? "" : `<h1>${escaped(headline)}</h1>\n`;
  return new TextEncoder().encode(
    `<!doctype html>\n<html${lang}><head><meta charset="utf-8">${base}${title}</head>\n` +
      `<body><article>\n${heading}${html}\n</article></body></html>\n`,
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
