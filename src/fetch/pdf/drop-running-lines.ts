/** Which lines stand on the page and not in the report? Running heads and feet, and the numbers of pages, go. */
import type { PdfLine } from "./pdf-line.js";

/** Share of a page's height, at the top and at the bottom, where they stand. */
const EDGE = 0.12;
/** Share of the pages on which a running line comes again; heads of left and right pages differ. */
const REPEATED = 0.4;
/** Points by which it may wander. */
const SAME_HEIGHT = 6;

export function dropRunningLines(lines: readonly PdfLine[], pages: number): readonly PdfLine[] {
  const places = new Map<string, { page: number; y: number }[]>();
  const edges = lines.filter(isAtEdge);
  for (const line of edges) {
    const same = places.get(keyOf(line));
    if (same) same.push(line);
    else places.set(keyOf(line), [line]);
  }
  const outermost = new Set<PdfLine>();
  for (const list of byPage(edges).values()) {
    outermost.add(list.reduce((a, b) => (b.y < a.y ? b : a)));
    outermost.add(list.reduce((a, b) => (b.y > a.y ? b : a)));
  }
  return lines.filter((line) => {
    if (!isAtEdge(line)) return true;
    if (outermost.has(line) && isPageNumber(line.text)) return false;
    const again = (places.get(keyOf(line)) ?? []).filter(({ y }) => Math.abs(y - line.y) <= SAME_HEIGHT);
    const on = new Set(again.map(({ page }) => page)).size;
    return on < 2 || on < pages * REPEATED;
  });
}

function byPage(lines: readonly PdfLine[]): ReadonlyMap<number, readonly PdfLine[]> {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const list = pages.get(line.page);
    if (list) list.push(line);
    else pages.set(line.page, [line]);
  }
  return pages;
}

function isAtEdge({ y, pageHeight }: PdfLine): boolean {
  return y < pageHeight * EDGE || y > pageHeight * (1 - EDGE);
}

function keyOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\p{Nd}+/gu, "#");
}

/** "7", "- 7 -", "7 / 12", "iv". */
function isPageNumber(text: string): boolean {
  if (/^[ivxlc]{1,6}$/.test(text)) return true;
  return /^[\p{P}\p{Z}]{0,6}\p{Nd}{1,4}(?:[\p{P}\p{Z}]{1,5}\p{Nd}{1,4})?[\p{P}\p{Z}]{0,6}$/u.test(text);
}
