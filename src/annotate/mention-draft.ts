/** What is known of somebody or something while the mentions of a report are found, and where it is mentioned. */
import type { MentionKind } from "../model/annotation.js";

export interface Draft {
  /** Absent for persons, whose id comes from their fullest form. */
  readonly id?: string;
  readonly kind: MentionKind;
  readonly forms: Map<string, number>;
  english?: string;
  office?: string;
  country?: string;
}

export interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  readonly draft: Draft;
}
