/**
 * Which part of a page is the report? Takes the page and what its metadata gives as body; gives the blocks of the body.
 * Readability scores first; where it finds nothing, or far less than the metadata says there is, what holds sentences
 * is taken from the whole page.
 */
import { Readability } from "@mozilla/readability";
import { readSettings } from "../settings.js";
import { endsSentence } from "./classify-line.js";
import { filterBlocks, isLinkList } from "./filter-blocks.js";
import { type Block, listBlocks } from "./list-blocks.js";
import type { Page } from "./open-page.js";
import { weightOf } from "./sort-lines.js";
import { tidyLine } from "./split-lines.js";

/** Words of each block of the body in order, `all` being the blocks of the whole page; changes the page's tree, so metadata is read before. */
export function chooseBody(page: Page, all: readonly Block[], fromMetadata: string | undefined): readonly string[] {
  const scored = withoutFurniture(scoredBlocks(page));
  const plain = filterBlocks(all).filter(isSentenceBlock);
  const chosen =
    lengthOf(scored) >= readSettings.shortestBody ? scored : lengthOf(plain) > lengthOf(scored) ? plain : scored;
  const stated = fromMetadata === undefined ? [] : paragraphsOf(fromMetadata);
  const statedLength = stated.reduce((sum, words) => sum + words.length, 0);
  if (statedLength >= readSettings.shortestBody && lengthOf(chosen) < statedLength * 0.5) return stated;
  return chosen.map((block) => block.words);
}

/** Where most of a body would go by the names around it, the names mislead: only lists of links are taken out. */
function withoutFurniture(blocks: readonly Block[]): readonly Block[] {
  const filtered = filterBlocks(blocks);
  if (lengthOf(filtered) >= lengthOf(blocks) * readSettings.leastKept) return filtered;
  return blocks.filter((block) => !isLinkList(block));
}

function scoredBlocks({ document, depth }: Page): readonly Block[] {
  if (depth > readSettings.deepestTree) return [];
  const result = new Readability<Element>(document, {
    charThreshold: readSettings.shortestBody,
    maxElemsToParse: readSettings.mostTags,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  return result?.content ? listBlocks(result.content) : [];
}

function isSentenceBlock(block: Block): boolean {
  if (/^h[1-6]$/.test(block.tag)) return false;
  return block.links < 0.3 && weightOf(block.words) >= readSettings.shortBodyLine && endsSentence(block.words);
}

/** A body inside metadata is plain text, sometimes with tags in it. */
function paragraphsOf(body: string): readonly string[] {
  return body
    .replace(/<\/?(?:p|br|div|h[1-6]|li)\b[^<>]*>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .split(/\n+/)
    .map(tidyLine)
    .filter((line) => line !== "");
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words.length, 0);
}
