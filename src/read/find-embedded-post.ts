/**
 * Which post or film of another site does an element embed? Takes an element; gives "x.com/status/123" and the like, or
 * nothing. A link in a sentence is no embed: only what a page shows in place counts.
 */
import { postAddress } from "../text/post-address.js";
import { listBelow } from "./list-below.js";

/** Attributes that hold the address or number of a post; of numbers, what stands around them in an address. */
const TELLING: readonly (readonly [name: string, before: string])[] = [
  ["data-instgrm-permalink", ""],
  ["data-telegram-post", "https://t.me/"],
  ["data-tweetid", "https://x.com/i/status/"],
  ["data-tweet-id", "https://x.com/i/status/"],
  ["data-videoid", "https://www.youtube.com/embed/"],
  ["videoid", "https://www.youtube.com/embed/"],
];
/** Elements that hold the address of what is shown in them. */
const FRAMES = new Set(["iframe", "amp-iframe", "embed"]);
const FRAME_SOURCES = ["src", "data-src", "data-lazy-src", "data-cookieblock-src"];
/** Names by which the sites' own code knows its posts. */
const POSTS =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|text-post-media|bluesky-embed|truthsocial-embed|fb-(?:post|video))(?=\s|$)/;
/** Elements of a post that are looked at. */
const MOST_IN_POST = 200;
const ADDRESSES = ["cite", "data-href", "data-text-post-permalink"];

export function isEmbedElement(element: Element): boolean {
  if (FRAMES.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return isPost(element) || TELLING.some(([name]) => element.hasAttribute(name));
}

export function findEmbeddedPost(element: Element, base: string | undefined): string | undefined {
  return givenBy(element)
    .map((given) => postAddress(given, base))
    .find((address) => address !== undefined);
}

function givenBy(element: Element): readonly string[] {
  const read = (names: readonly string[]) => names.map((name) => element.getAttribute(name) ?? "").filter(Boolean);
  if (FRAMES.has(element.localName)) return read(FRAME_SOURCES);
  const told = TELLING.flatMap(([name, before]) => read([name]).map((value) => before + value));
  if (!isPost(element)) return told;
  // A post that quotes another links to it before it links to itself.
  const links = listBelow(element, MOST_IN_POST).map((below) => below.getAttribute("href") ?? "");
  return [...told, ...read(ADDRESSES), ...links.filter(Boolean).reverse()];
}

function isPost(element: Element): boolean {
  return POSTS.test(element.getAttribute("class")?.slice(0, 300) ?? "");
}
