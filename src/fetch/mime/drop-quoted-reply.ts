/** Which lines at the end of a mail are not its own? A signature behind "-- ", and an earlier mail quoted with ">". */

const QUOTED = /^\s{0,3}>/;

/** The text as it is where everything in it is quoted: then it was sent on to be read. */
export function dropQuotedReply(text: string): string {
  const lines = text.split(/\r?\n/);
  const signature = lines.findIndex((line) => line === "-- " || line === "--");
  let end = signature === -1 ? lines.length : signature;
  const isOver = (line: string) => line.trim() === "";
  while (end > 0 && isOver(lines[end - 1]!)) end--;
  let quoted = end;
  while (quoted > 0 && (QUOTED.test(lines[quoted - 1]!) || isOver(lines[quoted - 1]!))) quoted--;
  if (quoted < end && lines.slice(quoted, end).some((line) => QUOTED.test(line))) {
    // "... wrote:" above it belongs to it, in whatever language it is.
    if (quoted > 0 && /[:：]\s{0,3}$/.test(lines[quoted - 1]!)) quoted--;
    end = quoted;
  }
  const own = lines.slice(0, end);
  return own.some((line) => /\p{L}/u.test(line)) ? own.join("\n").trimEnd() : text;
}
