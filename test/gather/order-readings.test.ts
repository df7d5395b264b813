import { describe, expect, it } from "vitest";
import { orderReadings } from "../../src/gather/order-readings.js";
import { toReading } from "../../src/gather/reading-likeness.js";
import type { Report } from "../../src/model/report.js";

const reading = (id: string, text: string, rest: Partial<Report> = {}) =>
  toReading({ id, source: id, language: "en", text, credits: [], ...rest });
const ordered = (...readings: ReturnType<typeof reading>[]) => {
  const { order, readings: sorted } = orderReadings(readings);
  return `${order}: ${sorted.map(({ report }) => report.id).join(" ")}`;
};
const day = (value: string) => ({ value, precision: "day" as const, basis: "x" });

describe("orderReadings", () => {
  it("goes by the first clock that all of them have", () => {
    const a = reading("a", "It held.", { crawled: "2031-05-08", modified: "2031-05-06" });
    const b = reading("b", "It broke.", { crawled: "2031-05-07", modified: "2031-05-07" });
    expect(ordered(a, b)).toBe("crawled: b a");
    expect(ordered(a, { ...b, report: { ...b.report, crawled: "unknown" } })).toBe("modified: a b");
  });

  it("knows no order where a clock leaves it open", () => {
    const a = reading("a", "It held all night.", { published: day("2031-05-06") });
    const b = reading("b", "It broke.", { published: day("2031-05-06") });
    expect(ordered(a, b)).toBe("unknown: a b");
    expect(
      ordered(
        reading("a", "It held.", { crawled: "2031-05-06T10:00" }),
        reading("b", "It broke.", { crawled: "2031-05-06T20:00Z" }),
      ),
    ).toBe("unknown: b a");
  });

  it("does not mind when readings of the same words were made at one time", () => {
    const a = reading("a", "It held.", { crawled: "2031-05-06" });
    const b = reading("b", "“It held”", { crawled: "2031-05-06" });
    const c = reading("c", "It broke.", { crawled: "2031-05-07" });
    expect(ordered(c, b, a)).toBe("crawled: a b c");
  });
});
