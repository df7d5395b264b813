import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { toldFrom } from "../../src/model/told-from.js";

const report = (id: string, text = id): Report => ({ id, source: id, language: "en", text, credits: [] });
const from = (reports: readonly Report[], why = ["alike"], teller = "1") => {
  const byId = new Map(reports.map((one) => [one.id, one]));
  return toldFrom({ reports: [...byId.keys()], why }, (id) => byId.get(id), teller);
};

describe("toldFrom", () => {
  it("is the same for the same reports in any order", () => {
    expect(from([report("a"), report("b")])).toBe(from([report("b"), report("a")]));
  });

  it("is another for another report, another text of one, another reason or another version", () => {
    const same = from([report("a")]);
    expect(from([report("a"), report("b")])).not.toBe(same);
    expect(from([report("a", "edited")])).not.toBe(same);
    expect(from([report("a")], ["the same words"])).not.toBe(same);
    expect(from([report("a")], ["alike"], "2")).not.toBe(same);
  });
});
