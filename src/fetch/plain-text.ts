/** Words of a piece of markup as a feed gives it: tags and entities gone, space folded. Linear in its length. */

const BLOCKS =
  "p div br li ul ol dl dt dd blockquote h1 h2 h3 h4 h5 h6 table tr td th section article figure figcaption hr pre header footer aside";
const INLINE =
  "a abbr acronym b bdi bdo big center cite code del em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr script style iframe video audio source picture svg noscript";
const BLOCK_TAGS = new Set(BLOCKS.split(" "));
const TAGS = new Set([...BLOCK_TAGS, ...INLINE.split(" ")]);
const TAG_NAME = /\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/iy;

/** Named ones that feeds escape twice; XML's own come first. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", zwnj: "\u200c", zwj: "\u200d" },
    ...{ ndash: "–", mdash: "—", hellip: "…", lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„" },
    ...{ laquo: "«", raquo: "»", euro: "€", pound: "£", deg: "°", middot: "·", bull: "•", copy: "©", reg: "®" },
    ...{ auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß", aring: "å", oslash: "ø" },
    ...{ eacute: "é", egrave: "è", ecirc: "ê", agrave: "à", aacute: "á", acirc: "â", ccedil: "ç", ocirc: "ô" },
    ...{ iacute: "í", oacute: "ó", uacute: "ú", ntilde: "ñ", atilde: "ã", otilde: "õ", Eacute: "É", icirc: "î" },
  }),
);
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\ufffd";
  });
}

/** On one line. "a < b" stays: a tag has a name that HTML knows. */
export function plainText(markup: string): string {
  return paragraphsOf(markup).join(" ");
}

/** Paragraphs that hold words, parted where the markup parts blocks, or by blank lines where it has no blocks. */
export function paragraphsOf(markup: string): readonly string[] {
  const parts: string[] = [""];
  const blocks = walkTags(markup, (words, block) => {
    parts[parts.length - 1] += words;
    if (block) parts.push("");
  });
  const raw = blocks ? parts : parts.join("").split(/\n[^\S\n]{0,20}\n/);
  return raw.map((part) => decodeEntities(part).replace(/\s+/g, " ").trim()).filter((part) => part !== "");
}

/** Gives the words before each tag and whether it parts blocks; says whether any did. */
function walkTags(markup: string, take: (words: string, block: boolean) => void): boolean {
  let from = 0;
  let anyBlock = false;
  for (let at = markup.indexOf("<"); at !== -1; at = markup.indexOf("<", at + 1)) {
    TAG_NAME.lastIndex = at + 1;
    const name = TAG_NAME.exec(markup)?.[1]?.toLowerCase();
    const comment = name === undefined && markup.startsWith("<!--", at);
    if (!comment && (name === undefined || !TAGS.has(name))) continue;
    const end = markup.indexOf(comment ? "-->" : ">", at);
    if (end === -1) break;
    const block = name !== undefined && BLOCK_TAGS.has(name);
    anyBlock ||= block;
    take(markup.slice(from, at), block);
    from = end + (comment ? 3 : 1);
    at = from - 1;
  }
  take(markup.slice(from), false);
  return anyBlock;
}
