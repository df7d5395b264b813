import { describe, expect, it } from "vitest";
import { CharacterReadings } from "../../../src/lexicon/character-readings.js";
import { learnReadings } from "../../../src/lexicon/compile/learn-readings.js";
import { decodeReadings, encodeReadings } from "../../../src/lexicon/format.js";

const NAMES = [
  ["马丁", "martin"],
  ["马克", "mark"],
  ["丁克", "tinck"],
  ["克马", "kema"],
  ["M丁", "martin"],
] as const;
const SYLLABLES = new Map([
  ["马", new Map([["ma", 40]])],
  [
    "航",
    new Map([
      ["hang", 20],
      ["kang", 0.1],
    ]),
  ],
]);

describe("learnReadings", () => {
  const readings = learnReadings(NAMES, SYLLABLES);
  const costOf = (character: string, latin: string) =>
    readings.find((reading) => reading.character === character && reading.latin === latin)?.cost;

  it("learns how characters write foreign names, and leaves a share to their own syllables", () => {
    expect(costOf("丁", "tin")).toBeLessThan(1.5);
    expect(costOf("马", "ma")).toBeLessThan(1);
    expect(costOf("航", "hang")).toBeLessThan(0.1);
  });

  it("drops rare syllables and what is no name in characters", () => {
    expect(costOf("航", "kang")).toBeUndefined();
    expect(costOf("M", "mar")).toBeUndefined();
  });

  it("comes back from its file as it was, costs in hundredths", () => {
    const read = decodeReadings(encodeReadings(readings));
    const made = new CharacterReadings(readings);
    expect(read.read("马航")).toBe("mahang");
    expect(read.compare("马丁", "martin")).toBeCloseTo(made.compare("马丁", "martin"), 1);
  });
});

describe("CharacterReadings", () => {
  const readings = new CharacterReadings([
    { character: "王", latin: "", cost: 1 },
    { character: "王", latin: "wang", cost: 1.5 },
    { character: "毅", latin: "yi", cost: 0.1 },
  ]);

  it("reads a character aloud though it is often silent, and none that it does not know", () => {
    expect(readings.read("王毅")).toBe("wangyi");
    expect(readings.read("王海")).toBeUndefined();
  });

  it("costs little for one name and much for another, per letter", () => {
    expect(readings.compare("王毅", "wangyi")).toBeLessThan(0.5);
    expect(readings.compare("王毅", "lopez")).toBeGreaterThan(3);
  });

  it("refuses what is no name by its length", () => {
    expect(readings.compare("王".repeat(50_000), "wang".repeat(50_000))).toBe(Number.POSITIVE_INFINITY);
  });
});
