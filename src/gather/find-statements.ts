/**
 * In what order does a report make its statements? The headline comes first, then the sentences that are no headings.
 * Takes an annotated report; gives their tokens, with positions in the text (those of the headline lie in the headline).
 */
import type { AnnotatedReport, Token } from "../model/annotation.js";
import { tokenize } from "../text/tokenize.js";

export interface Statement {
  readonly tokens: readonly Token[];
  /** Index into `AnnotatedReport.sentences`; absent for the headline. */
  readonly sentence?: number;
}

export function findStatements({ report, tokens, sentences }: AnnotatedReport): readonly Statement[] {
  const headline = report.headline === undefined ? [] : [{ tokens: tokenize(report.headline) }];
  const body = sentences.flatMap(({ tokens: [from, to], heading }, sentence) =>
    heading ? [] : [{ tokens: tokens.slice(from, to), sentence }],
  );
  return [...headline, ...body];
}
