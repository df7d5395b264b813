import { describe, expect, it } from "vitest";
import { type ReportSignature, signReport } from "../../src/gather/sign-report.js";
import { SignaturePool } from "../../src/gather/signature-pool.js";
import { findUnits } from "../../src/lexicon/find-units.js";
import { gatherSettings } from "../../src/settings.js";

const sign = (language: string, text: string) => signReport(findUnits(text, language));

const likeness = (a: ReportSignature, b: ReportSignature) => {
  const pool = new SignaturePool();
  pool.add(0, a);
  pool.add(1, b);
  pool.lay(0);
  return pool.likeness(1);
};

describe("signReport", () => {
  it("gives rising keys, each once, with weights of unit length", () => {
    const { keys, weights } = sign("en", "The bridge in Lomé collapsed; 12 drowned when the bridge fell.");
    expect([...keys]).toEqual([...new Set(keys)].sort((a, b) => a - b));
    expect(Math.hypot(...weights)).toBeCloseTo(1, 5);
  });

  it("makes keys that other languages share", () => {
    const english = sign("en", "Earthquake in Nepal kills 41 in Pokhara");
    const arabic = sign("ar", "زلزال في نيبال يقتل 41 في بوخارا");
    const unlike = sign("en", "Court frees blogger after 12 days in Bergen");
    expect(likeness(english, arabic)).toBeGreaterThan(0.3);
    expect(likeness(english, unlike)).toBeLessThan(0.05);
    const shared = [...english.pairs].filter((pair) => arabic.pairs.includes(pair));
    expect(shared.length).toBeGreaterThan(0);
  });

  it("pairs the heaviest keys of different words alone", () => {
    expect(sign("en", "Pokhara").pairs).toHaveLength(0);
    const { pairedKeys } = gatherSettings;
    const { pairs } = sign("en", Array.from({ length: 60 }, (_, at) => `Quelm${at} vexed Bronth${at}.`).join(" "));
    expect(pairs.length).toBeLessThanOrEqual((pairedKeys * (pairedKeys - 1)) / 2);
    expect(pairs.length).toBeGreaterThan(pairedKeys);
  });

  it("has nothing to say of an empty report", () => {
    expect(sign("en", "").keys).toHaveLength(0);
    expect(likeness(sign("en", ""), sign("en", "Pokhara"))).toBe(0);
  });
});
