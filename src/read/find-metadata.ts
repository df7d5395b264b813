/**
 * What does a page say of itself outside its words? Takes the survey of its tree with its linked data and meta elements; gives
 * headline, byline, site, language and address, in that order of belief. Its dates are found apart.
 */
import type { Metadata } from "./draft.js";
import type { LinkedData } from "./linked-data.js";
import { lineKey } from "./page-tables.js";
import { tidyLine } from "./split-lines.js";
import type { PageSurvey } from "./survey-page.js";

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
export function findMetadata(
  survey: PageSurvey,
  linked: LinkedData,
  meta: ReadonlyMap<string, string>,
): Omit<Metadata, "dates" | "ages"> {
  const first = (keys: readonly string[]) => keys.map((key) => meta.get(key)).find((value) => value !== undefined);
  const site = first(SITE_META.slice(0, 4));
  const sites = [...linked.publishers, ...publishersOf(survey), ...(site === undefined ? [] : [site])]
    .map(tidyLine)
    .filter(isName);
  // A site's own name beats that of its publishing company.
  if (site !== undefined && isName(tidyLine(site))) sites.unshift(tidyLine(site));
  const headline = headlineOf(survey, linked, first(HEADLINE_META), sites);
  const byline =
    linked.authors[0] ??
    first(BYLINE_META.filter((key) => isName(meta.get(key) ?? ""))) ??
    survey.author?.textContent ??
    undefined;
  const section = linked.section ?? meta.get("article:section");
  const language =
    survey.root?.getAttribute("lang") ??
    survey.root?.getAttribute("xml:lang") ??
    meta.get("og:locale") ??
    meta.get("content-language");
  const url = canonicalUrl(survey, meta);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(byline === undefined || !isName(byline) ? {} : { byline: tidyLine(byline) }),
    ...(section === undefined || section === "" ? {} : { section: tidyLine(section) }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    sites: [...new Set(sites)],
    sources: linked.sources.map(tidyLine).filter(isName),
    ...(linked.body === undefined ? {} : { body: linked.body }),
  };
}

/** Of microdata: the name inside an element that is the publisher. */
function publishersOf({ publishers }: PageSurvey): readonly string[] {
  const names = publishers.slice(0, 3).map((publisher) => publisher.querySelector('[itemprop~="name"]'));
  return names.map((name) => name?.getAttribute("content") ?? name?.textContent ?? "");
}

/** Contents by name, property or itemprop in lower case; of several the first. */
export function readMeta(metas: readonly Element[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of metas) {
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
  { title: titleElement, headings }: PageSurvey,
  linked: LinkedData,
  titled: string | undefined,
  sites: readonly string[],
): string | undefined {
  const title = withoutSite(tidyLine(titled ?? linked.headline ?? titleElement ?? ""), sites);
  const whole = lineKey([title, linked.headline, titleElement].join(" "));
  for (const heading of headings) {
    const words = tidyLine(heading.textContent ?? "");
    if (sites.some((site) => lineKey(site) === lineKey(words))) continue;
    if (words.length >= 10 && lineKey(words) !== "" && whole.includes(lineKey(words))) return words;
  }
  if (title !== "") return title;
  const only = headings.filter(({ localName }) => localName === "h1");
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

function canonicalUrl({ canonical }: PageSurvey, meta: ReadonlyMap<string, string>): string | undefined {
  const href = canonical ?? meta.get("og:url");
  return href !== undefined && /^https?:\/\/[^/]+\/./.test(href) ? href : undefined;
}

function isName(value: string): boolean {
  return value.length > 1 && value.length <= 80 && !/^(?:https?:|@|\/)/.test(value);
}
