/** Chunks of an HTTP answer -> its content. */

const SIZE = /^[ \t]{0,8}([\da-f]{1,8})[ \t]{0,8}(?:;[^\r\n]{0,1000})?\r?\n/i;

/** What does not begin as a chunk does was joined by the crawler and stays as it is; what ends early is told. */
export function dechunk(content: Uint8Array): Uint8Array | { readonly reason: string } {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < content.length) {
    const head = SIZE.exec(Buffer.from(content.subarray(at, at + 1100)).toString("latin1"));
    if (!head) return parts.length === 0 ? content : { reason: "damaged: its chunks do not follow one another" };
    const size = Number.parseInt(head[1]!, 16);
    if (size === 0) return Buffer.concat(parts);
    const from = at + head[0].length;
    if (from + size > content.length) break;
    parts.push(content.subarray(from, from + size));
    at = from + size;
    if (content[at] === 0x0d) at++;
    if (content[at] === 0x0a) at++;
  }
  return content.length === 0 ? content : { reason: "cut off: its last chunk is missing" };
}
