/** Which characters do bytes stand for in a named encoding? */

/** Undefined where the label is unknown, or where `strict` meets a byte that stands for nothing. A mark of byte order goes. */
export function decodeText(bytes: Uint8Array, label: string, strict = false): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: strict });
    // Node 20 reads Windows-1252 as Latin-1, its quotation marks as control characters, unless it reads a stream.
    return decoder.decode(bytes, { stream: decoder.encoding === "windows-1252" });
  } catch {
    return undefined;
  }
}
