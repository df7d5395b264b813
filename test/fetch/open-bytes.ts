/** Opens bytes under a name as if they lay in a file, in chunks of any size; what is found in one line each. */
import { gzipSync } from "node:zlib";
import type { Found } from "../../src/fetch/found.js";
import { openContent } from "../../src/fetch/open-content.js";
import { tellKind } from "../../src/fetch/source-kinds.js";

const MEGABYTE = 1024 * 1024;

export async function openBytes(
  name: string,
  bytes: Uint8Array | string,
  { chunk = 65_536, longest = 50 * MEGABYTE }: { readonly chunk?: number; readonly longest?: number } = {},
): Promise<readonly Found[]> {
  const whole = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  return openStream(name, chunked(whole, chunk), { size: whole.length, longest });
}

export async function openStream(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  { size = 0, longest = 50 * MEGABYTE }: { readonly size?: number; readonly longest?: number } = {},
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const content = { source: name, kind: tellKind(name), size, chunks, about: {} };
  for await (const one of openContent(content, { longest, depth: 0 })) found.push(one);
  return found;
}

export function brief(found: readonly Found[]): readonly string[] {
  return found.map((one) => {
    if (one.kind === "unreadable") return `${one.source} ! ${one.reason}`;
    return `${one.source} = ${one.kind === "report" ? one.report.text : new TextDecoder().decode(one.bytes)}`;
  });
}

export function gzipped(...members: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(members.map((member) => gzipSync(member)));
}

export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
