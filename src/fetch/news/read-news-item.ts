/** One `newsItem` of NewsML-G2 -> the record of a report. Takes its element; gives the fields that IPTC names. */
import { listBodyBlocks } from "./list-body-blocks.js";
import type { NewsRecord } from "./news-record.js";
import { readNitf } from "./read-nitf.js";
import { childAt, childrenNamed, descendantNamed, nameOf, wordsOf } from "./xml-tree.js";

/** IPTC's own list of providers, whose codes are names: "nprov:AFP". */
const PROVIDER_CODES = /^nprov:(.{1,60})$/;

export function readNewsItem(item: Element): NewsRecord {
  const itemMeta = childAt(item, "itemMeta");
  const contentMeta = childAt(item, "contentMeta");
  const inner = bodyOf(item);
  const said = (name: string) => wordsOf(childAt(contentMeta, name));
  return {
    body: inner?.body,
    matter: codeOf(childAt(itemMeta, "itemClass"))?.replace(/^[^:]{0,40}:/, ""),
    status: codeOf(childAt(itemMeta, "pubStatus")),
    headline: said("headline") ?? inner?.headline ?? wordsOf(childAt(itemMeta, "title")),
    byline: said("by") ?? nameIn(childAt(contentMeta, "creator")) ?? inner?.byline,
    dateline: said("dateline") ?? nameIn(childAt(contentMeta, "located")) ?? inner?.dateline,
    language: childAt(contentMeta, "language")?.getAttribute("tag") ?? item.getAttribute("xml:lang") ?? undefined,
    firstCreated: wordsOf(childAt(itemMeta, "firstCreated")) ?? inner?.firstCreated,
    versionCreated: wordsOf(childAt(itemMeta, "versionCreated")) ?? said("contentCreated"),
    provider: nameIn(childAt(itemMeta, "provider")),
    sources: [
      nameIn(childAt(item, "rightsInfo", "copyrightHolder")),
      said("creditline"),
      ...childrenNamed(contentMeta, "infoSource").map(nameIn),
    ],
    media: inner?.media,
  };
}

/** The first content that holds words: XML first, since it knows its paragraphs. */
function bodyOf(item: Element): Partial<NewsRecord> | undefined {
  const set = childAt(item, "contentSet");
  for (const inline of childrenNamed(set, "inlineXML")) {
    const root = inline.firstElementChild;
    if (root === null) continue;
    if (nameOf(root) === "nitf") return readNitf(root);
    const blocks = listBodyBlocks(descendantNamed(inline, "body") ?? inline);
    if (blocks.length > 0) return { body: blocks };
  }
  for (const inline of childrenNamed(set, "inlineData")) {
    const type = inline.getAttribute("contenttype") ?? "text/plain";
    const words = inline.textContent ?? "";
    if (inline.getAttribute("encoding") !== null || !type.startsWith("text/")) continue;
    if (/\p{L}/u.test(words)) return { body: /html/.test(type) ? { html: words } : { text: words } };
  }
  return undefined;
}

function codeOf(element: Element | undefined): string | undefined {
  return element?.getAttribute("qcode") ?? undefined;
}

/** A name as it stands, as a literal, or as a code of the list whose codes are names. */
function nameIn(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined;
  const code = PROVIDER_CODES.exec(element.getAttribute("qcode") ?? "")?.[1];
  return wordsOf(childAt(element, "name")) ?? element.getAttribute("literal") ?? code;
}
