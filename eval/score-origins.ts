/** Origins told of one generated history against its truth: claim by claim, of the whole story, and pair by pair. */
import type { Span } from "../src/model/span.js";
import type { Claim, Story } from "../src/model/story.js";
import type { Lineage, ToldFact } from "../test/lineages/lineage.js";

export interface CountedOrigins {
  readonly told: number;
  readonly asked: number;
  readonly words: string;
}

export interface JudgedPairs {
  /** Pairs without any origin in common, and those told as two. */
  readonly independent: number;
  readonly toldAsTwo: number;
  /** Pairs that rest mainly on one origin, and those told as one. */
  readonly dependent: number;
  readonly toldAsOne: number;
}

/** Of each claim the reports that tell the fact most of its members tell, if these are two or more. */
export function countClaimOrigins({ claims }: Pick<Story, "claims">, lineage: Lineage): readonly CountedOrigins[] {
  return claims.flatMap((claim) => {
    const members = claim.members.flatMap(({ report, span }) => factAt(lineage.facts, report, span) ?? []);
    const fact = commonest(members);
    const telling = members.filter((member) => member.fact === fact);
    const reports = new Set(telling.map(({ report }) => report));
    if (reports.size < 2) return [];
    const asked = new Set(telling.map(({ origin }) => origin)).size;
    const told = claim.origins.filter((group) => group.some((id) => reports.has(id))).length;
    return [{ told, asked, words: `${fact}: ${told} told, ${asked} asked: ${gistOf(claim)}` }];
  });
}

export function countStoryOrigins({ origins }: Pick<Story, "origins">, { mainOrigin }: Lineage): CountedOrigins {
  const asked = new Set(mainOrigin.values()).size;
  return { told: origins.length, asked, words: `the story: ${origins.length} told, ${asked} asked` };
}

export function judgePairs({ origins }: Pick<Story, "origins">, { relations }: Lineage): JudgedPairs {
  const together = ([one, other]: readonly [string, string]) =>
    origins.some((group) => group.includes(one) && group.includes(other));
  const of = (independence: string) => relations.filter((relation) => relation.independence === independence);
  return {
    independent: of("independent").length,
    toldAsTwo: of("independent").filter(({ reports }) => !together(reports)).length,
    dependent: of("dependent").length,
    toldAsOne: of("dependent").filter(({ reports }) => together(reports)).length,
  };
}

/** The fact on which most of a passage lies. */
function factAt(facts: readonly ToldFact[], report: string, span: Span): ToldFact | undefined {
  const shared = (fact: ToldFact) => Math.min(fact.span.end, span.end) - Math.max(fact.span.start, span.start);
  const nearest = facts.filter((fact) => fact.report === report).sort((x, y) => shared(y) - shared(x))[0];
  return nearest && shared(nearest) > 0 ? nearest : undefined;
}

/** By the reports that tell it; of equals the first by name. */
function commonest(members: readonly ToldFact[]): string | undefined {
  const reports = new Map<string, Set<string>>();
  for (const { fact, report } of members) reports.set(fact, (reports.get(fact) ?? new Set()).add(report));
  return [...reports].sort(([f, x], [g, y]) => y.size - x.size || (f < g ? -1 : 1))[0]?.[0];
}

function gistOf({ gist }: Claim): string {
  return gist.length > 80 ? `${gist.slice(0, 80)}...` : gist;
}
