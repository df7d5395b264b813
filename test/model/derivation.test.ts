import { describe, expect, it } from "vitest";
import { isDirected } from "../../src/model/story.js";

describe("isDirected", () => {
  it("believes a direction that is shown", () => {
    expect(isDirected({ direction: "shown" })).toBe(true);
  });

  it("believes none that is only suggested, or of which nothing is said", () => {
    expect(isDirected({ direction: "suggested" })).toBe(false);
    expect(isDirected({})).toBe(false);
  });
});
