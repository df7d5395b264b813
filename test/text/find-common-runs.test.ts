import { describe, expect, it } from "vitest";
import { findCommonRuns } from "../../src/text/find-common-runs.js";
import { shingle } from "../../src/text/shingle.js";

const words = (text: string) => text.split(" ");
const runsOf = (a: readonly string[], b: readonly string[]) => findCommonRuns(shingle(a, 3), shingle(b, 3));

describe("findCommonRuns", () => {
  it("finds the runs that stand in both, in order of the first", () => {
    const runs = runsOf(words("x a b c y d e f"), words("d e f z a b c"));
    expect(runs).toEqual([
      { a: 1, b: 4, length: 3 },
      { a: 5, b: 0, length: 3 },
    ]);
  });

  it("takes the longest run first and gives no word to two runs", () => {
    const runs = runsOf(words("a b c d e"), words("a b c x a b c d e"));
    expect(runs).toEqual([{ a: 0, b: 4, length: 5 }]);
  });

  it("keeps what a longer run leaves of a shorter one", () => {
    const runs = runsOf(words("p q r a b c d e"), words("a b c d e x p q r a"));
    expect(runs).toEqual([
      { a: 0, b: 6, length: 3 },
      { a: 3, b: 0, length: 5 },
    ]);
  });

  it("leaves out runs below the shortest", () => {
    expect(runsOf(words("a b x c d"), words("a b y c d"))).toEqual([]);
  });

  it("follows a run through words that repeat too often to begin one", () => {
    const repeated = Array.from({ length: 60 }, () => "a");
    const text = [...repeated, "once", "upon", "a", "time"];
    expect(runsOf(text, text)).toEqual([{ a: 0, b: 0, length: 64 }]);
  });

  it("stays quick on a text of one word repeated", () => {
    const many = Array.from({ length: 20_000 }, () => "a");
    expect(runsOf(many, many)).toEqual([]);
  });
});
