import { describe, expect, it } from "vitest";
import model from "../../src/gather/same-event-model.json" with { type: "json" };
import { EVIDENCE_KINDS, type EvidenceKind, PAIR_KINDS, WORDING_KINDS } from "../../src/gather/take-evidence.js";
import { likely, weighOdds } from "../../src/gather/weigh-evidence.js";

const evidence = (given: Partial<Record<EvidenceKind, number>>) =>
  Float64Array.from(EVIDENCE_KINDS, (kind) => given[kind] ?? (kind === "understood" ? 1 : 0));
const wording = (share: number) => Object.fromEntries(WORDING_KINDS.map((kind) => [kind, share]));

describe("weighOdds", () => {
  it("was learned for the kinds of evidence that are taken", () => {
    expect(model.kinds).toEqual(EVIDENCE_KINDS);
  });

  it("takes reports that share nothing for two events, and those alike in wording and persons for one", () => {
    expect(likely(weighOdds(evidence({})))).toBeLessThan(0.2);
    expect(likely(weighOdds(evidence({ ...wording(0.9), persons: 0.5, length: 0.5 })))).toBeGreaterThan(0.6);
  });

  it("lets days far apart outweigh wording", () => {
    const alike = { ...wording(0.45), persons: 0.5, length: 0.5 };
    expect(weighOdds(evidence({ ...alike, publication: -1, eventDays: -1, order: -1 }))).toBeLessThan(0);
  });

  it("is never moved away from one event by more evidence for it", () => {
    for (const kind of EVIDENCE_KINDS) {
      if ((PAIR_KINDS as readonly string[]).includes(kind)) continue;
      const odds = [-1, -0.5, 0, 0.2, 0.4, 0.6, 0.8, 1].map((value) =>
        weighOdds(evidence({ ...wording(0.3), length: 0.4, [kind]: value })),
      );
      expect(odds, kind).toEqual([...odds].sort((a, b) => a - b));
    }
  });
});
