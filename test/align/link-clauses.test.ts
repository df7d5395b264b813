import { describe, expect, it } from "vitest";
import { linkClauses } from "../../src/align/link-clauses.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import { annotateText } from "../annotate/annotate-text.js";

function linksOf(...texts: readonly string[]) {
  const reports = texts.map((text, index) => annotateText(text, { id: `r${index}` }));
  return linkClauses(reports, joinEntities(reports));
}

const STORM = "The storm destroyed the old lighthouse on the northern cape.";
const REWORDED = "The old lighthouse on the northern cape was destroyed by the storm.";
const ARABIC = "دمرت العاصفة المنارة القديمة في الرأس الشمالي.";
const UNLIKE = "Parliament raised the salaries of all teachers by a tenth.";

const likeliest = (other: string) => linksOf(STORM, other).links[0]![0]?.likely ?? 0;

describe("links between clauses", () => {
  it("lead to the likeliest counterpart in the other report first", () => {
    const { links, nodes } = linksOf(STORM, `${UNLIKE} ${REWORDED}`);
    const [link] = links[0]!;
    expect(nodes[link!.to]!.clause.sentence).toBe(1);
  });

  it("are likelier for the same in other words than for something else", () => {
    expect(likeliest(REWORDED)).toBeGreaterThan(0.6);
    expect(likeliest(UNLIKE)).toBeLessThan(0.2);
  });

  it("reach across languages", () => {
    expect(likeliest(ARABIC)).toBeGreaterThan(0.4);
    expect(likeliest("رفع البرلمان رواتب المعلمين بنسبة العشر.")).toBeLessThan(likeliest(ARABIC) / 2);
  });

  it("reach by a figure and an act where no dictionary joins two languages", () => {
    const { links } = linksOf("Police arrested 4,312 people in the port.", "पुलिस ने 4,312 लोगों को गिरफ्तार किया।");
    expect(links[0]!.map(({ to }) => to)).toEqual([1]);
  });

  it("never stay inside one report", () => {
    const { links, nodes } = linksOf(`${STORM} ${STORM}`, STORM);
    for (const { from, to } of links.flat()) expect(nodes[from]!.report).not.toBe(nodes[to]!.report);
    expect(linksOf(`${STORM} ${STORM}`).links.flat()).toEqual([]);
  });

  it("stand at both of their ends", () => {
    const all = linksOf(STORM, REWORDED, ARABIC).links.flat();
    const keys = new Set(all.map(({ from, to, likely }) => `${from} ${to} ${likely}`));
    for (const { from, to, likely } of all) expect(keys).toContain(`${to} ${from} ${likely}`);
  });

  it("are likely between 0 and 1", () => {
    for (const { likely } of linksOf(STORM, REWORDED, ARABIC, UNLIKE).links.flat()) {
      expect(likely).toBeGreaterThanOrEqual(0);
      expect(likely).toBeLessThanOrEqual(1);
    }
  });
});

describe("how much of a clause another report tells", () => {
  it("is all of it in a copy and next to nothing in something else", () => {
    const { tells } = linksOf(STORM, STORM, UNLIKE);
    expect(tells[0]![1]).toBeGreaterThan(0.95);
    expect(tells[0]![2]).toBeLessThan(0.25);
  });

  it("counts what two clauses of one sentence tell together", () => {
    const parted = "The storm destroyed the old lighthouse; people on the northern cape wept for it.";
    const [whole] = linksOf(STORM, parted).tells[0]!.slice(1);
    expect(whole).toBeGreaterThan(linksOf(STORM, "The storm destroyed the old lighthouse.").tells[0]![1]!);
  });
});

describe("what a clause tells", () => {
  it("leaves out the names of actors", () => {
    const [node] = linksOf("Estonian President Liina Kask telephoned Peruvian President Oscar Velarde.").nodes;
    const [other] = linksOf(STORM).nodes;
    expect(node!.told).toBeLessThan(other!.told);
  });

  it("numbers the clauses in order of reports, then of text", () => {
    const { nodes } = linksOf(`${STORM} ${UNLIKE}`, REWORDED);
    expect(nodes.map(({ id, report, clause }) => [id, report, clause.sentence])).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [2, 1, 0],
    ]);
  });
});

it("links nothing where there is nothing", () => {
  expect(linkClauses([], [])).toEqual({ nodes: [], links: [], tells: [], mentions: [] });
});
