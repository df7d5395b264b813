/** Pictures and films as feeds and agencies' records name them -> what a report shows; whatever is neither is left out. */
import type { ShownMedium } from "../model/report.js";
import { readSettings } from "../settings.js";
import { photographAddress } from "../text/photograph-address.js";
import { postAddress } from "../text/post-address.js";
import { isPlaceholder } from "../text/tell-placeholder.js";
import { uniteMedia } from "../text/unite-media.js";
import { plainText } from "./plain-text.js";

export interface RawMedium {
  readonly address?: string | undefined;
  /** "image/jpeg", "picture", "video"; as given. */
  readonly type?: string | undefined;
  /** Caption, credit: each perhaps with markup. */
  readonly words?: readonly (string | undefined)[];
}

/** `base` is the address of the report, where known. Nothing is fetched. */
export function readMedia(raw: readonly RawMedium[], base: string | undefined): readonly ShownMedium[] {
  const from = base !== undefined && URL.canParse(base) ? base : undefined;
  const media = raw.slice(0, readSettings.mostMedia * 2).flatMap((one) => mediumOf(one, from));
  return joinMedia(media, []);
}

/** What was named beside a text stands before what the text itself shows. */
export function joinMedia(named: readonly ShownMedium[], shown: readonly ShownMedium[]): readonly ShownMedium[] {
  return uniteMedia([...named, ...shown], readSettings.mostMedia);
}

function mediumOf({ address: given, type, words = [] }: RawMedium, base: string | undefined): readonly ShownMedium[] {
  if (given === undefined) return [];
  const post = postAddress(given, base);
  const isPicture = type === undefined || /image|picture|photo|graphic/i.test(type);
  const address = post ?? (isPicture ? photographAddress(given, base) : undefined);
  if (address === undefined || isPlaceholder(address)) return [];
  const printed = [...new Set(words.map((each) => (each === undefined ? "" : plainText(each))))]
    .filter(Boolean)
    .join(" ");
  const isCaption = printed !== "" && printed.length <= readSettings.longestCaption;
  return [{ kind: post === undefined ? "photograph" : "embed", address, ...(isCaption ? { words: printed } : {}) }];
}
