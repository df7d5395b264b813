/** A ZIP archive, on disk or in memory, opened for reading at places; and what its errors mean in plain words. */
import type { ZipFile } from "yauzl";
import { reasonOf } from "./walk-paths.js";

/** To be closed by whoever opened it. Throws where it is none; `reasonOfArchive` says why. */
export async function openArchive(from: { readonly path: string } | { readonly bytes: Uint8Array }): Promise<ZipFile> {
  const { default: yauzl } = await import("yauzl");
  // Names are judged by ourselves: the library gives up the whole archive for one bad name.
  const options = { decodeStrings: false, autoClose: false, lazyEntries: true };
  if ("path" in from) return await yauzl.openPromise(from.path, options);
  return await yauzl.fromBufferPromise(Buffer.from(from.bytes), options);
}

export function reasonOfArchive(error: unknown): string {
  const message = error instanceof Error ? error.message : "";
  if (error instanceof Error && "code" in error && !/^Z_/.test(String(error.code))) return reasonOf(error);
  if (/end of central directory/i.test(message)) {
    return "not a whole ZIP archive: the list of what it holds, which stands at its end, is missing; fetch it again";
  }
  if (/strong encryption/i.test(message)) return "locked with a password; unpack it first";
  return `damaged ZIP archive${message ? ` (${message.slice(0, 120)})` : ""}`;
}
