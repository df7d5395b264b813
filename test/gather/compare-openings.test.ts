import { describe, expect, it } from "vitest";
import { centreOpenings, compareOpenings } from "../../src/gather/compare-openings.js";
import { compareReports, compareReportsWith, gatherStoriesWith } from "../../src/index.js";
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

  it("says nothing where two alone have all in common that they have", () => {
    const two = [...Array(2).keys()].map((at) => [`${at}`, [Float32Array.of(0.9, 0.1 * at)]] as const);
    expect(centreOpenings(new Map(two))).toEqual(new Map());
  });

  it("tells as a reason what it clearly finds, either way", () => {
    expect(compareOpenings(all.get("a"), all.get("b")).reasons).toEqual([
      expect.stringMatching(/^the openings are alike to the encoder \(\d\.\d\d\)$/),
    ]);
    expect(compareOpenings(all.get("a"), all.get("c")).reasons[0]).toContain("unlike");
    expect(compareOpenings(Float32Array.of(1, 0), Float32Array.of(0.2, 0.98)).reasons).toEqual([]);
  });
});

const DAY = { value: "2025-03-11", precision: "day", basis: "field" } as const;
const report = (id: string, text: string) => ({ id, source: id, language: "en", published: DAY, text, credits: [] });
const REPORTS = [
  report("dam", "The dam above Keldby gave way on Tuesday. Two streets were flooded."),
  report("wall", "Water stood in the centre of Keldby when the barrier failed. Shops were closed."),
  report("bread", "Bread has become dearer in Oslo. Bakers blame the harvest."),
] as const;

describe("compareReportsWith", () => {
  const [dam, wall, bread] = REPORTS;
  const knowing = () =>
    stubEncoder([
      ["dam", "barrier", "streets", "Shops"],
      ["Bread", "Bakers"],
    ]);

  it("weighs what the encoder finds, and says so", async () => {
    const without = compareReports(dam, wall);
    const alike = await compareReportsWith(knowing(), dam, wall, { among: [bread] });
    expect(alike.similarity).toBeGreaterThan(without.similarity);
    expect(alike.reasons.at(-1)).toMatch(/alike to the encoder/);
    const apart = await compareReportsWith(knowing(), dam, bread, { among: [wall] });
    expect(apart.similarity).toBeLessThan(compareReports(dam, bread).similarity);
  });

  it("never lets it outvote another day", async () => {
    const [here, there] = ["2025-03-11", "2025-09-30"].map((value, at) => ({
      ...report(`${at}`, "The dam above Keldby gave way. Two streets were flooded."),
      published: { ...DAY, value },
    }));
    expect((await compareReportsWith(knowing(), here!, there!, { among: [bread] })).sameEvent).toBe(false);
  });

  it("compares as without it where it is given nothing beside the two", async () => {
    expect(await compareReportsWith(knowing(), dam, wall)).toEqual(compareReports(dam, wall));
  });
});

describe("gatherStoriesWith", () => {
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
    expect(await gatherStoriesWith(knowing, REPORTS)).toEqual([["bread"], ["dam", "wall"]]);
    expect(await gatherStoriesWith(other, REPORTS)).toEqual([["bread"], ["dam"], ["wall"]]);
  });
});
