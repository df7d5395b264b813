/**
 * Which pairs of reports are shown to have different origins? Takes the reports, their derivations and newsrooms, gives
 * pairs. Fails closed: groups of tied reports count as apart only when each shows where it has its words from (its own
 * reporter at the place, or sources it names) and what they show is not the same.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Derivation, OriginTie } from "../model/story.js";
import { DisjointSets } from "../text/disjoint-sets.js";
import { PhraseTable } from "../text/phrase-table.js";
import { affixesOf } from "../text/word-forms.js";
import { findNamedSources, mayBeOneSource, type NamedSource } from "./named-sources.js";

/** Two reports with different origins, the lesser id first, and what shows it. */
export interface Independence {
  readonly reports: readonly [string, string];
  /**
   * "reporter": nothing they show is the same, and one at least had somebody there; "sources": less than that; "apart": a
   * tie binds them that the reader does not count.
   */
  readonly basis: "reporter" | "sources" | "apart";
}

/** What a group of tied reports shows of where it has its words from. */
interface Grounds {
  readonly ids: readonly string[];
  readonly ownReporter: boolean;
  readonly sources: readonly NamedSource[];
}

/** Sorted by ids. */
export function showIndependence(
  reports: readonly AnnotatedReport[],
  derivations: readonly Derivation[],
  newsrooms: readonly (readonly string[])[],
  ties: readonly OriginTie[],
): readonly Independence[] {
  const tied = new DisjointSets();
  for (const group of newsrooms) for (const id of group) tied.join(group[0]!, id);
  for (const { from, to, kind } of derivations) if (kind !== "credit") tied.join(from, to);
  const taken = new Set(derivations.map(({ to }) => to));
  const byId = new Map(reports.map((annotated) => [annotated.report.id, annotated]));
  const grounds = tied.groups(byId.keys()).map((ids): Grounds => {
    const members = ids.map((id) => byId.get(id)!);
    return {
      ids,
      ownReporter: members.some((each) => !taken.has(each.report.id) && claimsOwnReporting(each)),
      sources: members.flatMap(findNamedSources),
    };
  });
  const bound = boundPairs(ties, new Map(grounds.flatMap(({ ids }, index) => ids.map((id) => [id, index] as const))));
  return grounds
    .flatMap((one, index) =>
      grounds.slice(index + 1).flatMap((other, after) => {
        return pairsBetween(one, other, bound.has(`${index} ${index + 1 + after}`));
      }),
    )
    .sort((x, y) => (x.reports.join("\n") < y.reports.join("\n") ? -1 : 1));
}

/** Grounds that a tie binds beyond what makes them one group: of one house, of one readout, with one picture. */
function boundPairs(ties: readonly OriginTie[], groundOf: ReadonlyMap<string, number>): ReadonlySet<string> {
  const pairs = ties.flatMap(({ reports }) => {
    const grounds = [...new Set(reports.map((id) => groundOf.get(id)!))].sort((x, y) => x - y);
    return grounds.flatMap((one, index) => grounds.slice(index + 1).map((other) => `${one} ${other}`));
  });
  return new Set(pairs);
}

function pairsBetween(one: Grounds, other: Grounds, bound: boolean): readonly Independence[] {
  const basis = basisOf(one, other, bound);
  if (!basis) return [];
  return one.ids.flatMap((x) => other.ids.map((y): Independence => ({ reports: x < y ? [x, y] : [y, x], basis })));
}

/**
 * Two reporters who were there are two origins; so is one beside an account that names sources. Without a reporter both
 * must have words from the mouths of theirs: a speaker misread from the sense of a sentence proves nothing.
 */
function basisOf(one: Grounds, other: Grounds, bound: boolean): Independence["basis"] | undefined {
  if (one.ownReporter && other.ownReporter) return "reporter";
  const reporter = one.ownReporter || other.ownReporter;
  const grounded = [one, other].every(
    ({ ownReporter, sources }) => ownReporter || sources.some(({ quoted }) => quoted || reporter),
  );
  if (!grounded) return undefined;
  const shared = bound || one.sources.some((source) => other.sources.some((each) => mayBeOneSource(source, each)));
  if (shared) return reporter ? "sources" : undefined;
  return reporter ? "reporter" : "sources";
}

/** A phrase like "our correspondent" in the report's own words, not in a speaker's. */
function claimsOwnReporting({ pack, tokens, quotations }: AnnotatedReport): boolean {
  if (!pack) return false;
  const phrases = pack.events.ownReporting.map((phrase) => [phrase, true] as const);
  const direct = quotations.filter(({ kind }) => kind === "direct").map(({ span }) => span);
  for (const { from } of new PhraseTable(phrases, affixesOf(pack.writing)).findAll(tokens)) {
    const { start } = tokens[from]!;
    if (!direct.some((span) => start >= span.start && start < span.end)) return true;
  }
  return false;
}
