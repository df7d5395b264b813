/** Tenths and parts of a hundred, as Chinese writes shares. */
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";

function figures(text: string) {
  const report = { id: "r", source: "r.txt", language: "zh", text, credits: [] };
  return annotateReport(report, packFor("zh")).quantities.map(({ value, unit, bound }) => ({ value, unit, bound }));
}

describe("shares", () => {
  it.each([
    ["约三成房屋受损。", 30],
    ["七成六的船只返航。", 76],
    ["两成半的商店关门。", 25],
    ["全场八五折。", 85],
    ["百分之十二的居民离开。", 12],
    ["千分之五的样本有问题。", 0.5],
  ])("of %s", (text, value) => {
    expect(figures(text)[0]).toMatchObject({ value, unit: "percent" });
  });

  it("are not read from a word that begins like them", () => {
    expect(figures("三成员国签署了协议。").some(({ unit }) => unit === "percent")).toBe(false);
  });

  it("tell more where a word inside the number says so", () => {
    expect(figures("十余万人参加。")[0]).toMatchObject({ value: 100_000, bound: "more than" });
  });
});
