/** JSON and JSON lines: a container of entries, streamed; each is parsed by itself, and a bad one costs no other. */
import { type Found, notOpened } from "./found.js";
import { looksLikeJsonFeed, openJsonFeed } from "./open-json-feed.js";
import { type Content, type Opening, tooLarge } from "./opener.js";
import { parseEntry } from "./parse-entry.js";
import { splitJson } from "./split-json.js";
import { splitLines } from "./split-lines.js";

export async function* openLines(content: Content, { longest }: Opening): AsyncGenerator<Found> {
  const { source, chunks } = content;
  for await (const line of splitLines(chunks, longest)) {
    const name = `${source}:${line.number}`;
    if (!line.bytes) {
      yield notOpened(name, tooLarge(longest));
      continue;
    }
    if (looksLikeJsonFeed(line.bytes)) {
      yield* openJsonFeed({ number: 0, bytes: line.bytes }, { ...content, source: name }, longest);
      continue;
    }
    const text = decode(line.bytes).trim();
    if (text !== "") yield parseEntry(text, name);
  }
}

export async function* openJson(content: Content, { longest }: Opening): AsyncGenerator<Found> {
  const { source, chunks } = content;
  let found = false;
  for await (const piece of splitJson(chunks, longest)) {
    found = true;
    const name = piece.number === 0 ? source : `${source}#${piece.number}`;
    if (!piece.bytes) yield notOpened(name, tooLarge(longest));
    else if (piece.number === 0 && looksLikeJsonFeed(piece.bytes)) yield* openJsonFeed(piece, content, longest);
    else if (piece.cut) yield notOpened(name, "not JSON, or cut off before its end");
    else yield parseEntry(decode(piece.bytes), name);
  }
  if (!found) yield notOpened(source, "holds no report");
}

/** Bytes that are no UTF-8 become replacement characters, the byte order mark goes. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
