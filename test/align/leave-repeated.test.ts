import { describe, expect, it } from "vitest";
import { leaveRepeated } from "../../src/align/leave-repeated.js";
import type { Discrepancy, DiscrepancyKind } from "../../src/model/story.js";

type Side = readonly [reports: string, start: number];

function difference(claim: string, kind: DiscrepancyKind, sides: readonly Side[], sureness = 0.9): Discrepancy {
  return {
    claim,
    kind,
    positions: sides.map(([reports, start]) => ({
      reports: [...reports],
      says: reports,
      spans: [...reports].map((report) => ({ report, span: { start, end: start + 5 } })),
    })),
    why: { rule: "made for a test", words: [], sureness },
  };
}

const ids = (...all: readonly Discrepancy[]) => leaveRepeated(all).map(({ claim }) => claim);

describe("a difference that two claims show", () => {
  it("is told once, of the claim with more reports", () => {
    const one = difference("one", "number", [
      ["ab", 0],
      ["c", 10],
    ]);
    const two = difference("two", "number", [
      ["abd", 0],
      ["c", 10],
    ]);
    expect(ids(one, two)).toEqual(["two"]);
  });

  it("is told once where what one report alone says is the same", () => {
    const one = difference(
      "one",
      "speaker",
      [
        ["ab", 0],
        ["c", 10],
      ],
      0.8,
    );
    const two = difference("two", "speaker", [
      ["ab", 50],
      ["c", 12],
    ]);
    expect(ids(one, two)).toEqual(["two"]);
  });

  it("is told twice where the kinds, or the words, are two", () => {
    const one = difference("one", "number", [
      ["ab", 0],
      ["c", 10],
    ]);
    const two = difference("two", "date", [
      ["ab", 0],
      ["c", 10],
    ]);
    const three = difference("three", "number", [
      ["ab", 50],
      ["c", 60],
    ]);
    expect(ids(one, two, three)).toEqual(["one", "two", "three"]);
  });
});
