/** A feed, or a piece of one in its frame, given to the parser of formats; what that cannot understand is no value. */
import { parseFeed, parseJsonFeed } from "feedsmith";

/** RSS, RDF, Atom or JSON Feed, dates as they are written. */
export type AnyFeed = ReturnType<typeof parseFeed<string>>;

export function parsePiece(xml: string): AnyFeed | undefined {
  try {
    return parseFeed(xml);
  } catch {
    // The parser throws on whatever it cannot understand; the caller tries a smaller piece.
    return undefined;
  }
}

export function parseJsonPiece(value: object): AnyFeed | undefined {
  try {
    return { format: "json", feed: parseJsonFeed(value) };
  } catch {
    return undefined;
  }
}

/** Signs that open no tag become text; what stands between the marks of character data stays. */
export function mendMarkup(xml: string): string {
  return xml
    .split(/(<!\[CDATA\[|\]\]>)/)
    .map((part, index, parts) => (parts[index - 1] === "<![CDATA[" ? part : part.replace(/<(?![a-z_/!?])/gi, "&lt;")))
    .join("");
}
