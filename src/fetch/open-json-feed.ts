/**
 * A JSON Feed is one object and is held as one. One that is cut off gives its whole items, which are cut apart first.
 */
import { type Found, notOpened } from "./found.js";
import type { Content } from "./opener.js";
import { type JsonPiece, splitJson } from "./split-json.js";

/** As the specification has it: "version" is an address at jsonfeed.org. It may stand behind the items. */
const VERSION = /"version"\s{0,20}:\s{0,20}"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//;

export function looksLikeJsonFeed(bytes: Uint8Array): boolean {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return held.includes("jsonfeed.org") && VERSION.test(held.toString("utf8"));
}

/** `piece` is the whole object, or as much of it as there was. */
export async function* openJsonFeed(piece: JsonPiece, content: Content, longest: number): AsyncGenerator<Found> {
  // The parser of feeds takes half a second to load: only where there is a feed.
  const { openFeed } = await import("./open-feed.js");
  const bytes = piece.bytes ?? new Uint8Array(0);
  const text = new TextDecoder().decode(bytes);
  if (!piece.cut) {
    yield* openFeed(text, content);
    return;
  }
  const items: unknown[] = [];
  for await (const item of splitJson(one(bytes), longest, "items")) {
    if (item.bytes && !item.cut && item.number > 0) items.push(parse(new TextDecoder().decode(item.bytes)));
  }
  const head = parse(`${text.slice(0, text.indexOf('"items"')).trimEnd().replace(/,$/, "")}}`);
  const version = "https://jsonfeed.org/version/1.1";
  yield* openFeed(JSON.stringify({ ...(typeof head === "object" ? head : {}), version, items }), content);
  yield notOpened(content.source, "cut off: the feed ends early; what stands before the cut was read");
}

/** Null for what is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
