import { describe, expect, it } from "vitest";
import { centreOpenings, compareOpenings } from "../../src/gather/compare-openings.js";
import { gatherStoriesWith } from "../../src/index.js";
import { stubEncoder } from "../encode/stub-encoder.js";

describe("centreOpenings and compareOpenings", () => {
  const all = centreOpenings(
    new Map([
      ["a", [Float32Array.of(0.9, 0.1, 0.42)]],
      ["b", [Float32Array.of(0.9, 0.12, 0.41)]],
      ["c", [Float32Array.of(0.9, -0.4, -0.17)]],
      ["no sentences", []],
    ]),
  );

  it("takes off what all have in common", () => {
    expect(compareOpenings(all.get("a"), all.get("b")).value).toBeGreaterThan(0.9);
    expect(compareOpenings(all.get("a"), all.get("c")).value).toBeLessThan(0);
  });

  it("says nothing of a report without a vector", () => {
    expect(all.has("no sentences")).toBe(false);
    expect(compareOpenings(all.get("a"), undefined)).toEqual({ value: 0, reasons: [] });
    expect(centreOpenings(new Map())).toEqual(new Map());
  });
});

describe("gatherStoriesWith", () => {
  const report = (id: string, text: string) => ({ id, source: id, language: "en", published: DAY, text, credits: [] });
  const DAY = { value: "2025-03-11", precision: "day", basis: "field" } as const;
  const reports = [
    report("dam", "The dam above Keldby gave way on Tuesday. Two streets were flooded."),
    report("wall", "Water stood in the centre of Keldby when the barrier failed. Shops were closed."),
    report("bread", "Bread has become dearer in Oslo. Bakers blame the harvest."),
  ];

  it("lets the encoder tip what words leave open", async () => {
    const knowing = stubEncoder([
      ["dam", "barrier", "streets", "Shops"],
      ["Bread", "Bakers"],
    ]);
    const other = stubEncoder([
      ["dam", "streets"],
      ["barrier", "Shops"],
      ["Bread", "Bakers"],
    ]);
    expect(await gatherStoriesWith(knowing, reports)).toEqual([["bread"], ["dam", "wall"]]);
    expect(await gatherStoriesWith(other, reports)).toEqual([["bread"], ["dam"], ["wall"]]);
  });
});
