/** One entry of any feed format, as the parser of formats gives it -> the entry in our words. */
import type { FeedEntry } from "./feed-entry.js";
import { languageTag } from "./given-fields.js";
import { type RawMedium, readMedia } from "./given-media.js";
import { isWholeContent } from "./judge-content.js";
import { listFeedMedia } from "./list-feed-media.js";
import { parseFeedDate } from "./parse-feed-date.js";
import type { AnyFeed } from "./parse-piece.js";
import { decodeEntities, paragraphsOf, plainText } from "./plain-text.js";

type Of<Format extends AnyFeed["format"]> = Extract<AnyFeed, { format: Format }>["feed"];
type RssItem = NonNullable<Of<"rss">["items"]>[number];
type RdfItem = NonNullable<Of<"rdf">["items"]>[number];
type AtomEntry = NonNullable<Of<"atom">["entries"]>[number];
type JsonItem = NonNullable<Of<"json">["items"]>[number];
type AtomText = NonNullable<AtomEntry["content"]>;

/** What the formats have in common, before it is judged. Lists are in order of belief. */
export interface RawEntry {
  readonly headline?: string | undefined;
  readonly urls: readonly (string | undefined)[];
  readonly id?: string | undefined;
  readonly published: readonly (string | undefined)[];
  readonly modified: readonly (string | undefined)[];
  readonly authors: readonly (string | undefined)[];
  readonly outlets: readonly (string | undefined)[];
  readonly sections: readonly (string | undefined)[];
  readonly language?: string | undefined;
  readonly credits: readonly string[];
  readonly media: readonly RawMedium[];
  /** Markup in the element for whole contents. */
  readonly content?: string | undefined;
  /** Markup in the element for summaries. */
  readonly description?: string | undefined;
  readonly base?: string | undefined;
}

/** Entries of a feed as they are; the outer object is of one of the four formats. */
export function rawEntriesOf(parsed: AnyFeed): readonly RawEntry[] {
  if (parsed.format === "rss") return (parsed.feed.items ?? []).map(fromRss);
  if (parsed.format === "rdf") return (parsed.feed.items ?? []).map(fromRdf);
  if (parsed.format === "atom") return (parsed.feed.entries ?? []).map(fromAtom);
  return (parsed.feed.items ?? []).map(fromJson);
}

/** `base` is the address of the feed or of its page; `outlet` the name of the feed. */
export function readFeedEntry(
  raw: RawEntry,
  number: number,
  { base, outlet }: { readonly base: string | undefined; readonly outlet: string },
): FeedEntry {
  const url = raw.urls.map((given) => resolve(given, raw.base, base)).find((found) => found !== undefined);
  const content = raw.content === undefined ? undefined : escapedOnce(raw.content);
  const description = raw.description === undefined ? undefined : escapedOnce(raw.description);
  const summary = description === undefined ? "" : plainText(description);
  const html =
    content !== undefined && isWholeContent(content, { isContent: true, url })
      ? content
      : description !== undefined && isWholeContent(description, { isContent: false, url })
        ? asMarkup(description)
        : undefined;
  const teaser = summary || (html === undefined && content !== undefined ? plainText(content) : "");
  const sections = new Set(raw.sections.map(words).filter((section) => section !== ""));
  const published = first(raw.published, parseFeedDate);
  const modified = first(raw.modified, parseFeedDate);
  // Many give an address there, which names nobody.
  const credits = raw.credits.map(plainText).filter((name) => name !== "" && !/^[a-z]{2,10}:/i.test(name));
  const media = html === undefined ? [] : readMedia(raw.media, url ?? base);
  return {
    number,
    ...named("url", url),
    ...named("id", raw.id?.trim()),
    ...named("headline", words(raw.headline)),
    ...named("published", published ?? (modified && { ...modified, basis: `${modified.basis}, the last change` })),
    ...named("modified", modified?.value),
    ...named("author", [...new Set(raw.authors.map(words).filter((name) => name !== ""))].join(", ")),
    ...named("outlet", raw.outlets.map(words).find((name) => name !== "") ?? outlet),
    ...named("section", sections.size === 1 ? [...sections][0] : undefined),
    ...named("language", languageTag(raw.language)),
    ...(credits.length > 0 ? { credits } : {}),
    ...(media.length > 0 ? { media } : {}),
    ...named("html", html),
    ...named("summary", teaser),
  };
}

function fromRss(item: RssItem): RawEntry {
  const { guid, atom, dc, dcterms } = item;
  return {
    headline: item.title ?? dc?.titles?.[0],
    urls: [item.link, alternate(atom?.links), guid?.isPermaLink === false ? undefined : webAddress(guid?.value)],
    id: guid?.value,
    published: [
      item.pubDate,
      ...(dc?.dates ?? []),
      ...(dcterms?.issued ?? []),
      ...(dcterms?.created ?? []),
      atom?.published,
    ],
    modified: [...(dcterms?.modified ?? []), atom?.updated],
    authors: item.authors?.map(({ name }) => name) ?? dc?.creators ?? atom?.authors?.map(({ name }) => name) ?? [],
    outlets: [item.source?.title, ...(dc?.publishers ?? [])],
    sections: item.categories?.map(({ name }) => name) ?? dc?.subjects ?? [],
    language: dc?.languages?.[0] ?? item.xml?.lang,
    credits: dc?.sources ?? [],
    media: listFeedMedia(item),
    content: item.content?.encoded,
    description: item.description,
    base: item.xml?.base,
  };
}

function fromRdf(item: RdfItem): RawEntry {
  const { atom, dc, dcterms } = item;
  return {
    headline: item.title ?? dc?.titles?.[0],
    urls: [item.link, webAddress(item.rdf?.about)],
    id: item.rdf?.about,
    published: [...(dc?.dates ?? []), ...(dcterms?.issued ?? []), ...(dcterms?.created ?? []), atom?.published],
    modified: [...(dcterms?.modified ?? []), atom?.updated],
    authors: dc?.creators ?? [],
    outlets: dc?.publishers ?? [],
    sections: dc?.subjects ?? [],
    language: dc?.languages?.[0] ?? item.xml?.lang,
    credits: dc?.sources ?? [],
    media: listFeedMedia(item),
    content: item.content?.encoded,
    description: item.description ?? dc?.descriptions?.[0],
    base: item.xml?.base,
  };
}

function fromAtom(entry: AtomEntry): RawEntry {
  const { dc, content } = entry;
  return {
    headline: markupOf(entry.title),
    urls: [alternate(entry.links), content?.src, webAddress(entry.id)],
    id: entry.id,
    published: [entry.published, ...(dc?.dates ?? [])],
    modified: [entry.updated],
    authors: entry.authors?.map(({ name }) => name) ?? dc?.creators ?? [],
    outlets: [markupOf(entry.source?.title), ...(dc?.publishers ?? [])],
    sections: entry.categories?.map(({ label, term }) => label ?? term) ?? [],
    language: entry.xml?.lang ?? content?.xml?.lang ?? dc?.languages?.[0],
    credits: dc?.sources ?? [],
    media: listFeedMedia(entry),
    content: markupOf(content),
    description: markupOf(entry.summary),
    base: content?.xml?.base ?? entry.xml?.base,
  };
}

function fromJson(item: JsonItem): RawEntry {
  return {
    headline: item.title === undefined ? undefined : escaped(item.title),
    urls: [item.url, item.external_url, webAddress(item.id)],
    id: item.id,
    published: [item.date_published],
    modified: [item.date_modified],
    authors: item.authors?.map(({ name }) => name) ?? [],
    outlets: [],
    sections: item.tags ?? [],
    language: item.language,
    credits: [],
    media: [
      { address: item.image },
      { address: item.banner_image },
      ...(item.attachments ?? []).map((one) => ({ address: one.url, type: one.mime_type })),
    ],
    content: item.content_html ?? (item.content_text === undefined ? undefined : asMarkup(escaped(item.content_text))),
    description: item.summary === undefined ? undefined : escaped(item.summary),
  };
}

/** A text of Atom as markup; undefined for pictures and other data. */
function markupOf(text: AtomText | undefined): string | undefined {
  const { value, type = "text" } = text ?? {};
  if (value === undefined) return undefined;
  if (/html/i.test(type)) return value;
  if (!/^text(?:\/plain)?$/i.test(type.trim())) return undefined;
  // Many call their markup text.
  return /<(?:p|br|div|a)[\s/>]/i.test(value) ? value : asMarkup(escaped(value));
}

/** Plain text with blank lines becomes paragraphs; markup stays. */
function asMarkup(text: string): string {
  if (/<[a-z]/i.test(text) || !/\n[^\S\n]{0,20}\n/.test(text)) return text;
  return paragraphsOf(text)
    .map((paragraph) => `<p>${escaped(decodeEntities(paragraph))}</p>`)
    .join("\n");
}

/** Markup that somebody escaped twice. */
function escapedOnce(markup: string): string {
  const isTwice = !/<[a-z]/i.test(markup) && /&lt;(?:p|br|div|a|img|strong|em)[\s/&]/i.test(markup);
  return isTwice ? decodeEntities(markup) : markup;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function alternate(links: AtomEntry["links"]): string | undefined {
  return links?.find(({ rel, href }) => href !== undefined && (rel === undefined || rel === "alternate"))?.href;
}

function webAddress(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id.trim()) ? id : undefined;
}

/** An absolute address of the web, or one as it is given where nothing says to what it is relative. */
function resolve(given: string | undefined, ...bases: readonly (string | undefined)[]): string | undefined {
  const address = given?.trim();
  if (!address || address.length > 4000) return undefined;
  let base: string | undefined;
  for (const outer of [...bases].reverse()) base = (outer && absolute(outer, base)) ?? base;
  const found = absolute(address, base);
  if (found === undefined) return base === undefined && !/^[a-z][\w+.-]{0,20}:/i.test(address) ? address : undefined;
  return /^https?:/.test(found) ? found : undefined;
}

function absolute(address: string, base: string | undefined): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

function words(markup: string | undefined): string {
  return markup === undefined ? "" : plainText(markup);
}

function first<T>(given: readonly (string | undefined)[], parse: (text: string) => T | undefined): T | undefined {
  for (const text of given) {
    const found = text === undefined ? undefined : parse(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function named<Key extends string, T>(key: Key, value: T | undefined): { readonly [key in Key]?: T } {
  return (value === undefined || value === "" ? {} : { [key]: value }) as { readonly [key in Key]?: T };
}
