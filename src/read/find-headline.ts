/** Which block of a page is its headline? Takes the blocks and the headline as the metadata has it; gives an index, or -1. */
import type { Block } from "./list-blocks.js";
import { lineKey } from "./page-tables.js";

const TITLE = /^h[1-3]$/;
/** Headings that are looked at; a page with more has them in lists. */
const MOST_HEADINGS = 60;

export function findHeadline(blocks: readonly Block[], headline: string | undefined): number {
  const headings = blocks.flatMap((block, index) => (TITLE.test(block.tag) ? [index] : [])).slice(0, MOST_HEADINGS);
  const key = headline === undefined ? "" : lineKey(headline);
  if (key !== "") {
    const keyOf = (index: number) => lineKey(blocks[index]!.words);
    const same = headings.find((index) => keyOf(index) === key) ?? blocks.findIndex(({ words }) => words === headline);
    if (same !== -1) return same;
    // A title may be cut, or say more than the heading does.
    const near = headings.find((index) => isPart(keyOf(index), key) || isPart(key, keyOf(index)));
    if (near !== undefined) return near;
  }
  const first = headings.filter((index) => blocks[index]!.tag === "h1");
  return first.length === 1 ? first[0]! : -1;
}

/** The larger part of the other, so that the name of the site is not taken for the title that ends in it. */
function isPart(part: string, whole: string): boolean {
  return part.length >= 10 && part.length >= whole.length * 0.4 && whole.includes(part);
}
