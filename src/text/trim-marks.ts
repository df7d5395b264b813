/**
 * What is left of a text when certain characters go from its ends? One step a character, whatever the text: a pattern
 * that is tied to the end alone tries every run again from each of its characters.
 */

/** `mark` tells of one character; a pattern for it must not be global or sticky. */
export function trimMarks(text: string, mark: RegExp, last: RegExp = mark): string {
  let start = 0;
  while (start < text.length && mark.test(characterAt(text, start))) start += characterAt(text, start).length;
  return trimEndMarks(text.slice(start), last);
}

/** The same at the end alone. */
export function trimEndMarks(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0) {
    const character = characterBefore(text, end);
    if (!mark.test(character)) break;
    end -= character.length;
  }
  return text.slice(0, end);
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

function characterBefore(text: string, end: number): string {
  const pair = end > 1 ? text.codePointAt(end - 2)! : 0;
  return pair > 0xffff ? String.fromCodePoint(pair) : text[end - 1]!;
}
