import { describe, expect, it } from "vitest";
import { surelyBefore } from "../../src/text/moment-bounds.js";
import { materials } from "../fixtures/lineages/tuned/index.js";
import { generateLineage } from "./generate-lineage.js";
import type { Lineage, Relation } from "./lineage.js";

const lineages = materials.flatMap((material) =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => generateLineage(material, seed)),
);
const reportOf = (lineage: Lineage, id: string) => lineage.reports.find((report) => report.id === id)!;
const factsOf = (lineage: Lineage, id: string) => lineage.facts.filter(({ report }) => report === id);
const takerOf = ({ reports, from }: Relation) => reports.find((id) => id !== from)!;

describe("a generated history", () => {
  it("has the same bytes for the same material and seed, and others for another seed", () => {
    const again = generateLineage(materials[0]!, 1);
    expect(JSON.stringify(again)).toBe(JSON.stringify(lineages[0]));
    expect([...again.mainOrigin]).toEqual([...lineages[0]!.mainOrigin]);
    expect(JSON.stringify(generateLineage(materials[0]!, 2))).not.toBe(JSON.stringify(again));
  });

  it("has four to nine reports of as many outlets, with ids and sources of their own", () => {
    for (const { reports } of lineages) {
      expect(reports.length).toBeGreaterThanOrEqual(4);
      expect(reports.length).toBeLessThanOrEqual(9);
      for (const key of ["id", "source", "outlet"] as const) {
        expect(new Set(reports.map((report) => report[key])).size).toBe(reports.length);
      }
    }
  });

  it("points at each fact with a stretch of the text that tells it in words of the material", () => {
    for (const lineage of lineages) {
      const material = materials.find(({ name }) => name === lineage.event)!;
      const prepared = new Set(
        JSON.stringify(material)
          .match(/"(?:[^"\\]|\\.)*"/g)!
          .map((text) => JSON.parse(text) as string),
      );
      for (const { report, span } of lineage.facts) {
        const told = reportOf(lineage, report).text.slice(span.start, span.end);
        expect(prepared.has(told), told).toBe(true);
      }
    }
  });

  it("covers every text with facts but for a closing credit, whose span holds the name", () => {
    for (const lineage of lineages) {
      for (const { id, text, credits } of lineage.reports) {
        const rest = factsOf(lineage, id).reduceRight(
          (left, { span }) => left.slice(0, span.start) + left.slice(span.end),
          text,
        );
        const credit = credits[0];
        if (credit?.span) expect(text.slice(credit.span.start, credit.span.end)).toBe(credit.name);
        else expect(rest.trim()).toBe("");
      }
    }
  });

  it("tells the relation of every pair once, and no report behind itself", () => {
    for (const { reports, relations } of lineages) {
      const pairs = new Set(relations.map(({ reports: pair }) => pair.join(" ")));
      expect(pairs.size).toBe((reports.length * (reports.length - 1)) / 2);
      expect(relations).toHaveLength(pairs.size);
      const sources = (id: string): readonly string[] =>
        relations.flatMap((each) => (each.from !== undefined && takerOf(each) === id ? [each.from] : []));
      const visit = (id: string, behind: readonly string[]): void => {
        expect(behind).not.toContain(id);
        for (const source of sources(id)) visit(source, [...behind, id]);
      };
      for (const { id } of reports) visit(id, []);
    }
  });

  it("never prints a time at which a report stands before its source", () => {
    for (const lineage of lineages) {
      for (const relation of lineage.relations.filter(({ from }) => from !== undefined)) {
        const [before, after] = [relation.from!, takerOf(relation)].map((id) => reportOf(lineage, id).published?.value);
        if (before !== undefined && after !== undefined) expect(surelyBefore(after, before)).toBe(false);
      }
    }
  });

  it("gives a copy only words of its source, a translation another language and a rewrite none of its sentences", () => {
    for (const lineage of lineages) {
      for (const relation of lineage.relations.filter(({ from }) => from !== undefined)) {
        const [from, to] = [relation.from!, takerOf(relation)];
        const told = (id: string) =>
          factsOf(lineage, id).map(({ span }) => reportOf(lineage, id).text.slice(span.start, span.end));
        const shared = told(to).filter((text) => told(from).includes(text));
        if (relation.kind === "verbatim") expect(shared).toEqual(told(to));
        if (relation.kind === "rewrite") expect(shared).toEqual([]);
        const sameLanguage = reportOf(lineage, from).language === reportOf(lineage, to).language;
        expect(sameLanguage).toBe(relation.kind !== "translation");
      }
    }
  });

  it("calls reports independent exactly where no fact of theirs has one origin", () => {
    for (const lineage of lineages) {
      for (const { reports, independence } of lineage.relations) {
        const [one, other] = reports.map((id) => new Set(factsOf(lineage, id).map(({ origin }) => origin)));
        const shared = [...one!].some((origin) => other!.has(origin));
        expect(independence === "independent").toBe(!shared);
      }
    }
  });

  it("gives every stand-in all that was taken of the source", () => {
    const standIns = lineages.flatMap((lineage) =>
      // A merge may tell a fact in the words of its other source.
      lineage.relations
        .filter(
          (relation) => lineage.relations.filter((each) => each.from && takerOf(each) === takerOf(relation)).length < 2,
        )
        .flatMap((relation) => relation.standIns.map((id) => ({ lineage, relation, id }))),
    );
    expect(standIns.length).toBeGreaterThan(0);
    for (const { lineage, relation, id } of standIns) {
      const facts = (report: string) => new Set(factsOf(lineage, report).map(({ fact }) => fact));
      const taken = [...facts(takerOf(relation))].filter((fact) => facts(relation.from!).has(fact));
      expect(taken.every((fact) => facts(id).has(fact))).toBe(true);
    }
  });

  it("lets another report with the very text of the source stand in for it, but for what was made from the taker", () => {
    const twins = lineages.flatMap((lineage) => {
      const textOf = (id: string) =>
        factsOf(lineage, id)
          .map(({ span }) => reportOf(lineage, id).text.slice(span.start, span.end))
          .join();
      const taken = lineage.relations.filter(({ from }) => from !== undefined);
      const behind = (id: string): readonly string[] =>
        taken.filter((each) => takerOf(each) === id).flatMap(({ from }) => [from!, ...behind(from!)]);
      return taken.flatMap((relation) =>
        lineage.reports
          .filter(({ id }) => !relation.reports.includes(id) && textOf(id) === textOf(relation.from!))
          .map(({ id }) => ({
            standsIn: relation.standIns.includes(id),
            late: behind(id).includes(takerOf(relation)),
          })),
      );
    });
    expect(twins.length).toBeGreaterThan(0);
    for (const { standsIn, late } of twins) expect(standsIn).toBe(!late);
  });

  it("calls reports of one source that is not among them neither copies nor strangers", () => {
    const apart = lineages.flatMap((lineage) =>
      lineage.relations.flatMap(({ reports, kind, also }) => {
        const [one, other] = reports.map((id) => reportOf(lineage, id).text.split("\n\n"));
        return kind === "common-source" && one!.some((paragraph) => other!.includes(paragraph)) ? [also] : [];
      }),
    );
    expect(apart.length).toBeGreaterThan(0);
    for (const also of apart) expect(also).toContain("verbatim");
  });

  it("has every kind of relation, printed times of both precisions and none, credits kept and dropped", () => {
    const relations = lineages.flatMap((lineage) => lineage.relations);
    const reports = lineages.flatMap((lineage) => lineage.reports);
    expect(new Set(relations.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(relations.map(({ independence }) => independence)).size).toBe(3);
    expect(new Set(reports.map(({ published }) => published?.precision)).size).toBe(3);
    expect(new Set(reports.map(({ credits }) => credits.length)).size).toBe(2);
  });
});
