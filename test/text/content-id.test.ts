import { describe, expect, it } from "vitest";
import { contentId } from "../../src/text/content-id.js";

describe("contentId", () => {
  it("gives the same sixteen digits for the same parts", () => {
    expect(contentId("a", "b")).toBe(contentId("a", "b"));
    expect(contentId("a", "b")).toMatch(/^[0-9a-f]{16}$/);
  });

  it("tells parts from each other wherever they are cut", () => {
    expect(contentId("ab", "c")).not.toBe(contentId("a", "bc"));
  });
});
