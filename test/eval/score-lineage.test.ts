/** The measure itself: a story that tells the truth gets everything, one that tells nothing or turns it round does not. */
import { describe, expect, it } from "vitest";
import { judgeRelations } from "../../eval/score-lineage.js";
import { countClaimOrigins, countStoryOrigins, judgePairs } from "../../eval/score-origins.js";
import type { Claim, Derivation, Story } from "../../src/model/story.js";
import { DisjointSets } from "../../src/text/disjoint-sets.js";
import { materials } from "../fixtures/lineages/tuned/index.js";
import { generateLineage } from "../lineages/generate-lineage.js";
import type { Lineage, Relation } from "../lineages/lineage.js";

const lineages = materials.flatMap((material) => [1, 2, 3, 4, 5, 6].map((seed) => generateLineage(material, seed)));

type Told = Pick<Story, "derivations" | "origins" | "claims">;

function storyOf(told: Partial<Told>): Told {
  return { derivations: [], origins: [], claims: [], ...told };
}

function edgeOf({ reports, from, kind }: Relation): Derivation {
  const first = from ?? reports[0];
  const to = reports.find((id) => id !== first)!;
  return { from: first, to, kind: kind as Derivation["kind"], evidence: [] };
}

/** Everything taken, and as many common sources as join the lines. */
function tellTruth({ relations }: Lineage): readonly Derivation[] {
  const lines = new DisjointSets();
  const taken = relations.filter(({ from }) => from !== undefined);
  for (const { reports } of taken) lines.join(...reports);
  const links = relations.filter(({ kind, reports: [one, other] }) => {
    if (kind !== "common-source" || lines.rootOf(one) === lines.rootOf(other)) return false;
    lines.join(one, other);
    return true;
  });
  return [...taken, ...links].map(edgeOf);
}

describe("judging relations", () => {
  it("finds nothing wrong with the truth", () => {
    for (const lineage of lineages) {
      const { kinds, directions } = judgeRelations(storyOf({ derivations: tellTruth(lineage) }), lineage);
      expect(kinds.filter(({ asked, told }) => asked !== told)).toEqual([]);
      expect(directions.every(({ right }) => right)).toBe(true);
    }
  });

  it("finds every direction wrong that is told the other way round", () => {
    const turned = lineages.map((lineage) => {
      const derivations = tellTruth(lineage).map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
      return judgeRelations(storyOf({ derivations }), lineage);
    });
    expect(turned.flatMap(({ directions }) => directions).length).toBeGreaterThan(0);
    for (const { kinds, directions } of turned) {
      expect(kinds.filter(({ asked, told }) => asked !== told)).toEqual([]);
      expect(directions.some(({ right }) => right)).toBe(false);
    }
  });

  it("takes a stand-in for the source and a twin for the taker, and judges no direction beside them", () => {
    const replaced = lineages.flatMap((lineage) =>
      lineage.relations.flatMap((relation) => {
        const { from, to, ...edge } = edgeOf(relation);
        const others = tellTruth(lineage).filter((each) => each.from !== from || each.to !== to);
        const instead = [
          ...relation.standIns.map((id) => [id, to]),
          ...relation.twins.map((id) => [from, id]),
        ] as const;
        const free = instead.filter(
          ([x, y]) => !others.some((each) => [x, y].every((id) => [each.from, each.to].includes(id!))),
        );
        return free.map(([x, y]) => ({ lineage, derivations: [...others, { ...edge, from: x!, to: y! }] }));
      }),
    );
    expect(replaced.length).toBeGreaterThan(0);
    for (const { lineage, derivations } of replaced) {
      const { kinds, directions } = judgeRelations(storyOf({ derivations }), lineage);
      expect(kinds.filter(({ asked, told }) => asked !== told)).toEqual([]);
      expect(directions.every(({ right }) => right)).toBe(true);
    }
  });

  it("misses everything that was taken where nothing is told", () => {
    for (const lineage of lineages) {
      const { kinds } = judgeRelations(storyOf({}), lineage);
      const taken = lineage.relations.filter(({ from }) => from !== undefined).length;
      expect(kinds.filter(({ asked, told }) => asked !== "common-source" && told === "none")).toHaveLength(taken);
    }
  });

  it("counts a taking between reports that share no fact as invented", () => {
    const invented = lineages.flatMap((lineage) => {
      const strangers = lineage.relations.find(({ independence }) => independence === "independent");
      if (!strangers) return [];
      const edge: Derivation = { from: strangers.reports[0], to: strangers.reports[1], kind: "edited", evidence: [] };
      return [judgeRelations(storyOf({ derivations: [...tellTruth(lineage), edge] }), lineage).kinds];
    });
    expect(invented.length).toBeGreaterThan(0);
    for (const kinds of invented) {
      expect(kinds.filter(({ asked, told }) => asked !== told)).toMatchObject([{ asked: "none", told: "edited" }]);
    }
  });
});

describe("judging origins", () => {
  const claimOf = (lineage: Lineage, fact: string, origins: Claim["origins"]): Claim => ({
    id: fact,
    gist: fact,
    members: lineage.facts.filter((each) => each.fact === fact).map(({ report, span }) => ({ report, span })),
    newsrooms: [],
    origins,
    originsAtMost: 1,
  });

  it("asks for one origin of what stands in the readout, in however many reports", () => {
    for (const lineage of lineages) {
      const fact = lineage.facts.find(({ origin }) => origin === "readout")!.fact;
      const reports = lineage.facts.filter((each) => each.fact === fact).map(({ report }) => report);
      if (reports.length < 2) continue;
      const together = countClaimOrigins(storyOf({ claims: [claimOf(lineage, fact, [reports])] }), lineage);
      const apart = countClaimOrigins(
        storyOf({
          claims: [
            claimOf(
              lineage,
              fact,
              reports.map((id) => [id]),
            ),
          ],
        }),
        lineage,
      );
      expect(together).toMatchObject([{ told: 1, asked: 1 }]);
      expect(apart).toMatchObject([{ told: reports.length, asked: 1 }]);
    }
  });

  it("counts as many origins as first wordings, and pairs by whether they stand together", () => {
    for (const lineage of lineages) {
      const ids = lineage.reports.map(({ id }) => id);
      const byMain = [...new Set(lineage.mainOrigin.values())].map((main) =>
        ids.filter((id) => lineage.mainOrigin.get(id) === main),
      );
      const { told, asked } = countStoryOrigins(storyOf({ origins: byMain }), lineage);
      expect(told).toBe(asked);
      const right = judgePairs(storyOf({ origins: byMain }), lineage);
      expect(right.toldAsTwo).toBe(right.independent);
      expect(right.toldAsOne).toBe(right.dependent);
      expect(judgePairs(storyOf({ origins: [ids] }), lineage).toldAsTwo).toBe(0);
      expect(judgePairs(storyOf({ origins: ids.map((id) => [id]) }), lineage).toldAsOne).toBe(0);
    }
  });
});
