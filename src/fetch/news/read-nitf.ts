/** One `nitf` element -> the record of a report. Takes it as root of a file or as content of a news item. */
import { listBodyBlocks } from "./list-body-blocks.js";
import type { NewsRecord } from "./news-record.js";
import { childAt, descendantNamed, wordsOf } from "./xml-tree.js";

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
  };
}

/** NITF writes dates without marks: "20240319T221500Z". */
function isoOf(norm: string | null | undefined): string | undefined {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d):?(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(norm ?? "");
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = "00", zone = ""] = parts;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}${zone.replace(/(\d\d)(\d\d)$/, "$1:$2")}`;
}
