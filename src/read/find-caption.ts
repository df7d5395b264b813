/**
 * What is printed beneath a picture or post: its caption, its credit? Takes the element that shows it; gives the words of its
 * figure's caption, or of what page makers name so right behind it; nothing where none stands there.
 */
import { readSettings } from "../settings.js";
import { listBelow } from "./list-below.js";
import { tidyLine } from "./split-lines.js";

/** Names that page makers give to such words. */
const CAPTION = /caption|credit|legend|cutline/i;
/** Elements of a figure that are looked at. */
const MOST_IN_FIGURE = 60;
/** Elements that hold more than one picture and its words. */
const TOO_WIDE = new Set(["article", "main", "body", "html", "section"]);

export function findCaption(element: Element): string | undefined {
  let inner = element;
  for (let level = 0; level < readSettings.levelsToCaption; level++) {
    const frame = inner.parentElement;
    if (!frame || TOO_WIDE.has(inner.localName)) return undefined;
    const parts = frame.localName === "figure" ? captionOf(frame) : captionsBehind(inner);
    if (parts.length > 0) return wordsOf(parts);
    if (frame.localName === "figure") return undefined;
    inner = frame;
  }
  return undefined;
}

function captionOf(figure: Element): readonly Element[] {
  const below = listBelow(figure, MOST_IN_FIGURE);
  const caption = below.find(({ localName }) => localName === "figcaption");
  return caption ? [caption] : below.filter(isCaption).slice(0, 1);
}

/** Caption and credit often stand in elements of their own, one behind the other. */
function captionsBehind(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = element.nextElementSibling; at && isCaption(at) && found.length < 3; at = at.nextElementSibling) {
    found.push(at);
  }
  return found;
}

function isCaption(element: Element): boolean {
  return element.localName === "figcaption" || CAPTION.test((element.getAttribute("class") ?? "").slice(0, 300));
}

function wordsOf(parts: readonly Element[]): string | undefined {
  const words = tidyLine(parts.map(({ textContent }) => textContent ?? "").join(" "));
  return words === "" || words.length > readSettings.longestCaption ? undefined : words;
}
