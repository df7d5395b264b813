/**
 * A stream of bytes of a known kind -> what stands in it. One opener a kind, in one table; containers open what they
 * hold by the same table, one level deeper. Never holds more than one document.
 */
import type { Found } from "./found.js";
import { openDocument, openPage } from "./open-document.js";
import { openJson, openLines } from "./open-entries.js";
import type { Content, Opener, Opening } from "./opener.js";
import { sniffContent } from "./sniff-content.js";
import type { SourceKind } from "./source-kinds.js";

const OPENERS: Readonly<Record<Exclude<SourceKind, "other" | "unnamed">, Opener>> = {
  text: openDocument,
  page: openPage,
  json: openJson,
  lines: openLines,
};

/** Everything that `content` holds, in its order. */
export async function* openContent(
  content: Content,
  limits: Pick<Opening, "longest" | "depth">,
): AsyncGenerator<Found> {
  const opening: Opening = {
    ...limits,
    open: (inner) => openContent(inner, { ...limits, depth: limits.depth + 1 }),
  };
  if (content.kind === "unnamed" || content.kind === "other") {
    const { holds, chunks } = await sniffContent(content.chunks, limits.longest);
    yield* OPENERS[holds]({ ...content, chunks, size: 0 }, opening);
    return;
  }
  yield* OPENERS[content.kind](content, opening);
}
