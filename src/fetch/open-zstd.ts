/** Zstandard cannot be inflated here: says so, and what to do. */
import { type Found, notOpened } from "./found.js";
import type { Content } from "./opener.js";

export async function* openZstd({ source }: Content): AsyncGenerator<Found> {
  yield notOpened(source, "compressed with Zstandard, which is not read; `zstd -d` unpacks it");
}
