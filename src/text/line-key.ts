/** What a line or a name is looked up by: its words and numbers, folded; marks and case do not count. */
import { tokenize } from "./tokenize.js";

export function lineKey(line: string): string {
  return tokenize(line)
    .filter((token) => token.kind !== "mark")
    .map((token) => token.norm)
    .join(" ");
}
