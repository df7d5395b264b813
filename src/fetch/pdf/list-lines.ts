/** What are the lines of a page, in the order in which they are read? Words of right-to-left lines in logical order. */
import type { PdfPage, PdfPiece } from "../run-in-thread.js";
import { groupRows, type Row } from "./group-rows.js";
import { partColumns } from "./part-columns.js";
import { isRightToLeft, type PdfLine } from "./pdf-line.js";

/** Radians; steeper words are stamps across the page. */
const STEEPEST = 0.1;
/** Share of the letters' size from which a gap between two pieces is a space. */
const SPACE = 0.15;
/** Sizes of letters; a wider gap is no space of a line, however it is set. */
const FAR = 4;
/** Share of the letters' size that the same words may be off each other to be a shadow. */
const SHADOW = 0.2;

/** `firstRegion` counts the regions of the pages before. */
export function listLines({ pieces, height }: PdfPage, page: number, firstRegion: number): readonly PdfLine[] {
  const level = withoutShadows(pieces.filter(({ slope, size }) => slope < STEEPEST && size > 0));
  const rightToLeft = isRightToLeft(level.map(({ text }) => text).join(" "));
  const lines: PdfLine[] = [];
  let region = firstRegion;
  for (const group of partColumns(level, rightToLeft)) {
    for (const row of groupRows(group)) {
      for (const part of partRow(row, rightToLeft)) {
        const line = writeLine(part);
        if (line !== undefined) lines.push({ ...line, region, page, pageHeight: height });
      }
    }
    region++;
  }
  return lines;
}

/** Far apart on one row stand things that are read by themselves: the name of the house, and the day. */
function partRow({ pieces, y, size }: Row, rightToLeft: boolean): readonly Row[] {
  const parts: PdfPiece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => a.x - b.x)) {
    if (piece.x - end > FAR * size) parts.push([piece]);
    else parts.at(-1)!.push(piece);
    end = Math.max(end, piece.x + piece.width);
  }
  // One part keeps its blank pieces, which are spaces.
  const rows = parts.length === 1 ? [{ pieces, y, size }] : parts.map((part) => ({ pieces: part, y, size }));
  return rightToLeft ? rows.reverse() : rows;
}

type BareLine = Pick<PdfLine, "text" | "start" | "end" | "y" | "size">;

function writeLine({ pieces, y }: Row): BareLine | undefined {
  const inked = pieces.filter(({ text }) => text.trim() !== "");
  if (inked.length === 0) return undefined;
  const left = inked.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = inked.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY);
  const rightToLeft = isRightToLeft(inked.map(({ text }) => text).join(" "));
  const ordered = rightToLeft ? orderRightToLeft(pieces) : [...pieces].sort((a, b) => a.x - b.x);
  let text = "";
  let before: PdfPiece | undefined;
  for (const piece of ordered) {
    const gap =
      before === undefined ? 0 : Math.max(piece.x - before.x - before.width, before.x - piece.x - piece.width);
    const apart = gap > SPACE * Math.min(piece.size, before?.size ?? piece.size);
    text += apart && !text.endsWith(" ") && !piece.text.startsWith(" ") ? ` ${piece.text}` : piece.text;
    before = piece;
  }
  const widest = inked.reduce((a, b) => (b.width > a.width ? b : a));
  const size = widest.size;
  const [start, end] = rightToLeft ? [-right, -left] : [left, right];
  return { text: tidy(text), start, end, y, size };
}

/** From the right; numbers and foreign words, which run from the left, stay in their own order. */
function orderRightToLeft(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  const result: PdfPiece[] = [];
  let run: PdfPiece[] = [];
  const close = () => {
    for (const piece of run.reverse()) result.push(piece);
    run = [];
  };
  for (const piece of [...pieces].sort((a, b) => b.x - a.x)) {
    const isForeign = /[\p{L}\p{N}]/u.test(piece.text) && !isRightToLeft(piece.text);
    if (isForeign || (run.length > 0 && piece.text.trim() === "")) {
      run.push(piece);
      continue;
    }
    close();
    result.push(piece);
  }
  close();
  return result;
}

/** Headings are printed twice, a little apart, to look bold. */
function withoutShadows(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    if (before === undefined || before.text !== piece.text || piece.text.trim() === "") return true;
    return Math.hypot(piece.x - before.x, piece.y - before.y) > SHADOW * piece.size;
  });
}

/** Ligatures and forms of letters that depend on their place are written as the letters they are. */
function tidy(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize("NFKC"))
    .replace(/\p{Z}+/gu, " ")
    .trim();
}
