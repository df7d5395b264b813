/** A line of a page, as readers of a PDF see it: where it stands, and in which direction it runs. */

export interface PdfLine {
  readonly text: string;
  /** Where the line begins and ends, in points along the direction of its script; of right-to-left lines negative. */
  readonly start: number;
  readonly end: number;
  /** Baseline, in points from the top. */
  readonly y: number;
  /** Of its letters. */
  readonly size: number;
  /** Pages and columns, counted through the document: lines of one region stand below one another. */
  readonly region: number;
  readonly page: number;
  /** Points; of the page. */
  readonly pageHeight: number;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTERS = /\p{L}/gu;

/** Where most letters are of a script that runs from right to left. */
export function isRightToLeft(text: string): boolean {
  const letters = text.match(LETTERS)?.length ?? 0;
  return letters > 0 && (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letters;
}
