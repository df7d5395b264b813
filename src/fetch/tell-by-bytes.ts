/**
 * What do the first bytes of a file say that it is, whatever its name says? Takes them; gives the kind where a
 * signature or a block of mail headers settles it, else nothing.
 */
import type { DocumentKind } from "./source-kinds.js";

/** Bytes that are looked at. Readers of PDF accept its signature within so many. */
const TELLING_BYTES = 1024;

const HEADER = /^[A-Za-z][A-Za-z0-9-]{0,60}:(?:\s|$)/;
/** Headers that stand in mails and saved pages, and above no text. */
const MAIL_HEADER =
  /^(?:mime-version|message-id|received|return-path|snapshot-content-location|content-transfer-encoding):/i;

/** Office files before .docx, and .docx files with a password. */
export const OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

export function tellByBytes(head: Uint8Array): DocumentKind | undefined {
  const text = Buffer.from(head.subarray(0, TELLING_BYTES)).toString("latin1");
  if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) return "zip";
  if (text.startsWith(OLD_OFFICE)) return "docx";
  const pdf = text.indexOf("%PDF-");
  if (pdf !== -1 && !/\p{L}{3}/u.test(text.slice(0, pdf))) return "pdf";
  return hasMailHeaders(text) ? "mime" : undefined;
}

/** Headers line by line from the first line on, one of them of a mail. */
function hasMailHeaders(text: string): boolean {
  const lines = text.split(/\r?\n/);
  let isMail = false;
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    if (line === "") break;
    const goesOn = index > 0 && /^[ \t]/.test(line);
    if (!goesOn && !HEADER.test(line)) return isLast && isMail;
    isMail ||= MAIL_HEADER.test(line);
  }
  return isMail;
}
