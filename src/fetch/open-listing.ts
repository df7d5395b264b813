/** Lists of feeds and sitemaps hold no reports: what they list is counted, and told how it is read. */
import { type Found, notOpened } from "./found.js";
import type { Content } from "./opener.js";
import { parseOpml } from "./parse-opml.js";
import { parseSitemap } from "./parse-sitemap.js";
import { quoteForShell } from "./quote-for-shell.js";

type Named = Pick<Content, "source" | "about">;

/** `text` is the whole list. */
export function* openOpml(text: string, { source, about }: Named): Generator<Found> {
  const list = parseOpml(text);
  if ("reason" in list) yield notOpened(source, list.reason);
  else
    yield notOpened(
      source,
      `a list of ${count(list.feeds, "feed")}; \`synoptic watch ${placeOf(source, about)}\` reads them`,
    );
}

export function* openSitemap(text: string, { source, about }: Named): Generator<Found> {
  const sitemap = parseSitemap(text);
  if ("reason" in sitemap) {
    yield notOpened(source, sitemap.reason);
    return;
  }
  const what =
    sitemap.kind === "index"
      ? `an index of ${count(sitemap.pages, "sitemap")}`
      : `a sitemap: a list of ${count(sitemap.pages, "page")}`;
  yield notOpened(source, `${what}; \`synoptic watch ${placeOf(source, about)}\` reads them`);
}

/** One in an archive is read from its address. */
function placeOf(source: string, { url }: Named["about"]): string {
  return quoteForShell(url ?? source);
}

function count(list: readonly unknown[], noun: string): string {
  return `${list.length} ${noun}${list.length === 1 ? "" : "s"}`;
}
