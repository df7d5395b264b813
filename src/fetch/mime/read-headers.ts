/** The headers at the head of a message or part: names in lower case, folded lines joined; the first of a name counts. */

export interface HeaderBlock {
  readonly headers: ReadonlyMap<string, string>;
  /** Where the content begins, in the text that was given. */
  readonly end: number;
}

/** Characters of one block; more is no head of a message. */
const LONGEST_BLOCK = 256 * 1024;

/** `text` holds one character a byte. */
export function readHeaders(text: string, from: number): HeaderBlock {
  const headers = new Map<string, string>();
  let at = from;
  let name = "";
  while (at < text.length && at - from < LONGEST_BLOCK) {
    const feed = text.indexOf("\n", at);
    const stop = feed === -1 ? text.length : feed;
    const line = text.slice(at, stop).replace(/\r$/, "");
    at = stop + 1;
    if (line === "") break;
    if (/^[ \t]/.test(line)) {
      if (headers.has(name)) headers.set(name, `${headers.get(name)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    name = colon === -1 ? "" : line.slice(0, colon).trim().toLowerCase();
    if (name === "" || headers.has(name)) name = "";
    else headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, end: Math.min(at, text.length) };
}

/** A parameter of a header: the boundary of `multipart/related; boundary="x"`. */
export function parameterOf(value: string | undefined, parameter: string): string | undefined {
  const found = new RegExp(`;\\s{0,20}${parameter}\\s{0,5}=\\s{0,5}(?:"([^"]{1,300})"|([^\\s;"]{1,300}))`, "i").exec(
    value?.slice(0, 4000) ?? "",
  );
  return found?.[1] ?? found?.[2];
}
