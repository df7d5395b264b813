import { describe, expect, it } from "vitest";
import { measureStep } from "../../src/trace/measure-step.js";
import { readWording } from "../../src/trace/read-wording.js";
import { showStep } from "../../src/trace/show-step.js";
import * as dam from "../fixtures/trace/dam.js";
import { annotatePlainly } from "./annotate-plainly.js";

const english = readWording(annotatePlainly({ id: "a", language: "en", text: dam.agencyText }));
const arabic = readWording(annotatePlainly({ id: "b", language: "ar", text: dam.agencyArabicText }));
const empty = readWording(annotatePlainly({ id: "c", language: "ar", text: "" }));

describe("measureStep", () => {
  it("finds a translation in step with its source", () => {
    const step = measureStep(english, arabic)!;
    expect(step.statements).toBe(8);
    expect(step.cost).toBeLessThan(1);
    expect(step.numbersInStep).toBeGreaterThanOrEqual(step.numbers / 2);
  });

  it("has nothing to say of a report without statements", () => {
    expect(measureStep(english, empty)).toBeUndefined();
  });
});

describe("showStep", () => {
  it("shows the statements that share a number, as they stand on both sides", () => {
    const shown = showStep(english, arabic, measureStep(english, arabic)!);
    expect(shown.length).toBeGreaterThan(0);
    for (const { a, b, kind } of shown) {
      expect(kind).toBe("translated");
      expect(dam.agencyText.slice(a.start, a.end)).toMatch(
        /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i,
      );
      expect(dam.agencyArabicText.slice(b.start, b.end).length).toBeGreaterThan(0);
    }
  });
});
