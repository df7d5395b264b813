/** A compressed file: what is in it is opened by the name without ".gz". One that is cut off gives what is whole. */
import { fetchArchivesSettings } from "../settings.js";
import { type Found, notOpened } from "./found.js";
import { BrokenStream, inflateStream, isGzip } from "./inflate-stream.js";
import type { Content, Opening } from "./opener.js";
import { peekContent } from "./peek-content.js";
import { extensionOf, tellKind } from "./source-kinds.js";

/** What is named ".gz" and is not compressed (servers unpack on the way) is opened as it is. */
export async function* openGzip(content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source } = content;
  if (opening.depth >= fetchArchivesSettings.deepestContainer) {
    yield notOpened(source, `more than ${fetchArchivesSettings.deepestContainer} containers inside one another`);
    return;
  }
  const name = nameWithin(content);
  const kind = tellKind(name);
  if (kind === "other") {
    yield notOpened(source, `${extensionOf(name)} in a compressed file is not a kind that is read`);
    return;
  }
  const { head, chunks } = await peekContent(content.chunks, 2);
  if (!isGzip(head)) {
    yield* opening.open({ ...content, kind, chunks });
    return;
  }
  let found = 0;
  try {
    for await (const one of opening.open({ ...content, kind, size: 0, chunks: inflateStream(chunks) })) {
      if (one.kind !== "unreadable") found++;
      yield one;
    }
  } catch (error) {
    if (!(error instanceof BrokenStream)) throw error;
    yield notOpened(source, `${error.message}${found > 0 ? "; what stands before that was read" : ""}`);
  }
}

/** "page.html" of "page.html.gz" and "page.html.gz.gz"; of an answer in an archive by its address. */
function nameWithin({ source, about }: Content): string {
  const path = source.toLowerCase().endsWith(".gz") || about.url === undefined ? source : pathOf(about.url);
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).replace(/(?:\.gz){1,9}$/i, "");
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : "";
}
