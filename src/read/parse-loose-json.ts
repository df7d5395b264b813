/**
 * What does a block of JSON hold that a page's template has broken? Tries it as it is, then mended of the commonest
 * faults: line breaks in strings, comments, commas too many, entities, blocks one after another, an end cut off.
 */

import { trimEndMarks } from "../text/trim-marks.js";

const LARGEST = 2_000_000;

/** Undefined where it stays broken. */
export function parseLooseJson(source: string): unknown {
  const bare = source
    .slice(0, LARGEST)
    .replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/<!\[CDATA\[)|(?:\]\]>|-->|;)\s*$/g, "")
    .trim();
  const plain = bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s?([}\]])/g, "$1");
  const decoded = plain.includes("&quot;") ? plain.replaceAll("&quot;", '"').replaceAll("&amp;", "&") : plain;
  for (const mended of [bare, plain, decoded, `[${decoded.replace(/\}\s?\{/g, "},{")}]`, closed(decoded)]) {
    try {
      return JSON.parse(mended) as unknown;
    } catch {
      // The next mend is tried.
    }
  }
  return undefined;
}

/** Whatever is open at the end, closed: a string, then lists and objects from the innermost. */
function closed(source: string): string {
  const open: string[] = [];
  let inString = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!;
    if (inString) {
      if (letter === "\\") at++;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === "{") open.push("}");
    else if (letter === "[") open.push("]");
    else if (letter === "}" || letter === "]") open.pop();
  }
  const end = inString ? `${source}"` : trimEndMarks(source, /[\s,:]/);
  return end + open.reverse().join("");
}
