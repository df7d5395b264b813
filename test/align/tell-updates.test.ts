import { describe, expect, it } from "vitest";
import type { Stage } from "../../src/align/tell-updates.js";
import { movesOn } from "../../src/align/tell-updates.js";
import { claimOf, type Telling } from "./claim-of.js";

function stages(...told: readonly (readonly [level: number, day: string | undefined])[]): readonly Stage[] {
  const tellings = told.map(
    ([, day], at): Telling => ({
      id: String(at),
      text: "The bridge is open.",
      ...(day === undefined ? {} : { published: { value: day, precision: "day", basis: "field" } }),
    }),
  );
  const { members } = claimOf(tellings).claim;
  return told.map(([level], at) => ({ member: members[at]!, level }));
}

describe("a thing", () => {
  it("moved on where the later report is further", () => {
    expect(movesOn(stages([1, "2026-03-02"], [2, "2026-03-03"]))).toBe(true);
  });

  it("did not where the later one is less far, or nobody knows which is later", () => {
    expect(movesOn(stages([2, "2026-03-02"], [1, "2026-03-03"]))).toBe(false);
    expect(movesOn(stages([1, "2026-03-02"], [2, "2026-03-02"]))).toBe(false);
    expect(movesOn(stages([1, undefined], [2, "2026-03-03"]))).toBe(false);
  });

  it("moved on though the order of one pair of many is not known", () => {
    const told = stages([1, "2026-03-01"], [1, "2026-03-01"], [1, "2026-03-01"], [1, "2026-03-03"], [2, "2026-03-03"]);
    expect(movesOn(told)).toBe(true);
  });

  it("did not where all say the same", () => {
    expect(movesOn(stages([1, "2026-03-01"], [1, "2026-03-02"]))).toBe(false);
  });
});
