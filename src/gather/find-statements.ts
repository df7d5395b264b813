/**
 * In what order does a report make its statements? The headline comes first, then the sentences that are no headings.
 * Takes an annotated report; gives their texts with their positions (the headline lies outside the text: position 0).
 */
import type { AnnotatedReport } from "../model/annotation.js";

export interface Statement {
  readonly text: string;
  /** Position in `Report.text`; 0 for the headline. */
  readonly start: number;
  /** Index into `AnnotatedReport.sentences`; absent for the headline. */
  readonly sentence?: number;
}

export function findStatements({ report, sentences }: AnnotatedReport): readonly Statement[] {
  const headline = report.headline === undefined ? [] : [{ text: report.headline, start: 0 }];
  const body = sentences.flatMap(({ start, end, heading }, sentence) =>
    heading ? [] : [{ text: report.text.slice(start, end), start, sentence }],
  );
  return [...headline, ...body];
}
