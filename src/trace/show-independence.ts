/**
 * Which pairs of reports are shown to have different origins? Takes the reports, their derivations and newsrooms, gives
 * pairs of ids. Fails closed: a pair counts only when each report shows where it has its words from (its own reporter
 * at the place, or sources it names), the two are not the same, and nothing ties the reports.
 */
import { compareNames } from "../lexicon/names.js";
import type { AnnotatedReport, Quotation } from "../model/annotation.js";
import type { Derivation } from "../model/story.js";
import { traceSettings } from "../settings.js";
import { DisjointSets } from "../text/disjoint-sets.js";
import { PhraseTable } from "../text/phrase-table.js";
import { affixesOf } from "../text/word-forms.js";

/** Two reports with different origins, the lesser id first, and what shows it. */
export interface Independence {
  readonly reports: readonly [string, string];
  /** "reporter": one at least had somebody there; "sources": both name theirs, and they are different. */
  readonly basis: "reporter" | "sources";
}

/** What a report shows of where it has its words from. */
interface Grounds {
  readonly id: string;
  readonly language: string;
  readonly ownReporter: boolean;
  readonly sources: readonly string[];
}

/** Sorted by ids. */
export function showIndependence(
  reports: readonly AnnotatedReport[],
  derivations: readonly Derivation[],
  newsrooms: readonly (readonly string[])[],
): readonly Independence[] {
  const tied = new DisjointSets();
  for (const group of newsrooms) for (const id of group) tied.join(group[0]!, id);
  for (const { from, to, kind } of derivations) if (kind !== "credit") tied.join(from, to);
  const taken = new Set(derivations.map(({ to }) => to));
  const grounds = reports
    .map((annotated) => groundsOf(annotated, taken.has(annotated.report.id)))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
  return grounds.flatMap((one, index) =>
    grounds
      .slice(index + 1)
      .filter((other) => tied.rootOf(one.id) !== tied.rootOf(other.id) && differ(one, other))
      .map(
        (other): Independence => ({
          reports: [one.id, other.id],
          basis: one.ownReporter || other.ownReporter ? "reporter" : "sources",
        }),
      ),
  );
}

/** Two reporters who were there are two origins; so are two accounts whose sources are all named and all different. */
function differ(one: Grounds, other: Grounds): boolean {
  if (one.ownReporter && other.ownReporter) return true;
  const grounded = [one, other].every(({ ownReporter, sources }) => ownReporter || sources.length > 0);
  if (!grounded) return false;
  return !one.sources.some((source) =>
    other.sources.some((each) => compareNames(source, one.language, each, other.language) >= traceSettings.sameSource),
  );
}

/** A report that has its text from elsewhere shows nothing of its own by the words "our correspondent". */
function groundsOf(annotated: AnnotatedReport, takenFromElsewhere: boolean): Grounds {
  return {
    id: annotated.report.id,
    language: annotated.report.language,
    ownReporter: !takenFromElsewhere && claimsOwnReporting(annotated),
    sources: [...new Set(annotated.quotations.flatMap(namedSource))].sort(),
  };
}

function claimsOwnReporting({ pack, tokens, quotations }: AnnotatedReport): boolean {
  if (!pack) return false;
  const table = new PhraseTable(
    pack.events.ownReporting.map((phrase) => [phrase, true] as const),
    affixesOf(pack.writing),
  );
  const direct = quotations.filter(({ kind }) => kind === "direct").map(({ span }) => span);
  for (const { from } of table.findAll(tokens)) {
    const { start } = tokens[from]!;
    if (!direct.some((span) => start >= span.start && start < span.end)) return true;
  }
  return false;
}

/** Whoever is named, or speaks for an office, a group or in a document; nobody anonymous can be told from another. */
function namedSource({ speaker, speakerKind }: Quotation): readonly string[] {
  const named = speakerKind === "named" || speakerKind === "office" || speakerKind === "group";
  return speaker !== undefined && named ? [speaker] : [];
}
