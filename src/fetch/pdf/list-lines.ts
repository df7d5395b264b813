/** What are the lines of a page, in the order in which they are read? Words of right-to-left lines in logical order. */
import type { PdfPage, PdfPiece } from "../run-in-thread.js";
import { groupRows, type Row } from "./group-rows.js";
import { partColumns } from "./part-columns.js";
import { isRightToLeft, type PdfLine } from "./pdf-line.js";

/** Radians; steeper words are stamps across the page. */
const STEEPEST = 0.1;
/** Share of the letters' size from which a gap between two pieces is a space. */
const SPACE = 0.15;
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
      const line = writeLine(row);
      if (line !== undefined) lines.push({ ...line, region, page, pageHeight: height });
    }
    region++;
  }
  return lines;
}

type BareLine = Pick<PdfLine, "text" | "start" | "end" | "y" | "size">;

function writeLine({ pieces, y }: Row): BareLine | undefined {
  const inked = pieces.filter(({ text }) => text.trim() !== "");
  if (inked.length === 0) return undefined;
  const left = Math.min(...inked.map(({ x }) => x));
  const right = Math.max(...inked.map(({ x, width }) => x + width));
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
  const ordered = [...pieces].sort((a, b) => b.x - a.x);
  const result: PdfPiece[] = [];
  let run: PdfPiece[] = [];
  for (const piece of ordered) {
    if (/[\p{L}\p{N}]/u.test(piece.text) && !isRightToLeft(piece.text)) {
      run.unshift(piece);
      continue;
    }
    if (run.length > 0 && piece.text.trim() === "") {
      run.unshift(piece);
      continue;
    }
    result.push(...run, piece);
    run = [];
  }
  return [...result, ...run];
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
