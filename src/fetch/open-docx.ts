/**
 * One Word file (.docx) -> one page of its headings, lists and paragraphs; pictures are left out. Its parts are
 * measured before they are unpacked for reading.
 */
import { documentSettings } from "../settings.js";
import { type Found, type GivenFields, notOpened } from "./found.js";
import { withoutUndefined } from "./given-fields.js";
import { type ArchiveFile, listEntries } from "./list-entries.js";
import { openArchive, reasonOfArchive } from "./open-archive.js";
import { gather } from "./open-document.js";
import { type Content, type Opening, tooLarge } from "./opener.js";
import { parsePublished } from "./parse-published.js";
import { readEntry } from "./read-entry.js";
import { runInThread } from "./run-in-thread.js";
import { OLD_OFFICE } from "./tell-by-bytes.js";
import { escapeHtml, PAGE_TYPE, writePage } from "./write-page.js";

/** Characters of markup; a heading further down is one of a part. */
const TOP = 600;
/** Marks of notes, and the arrows that lead back from them. */
const NOTE_MARKS = /<sup><a [^<>]{0,300}>\[\d{1,4}\]<\/a><\/sup>|<a [^<>]{0,300}>↑<\/a>/g;
const PROPERTIES = "docProps/core.xml";
/** Parts that are text; pictures and fonts are never unpacked. */
const TEXT_PART = /\.(?:xml|rels)$/i;

export async function* openDocx(content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source, about } = content;
  const bytes = await gather(content, opening.longest);
  if (bytes === undefined) {
    yield notOpened(source, tooLarge(opening.longest));
    return;
  }
  if (Buffer.from(bytes.subarray(0, OLD_OFFICE.length)).toString("latin1") === OLD_OFFICE) {
    yield notOpened(source, "an old office file, or one with a password; save it as .docx without a password");
    return;
  }
  const measured = await measureParts(bytes);
  if ("reason" in measured) {
    yield notOpened(source, measured.reason);
    return;
  }
  const read = await runInThread("docx", bytes);
  if ("fault" in read) {
    yield notOpened(source, reasonOfFault(read.fault));
    return;
  }
  const html = read.value.html.replace(/<img\b[^>]{0,500}>/g, "").replace(NOTE_MARKS, "");
  const words = html.replace(/<[^<>]{0,500}>/g, " ");
  if (!/\p{L}/u.test(words)) {
    yield notOpened(source, "an office file without text");
    return;
  }
  const { given } = measured;
  const { given: known = {}, contentType: _, ...rest } = about;
  yield {
    kind: "document",
    source,
    bytes: writePage({ title: titleOf(measured.title, html, words), body: html }),
    ...rest,
    contentType: PAGE_TYPE,
    given: { ...given, ...known },
  };
}

/** What the file calls itself, where its text has it: templates leave other titles behind. Else its first heading. */
function titleOf(title: string | undefined, html: string, words: string): string | undefined {
  if (title !== undefined && words.includes(escapeHtml(title))) return title;
  const heading = /<h1>(.{1,500}?)<\/h1>/.exec(html.slice(0, TOP));
  return heading?.[1] ? decodeEntities(heading[1].replace(/<[^<>]{0,500}>/g, "")).trim() || undefined : undefined;
}

interface Properties {
  readonly title?: string;
  readonly given: GivenFields;
}

/** What the file says of itself, or why its text is not to be unpacked. */
async function measureParts(bytes: Uint8Array): Promise<Properties | { readonly reason: string }> {
  try {
    const zip = await openArchive({ bytes });
    try {
      const spent = { bytes: 0, entries: 0 };
      const { files, problems } = await listEntries(zip, spent);
      const [problem] = problems;
      if (problem) return { reason: `not read: ${problem.path === "" ? "" : `${problem.path}: `}${problem.reason}` };
      if (!files.some(({ path }) => path === "word/document.xml")) return { reason: "holds no text of an office file" };
      let properties = "";
      for (const file of files.filter(({ path }) => TEXT_PART.test(path))) {
        const part = await unpack(file);
        if (part === undefined) return { reason: LARGE };
        if (file.path === PROPERTIES) properties = part;
      }
      return propertiesOf(properties);

      async function unpack({ entry, path }: ArchiveFile): Promise<string | undefined> {
        const held: Uint8Array[] = [];
        for await (const chunk of readEntry(zip, entry, spent)) {
          if (spent.bytes > documentSettings.largestOfficeText) return undefined;
          if (path === PROPERTIES) held.push(chunk);
        }
        return new TextDecoder().decode(Buffer.concat(held));
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    return { reason: reasonOfArchive(error) };
  }
}

const LARGE = `an office file with more than ${documentSettings.largestOfficeText / 1024 / 1024} MB of text and layout`;

/** A date of creation is no date of publication, and is left alone. */
function propertiesOf(xml: string): Properties {
  const said = (name: string) => new RegExp(`<${name}[^<>]{0,200}>([^<]{1,300})</${name}>`).exec(xml)?.[1]?.trim();
  const title = said("dc:title");
  const modified = said("dcterms:modified");
  return {
    ...(title ? { title: decodeEntities(title) } : {}),
    given: withoutUndefined<GivenFields>({ modified: modified && parsePublished(modified)?.value }),
  };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

function reasonOfFault(fault: string): string {
  if (fault === "time") return `takes more than ${documentSettings.longestReading / 1000} seconds to read`;
  if (fault === "memory") return "takes more memory to read than a report may";
  return "a damaged office file; open it and save it again as .docx";
}
