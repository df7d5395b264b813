import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClauseNode } from "../../src/align/compare-clauses.js";
import { gatherClaims } from "../../src/align/gather-claims.js";
import { linkClauses, listLinks } from "../../src/align/link-clauses.js";
import { alignSettings } from "../../src/settings.js";
import { annotateText } from "../annotate/annotate-text.js";

const [example] = linkClauses([annotateText("The old lighthouse on the cape burned down in the storm.")], []).nodes;

const WEAK = alignSettings.linkLikely + 0.02;
const STRONG = 0.95;

type Pair = readonly [a: number, b: number, likely: number];

/** Nodes by the report they stand in, and how likely pairs of them state the same. */
function linksOf(reports: readonly number[], pairs: readonly Pair[], told: readonly number[] = []) {
  const nodes = reports.map(
    (report, id): ClauseNode => ({ ...example!, id, report, told: told[id] ?? alignSettings.leastWeight + 1 }),
  );
  const ends = pairs.map(([a, b]) => ({ a, b }));
  const likely = pairs.map(([, , each]) => each);
  return { nodes, links: listLinks(nodes.length, ends, likely) };
}

describe("clauses that state the same", () => {
  it("stand together", () => {
    expect(gatherClaims(linksOf([0, 1], [[0, 1, STRONG]]))).toEqual([[0, 1]]);
  });

  it("stand together across three reports", () => {
    const links = linksOf(
      [0, 1, 2],
      [
        [0, 1, STRONG],
        [1, 2, STRONG],
        [0, 2, STRONG],
      ],
    );
    expect(gatherClaims(links)).toEqual([[0, 1, 2]]);
  });

  it("stay apart where another clause of the report is likelier", () => {
    const links = linksOf(
      [0, 0, 1],
      [
        [0, 2, 0.5],
        [1, 2, 0.8],
      ],
    );
    expect(gatherClaims(links)).toEqual([[0], [1, 2]]);
  });

  it("stay apart where the link is too weak", () => {
    expect(gatherClaims(linksOf([0, 1], [[0, 1, alignSettings.linkLikely - 0.01]]))).toEqual([[0], [1]]);
  });

  it("are not mostly headers: who says it is no claim, but may stand with what is said", () => {
    const { nodes, links } = linksOf(
      [0, 1, 2],
      [
        [0, 1, STRONG],
        [1, 2, STRONG],
        [0, 2, STRONG],
      ],
    );
    const withHeaders = (...ids: number[]) =>
      nodes.map((node) =>
        ids.includes(node.id) ? { ...node, clause: { ...node.clause, header: true as const } } : node,
      );
    expect(gatherClaims({ nodes: withHeaders(1), links })).toEqual([[0, 1, 2]]);
    expect(gatherClaims({ nodes: withHeaders(1, 2), links })).toEqual([]);
  });

  it("stay apart along a chain of weak links", () => {
    const links = linksOf(
      [0, 1, 2],
      [
        [0, 1, WEAK + 0.01],
        [1, 2, WEAK],
      ],
    );
    expect(gatherClaims(links)).toEqual([[0, 1], [2]]);
  });

  it("join by the likeliest link first", () => {
    const links = linksOf(
      [0, 1, 1],
      [
        [0, 1, 0.5],
        [0, 2, 0.8],
      ],
    );
    expect(gatherClaims(links)).toEqual([[0, 2], [1]]);
  });
});

describe("clauses that state too little", () => {
  it("make no claim", () => {
    const links = linksOf([0, 1], [[0, 1, STRONG]], [alignSettings.leastWeight - 0.1, 3]);
    expect(gatherClaims(links)).toEqual([[1]]);
  });
});

describe("a clause that states two things", () => {
  it("belongs to the claims of both, where two clauses of another report surely state them", () => {
    const links = linksOf(
      [0, 1, 1],
      [
        [0, 1, STRONG + 0.01],
        [0, 2, STRONG],
      ],
    );
    expect(gatherClaims(links)).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it("is added to a claim of reports that state one of them by itself", () => {
    const links = linksOf(
      [0, 1, 2, 3, 0],
      [
        [0, 1, STRONG],
        [2, 3, STRONG],
        [2, 4, STRONG],
        [3, 4, STRONG],
        [0, 2, alignSettings.furtherLikely + 0.05],
        [1, 2, alignSettings.furtherLikely + 0.05],
      ],
    );
    expect(gatherClaims(links)).toEqual([
      [0, 1, 2],
      [2, 3, 4],
    ]);
  });
});

it("gives no claim where there is no clause", () => {
  expect(gatherClaims({ nodes: [], links: [] })).toEqual([]);
});

it("never puts two clauses of one report into one claim, nor a claim into another, whatever the links", () => {
  const pair = fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      fc.array(pair, { maxLength: 60 }),
      (reports, drawn) => {
        const across = drawn.filter(([a, b]) => reports[a] !== reports[b]);
        const once = new Map(across.map((one) => [[one[0], one[1]].sort().join("-"), one]));
        const groups = gatherClaims(linksOf(reports, [...once.values()]));
        for (const group of groups) {
          expect(new Set(group.map((id) => reports[id])).size).toBe(group.length);
          expect([...group]).toEqual([...group].sort((a, b) => a - b));
          const holding = groups.filter((other) => group.every((id) => other.includes(id)));
          expect(holding).toEqual([group]);
        }
        expect(new Set(groups.flat()).size).toBe(12);
      },
    ),
    { numRuns: 200, seed: 3 },
  );
});
