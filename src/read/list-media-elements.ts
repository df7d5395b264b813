/**
 * Which elements that may hold a picture or a post stand in or right above a body? Takes the tree, the blocks of the body and the
 * headline; gives elements in order. Walks the tree once. A picture counts between headline and last paragraph; a post also
 * behind it, inside the element that holds the body.
 */
import { readSettings } from "../settings.js";
import { isBesideReport } from "./beside-report.js";
import { isEmbedElement } from "./find-embedded-post.js";
import { isPictureElement } from "./find-photograph.js";
import { type Block, frameOf, isHidden } from "./list-blocks.js";
import { nameFurniture } from "./name-furniture.js";

const WHOLE = new Set(["html", "body", "main"]);

export function listMediaElements(
  document: Document,
  body: readonly Block[],
  headline: Element | undefined,
): readonly Element[] {
  const [opening, closing] = [body[0]?.element, body.at(-1)?.element];
  if (!opening || !closing) return [];
  const held = new Set(ancestorsOf(opening));
  const core = ancestorsOf(closing).find((element) => held.has(element));
  const holdsPosts = (element: Element) => core !== undefined && !WHOLE.has(core.localName) && core.contains(element);
  const isOfReport = rememberParents(headline);
  const { candidates, end } = listFrom(document, new Set(headline ? [headline, opening] : [opening]), closing);
  return candidates
    .filter(({ element, place }) => place <= end || (!isPictureElement(element) && holdsPosts(element)))
    .map(({ element }) => element)
    .filter((element) => isOfReport(element) && isShown(element, held));
}

/** Whether what an element stands in is no part about something else; siblings stand in the same. */
function rememberParents(headline: Element | undefined): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return ({ parentElement }) => {
    if (!parentElement) return false;
    const found = known.get(parentElement) ?? isBesideReport(parentElement, headline) === undefined;
    known.set(parentElement, found);
    return found;
  };
}

/** Whatever may hold a picture or post, with its place, from the first of `openings` on; and the place at which `closing` ends. */
function listFrom(document: Document, openings: ReadonlySet<Element>, closing: Element) {
  const candidates: { readonly element: Element; readonly place: number }[] = [];
  let place = 0;
  let end = 0;
  let begun = false;
  for (const element of document.querySelectorAll("*")) {
    place++;
    begun ||= openings.has(element);
    if (element === closing) end = place + element.querySelectorAll("*").length;
    if (begun && (isPictureElement(element) || isEmbedElement(element))) candidates.push({ element, place });
    if (candidates.length >= readSettings.mostMediaElements && end > 0) break;
  }
  return { candidates: candidates.slice(0, readSettings.mostMediaElements), end };
}

/** Neither hidden nor in what is furniture by its name; what holds the body is none, whatever its name. */
function isShown(element: Element, held: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at && !held.has(at); at = at.parentElement) {
    if (isHidden(at)) return false;
    const kind = nameFurniture(frameOf(at, at.localName.toLowerCase(), undefined));
    // Posts stand in elements that are called "embed", which no paragraphs do.
    if (kind === "comments" || (kind === "strong" && !isEmbedElement(element))) return false;
  }
  return true;
}

/** The innermost first; the element itself included. */
function ancestorsOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) found.push(at);
  return found;
}
