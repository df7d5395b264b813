/**
 * Which paragraphs of several reports stand on one row? Those that state the same claims, as far as every report's own
 * order allows; what lies between stands in rows of its own, side by side but not corresponding.
 *
 * Progressive alignment: the report with most ties opens the rows, each further one is laid on them by the monotone
 * path of highest score (dynamic programming, time paragraphs x rows).
 */

/** For each report, for each of its paragraphs, the claims that it shares with other reports. */
export type ParagraphClaims = readonly (readonly ReadonlySet<string>[])[];

export interface AlignedRow {
  /** At least two reports tell the same here. */
  readonly corresponding: boolean;
  /** For each report, indices of its paragraphs in this row. */
  readonly cells: readonly (readonly number[])[];
}

/** Tied paragraphs of one report that are laid on rows; bounds the time on reports as long as books. */
const MOST_LAID = 600;

/** Points for a claim shared, and off for a second paragraph on one row: of two equal ways the one that spreads wins. */
const CLAIM = 4;
const SAME_ROW = 1;

/** A row while it is being built: who stands on it, and what is told there. */
interface Row {
  readonly claims: Set<string>;
  readonly reports: Set<number>;
}

/** Rows from first to last; every paragraph of every report stands in exactly one, in its report's order. */
export function alignParagraphs(reports: ParagraphClaims): AlignedRow[] {
  const ties = reports.map((paragraphs) => paragraphs.filter((claims) => claims.size > 0).length);
  const order = reports.map((_, index) => index).sort((a, b) => (ties[b] ?? 0) - (ties[a] ?? 0) || a - b);
  let rows: Row[] = [];
  const places = new Map<number, (Row | undefined)[]>();
  for (const report of order) {
    const paragraphs = reports[report] ?? [];
    const laid = layOnRows(paragraphs, rows);
    rows = joinRows(paragraphs, laid, rows, report);
    places.set(report, laid);
  }
  const shared = rows.filter((row) => row.reports.size > 1);
  return fillRows(
    reports.map((_, report) => (places.get(report) ?? []).map((row) => (row ? shared.indexOf(row) : -1))),
    shared.length,
  );
}

/** For each paragraph the row it belongs on, never before the row of an earlier one. */
function layOnRows(paragraphs: readonly ReadonlySet<string>[], rows: readonly Row[]): (Row | undefined)[] {
  const tied = [...paragraphs.keys()].filter((index) => (paragraphs[index]?.size ?? 0) > 0).slice(0, MOST_LAID);
  const width = rows.length + 1;
  const best = new Int32Array((tied.length + 1) * width);
  const scores = tied.map((index) => rows.map((row) => countShared(paragraphs[index] ?? new Set(), row.claims)));
  const valueAt = (p: number, r: number) => best[p * width + r] ?? 0;
  for (let p = 1; p <= tied.length; p++) {
    for (let r = 1; r < width; r++) {
      const score = (scores[p - 1]?.[r - 1] ?? 0) * CLAIM;
      const alone = score > 0 ? valueAt(p - 1, r - 1) + score : 0;
      const beside = score > 0 ? valueAt(p - 1, r) + score - SAME_ROW : 0;
      best[p * width + r] = Math.max(valueAt(p, r - 1), valueAt(p - 1, r), alone, beside);
    }
  }
  const laid: (Row | undefined)[] = paragraphs.map(() => undefined);
  for (let p = tied.length, r = rows.length; p > 0 && r > 0; ) {
    const score = (scores[p - 1]?.[r - 1] ?? 0) * CLAIM;
    if (valueAt(p, r) === valueAt(p, r - 1)) r--;
    else if (valueAt(p, r) === valueAt(p - 1, r)) p--;
    else {
      p--;
      laid[tied[p] ?? 0] = rows[r - 1];
      if (valueAt(p + 1, r) === valueAt(p, r - 1) + score) r--;
    }
  }
  return laid;
}

/** The rows with this report laid on them; a tied paragraph that found no row opens one behind the last it followed. */
function joinRows(
  paragraphs: readonly ReadonlySet<string>[],
  laid: (Row | undefined)[],
  rows: readonly Row[],
  report: number,
): Row[] {
  const behind = new Map<Row | undefined, Row[]>();
  let last: Row | undefined;
  let left = false;
  paragraphs.forEach((claims, index) => {
    const row = laid[index];
    // Behind a row of its own a report cannot come back to the row before it.
    const back = row !== undefined && row === last && left;
    if (row && !back) {
      left = false;
      last = row;
      row.reports.add(report);
      for (const claim of claims) row.claims.add(claim);
    } else if (claims.size > 0 && index < MOST_LAID) {
      const opened: Row = { claims: new Set(claims), reports: new Set([report]) };
      const others = behind.get(last);
      left = true;
      laid[index] = opened;
      if (others) others.push(opened);
      else behind.set(last, [opened]);
    }
  });
  return [...(behind.get(undefined) ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row) ?? [])])];
}

function countShared(claims: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const claim of claims) if (others.has(claim)) count++;
  return count;
}

/** Shared rows with the gaps between them; `places[report][paragraph]` is an index of a shared row, or -1. */
function fillRows(places: readonly (readonly number[])[], shared: number): AlignedRow[] {
  const cells = Array.from({ length: 2 * shared + 1 }, () => places.map((): number[] => []));
  places.forEach((rows, report) => {
    const next = nextPlaces(rows);
    let slot = 0;
    rows.forEach((row, paragraph) => {
      if (row >= 0) slot = 2 * row + 1;
      else if (slot % 2 === 1 && next[paragraph] !== (slot - 1) / 2) slot++;
      cells[slot]?.[report]?.push(paragraph);
    });
  });
  return cells
    .map((row, slot) => ({ corresponding: slot % 2 === 1, cells: row }))
    .filter((row) => row.cells.some((cell) => cell.length > 0));
}

/** For each paragraph the shared row that it or the first laid one after it stands on. */
function nextPlaces(rows: readonly number[]): number[] {
  const next = [...rows];
  for (let index = next.length - 2; index >= 0; index--)
    if ((next[index] ?? -1) < 0) next[index] = next[index + 1] ?? -1;
  return next;
}
