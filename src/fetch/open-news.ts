/** One XML file of a news agency -> its reports: NewsML-G2, alone or several in a message, and NITF. */
import { type Found, notOpened } from "./found.js";
import { writeRecord } from "./news/news-record.js";
import { readNewsItem } from "./news/read-news-item.js";
import { readNitf } from "./news/read-nitf.js";
import { childrenNamed, nameOf, parseXml } from "./news/xml-tree.js";
import type { Content } from "./opener.js";

export function* openNews(text: string, { source, about }: Content): Generator<Found> {
  const root = parseXml(text);
  if (root === undefined) {
    yield notOpened(source, "XML of more or deeper elements than any report has");
    return;
  }
  const items = itemsIn(root);
  if (items.length === 0) yield notOpened(source, "a message that holds no item");
  const isCut = !isClosed(text, nameOf(root));
  for (const [index, item] of items.entries()) {
    const inner = items.length === 1 ? source : `${source}#${index + 1}`;
    if (isCut && index === items.length - 1) yield notOpened(inner, "cut off before its end; fetch it again");
    else yield openItem(item, inner, about);
  }
}

/** Whether the root is closed at the end; what stands behind it is comments at most. */
function isClosed(text: string, root: string): boolean {
  const close = text.lastIndexOf("</");
  return close !== -1 && new RegExp(`^</(?:[\\w.-]{1,60}:)?${root}\\s{0,20}>`).test(text.slice(close, close + 200));
}

function itemsIn(root: Element): readonly Element[] {
  if (nameOf(root) === "newsMessage") return childrenNamed(root, "itemSet").flatMap((set) => [...set.children]);
  return nameOf(root) === "itemSet" ? [...root.children] : [root];
}

function openItem(item: Element, source: string, about: Content["about"]): Found {
  const name = nameOf(item);
  if (name === "newsItem") return writeRecord(readNewsItem(item), source, about);
  if (name === "nitf") return writeRecord(readNitf(item), source, about);
  if (name === "packageItem") return notOpened(source, "skipped: a package, which names other items and has no text");
  return notOpened(source, `skipped: <${name}> is no report`);
}
