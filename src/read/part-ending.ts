/** What did a page write behind the last sentence of a line? Parts a line from its end mark and its story code. */
import type { Line } from "./classify-line.js";
import type { PageTables } from "./page-tables.js";
import { endsSentence, isSubstantial } from "./weigh-line.js";

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

/** The last line of the body without the code or end mark behind its last sentence. */
export function partLastLine(
  lines: readonly Line[],
  tables: PageTables,
): { readonly lines: readonly Line[]; readonly ending: readonly Line[] } {
  const last = lines.findLastIndex(
    (line) => line.kind === "text" && isSubstantial(partEnding(line.words, tables).words),
  );
  if (last === -1) return { lines, ending: [] };
  const { words, ending } = partEnding(lines[last]!.words, tables);
  return { lines: lines.with(last, { words, kind: "text" }), ending };
}
