/** Which element does an XML text open with? Knows nothing of documents type definitions beyond where they end. */

/** Preambles (declaration, comments, instructions, document type) that may stand before the root. */
const MOST_PREAMBLES = 20;
const NAME = /^<([A-Za-z_][\w.-]{0,60}:)?([A-Za-z_][\w.-]{0,60})/;

const NEWS_ROOTS: ReadonlySet<string> = new Set(["newsItem", "newsMessage", "packageItem", "itemSet", "nitf"]);

/** Name of the root without its prefix; undefined where none stands in what was given. */
export function rootOf(text: string): string | undefined {
  let rest = text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "").trimStart();
  for (let skipped = 0; skipped < MOST_PREAMBLES; skipped++) {
    const close = closeOf(rest);
    if (close === undefined) return NAME.exec(rest)?.[2];
    const end = rest.indexOf(close);
    if (end === -1) return undefined;
    rest = rest.slice(end + close.length).trimStart();
  }
  return undefined;
}

/** NewsML-G2 and NITF. */
export function isNewsRoot(root: string): boolean {
  return NEWS_ROOTS.has(root);
}

function closeOf(rest: string): string | undefined {
  if (rest.startsWith("<?")) return "?>";
  if (rest.startsWith("<!--")) return "-->";
  if (!rest.startsWith("<!")) return undefined;
  const subset = rest.indexOf("[");
  const end = rest.indexOf(">");
  return subset !== -1 && subset < end ? "]>" : ">";
}
