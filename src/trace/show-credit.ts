/** With which words does a report name its source? Takes the report and the credit, gives the evidence of it. */
import type { Credit, Report } from "../model/report.js";
import type { Evidence } from "../model/story.js";

export function showCredit({ id, text }: Report, { name, span, words }: Credit): Evidence {
  if (span) return { report: id, span, words: text.slice(span.start, span.end) };
  return { report: id, words: words ?? name };
}
