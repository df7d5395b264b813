/** The name of the root element of XML, past the byte order mark, declaration, stylesheets, comments and doctype. */

const NAME = /[\p{L}_][\p{L}\p{N}_.:-]{0,80}/uy;
const NAME_ENDS = /^[\s/>]/;

export interface Root {
  /** Without its prefix, as it is written: "RDF" of `<rdf:RDF`. */
  readonly name: string;
  readonly qualified: string;
  /** Where its tag begins. */
  readonly start: number;
}

/** Undefined where `head` is no XML or ends before its root. */
export function tellRoot(head: string): Root | undefined {
  let at = pastSpace(head, head.startsWith("\ufeff") ? 1 : 0);
  while (head.startsWith("<?", at) || head.startsWith("<!", at)) {
    const end = pastMarkup(head, at);
    if (end === undefined) return undefined;
    at = pastSpace(head, end);
  }
  if (head[at] !== "<") return undefined;
  NAME.lastIndex = at + 1;
  const qualified = NAME.exec(head)?.[0];
  if (qualified === undefined || !NAME_ENDS.test(head.charAt(at + 1 + qualified.length))) return undefined;
  return { name: qualified.slice(qualified.indexOf(":") + 1), qualified, start: at };
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

/** Behind an instruction, a comment, or a doctype with what stands in its brackets. */
function pastMarkup(text: string, from: number): number | undefined {
  const [opens, closes] = text.startsWith("<!--", from)
    ? [4, "-->"]
    : text.startsWith("<?", from)
      ? [2, "?>"]
      : [2, ""];
  if (closes !== "") {
    const end = text.indexOf(closes, from + opens);
    return end === -1 ? undefined : end + closes.length;
  }
  let inBrackets = false;
  let quote = "";
  for (let at = from + opens; at < text.length; at++) {
    const sign = text[at]!;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "[") inBrackets = true;
    else if (sign === "]") inBrackets = false;
    else if (sign === ">" && !inBrackets) return at + 1;
  }
  return undefined;
}
