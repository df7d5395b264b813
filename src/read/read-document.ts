/**
 * One document -> one report. Takes bytes, where they came from, and the languages as values; gives a `Report` with
 * clean text, headline, outlet, dates and credits, or an `Unreadable` with the reason in plain words. Never throws.
 */
import type { ReadingPack } from "../model/language.js";
import type { OtherLanguage, Report, Unreadable } from "../model/report.js";
import { readSettings } from "../settings.js";
import { contentId } from "../text/content-id.js";
import { compileDateNames, withOrder } from "./date-names.js";
import { decodeBytes } from "./decode-bytes.js";
import type { Draft, Metadata } from "./draft.js";
import { dropSignOff } from "./drop-sign-off.js";
import { findCredits } from "./find-credits.js";
import { findDateline } from "./find-dateline.js";
import { findDates } from "./find-dates.js";
import { canonicalOutlet } from "./find-names.js";
import { findOutlet } from "./find-outlet.js";
import { orderOfHost } from "./numeric-order.js";
import { compilePageTables, lineKey, type PageTables } from "./page-tables.js";
import { readCrawledText } from "./read-crawled-text.js";
import { readHtml } from "./read-html.js";
import { tellFormat } from "./tell-format.js";

/** Languages as they come in from the one place that binds them. */
export interface ReadingLanguages {
  readonly packs: readonly ReadingPack[];
  /** BCP 47 code of the language of a text, or "und". */
  readonly detect: (text: string) => string;
  /** Paragraphs of a text in other languages than its own; left out, none are told. */
  readonly findOtherLanguages?: (text: string, language: string) => readonly OtherLanguage[];
}

/** Where a document came from. */
export interface DocumentOrigin {
  /** As the user named it. */
  readonly source: string;
  readonly url?: string;
  readonly contentType?: string;
  /** ISO date or time at which it was fetched; no date found may be later. */
  readonly crawled?: string;
}

const NOTHING: Metadata = { sites: [], sources: [], dates: [] };

/** Reads one document: HTML, or plain text with whatever a crawler left in it. */
export function readDocument(
  bytes: Uint8Array,
  about: DocumentOrigin,
  languages: ReadingLanguages,
): Report | Unreadable {
  try {
    return read(bytes, about, languages);
  } catch (error) {
    // Parsers of others stand behind this; whatever they stumble over costs one document, not the run.
    const detail = error instanceof Error ? error.message.slice(0, 200) : "unknown fault";
    return { source: about.source, reason: `could not be read: ${detail}` };
  }
}

function read(bytes: Uint8Array, about: DocumentOrigin, languages: ReadingLanguages): Report | Unreadable {
  const unreadable = (reason: string): Unreadable => ({ source: about.source, reason });
  if (bytes.length === 0) return unreadable("empty");
  if (bytes.length > readSettings.largestDocument) {
    return unreadable(`larger than ${readSettings.largestDocument / (1024 * 1024)} MB`);
  }
  const decoded = decodeBytes(bytes, about.contentType);
  if ("reason" in decoded) return unreadable(decoded.reason);
  if (decoded.text.trim() === "") return unreadable("empty: nothing but space");
  const format = tellFormat(decoded.text, about.contentType);
  if (typeof format === "object") return unreadable(format.reason);

  const tables = compilePageTables(languages.packs);
  const visible = visibleWords(decoded.text, format);
  const guess = languages.detect(visible);
  const names = withOrder(compileDateNames(languages.packs, guess), orderOfHost(about.url, guess));
  const page = format === "html" ? readHtml(decoded.text, tables, names, about.url) : undefined;
  if (page && "reason" in page) return unreadable(page.reason);
  const draft = page?.draft ?? readCrawledText(decoded.text, tables, names);
  if ("reason" in draft) return unreadable(draft.reason);
  const bylines = [
    page?.metadata.byline,
    ...draft.around.map((line) => (line.kind === "byline" ? line.value : undefined)),
  ];
  const paragraphs = dropSignOff(
    draft.paragraphs,
    bylines.filter((name) => name !== undefined),
  );
  const text = paragraphs.join("\n\n");
  if (!/\p{L}/u.test(text)) return unreadable("no words: nothing but marks, labels and numbers");
  const found = page ? languages.detect(text.slice(0, readSettings.detectedCharacters)) : guess;
  const language = languageOf(text, page?.metadata.language, guess, found);
  const id = contentId("report", about.source, decoded.text);
  const report = assemble(id, language, text, draft, page?.metadata ?? NOTHING, about, languages.packs, tables);
  const otherLanguages = languages.findOtherLanguages?.(text, language) ?? [];
  return otherLanguages.length === 0 ? report : { ...report, otherLanguages };
}

function assemble(
  id: string,
  language: string,
  text: string,
  draft: Draft,
  metadata: Metadata,
  about: DocumentOrigin,
  packs: readonly ReadingPack[],
  tables: PageTables,
): Report {
  const url = addressOf(about.url, metadata.url);
  const origin = {
    ...(url === undefined ? {} : { url }),
    ...(about.crawled === undefined ? {} : { crawled: about.crawled }),
  };
  const names = withOrder(compileDateNames(packs, language), orderOfHost(url, language));
  const dates = findDates(text, draft.around, metadata, { ...origin, isPage: metadata !== NOTHING }, names);
  const named = findCredits(text, draft.around, metadata.sources, tables);
  const outlet = findOutlet(text, draft, metadata, named, url, tables);
  const byline = metadata.byline ?? draft.around.find((line) => line.kind === "byline")?.value;
  const dateline = findDateline(text, tables);
  const headline = draft.headline ?? metadata.headline;
  return {
    id,
    source: about.source,
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
    language,
    ...(headline === undefined ? {} : { headline }),
    // A masthead above the headline is the outlet's name and no kicker.
    ...(draft.kicker === undefined || isSame(draft.kicker, outlet) ? {} : { kicker: draft.kicker }),
    ...(byline === undefined || byline === "" ? {} : { byline }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(metadata.section === undefined ? {} : { section: metadata.section }),
    text,
    ...dates,
    credits: withoutOwn(named, outlet, text, draft, tables),
    ...(metadata.media === undefined || metadata.media.length === 0 ? {} : { media: metadata.media }),
  };
}

/** The address that the page gives for itself, if it lies on the same site; others' addresses are theirs. */
function addressOf(fetched: string | undefined, canonical: string | undefined): string | undefined {
  if (fetched === undefined || canonical === undefined) return fetched ?? canonical;
  return siteOf(fetched) === siteOf(canonical) ? canonical : fetched;
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^(?:(?:www\d?|m|amp|mobile)\.)+/, "") : "";
}

function isSame(a: string, b: string | undefined): boolean {
  return b !== undefined && lineKey(a) === lineKey(b);
}

/**
 * An outlet is no source of its own, save where a site publishes again what it says is another's; and a wire's copy that
 * names itself in its text keeps that.
 */
function withoutOwn(
  credits: Report["credits"],
  outlet: string | undefined,
  text: string,
  draft: Draft,
  tables: PageTables,
): Report["credits"] {
  if (outlet === undefined) return credits;
  const own = lineKey(canonicalOutlet(outlet, tables));
  const again = draft.around.some(({ kind }) => kind === "republished");
  const signed = draft.around.some((line) => line.kind === "end mark") && credits.length === 1;
  return credits.filter(
    (credit) =>
      lineKey(credit.name) !== own || again || (signed && credit.span !== undefined && credit.span.end <= text.length),
  );
}

/** The language of the body; a page's own word for it counts only where the body is too short to tell. */
function languageOf(text: string, declared: string | undefined, guess: string, found: string): string {
  const hint = /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? "")?.[0]?.toLowerCase();
  if (text.length < readSettings.tellingText && hint !== undefined) return hint;
  return found !== "und" ? found : (hint ?? guess);
}

/** Words of a document before it is parsed, enough to tell its language. */
function visibleWords(text: string, format: "html" | "text"): string {
  const head = text.slice(0, readSettings.detectedCharacters * 20);
  if (format === "text") return head.slice(0, readSettings.detectedCharacters);
  const parts = head.split(/<\/?(?:script|style|noscript|svg)\b/i);
  // Every second part lies between an opening and a closing tag of these.
  const outside = parts.filter((_, index) => index % 2 === 0).join(" ");
  return outside
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, readSettings.detectedCharacters * 2);
}
