/** A report as a news agency's record gives it, whatever the format: its words, and what stands in the fields beside. */
import { readSettings } from "../../settings.js";
import { type Found, type GivenFields, notOpened } from "../found.js";
import { known, languageTag, withoutUndefined } from "../given-fields.js";
import { type RawMedium, readMedia } from "../given-media.js";
import type { About } from "../opener.js";
import { parsePublished } from "../parse-published.js";
import { escapeHtml, PAGE_TYPE, writePage } from "../write-page.js";
import type { BodyBlock } from "./list-body-blocks.js";

export interface NewsRecord {
  /** Paragraphs and headings; HTML as the record has it; or text. */
  readonly body: readonly BodyBlock[] | { readonly html: string } | { readonly text: string } | undefined;
  /** What it is where it has no text: "picture", "video". */
  readonly matter?: string | undefined;
  /** "usable", "canceled", "withheld"; as the provider says. */
  readonly status?: string | undefined;
  readonly headline?: string | undefined;
  readonly byline?: string | undefined;
  readonly dateline?: string | undefined;
  readonly section?: string | undefined;
  readonly language?: string | undefined;
  readonly firstCreated?: string | undefined;
  readonly versionCreated?: string | undefined;
  readonly provider?: string | undefined;
  /** Holder of the copyright, line of credit, sources of information. */
  readonly sources: readonly (string | undefined)[];
  /** Pictures and films that belong to it. */
  readonly media?: readonly RawMedium[] | undefined;
}

/** Characters; longer words are no name. */
const LONGEST_NAME = 120;

export function writeRecord(record: NewsRecord, source: string, about: About = {}): Found {
  const { status, body } = record;
  if (status !== undefined && /^(?:stat:)?cancell?ed$/i.test(status)) {
    return notOpened(source, "skipped: its provider has cancelled it, so it is no report");
  }
  if (status !== undefined && /^(?:stat:)?withheld$/i.test(status)) {
    return notOpened(source, "skipped: its provider withholds it for now");
  }
  const written = body === undefined ? undefined : writeBody(body, record);
  if (written === undefined) {
    const matter = record.matter === undefined ? "" : ` (a record of: ${record.matter.slice(0, 40)})`;
    return notOpened(source, `holds no text of a report${matter}`);
  }
  const { given = {}, contentType: _, ...rest } = about;
  return { kind: "document", source, ...written, ...rest, given: { ...givenOf(record), ...given } };
}

function writeBody(
  body: NonNullable<NewsRecord["body"]>,
  { headline, language }: NewsRecord,
): { readonly bytes: Uint8Array; readonly contentType: string } | undefined {
  if ("text" in body) return /\p{L}/u.test(body.text) ? asText(body.text) : undefined;
  if ("html" in body) {
    const words = body.html.replace(/<[^<>]{0,2000}>/g, " ").replace(/\s+/g, " ");
    if (!/\p{L}/u.test(words)) return undefined;
    return { bytes: writePage({ headline, language: languageTag(language), body: body.html }), contentType: PAGE_TYPE };
  }
  if (body.length === 0) return undefined;
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  // A page with so little in it would be taken for one without a report; a wire's flash is one.
  if (length < readSettings.shortestReport) return asText(body.map(({ text }) => text).join("\n\n"));
  const blocks = body.map(({ tag, text }) => `<${tag}>${escapeHtml(text)}</${tag}>`).join("\n");
  return { bytes: writePage({ headline, language: languageTag(language), body: blocks }), contentType: PAGE_TYPE };
}

function asText(text: string) {
  return { bytes: new TextEncoder().encode(text), contentType: "text/plain; charset=utf-8" };
}

function givenOf(record: NewsRecord): GivenFields {
  const first = record.firstCreated ?? record.versionCreated;
  const published = first === undefined ? undefined : parsePublished(first);
  const version = record.versionCreated === undefined ? undefined : parsePublished(record.versionCreated);
  const names = record.sources.map(nameIn).filter((name) => name !== undefined);
  const outlet = nameIn(record.provider) ?? names[0];
  const credits = [...new Set(names)].filter((name) => name !== outlet);
  const media = readMedia(record.media ?? [], undefined);
  return withoutUndefined<GivenFields>({
    headline: known(record.headline),
    outlet,
    language: languageTag(known(record.language)),
    published: published && { ...published, basis: record.firstCreated ? "first version" : "this version" },
    byline: known(record.byline),
    dateline: known(record.dateline),
    section: known(record.section),
    modified: version === undefined || version.value === published?.value ? undefined : version.value,
    credits: credits.length === 0 ? undefined : credits,
    media: media.length === 0 ? undefined : media,
  });
}

function nameIn(words: string | undefined): string | undefined {
  const name = known(words?.replace(/\s+/g, " "));
  return name === undefined || name.length > LONGEST_NAME || /[<>{}]/.test(name) ? undefined : name;
}
