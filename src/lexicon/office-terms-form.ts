/** The form of the dated tables of office-holders: what one term, and one office of a country or organisation, is. */

/**
 * English name, other spellings and scripts ("|" between them), first day, last day. The forms of a name are written
 * with its first term and hold for all; "" where none are given.
 */
export type Term = readonly [name: string, forms: string, from: string, to?: string];

export interface OfficeTerms {
  /** ISO 3166-1 alpha-3; absent for the office of an organisation. */
  readonly country?: string;
  /** English name, in place of a country. */
  readonly organisation?: string;
  /** As the English pack calls it. */
  readonly office: string;
  readonly terms: readonly Term[];
}
