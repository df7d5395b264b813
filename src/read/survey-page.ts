/**
 * Which elements of a page may tell of its report? Takes the tree and walks it once; gives its head, its headings, and
 * the elements that bear a date, by kind, in order.
 */

/** An element whose names speak of a date. */
export interface NamedElement {
  readonly element: Element;
  /** Its class, id and test name, at most `LONGEST_NAMES` characters. */
  readonly names: string;
}

export interface PageSurvey {
  readonly root: Element;
  /** Words of the title element, as they stand. */
  readonly title: string | undefined;
  readonly metas: readonly Element[];
  /** Scripts that hold their own words: data, and programs. */
  readonly linkedData: readonly Element[];
  readonly scripts: readonly Element[];
  /** First and second rank. */
  readonly headings: readonly Element[];
  /** Time elements, microdata, and attributes that hold a moment. */
  readonly timed: readonly Element[];
  readonly dated: readonly NamedElement[];
  /** Time elements, abbreviations, and elements whose class speaks of time: an age may stand in them. */
  readonly aged: readonly Element[];
  readonly canonical: string | undefined;
  /** What relative addresses are relative to, where the page says so. */
  readonly base: string | undefined;
  readonly author: Element | undefined;
  readonly publishers: readonly Element[];
}

/** Elements of one kind; more are lists of something else. */
const MOST_OF_A_KIND = 400;
const MOST_HEADINGS = 20;
const LONGEST_NAMES = 200;
const DATE_NAMES = /date|time|publi|posted|created|byline|meta|stamp|datum|fecha|updated|tarih|calendar/i;
const AGE_NAMES = /date|time|publi|ago|stamp/i;
const AUTHOR_NAMES = /(?:^|\s)(?:author-name|byline-name)(?:\s|$)/;
const TIMED_PROPERTY = /(?:^|:)date(?:Published|Created|Modified)$/;
const MOMENT_ATTRIBUTES = new Set(
  "pubdate data-datetime data-timestamp data-date data-published data-publish-date data-time data-utc".split(" "),
);
const NAMING = ["class", "id", "data-testid"];

export function surveyPage(document: Document): PageSurvey {
  const found = {
    root: document.documentElement,
    title: undefined as string | undefined,
    metas: [] as Element[],
    linkedData: [] as Element[],
    scripts: [] as Element[],
    headings: [] as Element[],
    timed: [] as Element[],
    dated: [] as NamedElement[],
    aged: [] as Element[],
    canonical: undefined as string | undefined,
    base: undefined as string | undefined,
    author: undefined as Element | undefined,
    publishers: [] as Element[],
  };
  const add = <T>(list: T[], item: T, most = MOST_OF_A_KIND) => list.length < most && list.push(item);
  for (const element of document.querySelectorAll("*")) {
    const tag = element.localName;
    if (tag === "meta") found.metas.push(element);
    else if (tag === "title") found.title ??= element.textContent ?? undefined;
    else if (tag === "h1" || tag === "h2") add(found.headings, element, MOST_HEADINGS);
    else if (tag === "base") found.base ??= element.getAttribute("href") ?? undefined;
    else if (tag === "script") sortScript(element, found.linkedData, found.scripts);
    const of = attributesOf(element);
    if (tag === "link" && of.get("rel") === "canonical") found.canonical ??= of.get("href");
    if (of.size === 0 && tag !== "time" && tag !== "abbr") continue;
    if (isTimed(tag, of)) add(found.timed, element);
    const names = NAMING.map((name) => of.get(name) ?? "")
      .join(" ")
      .slice(0, LONGEST_NAMES);
    if (DATE_NAMES.test(names)) add(found.dated, { element, names });
    if (tag === "time" || tag === "abbr" || AGE_NAMES.test(of.get("class") ?? "")) add(found.aged, element);
    const properties = of.get("itemprop")?.split(/\s+/) ?? [];
    if (properties.includes("publisher")) add(found.publishers, element);
    const isAuthor = of.get("rel") === "author" || of.get("itemprop") === "author";
    if (isAuthor || AUTHOR_NAMES.test(of.get("class") ?? "")) found.author ??= element;
  }
  return found;
}

function sortScript(element: Element, linkedData: Element[], scripts: Element[]): void {
  if (element.getAttribute("type") === "application/ld+json") linkedData.push(element);
  else if (!element.hasAttribute("src")) scripts.push(element);
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of element.attributes) found.set(name, value);
  return found;
}

function isTimed(tag: string, attributes: ReadonlyMap<string, string>): boolean {
  if (tag === "time") return true;
  if (tag === "abbr" && /^(?:19|20)/.test(attributes.get("title") ?? "")) return true;
  for (const [name, value] of attributes) {
    if (MOMENT_ATTRIBUTES.has(name)) return true;
    if (name === "itemprop" && /^date(?:Published|Modified)$/.test(value)) return true;
    if (name === "property" && TIMED_PROPERTY.test(value)) return true;
  }
  return false;
}
