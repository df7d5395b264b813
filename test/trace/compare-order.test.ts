import { describe, expect, it } from "vitest";
import { compareOrder } from "../../src/trace/compare-order.js";
import { findSharedPassages } from "../../src/trace/find-shared-passages.js";
import { readWording } from "../../src/trace/read-wording.js";
import { relateUnits } from "../../src/trace/relate-units.js";
import * as dam from "../fixtures/trace/dam.js";
import { annotatePlainly } from "./annotate-plainly.js";

const own = dam.ownReporter.split("\n\n");
const agency = (...indices: readonly number[]) => indices.map((index) => dam.agency[index]!);

function compare(a: readonly string[], b: readonly string[]) {
  const [one, other] = [a, b].map((parts, index) =>
    readWording(annotatePlainly({ id: "ab"[index]!, language: "en", text: parts.join("\n\n") })),
  );
  return compareOrder(one!, other!, findSharedPassages(one!, other!, relateUnits([one!, other!])));
}

const [first, second, third, fourth, fifth] = dam.agency as [string, string, string, string, string];
const between = [first, own[0]!, second, own[1]!, third, own[3]!, fourth, fifth];

describe("compareOrder", () => {
  it("puts first what has in one piece, and goes on, what the other interrupts", () => {
    expect(compare(dam.agency, between)).toBe("a");
    expect(compare(between, dam.agency)).toBe("b");
  });

  it("reads the order from the meaning where the words are others", () => {
    const [lead, rain, head, crack, farmers] = dam.rewrite.split("\n\n") as [string, string, string, string, string];
    const rewritten = [lead, own[0]!, rain, own[2]!, head, own[3]!, crack, own[4]!, farmers];
    expect(compare([...dam.rewrite.split("\n\n")], rewritten)).toBe("a");
  });

  it("says nothing where the whole of the one is interrupted: it may have been struck out", () => {
    expect(compare(agency(0, 1, 2, 3, 4), between)).toBeUndefined();
  });

  it("says nothing of two interruptions, which an editor's strikes leave as well", () => {
    expect(compare(dam.agency, [first, own[0]!, second, own[1]!, third, fourth, fifth])).toBeUndefined();
  });

  it("says nothing of a copy cut from the end, nor of one continued", () => {
    expect(compare(dam.agency, agency(0, 1, 2, 3, 4))).toBeUndefined();
    expect(compare([...dam.agency, ...own], dam.agency)).toBeUndefined();
  });

  it("says nothing where either begins with words of its own or too little is shared", () => {
    expect(compare([own[4]!, ...dam.agency], between)).toBeUndefined();
    expect(compare(dam.agency, [first, own[0]!, second, own[1]!, own[3]!, third])).toBeUndefined();
  });
});
