/** An address named among the sources -> its page as content to be opened like a file's, or why it could not be had. */
import type { FetchedPage, Fetcher } from "./fetched.js";
import { type NotOpened, notOpened } from "./found.js";
import { tellMediaKind } from "./media-kinds.js";
import type { Content } from "./opener.js";

/** The source is the address as it was given; the address of the report is where the page was found. */
export async function fetchContent(
  url: string,
  fetch: Fetcher["fetch"] | undefined,
  signal: AbortSignal | undefined,
): Promise<Content | NotOpened> {
  if (!fetch) return notOpened(url, "nothing is fetched here; save the page and name its file");
  const fetched = await fetch(url, { signal });
  if (fetched.kind === "page") return contentOf(fetched);
  return notOpened(url, fetched.kind === "failed" ? fetched.reason : "did not change");
}

export function contentOf({ url, finalUrl, bytes, contentType, crawled }: FetchedPage): Content {
  return {
    source: url,
    kind: tellMediaKind(contentType, new URL(finalUrl))?.kind ?? "unnamed",
    chunks: once(bytes),
    size: bytes.length,
    about: { url: finalUrl, crawled, ...(contentType === undefined ? {} : { contentType }) },
  };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
