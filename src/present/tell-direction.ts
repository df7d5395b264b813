/** Which way does a text run? Told by its letters, so that it holds for languages without a pack and mixed reports. */

export type Direction = "ltr" | "rtl";

const LETTER = /\p{L}/gu;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Letters looked at: enough for any opening that stands in another script, and bounded for long texts. */
const LETTERS_READ = 600;

/** The direction of most of the first letters of `text`; left to right where there are none. */
export function tellDirection(text: string): Direction {
  let read = 0;
  let rightToLeft = 0;
  for (const match of text.matchAll(LETTER)) {
    if (RIGHT_TO_LEFT.test(match[0])) rightToLeft++;
    if (++read === LETTERS_READ) break;
  }
  return rightToLeft * 2 > read ? "rtl" : "ltr";
}
