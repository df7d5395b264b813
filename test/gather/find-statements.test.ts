import { describe, expect, it } from "vitest";
import { findStatements } from "../../src/gather/find-statements.js";
import { tellReport } from "./told-report.js";

describe("findStatements", () => {
  it("puts the headline first and leaves out headings inside the text", () => {
    const told = tellReport({ headline: "Rain", sentences: ["It rained.", "# Background", "It rains often."] });
    expect(findStatements(told).map(({ text }) => text)).toEqual(["Rain", "It rained.", "It rains often."]);
  });

  it("gives positions in the text", () => {
    const told = tellReport({ sentences: ["It rained.", "It snowed."] });
    for (const { text, start } of findStatements(told)) expect(told.report.text.startsWith(text, start)).toBe(true);
  });
});
