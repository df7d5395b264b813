import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignParagraphs } from "../../src/present/align-paragraphs.js";

/** "a b|c|-": three paragraphs, the last without a claim. */
function report(paragraphs: string): ReadonlySet<string>[] {
  return paragraphs.split("|").map((claims) => new Set(claims === "-" ? [] : claims.split(" ")));
}

/** "0=0 1,2/-": a row of two reports that correspond, then a row in which they do not. */
function rows(...reports: string[]): string[] {
  return alignParagraphs(reports.map(report)).map(({ corresponding, cells }) =>
    cells.map((cell) => cell.join(",") || "-").join(corresponding ? "=" : "/"),
  );
}

describe("alignParagraphs", () => {
  it("lays paragraphs that state the same on one row", () => {
    expect(rows("a|b", "a|b")).toEqual(["0=0", "1=1"]);
  });

  it("keeps what corresponds to nothing in a row between", () => {
    expect(rows("a|-|b", "a|b|-")).toEqual(["0=0", "1/-", "2=1", "-/2"]);
  });

  it("keeps each report's own order where the orders differ", () => {
    expect(rows("a|b|c", "c|a|b")).toEqual(["-/0", "0=1", "1=2", "2/-"]);
  });

  it("spreads over two rows rather than putting two paragraphs on one", () => {
    expect(rows("a|b|c", "a|b|c|b")).toEqual(["0=0", "1=1", "2=2", "-/3"]);
  });

  it("lays two paragraphs on the row of one that says both", () => {
    expect(rows("a b|c|d", "a|b|c")).toEqual(["0=0,1", "1=2", "2/-"]);
  });

  it("lines up reports that agree with each other though not with the longest", () => {
    expect(rows("a|b|c", "a|x|c", "x|c")).toEqual(["0=0=-", "1/-/-", "-=1=0", "2=2=1"]);
  });

  it("sets reports that share nothing side by side", () => {
    expect(rows("-|-", "-")).toEqual(["0,1/0"]);
  });

  it("puts every paragraph on one row, in order", () => {
    const claims = fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 2 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 4 }), (reports) => {
        const aligned = alignParagraphs(reports.map((paragraphs) => paragraphs.map((ids) => new Set(ids))));
        reports.forEach((paragraphs, index) => {
          expect(aligned.flatMap(({ cells }) => cells[index] ?? [])).toEqual([...paragraphs.keys()]);
        });
      }),
    );
  });

  it("stays quick on reports as long as books", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => new Set([`c${index % 3000}`]));
    const started = performance.now();
    alignParagraphs([long, long, long]);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
