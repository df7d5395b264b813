import { describe, expect, it } from "vitest";
import { findInstanceMarks } from "../../src/gather/find-instance-marks.js";
import { tellReport } from "./told-report.js";

describe("findInstanceMarks", () => {
  it("finds the number with the word it follows", () => {
    const { numbered, numbers } = findInstanceMarks(tellReport({ sentences: ["Flight 417 landed in Recife."] }));
    expect([...numbered]).toEqual([["flight", ["417"]]]);
    expect([...numbers]).toEqual(["417"]);
  });

  it("takes no number that counts something or stands in a date for a mark", () => {
    const counted = tellReport({ sentences: ["Some 12 ships sailed on May 7 2021."], times: [["May 7 2021", {}]] });
    const quantity = { report: "r", span: { start: 5, end: 7 }, value: 12 };
    const { numbered } = findInstanceMarks({ ...counted, quantities: [quantity] });
    expect([...numbered]).toEqual([]);
  });

  it("takes numbers of the headline as confirmation only", () => {
    const { numbered, numbers } = findInstanceMarks(
      tellReport({ headline: "Fire kills 17", sentences: ["It burned."] }),
    );
    expect([...numbered]).toEqual([]);
    expect(numbers.has("17")).toBe(true);
  });
});
