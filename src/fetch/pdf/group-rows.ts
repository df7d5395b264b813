/** Which pieces of a page stand on one baseline? Gives rows from the top; marks a little higher or lower join theirs. */
import type { PdfPiece } from "../run-in-thread.js";

export interface Row {
  /** Baseline of its largest piece. */
  readonly y: number;
  readonly size: number;
  readonly pieces: readonly PdfPiece[];
}

/** Share of the letters' size by which baselines of one row may differ: raised figures, fonts of two heights. */
const SAME_ROW = 0.45;

export function groupRows(pieces: readonly PdfPiece[]): readonly Row[] {
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && piece.y - row.y <= SAME_ROW * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      if (piece.size > row.size && piece.text.trim() !== "") {
        row.size = piece.size;
        row.y = piece.y;
      }
    } else {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    }
  }
  return rows;
}
