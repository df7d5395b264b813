/** Rows of a table in text, fields perhaps in quotation marks, under the names of its first row. */

/** One left-to-right scan. Rows of which all fields are empty are left out. */
export function splitTable(text: string, separator: "," | "\t"): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = rowsOf(text, separator);
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name.trim(), row[index] ?? ""])));
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedField(text, at) : plainField(text, at, separator);
    row.push(field);
    at = end + 1;
    if (text[end] === separator) {
      if (at >= text.length) row.push("");
      continue;
    }
    // Behind a quoted field nothing but a separator or an end of line is expected.
    if (end < text.length && text[end] !== "\n") at = Math.max(at, lineEnd(text, end) + 1);
    if (row.some((value) => value.trim() !== "")) rows.push(row);
    row = [];
  }
  return rows;
}

function plainField(text: string, start: number, separator: string): { field: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
  return { field: text.slice(start, end).replace(/\r$/, ""), end };
}

/** A doubled mark stands for one. */
function quotedField(text: string, start: number): { field: string; end: number } {
  let field = "";
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close === -1) return { field: field + text.slice(from), end: text.length };
    field += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const end = text[close + 1] === "\r" ? close + 2 : close + 1;
      return { field, end };
    }
    field += '"';
    from = close + 2;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
