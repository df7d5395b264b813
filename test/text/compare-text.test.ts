import { describe, expect, it } from "vitest";
import { compareText } from "../../src/text/compare-text.js";

describe("compareText", () => {
  it("orders by code units, whatever the machine's language", () => {
    expect(["ä", "b", "A", "a", "b"].sort(compareText)).toEqual(["A", "a", "b", "b", "ä"]);
    expect(compareText("x", "x")).toBe(0);
  });
});
