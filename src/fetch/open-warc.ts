/**
 * An archive of a crawl: answers, resources and conversions are opened by their type, named `file.warc#12` by their
 * place; what is passed over is counted and told in one line a status or type.
 */
import { fetchArchivesSettings } from "../settings.js";
import { ByteReader } from "./byte-reader.js";
import { type Found, type NotOpened, notOpened } from "./found.js";
import { mediaType, tellKindOfType } from "./media-kinds.js";
import { type Content, type Opening, tooLarge } from "./opener.js";
import { parseAnswerHead, undoEncodings } from "./parse-answer.js";
import { parsePublished } from "./parse-published.js";
import { splitWarc, type WarcRecord } from "./split-warc.js";

export async function* openWarc(content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source } = content;
  const { deepestContainer, mostFaults } = fetchArchivesSettings;
  if (opening.depth >= deepestContainer) {
    yield notOpened(source, `more than ${deepestContainer} containers inside one another`);
    return;
  }
  const reader = new ByteReader(content.chunks);
  const passed = new Passed();
  let read = 0;
  /** Told last: the archive ends here. */
  let ending: string | undefined;
  let faults = 0;
  try {
    for await (const record of splitWarc(reader, opening.longest)) {
      if (record.kind === "record") {
        for await (const found of openRecord(record, source, opening, passed)) {
          read++;
          yield found;
        }
        continue;
      }
      faults++;
      if (faults > mostFaults) {
        ending = `damaged: more than ${mostFaults} broken records; the rest was left`;
        break;
      }
      if (record.cut) ending = `${record.reason}${read > 0 ? "; what stands before was read" : ""}`;
      else yield notOpened(record.number === 0 ? source : `${source}#${record.number}`, record.reason);
    }
    if (faults === 0 && read === 0 && passed.isEmpty) yield notOpened(source, "an archive without answers");
    yield* passed.tell(source);
    if (ending !== undefined) yield notOpened(source, ending);
  } finally {
    await reader.close();
  }
}

const READ_TYPES: ReadonlySet<string> = new Set(["response", "resource", "conversion"]);
const SILENT_TYPES: ReadonlySet<string> = new Set(["request", "metadata", "warcinfo"]);

async function* openRecord(
  record: WarcRecord,
  archive: string,
  opening: Opening,
  passed: Passed,
): AsyncGenerator<Found> {
  const { fields, block, number } = record;
  const type = fields.get("warc-type")?.toLowerCase() ?? "";
  const source = `${archive}#${number}`;
  if (SILENT_TYPES.has(type)) return;
  if (!READ_TYPES.has(type)) {
    passed.count(type === "revisit" ? "revisits of pages that had not changed" : `records of type ${named(type)}`);
    return;
  }
  const isAnswer = type === "response" && !/^text\/dns\b/i.test(fields.get("content-type") ?? "");
  // Tools keep their logs, texts and pictures of pages under such addresses.
  if (/^<?(?:metadata|urn):/i.test(fields.get("warc-target-uri") ?? "")) {
    passed.count("records of the crawler's own");
    return;
  }
  const head = isAnswer ? parseAnswerHead(block) : { status: 200, fields, end: 0 };
  if (!head) {
    yield notOpened(source, "damaged: no header of an answer of the web, or one that does not end");
    return;
  }
  if (head.status !== 200) {
    passed.count(`answers with status ${head.status}`);
    return;
  }
  const contentType = head.fields.get("content-type");
  const kind = tellKindOfType(contentType);
  if (kind === "other") {
    passed.count(`answers of type ${named(mediaType(contentType))}`);
    return;
  }
  const bytes = contentOf(record, head, isAnswer, opening.longest);
  if ("reason" in bytes) {
    yield notOpened(source, bytes.reason);
    return;
  }
  const url = addressOf(fields.get("warc-target-uri"));
  const crawled = parsePublished(fields.get("warc-date") ?? "")?.value;
  const about = {
    ...(url === undefined ? {} : { url }),
    ...(contentType === undefined ? {} : { contentType }),
    ...(crawled === undefined ? {} : { crawled }),
  };
  if (bytes.length === 0) yield notOpened(source, "empty");
  else yield* opening.open({ source, kind, chunks: one(bytes), size: bytes.length, about });
}

function contentOf(
  { fields, block, length }: WarcRecord,
  head: { readonly fields: ReadonlyMap<string, string>; readonly end: number },
  isAnswer: boolean,
  longest: number,
): Uint8Array | { readonly reason: string } {
  if (length > block.length) return { reason: tooLarge(longest) };
  const truncated = fields.get("warc-truncated");
  if (truncated !== undefined) return { reason: `cut off by its crawler (${truncated.slice(0, 40)})` };
  const content = block.subarray(head.end);
  return isAnswer ? undoEncodings(content, head.fields, longest) : content;
}

/** wget wraps it in signs. */
function addressOf(given: string | undefined): string | undefined {
  const address = given?.replace(/^<|>$/g, "");
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

function named(type: string): string {
  return /^[\w.+/-]{1,100}$/.test(type) ? type : "unknown";
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What was passed over, counted by what it is. */
class Passed {
  readonly #counts = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  count(what: string): void {
    const known = this.#counts.has(what) || this.#counts.size < fetchArchivesSettings.mostTold;
    const name = known ? what : "records of other kinds";
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  *tell(source: string): Generator<NotOpened> {
    for (const [what, count] of [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      yield notOpened(source, `skipped: ${count} ${count === 1 ? what.replace(/^(\w+)s\b/, "$1") : what}`);
    }
  }
}
