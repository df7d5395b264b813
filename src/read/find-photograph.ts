/**
 * Which photograph does an element show? Takes an `img` and its like; gives the address, the same in every size, or nothing
 * for logos, icons, faces of writers, counters, and pictures that lead to another report.
 */
import { readSettings } from "../settings.js";
import { photographAddress } from "../text/photograph-address.js";
import { isPlaceholder } from "../text/tell-placeholder.js";

const PICTURES = new Set(["img", "amp-img"]);
/** Where lazy pages keep the address until a reader scrolls; `src` first, since most keep it there. */
const ADDRESSES = ["src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-full-src"];
const SETS = ["srcset", "data-srcset", "data-lazy-srcset"];
/** Names of elements that hold no picture of the event. */
const NO_PHOTOGRAPH =
  /(?:^|[\s_-])(?:avatar|author|byline|logo|icon|emoji|gravatar|pixel|tracking|sprite|badge|ad|ads|advert)s?(?:$|[\s_-])/i;
const LEVELS = 3;
const LONGEST_SET = 4_000;
/** "-150x150.jpg": the picture as a thumbnail. */
const STATED_SIZE = /[-_/](\d{2,4})x(\d{2,4})(?=[-_./]|$)/;

export function isPictureElement({ localName }: Element): boolean {
  return PICTURES.has(localName);
}

export function findPhotograph(element: Element, base: string | undefined): string | undefined {
  if (isSmall(element) || isNamedOtherwise(element) || leadsElsewhere(element, base)) return undefined;
  for (const given of addressesOf(element)) {
    if (isThumbnail(given)) continue;
    const address = photographAddress(given, base);
    if (address !== undefined && !isPlaceholder(address)) return address;
  }
  return undefined;
}

function addressesOf(element: Element): readonly string[] {
  const single = ADDRESSES.map((name) => element.getAttribute(name) ?? "");
  const sources = element.parentElement?.localName === "picture" ? [...element.parentElement.children] : [];
  const sets = [element, ...sources].flatMap((at) => SETS.map((name) => firstOf(at.getAttribute(name) ?? "")));
  return [...single, ...sets].filter(Boolean);
}

/** The first of "a.jpg 640w, b.jpg 1280w"; addresses may hold commas, but none that a space follows. */
function firstOf(set: string): string {
  return /^\s{0,100}(\S+)/.exec(set.slice(0, LONGEST_SET))?.[1]?.replace(/,$/, "") ?? "";
}

function isSmall(element: Element): boolean {
  return ["width", "height"].some((name) => {
    const pixels = /^\s{0,9}(\d{1,5})(?:px)?\s{0,9}$/.exec(element.getAttribute(name) ?? "")?.[1];
    return pixels !== undefined && Number(pixels) < readSettings.smallestPhotograph && pixels !== "0";
  });
}

function isThumbnail(given: string): boolean {
  const size = STATED_SIZE.exec(given.slice(-300));
  return size !== null && Math.max(Number(size[1]), Number(size[2])) <= readSettings.smallestPhotograph * 1.5;
}

function isNamedOtherwise(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    if (NO_PHOTOGRAPH.test(`${at.getAttribute("class") ?? ""} ${at.id}`.slice(0, 300))) return true;
  }
  return false;
}

/** A link around a picture leads to the picture in full, or to the page itself; else it is the teaser of another report. */
function leadsElsewhere(element: Element, base: string | undefined): boolean {
  let link = element.parentElement;
  for (let level = 0; link && link.localName !== "a" && level < LEVELS; level++) link = link.parentElement;
  const target = link?.localName === "a" ? link.getAttribute("href")?.trim() : undefined;
  if (!target || /^(?:#|javascript:)/i.test(target)) return false;
  if (/\.(?:jpe?g|png|webp|avif|gif)(?:$|\?)/i.test(target.slice(0, 2_000))) return false;
  if (!URL.canParse(target, base)) return true;
  const to = new URL(target, base);
  // Weblogs give each picture a page of its own below that of the report.
  if (/attachment|\/photos?\//i.test(to.pathname + to.search)) return false;
  return base === undefined || !to.href.startsWith(base.replace(/[?#].*$/, ""));
}
