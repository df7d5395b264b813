/** A reader for tests: the text is the body, and "bad" cannot be read. */
import type { Report, Unreadable } from "../../src/model/report.js";
import { contentId } from "../../src/text/content-id.js";
import type { DocumentReader } from "../../src/workers/read-sources.js";

export const readPlainly: DocumentReader = (bytes, { source, url, crawled }): Report | Unreadable => {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith("bad")) return { source, reason: "bad" };
  return {
    id: contentId("report", source, text),
    source,
    language: "en",
    text,
    credits: [],
    ...(url === undefined ? {} : { url }),
    ...(crawled === undefined ? {} : { crawled }),
  };
};
