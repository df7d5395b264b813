/**
 * Cuts XML that may be broken into the elements of some names, as they stand, past character data and comments. An
 * element that another one of its kind interrupts, or the end, is broken, and costs no other.
 */

export interface ElementPiece {
  /** From the opening tag to the closing one. */
  readonly xml: string;
  readonly start: number;
  /** What ended it was no closing tag of its own. */
  readonly broken?: "interrupted" | "cut";
}

/** Elements in order, lazily. `names` are plain words, compared without prefix and case; they do not hold one another. */
export function* splitElements(xml: string, names: readonly string[]): Generator<ElementPiece> {
  const marks = new RegExp(`<!\\[CDATA\\[|<!--|<(/?)(?:[\\w.-]{1,40}:)?(?:${names.join("|")})(?=[\\s/>])`, "gi");
  let start: number | undefined;
  /** Once there is no end of a comment, there is none further on: nothing is looked for twice. */
  let commentsEnd = true;
  for (let mark = marks.exec(xml); mark; mark = marks.exec(xml)) {
    const [words, slash] = mark;
    if (words === "<!--") {
      const end = commentsEnd ? xml.indexOf("-->", marks.lastIndex) : -1;
      if (end === -1) commentsEnd = false;
      else marks.lastIndex = end + 3;
    } else if (slash === undefined) {
      const end = xml.indexOf("]]>", marks.lastIndex);
      if (end === -1) break;
      marks.lastIndex = end + 3;
    } else if (slash === "/") {
      const end = xml.indexOf(">", marks.lastIndex);
      if (end === -1) break;
      if (start !== undefined) yield { xml: xml.slice(start, end + 1), start };
      start = undefined;
      marks.lastIndex = end + 1;
    } else {
      if (start !== undefined) yield { xml: xml.slice(start, mark.index), start, broken: "interrupted" };
      const end = tagEnd(xml, marks.lastIndex);
      start = mark.index;
      if (end === undefined) break;
      if (xml[end - 2] === "/") {
        yield { xml: xml.slice(start, end), start };
        start = undefined;
      }
      marks.lastIndex = end;
    }
  }
  if (start !== undefined) yield { xml: xml.slice(start), start, broken: "cut" };
}

/** Behind the ">" of a tag, past its quoted values; undefined where it does not end. */
export function tagEnd(xml: string, from: number): number | undefined {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at]!;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === ">") return at + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return undefined;
}
