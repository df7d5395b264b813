/** One mail -> its body as a document, with its subject and date, then its attachments by kind. */
import type { PublicationDate } from "../../model/report.js";
import { documentSettings, readSettings } from "../../settings.js";
import { type Found, type GivenFields, notOpened } from "../found.js";
import { known, withoutUndefined } from "../given-fields.js";
import { innerPath } from "../inner-path.js";
import { tellKindWithType } from "../media-kinds.js";
import type { Content, Opening } from "../opener.js";
import { type MailAttachment, type MailContent, runInThread } from "../run-in-thread.js";
import { extensionOf } from "../source-kinds.js";
import { passedOver } from "../walk-paths.js";
import { dropQuotedReply } from "./drop-quoted-reply.js";
import { parseMailDate } from "./parse-mail-date.js";

/** Share of the letters of the text that its markup has at least, to be the same report better told. */
const AS_WHOLE = 0.6;
const ANSWER = /^(?:(?:re|fwd?)\s{0,3}:\s{0,5})+/i;

export async function* openMail(
  bytes: Uint8Array,
  { source, about }: Content,
  opening: Opening,
): AsyncGenerator<Found> {
  if (countParts(bytes) > documentSettings.mostParts) {
    yield notOpened(source, `a mail of more than ${documentSettings.mostParts} parts`);
    return;
  }
  const read = await runInThread("mail", bytes);
  if ("fault" in read) {
    const bound = read.fault === "time" || read.fault === "memory";
    yield notOpened(source, bound ? "a mail that takes too long or too much to take apart" : "a damaged mail");
    return;
  }
  const mail = read.value;
  const body = bodyOf(mail);
  if (body === undefined && mail.attachments.length === 0) yield notOpened(source, "a mail without text");
  if (body !== undefined) {
    const { given = {}, contentType: _, ...rest } = about;
    yield { kind: "document", source, ...body, ...rest, given: { ...givenOf(mail), ...given } };
  }
  yield* openAttachments(mail, source, opening);
}

/** Lines that may open a part; a mail that has very many is not taken apart at all. */
function countParts(bytes: Uint8Array): number {
  const text = Buffer.from(bytes).toString("latin1");
  let parts = 0;
  for (let at = text.indexOf("\n--"); at !== -1; at = text.indexOf("\n--", at + 1)) {
    const next = text[at + 3];
    if (next !== undefined && !/\s/.test(next)) parts++;
  }
  return parts;
}

function bodyOf({ html, text }: MailContent): { bytes: Uint8Array; contentType: string } | undefined {
  const plain = text === undefined ? "" : dropQuotedReply(text);
  const words = html === undefined ? "" : wordsOf(html);
  const lettersInText = lettersOf(plain);
  const lettersInHtml = lettersOf(words);
  const encode = (content: string) => new TextEncoder().encode(content);
  if (html !== undefined && words.length >= readSettings.shortestReport && lettersInHtml >= lettersInText * AS_WHOLE) {
    return { bytes: encode(html), contentType: "text/html; charset=utf-8" };
  }
  if (lettersInText > 0) return { bytes: encode(plain), contentType: "text/plain; charset=utf-8" };
  return lettersInHtml > 0 ? { bytes: encode(words), contentType: "text/plain; charset=utf-8" } : undefined;
}

function wordsOf(html: string): string {
  const parts = html.split(/<\/?(?:script|style|head)\b/i);
  return parts
    .filter((_, index) => index % 2 === 0)
    .join(" ")
    .replace(/<[^<>]{0,2000}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** What answers or sends on another mail was published before it was sent. */
function givenOf({ subject, date, answers }: MailContent): GivenFields {
  const moment = date === undefined || answers ? undefined : parseMailDate(date);
  const published: PublicationDate | undefined =
    moment === undefined ? undefined : { value: moment, precision: "second", basis: "date of the mail" };
  return withoutUndefined<GivenFields>({ headline: known(subject?.replace(ANSWER, "")), published });
}

async function* openAttachments(mail: MailContent, source: string, opening: Opening): AsyncGenerator<Found> {
  const others = new Map<string, string[]>();
  for (const [index, attachment] of mail.attachments.entries()) {
    const name = nameOf(attachment, index);
    const inner = `${source}/${name}`;
    const kind = tellKindWithType(name, attachment.type);
    // Pictures inside the body are part of it.
    if (attachment.related && (kind === "other" || kind === "unnamed")) continue;
    if (kind === "other" || (kind === "unnamed" && /^(?:image|audio|video)\//.test(attachment.type))) {
      const extension = extensionOf(name) || `.${attachment.type.replace(/^.{0,100}\//, "")}`;
      others.set(extension, [...(others.get(extension) ?? []), inner]);
      continue;
    }
    yield* opening.open({
      source: inner,
      kind,
      size: attachment.content.length,
      chunks: one(attachment.content),
      about: {},
    });
  }
  for (const [extension, sources] of others) yield passedOver(extension, sources, source);
}

/** The last step of the name it was sent under; never used as a path. */
function nameOf({ name = "", type }: MailAttachment, index: number): string {
  const [last = ""] = name
    .replace(/[\u0000-\u001f\u007f]/g, "")
    .split(/[\\/]/)
    .slice(-1);
  return innerPath(last) ?? `attachment ${index + 1}${type === "message/rfc822" ? ".eml" : ""}`;
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
