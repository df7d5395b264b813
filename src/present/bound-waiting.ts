/**
 * Which rows may stand in line without holes? A row waits for its longest cell; where a report would stand empty for
 * more than `longest`, the row is not begun, and its paragraphs follow on in the row before. Takes rows and the heights
 * of all paragraphs in one unit, gives rows again; every report keeps its order.
 */
import type { AlignedRow } from "./align-paragraphs.js";

/** `heights[report][paragraph]`; time rows x reports. */
export function boundWaiting(
  rows: readonly AlignedRow[],
  heights: readonly (readonly number[])[],
  longest: number,
): readonly AlignedRow[] {
  const lastRows = heights.map((_, report) => rows.findLastIndex(({ cells }) => (cells[report] ?? []).length > 0));
  /** Where the words of each report end so far, and where the row that is being filled begins. */
  const ends = heights.map(() => 0);
  let start = 0;
  const bound: { corresponding: boolean; cells: number[][] }[] = [];
  rows.forEach((row, index) => {
    const line = Math.max(start, ...ends);
    const waits = ends.filter((_, report) => (lastRows[report] ?? -1) >= index).map((end) => line - end);
    const last = bound.at(-1);
    if (last === undefined || (row.corresponding && Math.max(0, ...waits) <= longest)) {
      bound.push({ corresponding: row.corresponding, cells: row.cells.map((cell) => [...cell]) });
      start = line;
    } else {
      row.cells.forEach((cell, report) => {
        last.cells[report]?.push(...cell);
      });
    }
    row.cells.forEach((cell, report) => {
      if (cell.length === 0) return;
      const height = cell.reduce((sum, paragraph) => sum + (heights[report]?.[paragraph] ?? 0), 0);
      ends[report] = Math.max(ends[report] ?? 0, start) + height;
    });
  });
  return bound;
}
