/** What did a page write behind the last sentence of a line? Parts a line from its end mark and its story code. */
import type { Line } from "./classify-line.js";
import type { PageTables } from "./page-tables.js";
import { endsSentence, isSubstantial } from "./weigh-line.js";

const CODE = /(?<=[.!?…؟۔。"”»)]\s?)[#/]?\p{Nd}{2,10}[/*]{0,3}$/u;

const CODE_BEHIND_MARK = /\s?\p{Nd}{1,10}[/*]{0,3}$/u;

export function partEnding(
  line: string,
  tables: PageTables,
): { readonly words: string; readonly ending: readonly Line[] } {
  const ending: Line[] = [];
  let words = line;
  const behind = CODE_BEHIND_MARK.exec(line.slice(-24))?.[0] ?? "";
  for (const mark of tables.endMarks) {
    const [before, code] = [beforeMark(words, mark), beforeMark(words.slice(0, words.length - behind.length), mark)];
    const found = endsSentence(before) ? before : code;
    if (!endsSentence(found)) continue;
    ending.push({ words: words.slice(found.length).trim(), kind: "end mark" });
    words = found;
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

/** What stands before an end mark at the end of a line, whose spaces do not count; "" where none is. */
function beforeMark(line: string, mark: string): string {
  let at = line.length;
  for (let left = mark.length - 1; left >= 0; left--) {
    while (at > 0 && /\s/.test(line[at - 1]!)) at--;
    if (line[at - 1] !== mark[left]) return "";
    at--;
  }
  return line.slice(0, at).trimEnd();
}
