/**
 * Where does a text break into lines of a given width? Between words, beside wide (East Asian) characters, and inside
 * a word only where it is longer than a line. Linear in the text.
 */
import { isWide, measureCharacter, measureText } from "./measure-text.js";

/** Lines of at most `width` columns, without trailing blanks; one empty line for an empty text. */
export function wrapText(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text)) {
    const size = measureText(piece);
    if (used + measureText(piece.trimEnd()) > room) {
      if (line.trim() !== "") lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (size <= room) {
      line += piece;
      used += size;
      continue;
    }
    for (const character of piece) {
      const step = measureCharacter(character);
      if (used + step > room && character !== " ") {
        lines.push(line.trimEnd());
        line = "";
        used = 0;
      }
      line += character;
      used += step;
    }
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** The text cut after each run of blanks and around each wide character; joined again they are the text. */
function* pieces(text: string): Generator<string> {
  let piece = "";
  let blank = false;
  for (const character of text) {
    const wide = isWide(character.codePointAt(0) ?? 0);
    if ((wide || (blank && character !== " ")) && piece !== "") {
      yield piece;
      piece = "";
    }
    piece += character;
    blank = character === " " || wide;
  }
  if (piece !== "") yield piece;
}
