/**
 * What was named on the command line, opened: each document with its bytes and what is known of it, one after another.
 * Containers are streamed; a single document above the bound is told as unreadable without being read whole.
 */
import { createReadStream } from "node:fs";
import { readSettings } from "../settings.js";
import { type Found, type FoundDocument, notOpened } from "./found.js";
import { parseEntry } from "./parse-entry.js";
import { sniffContent } from "./sniff-content.js";
import { splitJson } from "./split-json.js";
import { splitLines } from "./split-lines.js";
import { type FoundFile, reasonOf, STANDARD_INPUT, walkPaths } from "./walk-paths.js";

export interface OpenOptions {
  /** What `-` stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Stops between two documents. */
  readonly signal?: AbortSignal;
  /** Called with the number of bytes taken from a file. */
  readonly onBytes?: (bytes: number) => void;
  /** Bytes; `readSettings.largestDocument` unless told. */
  readonly largestDocument?: number;
}

/** In the order of `paths`, folders by name; lazily, one document at a time. Never throws for what it finds. */
export async function* openSources(paths: readonly string[], options: OpenOptions = {}): AsyncGenerator<Found> {
  for await (const file of walkPaths(paths, options.signal)) {
    if (options.signal?.aborted) return;
    if (file.kind === "unreadable") {
      yield file;
      continue;
    }
    try {
      for await (const found of openFile(file, options)) {
        yield found;
        if (options.signal?.aborted) return;
      }
    } catch (error) {
      if (options.signal?.aborted) return;
      yield notOpened(file.source, reasonOf(error));
    }
  }
}

function openFile(file: FoundFile, options: OpenOptions): AsyncGenerator<Found> {
  const longest = options.largestDocument ?? readSettings.largestDocument;
  const chunks = counted(chunksOf(file, options), options);
  if (file.type === "lines") return openLines(file.source, chunks, longest);
  if (file.type === "json") return openJson(file.source, chunks, longest);
  if (file.type === "unnamed") return openUnnamed(file.source, chunks, longest);
  return openDocument(file, chunks, longest);
}

function chunksOf(file: FoundFile, options: OpenOptions): AsyncIterable<Uint8Array> {
  if (file.path === STANDARD_INPUT) return options.standardInput ?? nothing();
  return bytesOf(file.path);
}

/** Opened with the first byte asked for: a file that is too large is never opened. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* counted(chunks: AsyncIterable<Uint8Array>, options: OpenOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    options.onBytes?.(chunk.length);
    yield chunk;
  }
}

async function* openDocument(
  file: Pick<FoundFile, "source" | "type" | "size">,
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Found> {
  if (file.size > longest) {
    yield notOpened(file.source, tooLarge(longest));
    return;
  }
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > longest) {
      yield notOpened(file.source, tooLarge(longest));
      return;
    }
    held.push(chunk);
  }
  const document: FoundDocument = { kind: "document", source: file.source, bytes: Buffer.concat(held), given: {} };
  yield file.type === "page" ? { ...document, contentType: "text/html" } : document;
}

async function* openLines(source: string, chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Found> {
  for await (const line of splitLines(chunks, longest)) {
    const name = `${source}:${line.number}`;
    if (!line.bytes) {
      yield notOpened(name, tooLarge(longest));
      continue;
    }
    const text = decode(line.bytes).trim();
    if (text !== "") yield parseEntry(text, name);
  }
}

async function* openJson(source: string, chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Found> {
  let found = false;
  for await (const piece of splitJson(chunks, longest)) {
    found = true;
    const name = piece.number === 0 ? source : `${source}#${piece.number}`;
    if (!piece.bytes) yield notOpened(name, tooLarge(longest));
    else if (piece.cut) yield notOpened(name, "not JSON, or cut off before its end");
    else yield parseEntry(decode(piece.bytes), name);
  }
  if (!found) yield notOpened(source, "holds no report");
}

async function* openUnnamed(source: string, chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Found> {
  const sniffed = await sniffContent(chunks, longest);
  if (sniffed.holds === "lines") yield* openLines(source, sniffed.chunks, longest);
  else if (sniffed.holds === "json") yield* openJson(source, sniffed.chunks, longest);
  else yield* openDocument({ source, type: "unnamed", size: 0 }, sniffed.chunks, longest);
}

/** Bytes that are no UTF-8 become replacement characters, the byte order mark goes. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function tooLarge(longest: number): string {
  return `larger than ${longest / 1024 / 1024} MB, the bound for one document`;
}
