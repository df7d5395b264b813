/** Ids made of content: the same parts give the same id on every machine and in every order of arrival. */
import { createHash } from "node:crypto";

/** Sixteen hexadecimal digits from the parts; parts are separated, so ["ab","c"] and ["a","bc"] differ. */
export function contentId(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 16);
}
