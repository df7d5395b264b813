/** Positions in a text. Every finding carries spans; a finding that cannot point at its words does not exist. */

/** Half-open range [start, end) of UTF-16 code units in `Report.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the report whose text it lies in. */
export interface Passage {
  readonly report: string;
  readonly span: Span;
}
