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

describe("links between clauses", () => {
  it("lead to the best counterpart in the other report", () => {
    const { best, nodes } = linksOf(STORM, `${UNLIKE} ${REWORDED}`);
    const [link] = best[0]!;
    expect(nodes[link!.to]!.clause.sentence).toBe(1);
  });

  it("are stronger for the same in other words than for something else", () => {
    const score = (other: string) => linksOf(STORM, other).best[0]![0]?.score ?? 0;
    expect(score(REWORDED)).toBeGreaterThan(0.6);
    expect(score(UNLIKE)).toBeLessThan(0.2);
  });

  it("reach across languages", () => {
    const score = (other: string) => linksOf(STORM, other).best[0]![0]?.score ?? 0;
    expect(score(ARABIC)).toBeGreaterThan(0.3);
    expect(score("رفع البرلمان رواتب المعلمين بنسبة العشر.")).toBeLessThan(score(ARABIC) / 2);
  });

  it("never stay inside one report", () => {
    const { best, nodes } = linksOf(`${STORM} ${STORM}`, STORM);
    for (const { from, to } of best.flat()) expect(nodes[from]!.report).not.toBe(nodes[to]!.report);
    expect(linksOf(`${STORM} ${STORM}`).best.flat()).toEqual([]);
  });

  it("tell that a short clause is contained in a long one, and not the other way round", () => {
    const short = "The storm destroyed the old lighthouse.";
    const long = "The storm destroyed the old lighthouse, flooded two schools and cut the railway to the copper mines.";
    const { best } = linksOf(short, long);
    expect(best[0]![0]!.cover).toBeGreaterThan(best[1]![0]!.cover);
  });

  it("have scores and covers between 0 and 1", () => {
    for (const { score, cover } of linksOf(STORM, REWORDED, ARABIC, UNLIKE).best.flat()) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(cover).toBeGreaterThanOrEqual(0);
      expect(cover).toBeLessThanOrEqual(1);
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
    const whole = linksOf(STORM, parted);
    const covers = whole.best[0]!.map(({ cover }) => cover);
    expect(whole.tells[0]![1]).toBeGreaterThanOrEqual(Math.max(...covers));
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
  expect(linkClauses([], [])).toEqual({ nodes: [], best: [], tells: [] });
});
