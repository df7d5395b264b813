import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherClaims } from "../../src/align/gather-claims.js";
import { type ClauseLinks, type ClauseNode, type Link, linkClauses } from "../../src/align/link-clauses.js";
import { alignSettings } from "../../src/settings.js";
import { annotateText } from "../annotate/annotate-text.js";

const [example] = linkClauses([annotateText("The old lighthouse on the cape burned down in the storm.")], []).nodes;

const WEAK = alignSettings.linkScore + 0.02;
const STRONG = 0.9;

/** Nodes by the report they stand in, and what connects them; the best link into each other report is kept. */
function linksOf(
  reports: readonly number[],
  pairs: readonly (readonly [from: number, to: number, score: number, cover?: number, coverBack?: number])[],
  told: readonly number[] = [],
): ClauseLinks {
  const nodes = reports.map(
    (report, id): ClauseNode => ({ ...example!, id, report, told: told[id] ?? alignSettings.leastWeight + 1 }),
  );
  const best = nodes.map(() => new Map<number, Link>());
  const offer = (from: number, to: number, score: number, cover: number) => {
    const known = best[from]!.get(reports[to]!);
    if (!known || known.score < score) best[from]!.set(reports[to]!, { from, to, score, cover });
  };
  for (const [from, to, score, cover = 0, coverBack = 0] of pairs) {
    offer(from, to, score, cover);
    offer(to, from, score, coverBack);
  }
  const sorted = best.map((links) => [...links].sort(([a], [b]) => a - b).map(([, link]) => link));
  return { nodes, best: sorted, tells: nodes.map(() => reports.map(() => 0)) };
}

describe("clauses that state the same", () => {
  it("stand together where each is the other's best", () => {
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

  it("stay apart where one answers another clause better", () => {
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
    expect(gatherClaims(linksOf([0, 1], [[0, 1, alignSettings.linkScore - 0.01]]))).toEqual([[0], [1]]);
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

  it("are never two of one report", () => {
    const links = linksOf(
      [0, 1, 2, 0],
      [
        [0, 1, STRONG],
        [1, 2, STRONG - 0.01],
        [0, 2, 0.5],
        [2, 3, 0.6],
      ],
    );
    expect(gatherClaims(links)).toEqual([[0, 1, 2], [3]]);
  });

  it("join by the strongest link first", () => {
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

describe("a clause that tells a claim within something longer", () => {
  const COVER = alignSettings.containedCover + 0.05;

  it("is added for a report without a member", () => {
    const links = linksOf(
      [0, 1, 2],
      [
        [0, 1, STRONG],
        [0, 2, 0.1, COVER],
      ],
    );
    expect(gatherClaims(links)[0]).toEqual([0, 1, 2]);
  });

  it("is not added where it covers too little", () => {
    const links = linksOf(
      [0, 1, 2],
      [
        [0, 1, STRONG],
        [0, 2, 0.1, alignSettings.containedCover - 0.05],
      ],
    );
    expect(gatherClaims(links)[0]).toEqual([0, 1]);
  });

  it("is not added to a report that has a member", () => {
    const links = linksOf(
      [0, 1, 1],
      [
        [0, 1, STRONG],
        [0, 2, 0.1, COVER],
      ],
    );
    expect(gatherClaims(links)[0]).toEqual([0, 1]);
  });

  it("is the one that covers most, of several in one report", () => {
    const links = linksOf(
      [0, 1, 2, 2],
      [
        [0, 1, STRONG],
        [0, 2, 0.1, COVER],
        [1, 3, 0.1, COVER + 0.1],
      ],
    );
    expect(gatherClaims(links)[0]).toEqual([0, 1, 3]);
  });
});

it("gives no claim where there is no clause", () => {
  expect(gatherClaims({ nodes: [], best: [], tells: [] })).toEqual([]);
});

it("never puts two clauses of one report into one claim, whatever the links", () => {
  const pair = fc.tuple(fc.nat(11), fc.nat(11), fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(
      fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      fc.array(pair, { maxLength: 60 }),
      (reports, pairs) => {
        const across = pairs.filter(([from, to]) => reports[from] !== reports[to]);
        const groups = gatherClaims(
          linksOf(
            reports,
            across.map(([from, to, score]) => [from, to, score, score, score]),
          ),
        );
        for (const group of groups) {
          expect(new Set(group.map((id) => reports[id])).size).toBe(group.length);
          expect([...group]).toEqual([...group].sort((a, b) => a - b));
        }
        expect(new Set(groups.flat()).size).toBe(12);
      },
    ),
    { numRuns: 200, seed: 3 },
  );
});
