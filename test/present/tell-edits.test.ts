import { describe, expect, it } from "vitest";
import { synopsize } from "../../src/index.js";
import { renderText } from "../../src/present/tell-synopsis.js";
import { versionCase } from "../stories/version-cases.js";

const plain = { width: 80, color: false, why: false };
const told = (name: string, more: object = {}) =>
  renderText(synopsize(versionCase(name).reports), { ...plain, ...more });

describe("edits at the terminal", () => {
  it("are one sentence under the report", () => {
    expect(told("toll-raised-silently")).toContain(
      "      ~ Changed between 14:10 and 18:00 UTC on 6 May 2031 without saying so: 1\n        sentence with another number.\n",
    );
    expect(told("toll-raised-silently")).not.toContain("[-");
  });

  it("stand side by side where more is asked for", () => {
    for (const more of [{ why: true }, { all: true }]) {
      const text = told("quotation-softened", { ...more, width: 120 });
      expect(text).toContain("- “We [-will-] find every missing person,” said");
      expect(text).toContain("+ “We {+hope to+} find every missing person,” said");
    }
    expect(told("paragraph-moved", { why: true })).toContain("> The cause of the fire is not known.");
  });

  it("stand under a report that is not compared, too", () => {
    const text = told("paragraph-removed-russian", { notCompared: ["ru"], why: true });
    expect(text).toContain("not yet compared\n      ~ Changed between 07:00 and 09:30 UTC");
    expect(text).toContain("[-Она сообщила об этом журналистам.-]");
  });

  it("give the reason why another report of the same address is none", () => {
    expect(told("page-wholly-replaced", { why: true, width: 200 })).toContain(
      "why: wednesday was read at the same address",
    );
  });

  it("keep the line of a narrow terminal, whatever the words", () => {
    for (const name of ["toll-raised-silently", "correction-declared", "byline-credit-and-date-changed"]) {
      for (const line of told(name, { why: true, width: 60 }).split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    }
  });
});
