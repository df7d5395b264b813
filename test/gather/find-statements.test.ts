import { describe, expect, it } from "vitest";
import { findStatements } from "../../src/gather/find-statements.js";
import { tellReport } from "./told-report.js";

describe("findStatements", () => {
  it("puts the headline first and leaves out headings inside the text", () => {
    const told = tellReport({ headline: "Rain", sentences: ["It rained.", "# Background", "It rains often."] });
    const words = findStatements(told).map(({ tokens }) => tokens.map(({ norm }) => norm).join(" "));
    expect(words).toEqual(["rain", "it rained .", "it rains often ."]);
  });

  it("gives positions in the text", () => {
    const told = tellReport({ sentences: ["It rained.", "It snowed."] });
    for (const { tokens } of findStatements(told)) {
      for (const { start, end, norm } of tokens) expect(told.report.text.slice(start, end).toLowerCase()).toBe(norm);
    }
  });
});
