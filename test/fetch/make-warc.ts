/** Records of archives of crawls, written by hand so that each can be broken in its own way. */

export interface MadeRecord {
  readonly type?: string;
  readonly url?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly block?: string | Uint8Array;
  /** Instead of the length that the block has. */
  readonly length?: string;
  readonly version?: string;
}

export function warcRecord(made: MadeRecord): Uint8Array {
  const { type = "response", url = "https://gazette.example/a", fields = {}, block = "", version = "1.0" } = made;
  const bytes = Buffer.from(block);
  const isAnswer = type === "response";
  const all = {
    "WARC-Type": type,
    "WARC-Target-URI": url,
    "WARC-Date": "2024-03-19T10:15:00Z",
    "Content-Type": isAnswer ? "application/http; msgtype=response" : "text/plain",
    ...fields,
    "Content-Length": made.length ?? String(bytes.length),
  };
  const header = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/${version}\r\n${header.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

export function httpAnswer(
  content: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
  status = "200 OK",
): Uint8Array {
  const all = Object.entries({ "Content-Type": "text/html; charset=utf-8", ...fields });
  const header = all.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${header}\r\n`), Buffer.from(content)]);
}

export function pageRecord(words: string): Uint8Array {
  return warcRecord({ block: httpAnswer(`<p>${words}</p>`) });
}
