/** One `nitf` element -> the record of a report. Takes it as root of a file or as content of a news item. */
import type { RawMedium } from "../given-media.js";
import { listBodyBlocks } from "./list-body-blocks.js";
import type { NewsRecord } from "./news-record.js";
import { childAt, descendantNamed, nameOf, wordsOf } from "./xml-tree.js";

export function readNitf(nitf: Element): NewsRecord {
  const head = childAt(nitf, "head");
  const docdata = childAt(head, "docdata");
  const opening = childAt(nitf, "body", "body.head");
  const content = childAt(nitf, "body", "body.content");
  const dateline = childAt(opening, "dateline");
  return {
    body: content === undefined ? undefined : listBodyBlocks(content),
    status: docdata?.getAttribute("management-status") ?? undefined,
    headline: wordsOf(childAt(opening, "hedline", "hl1")) ?? wordsOf(childAt(head, "title")),
    byline: wordsOf(childAt(opening, "byline", "person")) ?? wordsOf(childAt(opening, "byline")),
    dateline: wordsOf(childAt(dateline, "location")) ?? wordsOf(dateline),
    section: childAt(head, "pubdata")?.getAttribute("position.section") ?? undefined,
    language: nitf.getAttribute("xml:lang") ?? undefined,
    firstCreated: isoOf(childAt(docdata, "date.issue")?.getAttribute("norm")),
    versionCreated: isoOf(childAt(head, "pubdata")?.getAttribute("date.publication")),
    provider:
      childAt(head, "pubdata")?.getAttribute("name") ?? wordsOf(opening && descendantNamed(opening, "distributor")),
    sources: [childAt(docdata, "doc.copyright")?.getAttribute("holder") ?? undefined],
    media: content === undefined ? [] : mediaIn(content),
  };
}

/** Each `media` element: the first of its references is the largest, mostly; others are sizes of the same. */
function mediaIn(content: Element): readonly RawMedium[] {
  return [...content.children].flatMap((child) => {
    if (nameOf(child) !== "media") return mediaIn(child);
    const words = [wordsOf(childAt(child, "media-caption")), wordsOf(childAt(child, "media-producer"))];
    const address = childAt(child, "media-reference")?.getAttribute("source") ?? undefined;
    return [{ address, type: child.getAttribute("media-type") ?? undefined, words }];
  });
}

/** NITF writes dates without marks: "20240319T221500Z". */
function isoOf(norm: string | null | undefined): string | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(norm ?? "");
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = "00", zone = ""] = parts;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`;
}
