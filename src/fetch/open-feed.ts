/** A feed: an entry that holds its whole report is a document, any other is told; addresses to fetch are named. */
import type { FeedEntry } from "./feed-entry.js";
import { feedPage } from "./feed-page.js";
import { type Found, type GivenFields, notOpened } from "./found.js";
import type { Content } from "./opener.js";
import { parseFeed } from "./parse-feed.js";
import { quoteForShell } from "./quote-for-shell.js";

/** `text` is the whole feed. Entries are named `feed.xml#3` by their place. */
export function* openFeed(text: string, { source, about }: Pick<Content, "source" | "about">): Generator<Found> {
  const feed = parseFeed(text, about.url ?? source);
  if ("reason" in feed) {
    yield notOpened(source, feed.reason);
    return;
  }
  for (const entry of feed.entries) {
    const name = `${source}#${entry.number}`;
    const { html } = entry;
    if (html === undefined) yield notOpened(name, withoutContent(entry));
    else
      yield {
        kind: "document",
        source: name,
        bytes: feedPage({ ...entry, html }, feed.language),
        contentType: "text/html; charset=utf-8",
        ...(entry.url === undefined ? {} : { url: entry.url }),
        ...(about.crawled === undefined ? {} : { crawled: about.crawled }),
        given: { ...about.given, ...givenBy(entry) },
      };
  }
  for (const { number, reason } of feed.unread) yield notOpened(`${source}#${number}`, reason);
  if (feed.cut) yield notOpened(source, "cut off: the feed ends early; what stands before the cut was read");
  else if (feed.entries.length + feed.unread.length === 0) yield notOpened(source, "a feed without entries");
}

function withoutContent({ url, summary }: FeedEntry): string {
  const what = summary === undefined ? "feed entry without content" : "feed entry with a summary only";
  if (url === undefined || !/^https?:/.test(url)) return what;
  return `${what}; \`synoptic fetch ${quoteForShell(url)}\` gets the page`;
}

function givenBy({
  headline,
  outlet,
  language,
  published,
  author,
  section,
  modified,
  credits,
  media,
}: FeedEntry): GivenFields {
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
    ...(author === undefined ? {} : { byline: author }),
    ...(section === undefined ? {} : { section }),
    ...(modified === undefined ? {} : { modified }),
    ...(credits === undefined ? {} : { credits }),
    ...(media === undefined ? {} : { media }),
  };
}
