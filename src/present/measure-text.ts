/**
 * How many columns of a terminal does a text take? Marks that combine take none, East Asian wide characters and
 * pictographs take two (Unicode Standard Annex 11, wide and fullwidth), all else takes one.
 */

const ASCII = /^[\x20-\x7e]*$/;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const PICTOGRAPH = /^\p{Emoji_Presentation}$/u;

/** First and last code points of the wide and fullwidth blocks, in order. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

/** Columns of a terminal that `text` takes. */
export function measureText(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

/** 0, 1 or 2: columns that one character (one code point) takes. */
export function measureCharacter(character: string): 0 | 1 | 2 {
  if (ZERO.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return isWide(code) || PICTOGRAPH.test(character) ? 2 : 1;
}

/** A line may break on either side of a wide character. */
export function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last);
}
