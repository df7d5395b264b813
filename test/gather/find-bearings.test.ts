import { describe, expect, it } from "vitest";
import { findBearings } from "../../src/gather/find-bearings.js";
import { country, person, tellReport } from "./told-report.js";

describe("findBearings", () => {
  it("tells which country does what to which", () => {
    const told = tellReport({
      sentences: ["Estonia expelled envoys of Belarus."],
      entities: [country("e", "Estonia", "EST"), country("b", "Belarus", "BLR")],
      mentions: [
        ["Estonia", "e"],
        ["Belarus", "b"],
      ],
      acts: [["expelled", "SANCTION"]],
    });
    expect(findBearings(told)).toEqual([{ type: "SANCTION", from: "EST", to: "BLR", weight: 1, words: "expelled" }]);
  });

  it("takes persons for the countries they act for", () => {
    const told = tellReport({
      sentences: ["Ana Quispe thanked Kofi Asante."],
      entities: [person("q", "Ana Quispe", "president", "PER"), person("a", "Kofi Asante", "president", "GHA")],
      mentions: [
        ["Ana Quispe", "q"],
        ["Kofi Asante", "a"],
      ],
      acts: [["thanked", "SUPPORT"]],
    });
    expect(findBearings(told)).toMatchObject([{ from: "PER", to: "GHA" }]);
  });

  it("gives none where only one country is named", () => {
    const told = tellReport({
      sentences: ["Estonia expelled envoys."],
      entities: [country("e", "Estonia", "EST")],
      mentions: [["Estonia", "e"]],
      acts: [["expelled", "SANCTION"]],
    });
    expect(findBearings(told)).toEqual([]);
  });
});
