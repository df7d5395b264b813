/**
 * Does an element stand beside a report rather than in it: in comments, in a list of other reports, in the frame of the
 * page? Takes the element and, where it is known, that of the headline.
 */

/** Classes and ids of other things by their very name. */
const OTHERS = /related|comment|teaser|recommend|copyright/i;
const OTHER_IDS = /comment/i;
/** Beside a report, where they do not hold it: whole pages are named after their parts ("sidebar-right"). */
const FRAMES = /sidebar|trending|popular|latest|read-more|newsitem|newslist|swiper/i;
const FRAME_IDS = /sidebar/i;
const FRAME_TAGS = new Set(["aside", "nav"]);

/** "another": of something else, not to be believed; "list": in a list or footer, which may be the report's own. */
export function isBesideReport(element: Element, headline: Element | undefined): "another" | "list" | undefined {
  const others = closest(element, (at) => OTHERS.test(at.className) || OTHER_IDS.test(at.id));
  if (others && !isWhole(others) && !headlineIn(others, headline)) return "another";
  const frame = closest(
    element,
    (at) => FRAME_TAGS.has(at.localName) || FRAMES.test(at.className) || FRAME_IDS.test(at.id),
  );
  if (frame && !isWhole(frame) && !headlineIn(frame, headline)) return "list";
  const article = closestTag(element, "article");
  const own = headline && closestTag(headline, "article");
  if (article && own && article !== own && !article.contains(own) && !own.contains(article)) return "another";
  const footer = closestTag(element, "footer");
  if (footer && !closestTag(footer, "article")) return "list";
  const list = closestTag(element, "li");
  return list && list.querySelector("a[href]") !== null ? "list" : undefined;
}

function closestTag(element: Element, tag: string): Element | undefined {
  return closest(element, ({ localName }) => localName === tag);
}

/** The element itself, or the innermost around it that is such. */
function closest(element: Element, is: (at: Element) => boolean): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) if (is(at)) return at;
  return undefined;
}

function headlineIn(element: Element, headline: Element | undefined): boolean {
  return headline !== undefined && element.contains(headline);
}

function isWhole(element: Element): boolean {
  return /^(?:body|html|main)$/.test(element.localName);
}
