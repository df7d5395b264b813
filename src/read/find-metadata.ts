/**
 * What does a page say of itself outside its words? Takes the tree; gives headline, byline, site, language, address and
 * dates from linked data, meta elements, microdata and time elements, in that order of belief.
 */
import type { DateNames } from "./date-names.js";
import type { DateCandidate, Metadata } from "./draft.js";
import { candidateOf } from "./find-dates.js";
import { type LinkedData, readLinkedData } from "./linked-data.js";
import { lineKey } from "./page-tables.js";
import { parseDates } from "./parse-dates.js";
import { tidyLine } from "./split-lines.js";

/** Meta names with the trust they have shown; an hour of change often stands in for one of publication. */
const PUBLISHED_META = (
  "article:published_time og:article:published_time og:published_time datepublished date_published article.published " +
  "published-date publish-date publish_date publishdate publication_date publicationdate pubdate pub_date " +
  "dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date sailthru.date " +
  "parsely-pub-date cxenseparse:recs:publishtime article.created rnews:datepublished citation_publication_date " +
  "citation_date originalpublicationdate article_date_original releasedate release_date ptime timestamp " +
  "og:release_date bt:pubdate date article:publish_time weibo:article:create_at created date.created article.date"
).split(" ");
const MODIFIED_META = (
  "article:modified_time og:updated_time og:article:modified_time datemodified date_modified lastmod last-modified " +
  "dcterms.modified dc.date.modified article.updated modified revision_date last_updated"
).split(" ");
const SITE_META = [
  "og:site_name",
  "application-name",
  "publisher",
  "dc.publisher",
  "article:publisher",
  "twitter:site",
];
const BYLINE_META = [
  "author",
  "article:author",
  "dc.creator",
  "byl",
  "parsely-author",
  "sailthru.author",
  "citation_author",
];
const HEADLINE_META = ["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title"];
/** Elements whose names or text may bear a date; more are not looked at. */
const MOST_ELEMENTS = 400;
const DATE_NAMES = /date|time|publi|posted|created|byline|meta|stamp|datum|fecha/i;

export function findMetadata(document: Document, names: DateNames): Metadata {
  const meta = metaValues(document);
  const linked = readLinkedData(document);
  const first = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find((value) => value !== undefined);
  const site = first(SITE_META.slice(0, 4));
  const sites = [...linked.publishers, ...(site === undefined ? [] : [site])].map(tidyLine).filter(isName);
  // A site's own name beats that of its publishing company.
  if (site !== undefined && isName(tidyLine(site))) sites.unshift(tidyLine(site));
  const headline = headlineOf(document, linked, first(HEADLINE_META), sites);
  const byline =
    linked.authors[0] ?? first(BYLINE_META.filter((key) => isName(meta.get(key) ?? ""))) ?? authorElement(document);
  const section = linked.section ?? meta.get("article:section");
  const language =
    document.documentElement?.getAttribute("lang") ?? meta.get("og:locale") ?? meta.get("content-language");
  const url = canonicalUrl(document, meta);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined || !isName(byline) ? {} : { byline: tidyLine(byline) }),
    ...(section === undefined || section === "" ? {} : { section: tidyLine(section) }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    sites: [...new Set(sites)],
    sources: linked.sources.map(tidyLine).filter(isName),
    dates: [
      ...linked.dates.flatMap((date) => dated(date.words, date.role, date.trust, date.basis, names)),
      ...metaDates(meta, names),
      ...elementDates(document, names),
    ],
    ...(linked.body === undefined ? {} : { body: linked.body }),
  };
}

function metaValues(document: Document): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim();
    if (!content) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && !values.has(key)) values.set(key, content);
    }
  }
  return values;
}

/** The first heading where the title repeats it; else the title without the name of the site. */
function headlineOf(
  document: Document,
  linked: LinkedData,
  titled: string | undefined,
  sites: readonly string[],
): string | undefined {
  const title = withoutSite(
    tidyLine(titled ?? linked.headline ?? document.querySelector("title")?.textContent ?? ""),
    sites,
  );
  const whole = lineKey([title, linked.headline, document.querySelector("title")?.textContent].join(" "));
  for (const heading of [...document.querySelectorAll("h1, h2")].slice(0, 20)) {
    const words = tidyLine(heading.textContent ?? "");
    if (sites.some((site) => lineKey(site) === lineKey(words))) continue;
    if (words.length >= 10 && lineKey(words) !== "" && whole.includes(lineKey(words))) return words;
  }
  if (title !== "") return title;
  const only = document.querySelectorAll("h1");
  const words = only.length === 1 ? tidyLine(only[0]!.textContent ?? "") : "";
  return words === "" ? undefined : words;
}

/** "Headline | Example Times" without its last part, where that names the site or is the shorter one. */
function withoutSite(title: string, sites: readonly string[]): string {
  const parts = title.split(/\s+[|–—•·»:-]+\s+/u);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const isSite = sites.some((site) => lineKey(site) === lineKey(last)) || /\s[|–—•·]\s*[^|–—•·]+$/u.test(title);
  const kept = title.slice(0, title.length - last.length).replace(/\s+[|–—•·»:-]+\s+$/u, "");
  return isSite && last.length <= kept.length && last.split(" ").length <= 5 ? kept : title;
}

function authorElement(document: Document): string | undefined {
  const element = document.querySelector('[rel="author"], [itemprop="author"], .author-name, .byline-name');
  return element?.textContent ?? undefined;
}

function canonicalUrl(document: Document, meta: ReadonlyMap<string, string>): string | undefined {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta.get("og:url");
  return href !== undefined && href !== null && /^https?:\/\/[^/]+\/./.test(href) ? href : undefined;
}

function metaDates(meta: ReadonlyMap<string, string>, names: DateNames): readonly DateCandidate[] {
  const of = (keys: readonly string[], role: DateCandidate["role"], trust: number) =>
    keys.flatMap((key) => dated(meta.get(key) ?? "", role, trust, `meta ${key}`, names));
  return [...of(PUBLISHED_META, "published", 9), ...of(MODIFIED_META, "modified", 9)];
}

/** Dates of microdata and time elements, then of elements whose class or id speaks of a date. */
function elementDates(document: Document, names: DateNames): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  const timed = document.querySelectorAll('time, [itemprop="datePublished"], [itemprop="dateModified"], [pubdate]');
  for (const element of [...timed].slice(0, MOST_ELEMENTS)) {
    const words = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent ?? "";
    const itemprop = element.getAttribute("itemprop") ?? "";
    const named = itemprop === "datePublished" || element.hasAttribute("pubdate") ? 8 : isAside(element) ? 1 : 6;
    const role = itemprop === "dateModified" || /updat|modif/i.test(element.className) ? "modified" : "published";
    const basis = itemprop === "" ? "time element" : `microdata ${itemprop}`;
    found.push(...dated(words, role, named, basis, names));
  }
  const classed = document.querySelectorAll("[class], [id]");
  let looked = 0;
  for (const element of classed) {
    const name = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (!DATE_NAMES.test(name.slice(0, 200)) || element.children.length > 12) continue;
    if (++looked > MOST_ELEMENTS) break;
    const words = tidyLine((element.textContent ?? "").slice(0, 400));
    if (words.length > 120) continue;
    const role = /updat|modif/i.test(name) ? "modified" : "published";
    found.push(...dated(words, role, isAside(element) ? 0.8 : 4, "element named for a date", names));
  }
  return found;
}

/** Inside a list of other reports, a side column or a footer. */
function isAside(element: Element): boolean {
  return element.closest("aside, footer, nav, li, [class*=related], [class*=sidebar], [class*=comment]") !== null;
}

function dated(
  words: string,
  role: DateCandidate["role"],
  trust: number,
  basis: string,
  names: DateNames,
): readonly DateCandidate[] {
  const compact = /^(?:19|20)\d{6}(?=$|T|\d{4,6}$)/.exec(words.trim())?.[0];
  const spelled = compact ? `${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}` : words.slice(0, 200);
  const date = parseDates(spelled, names)[0];
  return date && date.precision !== "month" ? [candidateOf(date, role, trust, basis)] : [];
}

function isName(value: string): boolean {
  return value.length > 1 && value.length <= 80 && !/^(?:https?:|@|\/)/.test(value);
}
