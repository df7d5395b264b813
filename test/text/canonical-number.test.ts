import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalNumber } from "../../src/text/canonical-number.js";

describe("canonicalNumber", () => {
  it.each([
    ["31,700", "31700"],
    ["31.700.000", "31700000"],
    ["1,234.50", "1234.5"],
    ["3.5", "3.5"],
    ["3.0", "3"],
    ["0.125", "0.125"],
    ["007", "7"],
    ["2024", "2024"],
  ])("reads %s as %s", (written, number) => {
    expect(canonicalNumber(written)).toBe(number);
  });

  it("reads any whole number alike with and without grouping", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        (number) => canonicalNumber(number.toLocaleString("en-US")) === canonicalNumber(String(number)),
      ),
    );
  });
});
