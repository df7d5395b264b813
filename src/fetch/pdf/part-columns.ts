/**
 * In which order are the parts of a page read? Takes its pieces; gives groups that are read from top to bottom one
 * after another. A white strip that hardly a row crosses parts columns; rows that cross it part the page above and
 * below them (as in the recursive XY cut of Nagy and Seth, 1984).
 */
import type { PdfPiece } from "../run-in-thread.js";
import { groupRows, type Row } from "./group-rows.js";

/** Points; columns are told to this exactness. */
const STRIP = 2;
/** Points, and sizes of letters; a narrower gap is a wide space between words. */
const NARROWEST = 8;
const NARROWEST_IN_LETTERS = 0.9;
/** Rows, and share of the rows usual over a strip, up to which it counts as white: headings cross it. */
const CROSSED_BY = 2;
const CROSSED = 0.15;
/** Share of the ink that the lighter side has at least. */
const LIGHTER_SIDE = 0.2;
/** Rows on each side; fewer are no column. */
const FEWEST_ROWS = 4;
/** Columns inside columns: three or four side by side. */
const DEEPEST = 2;
/** Share of the white strip that a row must leave white to be parted by it. */
const LEFT_WHITE = 0.6;

interface Gutter {
  readonly from: number;
  readonly to: number;
}

export function partColumns(
  pieces: readonly PdfPiece[],
  rightToLeft: boolean,
  depth = 0,
): readonly (readonly PdfPiece[])[] {
  const inked = pieces.filter(({ text }) => text.trim() !== "");
  const gutter = depth < DEEPEST ? findGutter(inked) : undefined;
  if (gutter === undefined) return inked.length === 0 ? [] : [pieces];
  const middle = (gutter.from + gutter.to) / 2;
  const groups: (readonly PdfPiece[])[] = [];
  let across: PdfPiece[] = [];
  let left: PdfPiece[] = [];
  let right: PdfPiece[] = [];
  const closeColumns = () => {
    const sides = rightToLeft ? [right, left] : [left, right];
    for (const side of sides) groups.push(...partColumns(side, rightToLeft, depth + 1));
    left = [];
    right = [];
  };
  const closeAcross = () => {
    if (across.length > 0) groups.push(across);
    across = [];
  };
  for (const row of groupRows(pieces)) {
    if (crosses(row, gutter)) {
      closeColumns();
      for (const piece of row.pieces) across.push(piece);
      continue;
    }
    closeAcross();
    for (const piece of row.pieces) (piece.x + piece.width / 2 < middle ? left : right).push(piece);
  }
  closeAcross();
  closeColumns();
  return groups;
}

function crosses({ pieces }: Row, { from, to }: Gutter): boolean {
  let end = Number.NEGATIVE_INFINITY;
  let start = Number.POSITIVE_INFINITY;
  for (const { x, width, text } of pieces) {
    if (text.trim() === "") continue;
    if (x + width / 2 < (from + to) / 2) end = Math.max(end, x + width);
    else start = Math.min(start, x);
  }
  return start - end < (to - from) * LEFT_WHITE || end > to || start < from;
}

/** The widest white strip away from the edges with a column on either side. */
function findGutter(pieces: readonly PdfPiece[]): Gutter | undefined {
  if (pieces.length < 2 * FEWEST_ROWS) return undefined;
  const left = pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = pieces.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY);
  const strips = Math.ceil((right - left) / STRIP);
  // A page of more is no sheet of paper.
  if (!(strips > 10 && strips < 10_000)) return undefined;
  const ink = piecesOver(pieces, left, strips);
  const usual = [...ink].sort((a, b) => a - b)[Math.floor(strips / 2)]!;
  const narrowest = Math.max(NARROWEST, NARROWEST_IN_LETTERS * medianSize(pieces)) / STRIP;
  const most = Math.max(CROSSED_BY, usual * CROSSED);
  let widest: Gutter | undefined;
  let from = -1;
  for (let strip = 0; strip <= strips; strip++) {
    const white = strip < strips && ink[strip]! <= most;
    if (white && from === -1) from = strip;
    if (white || from === -1) continue;
    const core = whitest(ink, from, strip);
    const gutter = { from: left + core.from * STRIP, to: left + core.to * STRIP };
    const wide = core.to - core.from >= narrowest && from > 0 && strip < strips;
    if (wide && (widest === undefined || gutter.to - gutter.from > widest.to - widest.from)) {
      if (hasColumns(pieces, gutter)) widest = gutter;
    }
    from = -1;
  }
  return widest;
}

/** The longest run of strips over which the least stands: the ragged ends of lines reach into a white strip. */
function whitest(ink: readonly number[], from: number, to: number): { readonly from: number; readonly to: number } {
  const least = ink.slice(from, to).reduce((a, b) => Math.min(a, b));
  let longest = { from, to: from };
  let start = from;
  for (let strip = from; strip <= to; strip++) {
    if (strip < to && ink[strip] === least) continue;
    if (strip - start > longest.to - longest.from) longest = { from: start, to: strip };
    start = strip + 1;
  }
  return longest;
}

function piecesOver(pieces: readonly PdfPiece[], left: number, strips: number): readonly number[] {
  const change = new Array<number>(strips + 1).fill(0);
  for (const { x, width } of pieces) {
    const first = Math.max(0, Math.floor((x - left) / STRIP));
    const last = Math.min(strips, Math.ceil((x + width - left) / STRIP));
    change[first]!++;
    change[Math.max(first, last)]!--;
  }
  let over = 0;
  return change.slice(0, strips).map((step) => {
    over += step;
    return over;
  });
}

function hasColumns(pieces: readonly PdfPiece[], { from, to }: Gutter): boolean {
  const sides = [pieces.filter(({ x, width }) => x + width <= from + STRIP), pieces.filter(({ x }) => x >= to - STRIP)];
  const inked = sides.map((side) => side.reduce((sum, { width, size }) => sum + width * size, 0));
  const all = inked[0]! + inked[1]!;
  return (
    sides.every((side) => groupRows(side).length >= FEWEST_ROWS) && inked.every((part) => part >= all * LIGHTER_SIDE)
  );
}

function medianSize(pieces: readonly PdfPiece[]): number {
  return pieces.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(pieces.length / 2)] ?? 0;
}
