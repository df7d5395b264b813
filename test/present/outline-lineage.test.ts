import { describe, expect, it } from "vitest";
import { type LineageEdge, outlineLineage } from "../../src/present/outline-lineage.js";
import { madeUpTags, madeUpTies } from "../fixtures/present/made-up-ties.js";

const tags = madeUpTags(["Azalai", "Coast Herald", "Brief", "Quai"]);
const lineageOf = (...lines: string[]) => outlineLineage({ tags, derivations: madeUpTies(tags, lines) });
const told = ({ from, to, kind, credited }: LineageEdge) =>
  [from, to].map(({ end }) => (typeof end === "string" ? end : end.number)).join(" > ") +
  ` ${kind}${credited ? " credited" : ""}`;

describe("outlineLineage", () => {
  it("puts credited names before reports, and counts reports that nothing ties", () => {
    const { nodes, apart } = lineageOf("3 < Vardar Wire credit", "2 < Azalai Desk credit", "3 < 2 edited");
    expect(nodes.map(({ end }) => (typeof end === "string" ? end : end.number))).toEqual([
      "Azalai Desk",
      "Vardar Wire",
      2,
      3,
    ]);
    expect(apart.map(({ number }) => number)).toEqual([1, 4]);
  });

  it("makes the credit of the outlet whose report was taken over a mark on that tie", () => {
    const { taken, nodes } = lineageOf("2 < 1 verbatim", "2 < AZALAI credit");
    expect(taken.map(told)).toEqual(["1 > 2 verbatim credited"]);
    expect(nodes).toHaveLength(2);
  });

  it("knows the outlet by another name where tracing says that it is credited by that", () => {
    const crediting = (name: string) => lineageOf("3 < 2 edited, crediting Coast", `3 < ${name} credit`).taken;
    expect(crediting("Coast").map(told)).toEqual(["2 > 3 edited credited"]);
    expect(crediting("Coast Guard")).toHaveLength(2);
    expect(lineageOf("3 < 2 edited", "3 < Coast credit").taken).toHaveLength(2);
  });

  it("keeps a credit as a tie where nothing shows that the outlet's report was taken over", () => {
    const { taken, beside } = lineageOf("2 = 1 verbatim", "2 < Azalai credit");
    expect(taken.map(told)).toEqual(["Azalai > 1 own", "Azalai > 2 credit"]);
    expect(beside).toHaveLength(1);
  });

  it("gives a credited outlet those of its own reports that nothing precedes", () => {
    const { taken } = lineageOf("3 < 2 rewrite", "4 < Coast Herald credit");
    expect(taken.map(told)).toEqual(["Coast Herald > 2 own", "2 > 3 rewrite", "Coast Herald > 4 credit"]);
    const { taken: untied, apart } = lineageOf("4 < Coast Herald credit");
    expect(untied.map(told)).toEqual(["Coast Herald > 2 own", "Coast Herald > 4 credit"]);
    expect(apart.map(({ number }) => number)).toEqual([1, 3]);
    const { taken: preceded } = lineageOf("2 < 1 rewrite", "4 < Coast Herald credit");
    expect(preceded.map(told)).toEqual(["1 > 2 rewrite", "Coast Herald > 4 credit"]);
  });

  it("says nothing of what is tied to itself, or names itself", () => {
    expect(lineageOf("1 < Azalai credit", "2 < 2 edited", "Vardar < Vardar credit").nodes).toEqual([]);
  });

  it("sets ties without a direction apart", () => {
    const { taken, beside } = lineageOf("4 = 2 common-source", "3 = 1 rewrite");
    expect(taken).toEqual([]);
    expect(beside.map(({ id }) => id)).toEqual(["t2", "t1"]);
  });
});
