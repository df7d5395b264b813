/** Blocks of a small page, for the stages that find its body. */
import { type Block, type Frame, listBlocks } from "../../src/read/list-blocks.js";
import { openPage } from "../../src/read/open-page.js";

export const SENTENCES = [
  "The keeper of the lamp at Sund rowed out before dawn and found the channel marked with seven new buoys, he said.",
  "Nobody on the island had ordered them, and the harbour office learned of the buoys from its own fishermen.",
  "By noon the pilots had sounded the channel twice and declared it deeper than on any chart they had ever used.",
] as const;
export const BODY = SENTENCES.map((words) => `<p>${words}</p>`).join("");

export function documentOf(html: string): Document {
  const page = openPage(`<!doctype html><html><head></head><body>${html}</body></html>`);
  if ("reason" in page) throw new Error(page.reason);
  return page.document;
}

export function blocksOf(html: string): readonly Block[] {
  return listBlocks(documentOf(html).documentElement);
}

export function frame(tag: string, names = "", parent?: Frame): Frame {
  return { tag, names, parent };
}
