/**
 * Does an element stand beside a report rather than in it: in comments, in a list of other reports, in the frame of the
 * page? Takes the element and, where it is known, that of the headline.
 */

/** Of other things by their very name. */
const OTHERS =
  "[class*=related i], [class*=comment i], [id*=comment i], [class*=teaser i], [class*=recommend i], [class*=copyright i]";
/** Beside a report, where they do not hold it: whole pages are named after their parts ("sidebar-right"). */
const FRAMES =
  "aside, nav, [class*=sidebar i], [id*=sidebar i], [class*=trending i], [class*=popular i], [class*=latest i], " +
  "[class*=read-more i], [class*=newsitem i], [class*=newslist i], [class*=swiper i]";

/** "another": of something else, not to be believed; "list": in a list or footer, which may be the report's own. */
export function isBesideReport(element: Element, headline: Element | undefined): "another" | "list" | undefined {
  const others = element.closest(OTHERS);
  if (others && !isWhole(others) && !(headline && others.contains(headline))) return "another";
  const frame = element.closest(FRAMES);
  if (frame && !isWhole(frame) && !(headline && frame.contains(headline))) return "list";
  const article = element.closest("article");
  const own = headline?.closest("article");
  if (article && own && article !== own && !article.contains(own) && !own.contains(article)) return "another";
  const footer = element.closest("footer");
  if (footer && !footer.closest("article")) return "list";
  const list = element.closest("li");
  return list && list.querySelector("a[href]") !== null ? "list" : undefined;
}

function isWhole(element: Element): boolean {
  return /^(?:body|html|main)$/.test(element.localName);
}
