/**
 * Which lines of a plain text belong together? Takes decoded text, gives paragraphs and lone lines in order, whether
 * the text has one line a paragraph, paragraphs between blank lines, or lines wrapped at a fixed width.
 */
import { readSettings } from "../settings.js";
import { endsSentence } from "./weigh-line.js";

/** Lines of `text` without surrounding space, none empty; `standsAlone` tells lines that are never joined. */
export function splitLines(text: string, standsAlone: (line: string) => boolean): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029\f\v]/).map(tidyLine);
  const wrapped = isWrapped(lines);
  const widest = Math.max(...lines.slice(0, readSettings.linesForWrapping).map((line) => line.length), 0);
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    if (line === "" || standsAlone(line)) {
      if (line !== "") joined.push(line);
      open = false;
    } else if (open && last !== undefined && continues(last, line, wrapped)) {
      joined[joined.length - 1] = `${last} ${line}`;
      open = !wrapped || line.length > widest * 0.75 || !endsSentence(line);
    } else {
      joined.push(line);
      open = !wrapped || line.length > widest * 0.5;
    }
  }
  return joined;
}

/** One line as printed: runs of space made one, invisible characters and marks of headings taken off. */
export function tidyLine(line: string): string {
  return line
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\ufeff\ufffc]/g, "")
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ")
    .trim()
    .replace(/^#{1,6} /, "");
}

/** In a wrapped text every line goes on; elsewhere only one that breaks off before a small letter. */
function continues(last: string, line: string, wrapped: boolean): boolean {
  if (wrapped) return true;
  return last.length >= readSettings.shortestBrokenLine && !/[.!?…:;。！？؟"”»]$/.test(last) && /^\p{Ll}/u.test(line);
}

function isWrapped(lines: readonly string[]): boolean {
  const followed = lines
    .slice(0, readSettings.linesForWrapping)
    .filter((line, index) => line !== "" && lines[index + 1]);
  if (followed.length < 6) return false;
  const even = followed.filter((line) => line.length >= 45 && line.length <= 100);
  const closed = followed.filter(endsSentence);
  return even.length >= followed.length * 0.8 && closed.length <= followed.length * 0.5;
}
