import { describe, expect, it } from "vitest";
import { compareClauses } from "../../src/align/compare-clauses.js";
import { PAIR_EVIDENCE } from "../../src/align/pair-evidence.js";
import { SUPPORT_EVIDENCE, supportPairs } from "../../src/align/support-pairs.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import { annotateText } from "../annotate/annotate-text.js";

function compared(...texts: readonly string[]) {
  const reports = texts.map((text, index) => annotateText(text, { id: `r${index}` }));
  return compareClauses(reports, joinEntities(reports));
}

const STORM = "The storm destroyed the old lighthouse and 14 boats.";
const LATER = "On the cape 14 boats and a lighthouse were destroyed.";
const OTHER = "The storm also closed the school of the village.";

function evidenceOf(kind: (typeof PAIR_EVIDENCE)[number], ...texts: readonly string[]): number {
  const [pair] = compared(...texts).pairs;
  return pair!.evidence[PAIR_EVIDENCE.indexOf(kind)]!;
}

describe("pairs of clauses that come into question", () => {
  it("stand once each, the earlier clause first, with a number for each kind of evidence", () => {
    const { pairs } = compared(STORM, LATER, OTHER);
    expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
    for (const { a, b, evidence } of pairs) {
      expect(a).toBeLessThan(b);
      expect(evidence).toHaveLength(PAIR_EVIDENCE.length);
      expect([...evidence].every(Number.isFinite)).toBe(true);
    }
  });

  it("share something that tells", () => {
    expect(compared(STORM, "Parliament has raised the salaries of all teachers.").pairs).toEqual([]);
  });

  it("are liker the more they share", () => {
    expect(evidenceOf("score", STORM, LATER)).toBeGreaterThan(evidenceOf("score", STORM, OTHER));
  });

  it("share a figure, or have two", () => {
    expect(evidenceOf("figures shared", STORM, LATER)).toBe(1);
    expect(evidenceOf("figures apart", STORM, LATER.replace("14", "12"))).toBe(1);
  });
});

it("weighs hardly more than one counterpart of each other report for a clause where reports are many", () => {
  const towns = ["Tizgart", "Soumeria", "Arrecife", "Balmora", "Corvina"];
  const texts = Array.from({ length: 50 }, (_, at) =>
    [STORM, LATER, OTHER].map((each) => each.replace(".", ` near ${towns[at % towns.length]} on day ${at}.`)).join(" "),
  );
  const { nodes, pairs } = compared(...texts);
  expect(nodes).toHaveLength(150);
  expect(pairs.length).toBeLessThanOrEqual(nodes.length * 50);
});

describe("what others say of a pair", () => {
  it("is more where a third report states the same", () => {
    const { nodes, pairs } = compared(STORM, LATER, STORM);
    const rows = supportPairs(
      nodes,
      pairs,
      Float64Array.from(pairs, () => 2),
    );
    const thirds = rows.map((row) => row[PAIR_EVIDENCE.length + SUPPORT_EVIDENCE.indexOf("best third")]!);
    expect(Math.max(...thirds)).toBeGreaterThan(0.5);
    const alone = compared(STORM, LATER);
    const [row] = supportPairs(alone.nodes, alone.pairs, Float64Array.of(2));
    expect(row![PAIR_EVIDENCE.length + SUPPORT_EVIDENCE.indexOf("best third")]).toBe(0);
  });
});
