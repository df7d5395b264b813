/** Which pictures and films does an entry of a feed name? Takes it as the parser of formats gives it (RSS, Atom, Media RSS). */
import type { RawMedium } from "./given-media.js";

interface Content {
  readonly url?: string | undefined;
  readonly type?: string | undefined;
  readonly medium?: string | undefined;
  readonly description?: { readonly value?: string } | undefined;
  readonly credits?: readonly { readonly value?: string }[] | undefined;
}

interface Described {
  readonly contents?: readonly Content[] | undefined;
  readonly thumbnails?: readonly { readonly url?: string }[] | undefined;
  readonly description?: Content["description"];
  readonly credits?: Content["credits"];
}

export interface EntryMedia {
  readonly media?: (Described & { readonly groups?: readonly Described[] | undefined }) | undefined;
  readonly enclosures?: readonly { readonly url?: string; readonly type?: string }[] | undefined;
  readonly links?: readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined;
}

/** A group holds one picture in several sizes; its words are those of each. */
export function listFeedMedia({ media, enclosures = [], links = [] }: EntryMedia): readonly RawMedium[] {
  const enclosed = links.filter(({ rel }) => rel === "enclosure").map(({ href, type }) => ({ address: href, type }));
  return [
    ...(media === undefined ? [] : [media, ...(media.groups ?? [])].flatMap(describedIn)),
    ...enclosures.map(({ url, type }) => ({ address: url, type })),
    ...enclosed,
  ];
}

function describedIn({ contents = [], thumbnails = [], description, credits }: Described): readonly RawMedium[] {
  const shown = contents.map((content) => ({
    address: content.url,
    type: content.medium ?? content.type,
    words: [content.description ?? description, ...(content.credits ?? credits ?? [])].map((each) => each?.value),
  }));
  return [...shown, ...thumbnails.map(({ url }) => ({ address: url }))];
}
