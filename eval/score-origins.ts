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

/** Claims of two reports and more that stand on facts of the history. */
export function countClaimOrigins({ claims }: Story, lineage: Lineage): readonly CountedOrigins[] {
  const factsOf = (id: string) => lineage.facts.filter(({ report }) => report === id);
  return claims.flatMap((claim) => {
    const told = claim.members.flatMap(({ report, span }) => factAt(factsOf(report), span) ?? []);
    const most = commonest(told.map(({ fact }) => fact));
    if (new Set(told.map(({ report }) => report)).size < 2) return [];
    const origins = new Set(told.filter(({ fact }) => fact === most).map(({ origin }) => origin));
    const words = `${most}: ${claim.origins.length} told, ${origins.size} asked: ${gistOf(claim)}`;
    return [{ told: claim.origins.length, asked: origins.size, words }];
  });
}

export function countStoryOrigins({ origins }: Story, { mainOrigin }: Lineage): CountedOrigins {
  const asked = new Set(mainOrigin.values()).size;
  return { told: origins.length, asked, words: `the story: ${origins.length} told, ${asked} asked` };
}

export function judgePairs({ origins }: Story, { relations }: Lineage): JudgedPairs {
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
function factAt(facts: readonly ToldFact[], span: Span): ToldFact | undefined {
  const shared = (fact: ToldFact) => Math.min(fact.span.end, span.end) - Math.max(fact.span.start, span.start);
  const nearest = [...facts].sort((x, y) => shared(y) - shared(x))[0];
  return nearest && shared(nearest) > 0 ? nearest : undefined;
}

function commonest(facts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort(([, x], [, y]) => y - x)[0]?.[0];
}

function gistOf({ gist }: Claim): string {
  return gist.length > 80 ? `${gist.slice(0, 80)}...` : gist;
}
