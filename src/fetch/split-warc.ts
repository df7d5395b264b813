/**
 * An archive of a crawl (WARC 0.17 to 1.1) -> its records, one at a time, with no more than a bound of each in memory.
 * Specification: ISO 28500. What is broken is a fault in its place, and the next record is looked for.
 */
import { fetchArchivesSettings } from "../settings.js";
import type { ByteReader } from "./byte-reader.js";

export interface WarcRecord {
  readonly kind: "record";
  /** From 1. */
  readonly number: number;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes that the record says it has. */
  readonly length: number;
  /** The bytes; where they are more than the bound, the first of them. */
  readonly block: Uint8Array;
}

export interface WarcFault {
  readonly kind: "fault";
  /** Of the record that is broken; of the one before, where bytes belong to none. */
  readonly number: number;
  readonly reason: string;
  /** The archive ends here. */
  readonly cut?: true;
}

const VERSION = /^WARC\/[01]\.\d{1,2}$/;
const LENGTH = /^\d{1,15}$/;
/** A record in the block of another, which then says that it is longer than it is. */
const NEXT_RECORD = /\r?\n\r?\nWARC\/[01]\.\d{1,2}\r?\n/;
/** Types whose blocks nobody asks for. */
const PASSED: ReadonlySet<string> = new Set(["request", "metadata", "warcinfo"]);

/** `longest` bytes of a block are held; of a longer one as many as tell what it is. */
export async function* splitWarc(reader: ByteReader, longest: number): AsyncGenerator<WarcRecord | WarcFault> {
  const { longestHeader } = fetchArchivesSettings;
  let number = 0;
  for (;;) {
    const start = await findRecord(reader);
    if (start.stray) {
      yield { kind: "fault", number, reason: `damaged: bytes ${behind(number)} belong to no record` };
    }
    if (!start.found) {
      if (start.cut || reader.broken) yield cutBehind(number, reader);
      return;
    }
    number++;
    const header = await readHeader(reader);
    if (header === "cut") {
      yield cutInside(number, reader);
      return;
    }
    const length = header === "too long" ? undefined : lengthOf(header);
    if (header === "too long" || length === undefined) {
      const reason =
        header === "too long"
          ? `damaged: its header is longer than ${longestHeader} bytes`
          : "damaged: no length that can be";
      yield { kind: "fault", number, reason };
      continue;
    }
    const wanted = PASSED.has(header.get("warc-type")?.toLowerCase() ?? "")
      ? 0
      : length > longest
        ? longestHeader
        : length;
    const block = await reader.take(Math.min(wanted, length));
    const passed = await reader.skip(length - block.length);
    const isWhole = block.length + passed === length;
    const liesAt = isWhole && (await endsWell(reader)) ? -1 : nextRecordIn(block);
    if (liesAt !== -1) {
      reader.unread(block.subarray(liesAt));
      yield { kind: "fault", number, reason: "damaged: it says that it is longer than it is" };
      continue;
    }
    if (!isWhole) {
      yield cutInside(number, reader);
      return;
    }
    yield { kind: "record", number, fields: header, length, block };
  }
}

/** Passes over what stands before the next record: blank lines, and bytes that should not be there. */
async function findRecord(reader: ByteReader): Promise<{ found: boolean; stray: boolean; cut: boolean }> {
  let stray = false;
  for (;;) {
    const line = await reader.readLine(fetchArchivesSettings.longestHeader);
    if (!line) return { found: false, stray, cut: false };
    if (VERSION.test(line.text) && line.ended) return { found: true, stray, cut: false };
    if (line.text === "" || line.text === "\r") continue;
    // The beginning of a version line is where the archive ends, not damage.
    if (!line.ended && "WARC/1.".startsWith(line.text.slice(0, 7))) return { found: false, stray, cut: true };
    stray = true;
  }
}

async function readHeader(reader: ByteReader): Promise<ReadonlyMap<string, string> | "cut" | "too long"> {
  const fields = new Map<string, string>();
  let left = fetchArchivesSettings.longestHeader;
  let name = "";
  for (;;) {
    const line = await reader.readLine(left);
    if (!line) return left <= 0 ? "too long" : "cut";
    left -= line.text.length + 1;
    if (!line.ended) return left <= 0 ? "too long" : "cut";
    if (line.text === "") return fields;
    const colon = line.text.indexOf(":");
    if (/^[ \t]/.test(line.text)) fields.set(name, `${fields.get(name) ?? ""} ${line.text.trim()}`);
    else if (colon > 0) {
      name = line.text.slice(0, colon).trim().toLowerCase();
      fields.set(name, Buffer.from(line.text.slice(colon + 1).trim(), "latin1").toString("utf8"));
    }
  }
}

function lengthOf(fields: ReadonlyMap<string, string>): number | undefined {
  const given = fields.get("content-length") ?? "";
  const length = LENGTH.test(given) ? Number(given) : Number.NaN;
  return length < fetchArchivesSettings.absurdRecord ? length : undefined;
}

/** A line end, another record, or the end of a stream stands behind a record. */
async function endsWell(reader: ByteReader): Promise<boolean> {
  const next = await reader.peek();
  return next === undefined || next === 0x0d || next === 0x0a || next === 0x57;
}

function nextRecordIn(block: Uint8Array): number {
  const found = NEXT_RECORD.exec(Buffer.from(block).toString("latin1"));
  return found ? found.index : -1;
}

function cutInside(number: number, reader: ByteReader): WarcFault {
  return { kind: "fault", number, cut: true, reason: `${how(reader)} in the middle of record ${number}` };
}

function cutBehind(number: number, reader: ByteReader): WarcFault {
  return { kind: "fault", number, cut: true, reason: `${how(reader)} ${behind(number)}` };
}

function how({ broken }: ByteReader): string {
  if (!broken || broken.how === "cut off") return "cut off: the archive ends";
  return broken.how === "damaged" ? "damaged: the compression breaks" : `${broken.message}; reading ended`;
}

function behind(number: number): string {
  return number === 0 ? "before the first record" : `behind record ${number}`;
}
