/** What did a page write behind the last sentence of a line? Parts a line from its end mark and its story code. */
import { endsSentence, type Line } from "./classify-line.js";
import type { PageTables } from "./page-tables.js";

const CODE = /(?<=[.!?…؟۔。"”»)]\s?)[#/]?\p{Nd}{2,10}[/*]{0,3}$/u;

export function partEnding(
  line: string,
  tables: PageTables,
): { readonly words: string; readonly ending: readonly Line[] } {
  const ending: Line[] = [];
  let words = line;
  for (const mark of tables.endMarks) {
    const before = words.endsWith(mark) ? words.slice(0, -mark.length).trimEnd() : "";
    if (!endsSentence(before)) continue;
    ending.push({ words: mark, kind: "end mark" });
    words = before;
  }
  const code = CODE.exec(words.slice(-24))?.[0];
  const before = code === undefined ? "" : words.slice(0, -code.length).trimEnd();
  // "v. 2" and "3.14" end in numbers of their own: the mark before a code closes a word.
  if (code !== undefined && /[^\p{N}\s].$/u.test(before)) {
    ending.push({ words: code, kind: "code" });
    words = before;
  }
  return { words, ending };
}
