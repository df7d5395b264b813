/** One stream that is one document, held whole; one above the bound is told without being read to its end. */
import { type Found, notOpened } from "./found.js";
import { type Content, type Opening, tooLarge } from "./opener.js";

export async function* openDocument(content: Content, { longest }: Opening): AsyncGenerator<Found> {
  const bytes = await gather(content, longest);
  if (bytes === undefined) {
    yield notOpened(content.source, tooLarge(longest));
    return;
  }
  const { given = {}, ...about } = content.about;
  yield { kind: "document", source: content.source, bytes, ...about, given };
}

export function openPage(content: Content, opening: Opening): AsyncGenerator<Found> {
  return openDocument({ ...content, about: { contentType: "text/html", ...content.about } }, opening);
}

/** All bytes of a stream; undefined where they are more than `longest`, and then the rest is not read. */
export async function gather({ chunks, size }: Content, longest: number): Promise<Uint8Array | undefined> {
  if (size > longest) return undefined;
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > longest) return undefined;
    held.push(chunk);
  }
  return Buffer.concat(held);
}
