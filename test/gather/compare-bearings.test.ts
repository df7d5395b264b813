import { describe, expect, it } from "vitest";
import { compareBearings } from "../../src/gather/compare-bearings.js";

const bearing = (type: string, from: string, to: string) => ({ type, from, to, weight: 1, words: type.toLowerCase() });

describe("compareBearings", () => {
  it("counts the same direction for one event", () => {
    expect(compareBearings([bearing("SUPPORT", "EST", "BLR")], [bearing("SUPPORT", "EST", "BLR")]).value).toBe(1);
  });

  it("counts the reverse direction against one event and tells both", () => {
    const { value, reasons } = compareBearings([bearing("COERCE", "EST", "BLR")], [bearing("COERCE", "BLR", "EST")]);
    expect(value).toBe(-1);
    expect(reasons).toEqual(["COERCE (“coerce”) goes from EST to BLR in one, from BLR to EST in the other"]);
  });

  it("says nothing where each side does both, or the acts differ", () => {
    const mutual = [bearing("SUPPORT", "EST", "BLR"), bearing("SUPPORT", "BLR", "EST")];
    expect(compareBearings(mutual, mutual).value).toBe(0);
    expect(compareBearings([bearing("AID", "EST", "BLR")], [bearing("ACCUSE", "BLR", "EST")]).value).toBe(0);
  });
});
