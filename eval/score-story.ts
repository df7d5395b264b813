/**
 * How a synopsis stands against what a careful reader finds: one tally a metric.
 * Takes the synopsis of a set of reports and its gold; gives found, missed and invented with their words.
 */
import type { Synopsis } from "../src/model/story.js";
import type { Gold } from "./gold.js";
import { scoreClaims } from "./score-claims.js";
import { scoreFindings } from "./score-findings.js";
import { scoreReading } from "./score-reading.js";
import { scoreTracing } from "./score-tracing.js";
import { figuresOf, type Tally } from "./tally.js";

/** Metrics of which the gold is complete, so that what is given beyond it is an invention. */
const COMPLETE: ReadonlySet<string> = new Set(["quotations", "discrepancies", "derivations", "claims joined rightly"]);

export function scoreStory(synopsis: Synopsis, gold: Gold): readonly Tally[] {
  return [
    ...scoreReading(synopsis, gold),
    ...scoreFindings(synopsis, gold),
    ...scoreClaims(synopsis, gold),
    ...scoreTracing(synopsis, gold),
  ];
}

/** Shares 0..1 by name of the figure, higher is better: what floors are set on. */
export function figuresOfStory(tallies: readonly Tally[]): Record<string, number> {
  return figuresOf(tallies, COMPLETE);
}
