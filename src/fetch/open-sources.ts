/**
 * What was named on the command line, opened: each document with its bytes and what is known of it, one after another.
 * Containers are streamed; a single document above the bound is told as unreadable without being read whole.
 */
import { createReadStream } from "node:fs";
import { readSettings } from "../settings.js";
import { fetchContent } from "./fetch-content.js";
import type { Fetcher } from "./fetched.js";
import { type Found, notOpened } from "./found.js";
import { openContent } from "./open-content.js";
import { type FoundFile, reasonOf, STANDARD_INPUT, walkPaths } from "./walk-paths.js";

export interface OpenOptions {
  /** What `-` stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** Fetches what is named by its address on the web; without it that is told as not opened. */
  readonly fetch?: Fetcher["fetch"];
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
      const opened = file.kind === "address" ? openAddress(file.url, options) : openFile(file, options);
      for await (const found of opened) {
        yield found;
        if (options.signal?.aborted) return;
      }
    } catch (error) {
      if (options.signal?.aborted) return;
      yield notOpened(file.kind === "address" ? file.url : file.source, reasonOf(error));
    }
  }
}

function openFile(file: FoundFile, options: OpenOptions): AsyncGenerator<Found> {
  const chunks = counted(chunksOf(file, options), options);
  const longest = options.largestDocument ?? readSettings.largestDocument;
  const { source, size, path } = file;
  const stored = path === STANDARD_INPUT ? {} : { file: { path, onBytes: options.onBytes ?? ignored } };
  return openContent({ source, kind: file.type, size, chunks, ...stored, about: file.about }, { longest });
}

async function* openAddress(url: string, options: OpenOptions): AsyncGenerator<Found> {
  const content = await fetchContent(url, options.fetch, options.signal);
  if (content.kind === "unreadable") yield content;
  else yield* openContent(content, { longest: options.largestDocument ?? readSettings.largestDocument, depth: 0 });
}

function chunksOf(file: FoundFile, options: OpenOptions): AsyncIterable<Uint8Array> {
  if (file.path === STANDARD_INPUT) return options.standardInput ?? nothing();
  return bytesOf(file.path);
}

/** Opened with the first byte asked for: a file that is too large is never opened. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

function ignored(): void {}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* counted(chunks: AsyncIterable<Uint8Array>, options: OpenOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    options.onBytes?.(chunk.length);
    yield chunk;
  }
}
