/**
 * One PDF -> one page of its paragraphs in reading order. Locked, scanned, broken and endless ones are told. The dates
 * that a PDF has of itself are those of the file, never of a publication.
 */
import { documentSettings } from "../settings.js";
import { type Found, type GivenFields, notOpened } from "./found.js";
import { withoutUndefined } from "./given-fields.js";
import { gather } from "./open-document.js";
import { type Content, type Opening, tooLarge } from "./opener.js";
import { dropRunningLines } from "./pdf/drop-running-lines.js";
import { joinParagraphs, type PdfParagraph } from "./pdf/join-paragraphs.js";
import { listLines } from "./pdf/list-lines.js";
import type { PdfLine } from "./pdf/pdf-line.js";
import { writeReportPage } from "./pdf/write-report-page.js";
import { type PdfContent, runInThread, type ThreadFault } from "./run-in-thread.js";
import { PAGE_TYPE } from "./write-page.js";

/** Letters in the whole document; fewer are stamps on pictures of pages. */
const FEWEST_LETTERS = 20;

export async function* openPdf(content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source, about } = content;
  const bytes = await gather(content, opening.longest);
  if (bytes === undefined) {
    yield notOpened(source, tooLarge(opening.longest));
    return;
  }
  const read = await runInThread("pdf", bytes);
  if ("fault" in read) {
    yield notOpened(source, reasonOfFault(read));
    return;
  }
  const lines = linesOf(read.value);
  const letters = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters < FEWEST_LETTERS) {
    yield notOpened(source, "PDF without text: pictures of pages, which are not read; run it through text recognition");
    return;
  }
  const { title, author, created, modified } = read.value;
  const { given = {}, contentType: _, ...rest } = about;
  const paragraphs = joinParagraphs(dropRunningLines(lines, read.value.pages.length));
  const hints = withoutUndefined<GivenFields>({
    byline: signedBy(author, paragraphs),
    modified: momentOf(modified) ?? momentOf(created),
  });
  yield {
    kind: "document",
    source,
    bytes: writeReportPage(paragraphs, title),
    ...rest,
    contentType: PAGE_TYPE,
    given: { ...hints, ...given },
  };
}

function linesOf({ pages }: PdfContent): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  for (const [index, page] of pages.entries()) {
    for (const line of listLines(page, index + 1, (lines.at(-1)?.region ?? -1) + 1)) lines.push(line);
  }
  return lines;
}

/** The author of a PDF is often an account or a program: it is believed where the text has the same name. */
function signedBy(author: string | undefined, paragraphs: readonly PdfParagraph[]): string | undefined {
  const name = author?.replace(/\s+/g, " ").trim() ?? "";
  return name.includes(" ") && paragraphs.some(({ text }) => text.includes(name)) ? name : undefined;
}

const DATE =
  /^D:(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/;

/** ISO 32000, 7.9.4. */
function momentOf(date: string | undefined): string | undefined {
  const parts = DATE.exec(date ?? "");
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, utc, sign, hours, minutes = "00"] = parts;
  const zone = utc ?? (sign === undefined ? "" : `${sign}${hours}:${minutes}`);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}

function reasonOfFault({ fault, message }: ThreadFault): string {
  switch (fault) {
    case "PasswordException":
      return "PDF with a password; save it without one";
    case "InvalidPDFException":
    case "FormatError":
    case "MissingPDFException":
      return "damaged PDF, or cut off before its end; fetch it again";
    case "pages":
      return `PDF of ${message} pages; no more than ${documentSettings.mostPages} are read`;
    case "characters":
      return `PDF of more than ${documentSettings.mostCharacters} characters, more than any report has`;
    case "time":
      return `PDF that takes more than ${documentSettings.longestReading / 1000} seconds to read`;
    case "memory":
      return "PDF that takes more memory to read than a report may";
    default:
      return `PDF that could not be read${message === "" ? "" : ` (${message.slice(0, 120)})`}`;
  }
}
