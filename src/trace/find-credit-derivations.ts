/**
 * Whom does each report itself name as its source? Takes the reports, gives one derivation for each credit, and where a
 * report names a chain ("carried by X, which had it from Y") one from the inner to the outer name as well.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Credit } from "../model/report.js";
import type { Derivation } from "../model/story.js";
import { traceSettings } from "../settings.js";
import type { OutletKey, OutletNames } from "./match-outlets.js";
import { showCredit } from "./show-credit.js";

export function findCreditDerivations(reports: readonly AnnotatedReport[], names: OutletNames): readonly Derivation[] {
  const found = new Map<string, Derivation>();
  for (const annotated of reports) {
    const credits = distinctCredits(annotated.report.credits, names.key);
    for (const [index, credit] of credits.entries()) {
      keep(found, toReport(annotated, credit, names));
      const outer = credits[index - 1];
      if (outer && !namedTogether(outer, credit, annotated)) keep(found, chained(annotated, outer, credit, names));
    }
  }
  return [...found.values()];
}

function toReport(annotated: AnnotatedReport, credit: Credit, names: OutletNames): Derivation {
  const evidence = showCredit(annotated.report, credit);
  return {
    from: names.tell(credit.name),
    to: annotated.report.id,
    kind: "credit",
    direction: "shown",
    evidence: [evidence],
    why: {
      rule: "the report credits it",
      words: [evidence.words ?? credit.name],
      sureness: traceSettings.sureness.credit,
    },
  };
}

function chained(annotated: AnnotatedReport, outer: Credit, inner: Credit, names: OutletNames): Derivation {
  const evidence = [showCredit(annotated.report, inner), showCredit(annotated.report, outer)];
  return {
    from: names.tell(inner.name),
    to: names.tell(outer.name),
    kind: "credit",
    direction: "shown",
    evidence,
    why: {
      rule: "one report credits both in different places: the outer carried what the inner wrote",
      words: evidence.map((each) => each.words ?? ""),
      sureness: traceSettings.sureness.chain,
    },
  };
}

/** "AFP and Reuters" in one breath are two sources side by side, no chain. */
function namedTogether(outer: Credit, inner: Credit, annotated: AnnotatedReport): boolean {
  if (outer.span && inner.span) {
    const [first, second] = [outer.span, inner.span];
    return annotated.sentences.some(
      ({ start, end }) => first.start >= start && first.end <= end && second.start >= start && second.end <= end,
    );
  }
  return outer.span === undefined && inner.span === undefined && outer.words === inner.words;
}

function distinctCredits(credits: readonly Credit[], key: OutletKey): readonly Credit[] {
  const seen = new Set<string>();
  return credits.filter(({ name }) => !seen.has(key(name)) && seen.add(key(name)));
}

function keep(found: Map<string, Derivation>, derivation: Derivation): void {
  const place = JSON.stringify([derivation.from, derivation.to]);
  if (!found.has(place)) found.set(place, derivation);
}
