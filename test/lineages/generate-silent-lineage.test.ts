import { describe, expect, it } from "vitest";
import { materials } from "../fixtures/lineages/tuned/index.js";
import { generateSilentLineage, SILENT_OPERATIONS } from "./generate-silent-lineage.js";

const all = materials.flatMap((material) =>
  SILENT_OPERATIONS.flatMap((operation) =>
    [1, 2, 3].map((seed) => ({ operation, material, seed, lineage: generateSilentLineage(material, operation, seed) })),
  ),
);

describe("a silent history", () => {
  it("has the same bytes for the same material, way and seed", () => {
    const { material, operation, seed, lineage } = all[0]!;
    expect(JSON.stringify(generateSilentLineage(material, operation, seed))).toBe(JSON.stringify(lineage));
  });

  it("prints neither a time nor a credit", () => {
    const reports = all.flatMap(({ lineage }) => lineage.reports);
    expect(reports.filter(({ published, credits }) => published !== undefined || credits.length > 0)).toEqual([]);
  });

  it("has three reports and more, of outlets of their own", () => {
    for (const { lineage } of all) {
      expect(lineage.reports.length).toBeGreaterThanOrEqual(3);
      expect(new Set(lineage.reports.map(({ outlet }) => outlet)).size).toBe(lineage.reports.length);
    }
  });

  it("puts what is woven into places of one source, in its order, and leaves off its end", () => {
    const woven = all.filter(({ operation }) => operation === "weave");
    const relations = woven.flatMap(({ lineage }) =>
      lineage.relations.filter(({ from }) => from !== undefined).map((relation) => ({ lineage, relation })),
    );
    expect(relations.length).toBeGreaterThan(5);
    for (const { lineage, relation } of relations) {
      const facts = (report: string) => lineage.facts.flatMap((each) => (each.report === report ? [each.fact] : []));
      const source = facts(relation.from!);
      const taken = facts(relation.reports.find((id) => id !== relation.from)!);
      const kept = taken.filter((fact) => source.includes(fact));
      expect(kept).toEqual(source.slice(0, kept.length));
      expect(kept.length).toBeLessThan(source.length);
      expect(taken.length).toBeGreaterThan(kept.length);
    }
  });
});
