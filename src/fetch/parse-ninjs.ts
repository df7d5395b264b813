/** Is a JSON object a record in ninjs (IPTC, 1.x and 2.x), and what report does it hold? */
import type { Found } from "./found.js";
import type { RawMedium } from "./given-media.js";
import { type NewsRecord, writeRecord } from "./news/news-record.js";

type Fields = Readonly<Record<string, unknown>>;

const BODIES = ["body_xhtml", "body_html", "body_text", "bodies"];
const MARKS = ["headline", "headlines", "versioncreated", "firstcreated", "copyrightholder", "usageterms", "pubstatus"];

/** A body under ninjs' names, or an address and a field that only ninjs has; never what has `text` or `html`. */
export function isNinjs(value: object): boolean {
  if ("text" in value || "html" in value) return false;
  if (BODIES.some((name) => name in value)) return true;
  return "uri" in value && MARKS.filter((name) => name in value).length >= 2;
}

export function parseNinjs(value: object, source: string): Found {
  const fields = value as Fields;
  const record: NewsRecord = {
    body: bodyOf(fields),
    matter: textIn(fields.type),
    status: textIn(fields.pubstatus),
    headline: textIn(fields.headline) ?? valueIn(fields.headlines),
    byline: textIn(fields.byline) ?? textIn(fields.by),
    dateline: textIn(fields.dateline) ?? nameIn(fields.located),
    section: nameIn(fields.section),
    language: textIn(fields.language),
    firstCreated: textIn(fields.firstcreated) ?? textIn(fields.contentcreated),
    versionCreated: textIn(fields.versioncreated),
    provider: nameIn(fields.provider),
    sources: [
      nameIn(fields.copyrightholder),
      textIn(fields.creditline),
      textIn(fields.source),
      ...listIn(fields.infosources).map(nameIn),
    ],
    media: mediaOf(fields.associations),
  };
  return writeRecord(record, source);
}

/** Bodies of markup first, since they know their paragraphs. */
function bodyOf(fields: Fields): NewsRecord["body"] {
  const bodies = listIn(fields.bodies).map((body) => ({
    type: textIn(body.contenttype) ?? textIn(body.contentType) ?? "text/html",
    value: textIn(body.value),
  }));
  const html =
    textIn(fields.body_xhtml) ?? textIn(fields.body_html) ?? bodies.find(({ type }) => /html/.test(type))?.value;
  if (html !== undefined) return /<\w/.test(html) ? { html } : { text: html };
  const text = textIn(fields.body_text) ?? bodies.find(({ type }) => type.startsWith("text/"))?.value;
  return text === undefined ? undefined : { text };
}

/** Version 1 has them by name, version 2 in a list; each is a record of its own, in several sizes. */
function mediaOf(associations: unknown): readonly RawMedium[] {
  const isList = Array.isArray(associations) || typeof associations !== "object" || associations === null;
  return listIn(isList ? associations : Object.values(associations)).flatMap((one) => {
    const { renditions } = one;
    const sizes = listIn(Array.isArray(renditions) ? renditions : Object.values(renditions ?? {}));
    const address = sizes.map(({ href }) => textIn(href)).find((href) => href !== undefined);
    const caption = textIn(one.description_caption) ?? textIn(one.description_text) ?? textIn(one.body_text);
    return [{ address, type: textIn(one.type), words: [caption, textIn(one.creditline) ?? textIn(one.byline)] }];
  });
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Names stand alone or inside an object. */
function nameIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return textIn(value);
  const [first] = Array.isArray(value) ? listIn(value) : [value as Fields];
  return textIn(first?.name);
}

/** The main one of several headlines, or the first. */
function valueIn(value: unknown): string | undefined {
  const list = listIn(value);
  return textIn((list.find(({ role }) => textIn(role) === "main") ?? list[0])?.value);
}

function listIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter((one): one is Fields => typeof one === "object" && one !== null) : [];
}
