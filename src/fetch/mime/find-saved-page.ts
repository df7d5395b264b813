/**
 * Which part of a page saved with its pictures (MHTML, RFC 2557) is the page? Takes the bytes; gives that part as a
 * message of its own, so that frames and pictures are not even decoded, with its address and when it was saved.
 */
import { documentSettings } from "../../settings.js";
import { parseMailDate } from "./parse-mail-date.js";
import { parameterOf, readHeaders } from "./read-headers.js";

export interface SavedPage {
  /** One part, marked as an attachment so that its bytes stay as they are. */
  readonly message: Uint8Array;
  readonly contentType: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly saved?: string;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

const PAGE = /^\s{0,20}(?:text\/html|application\/xhtml\+xml)\b/i;

/** Whether a message is a page saved by a browser rather than a mail: nobody sent it to anybody. */
export function isSavedPage(bytes: Uint8Array, source: string): boolean {
  const { headers } = readHeaders(Buffer.from(bytes.subarray(0, 64 * 1024)).toString("latin1"), 0);
  if (headers.has("snapshot-content-location") || /\.mht(?:ml)?$/i.test(source)) return true;
  const isSent = ["to", "received", "message-id", "return-path", "bcc"].some((name) => headers.has(name));
  return !isSent && /^multipart\/related\b/i.test(headers.get("content-type") ?? "");
}

export function findSavedPage(bytes: Uint8Array): SavedPage | undefined {
  const text = Buffer.from(bytes).toString("latin1");
  const { headers, end } = readHeaders(text, 0);
  const address = headers.get("snapshot-content-location");
  const root: Part = { headers, start: end, end: text.length };
  const pages = pagesIn(text, root, 0);
  const page = pages.find((part) => part.headers.get("content-location") === address) ?? pages[0];
  if (page === undefined) return undefined;
  const contentType = page.headers.get("content-type") ?? "text/html";
  const encoding = page.headers.get("content-transfer-encoding") ?? "binary";
  const head = `Content-Type: ${contentType}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Disposition: attachment\r\n\r\n`;
  const url = [address, page.headers.get("content-location"), headers.get("content-location")].find(isWebAddress);
  const saved = parseMailDate(headers.get("date") ?? "");
  return {
    message: Buffer.concat([Buffer.from(head, "latin1"), bytes.subarray(page.start, page.end)]),
    contentType,
    ...(url === undefined ? {} : { url }),
    ...(saved === undefined ? {} : { saved }),
  };
}

function pagesIn(text: string, part: Part, depth: number): readonly Part[] {
  const type = part.headers.get("content-type");
  if (PAGE.test(type ?? "")) return [part];
  if (!/^\s{0,20}multipart\//i.test(type ?? "") || depth >= documentSettings.deepestNesting) return [];
  const boundary = parameterOf(type, "boundary");
  return boundary === undefined ? [] : partsOf(text, part, boundary).flatMap((one) => pagesIn(text, one, depth + 1));
}

function partsOf(text: string, { start, end }: Part, boundary: string): readonly Part[] {
  const line = `--${boundary}`;
  const parts: Part[] = [];
  let at = text.startsWith(line, start) ? start : text.indexOf(`\n${line}`, start) + 1;
  while (at > 0 && at < end && parts.length < documentSettings.mostParts) {
    if (text.startsWith("--", at + line.length)) break;
    const feed = text.indexOf("\n", at);
    if (feed === -1) break;
    const next = text.indexOf(`\n${line}`, feed);
    const stop = next === -1 ? end : Math.min(next, end);
    const { headers, end: content } = readHeaders(text, feed + 1);
    if (content <= stop) parts.push({ headers, start: content, end: stop });
    if (next === -1) break;
    at = next + 1;
  }
  return parts;
}

function isWebAddress(address: string | undefined): boolean {
  return address !== undefined && /^https?:\/\/\S{1,2000}$/i.test(address);
}
