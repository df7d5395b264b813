import { describe, expect, it } from "vitest";
import { weighPosition } from "../../src/lexicon/weigh-position.js";
import { tellReport } from "../gather/told-report.js";

describe("weighPosition", () => {
  it("falls along the sentences and gives headings nothing", () => {
    const weights = weighPosition(tellReport({ sentences: ["First.", "# A heading", "Second.", "Third."] }));
    expect(weights[0]).toBe(1);
    expect(weights[1]).toBe(0);
    expect(weights[2]).toBeGreaterThan(weights[3]!);
  });
});
