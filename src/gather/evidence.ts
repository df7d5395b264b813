/** What one kind of evidence says of two reports: whether they tell of one event, and by which words. */

export interface Evidence {
  /** -1 (speaks against one event) to 1 (speaks for it); 0 where nothing is known or nothing follows. */
  readonly value: number;
  /** In plain English, each naming words found in the reports. */
  readonly reasons: readonly string[];
}

export const NEUTRAL: Evidence = { value: 0, reasons: [] };

/** Two forms of the same thing: “phone call” / “محادثة هاتفية”; one where both are equal. */
export function quoteWords(a: string, b: string): string {
  return a === b ? `“${a}”` : `“${a}” / “${b}”`;
}
