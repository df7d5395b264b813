/**
 * A mail or a page saved as one. A saved page is one document with its address; a mail is its body, and each of its
 * attachments opened by kind under `mail.eml/name`.
 */
import { documentSettings } from "../settings.js";
import { type Found, notOpened } from "./found.js";
import { findSavedPage, isSavedPage } from "./mime/find-saved-page.js";
import { openMail } from "./mime/open-mail.js";
import { gather } from "./open-document.js";
import { type Content, type Opening, tooLarge } from "./opener.js";
import { runInThread } from "./run-in-thread.js";

export async function* openMime(content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source } = content;
  if (opening.depth > documentSettings.deepestNesting) {
    yield notOpened(source, `lies more than ${documentSettings.deepestNesting} archives or mails deep; not opened`);
    return;
  }
  const bytes = await gather(content, opening.longest);
  if (bytes === undefined) yield notOpened(source, tooLarge(opening.longest));
  else if (isSavedPage(bytes, source)) yield await openSavedPage(bytes, content);
  else yield* openMail(bytes, content, opening);
}

async function openSavedPage(bytes: Uint8Array, { source, about }: Content): Promise<Found> {
  const page = findSavedPage(bytes);
  if (page === undefined) return notOpened(source, "a saved page without a page in it; save it again");
  const read = await runInThread("mail", page.message);
  const html = "fault" in read ? undefined : read.value.attachments[0]?.content;
  if (html === undefined || html.length === 0) {
    return notOpened(source, "a saved page whose page cannot be decoded; save it again");
  }
  const { given = {}, contentType: _, ...known } = about;
  return {
    kind: "document",
    source,
    bytes: html,
    contentType: page.contentType,
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(page.saved === undefined ? {} : { crawled: page.saved }),
    ...known,
    given,
  };
}
