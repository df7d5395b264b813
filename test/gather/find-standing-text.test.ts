import { describe, expect, it } from "vitest";
import { findRuns, findStandingText } from "../../src/gather/find-standing-text.js";

const NOTICE = "this site stores cookies to show you what you like".split(" ");
const FERRY = "a ferry ran aground off the northern cape and ninety people were brought ashore by boats".split(" ");
const SCHOOL = "the council voted to close two village schools although hundreds of parents had signed against".split(
  " ",
);

const printed = (...parts: readonly (readonly string[])[]) => {
  const words = parts.flat();
  return { runs: findRuns(words), weights: new Float32Array(words.length).fill(1) };
};
const standing = (words: readonly number[], length: number) =>
  Uint8Array.from({ length }, (_, place) => (words.includes(place) ? 1 : 0));

describe("findStandingText", () => {
  it("finds what both print in a row, wherever it stands in either", () => {
    const found = findStandingText(printed(NOTICE, FERRY), printed(SCHOOL, NOTICE))!;
    expect(found.ofA).toEqual(standing([...NOTICE.keys()], NOTICE.length + FERRY.length));
    expect(found.ofB).toEqual(
      standing(
        NOTICE.map((_, place) => SCHOOL.length + place),
        NOTICE.length + SCHOOL.length,
      ),
    );
  });

  it("gives the same whichever text comes first", () => {
    const [a, b] = [printed(NOTICE, FERRY), printed(SCHOOL, NOTICE)];
    const [found, turned] = [findStandingText(a, b)!, findStandingText(b, a)!];
    expect([turned.ofB, turned.ofA]).toEqual([found.ofA, found.ofB]);
  });

  it("finds every place of a run that a text prints twice", () => {
    const found = findStandingText(
      printed(NOTICE, FERRY, NOTICE, SCHOOL),
      printed(NOTICE, ["rain", "fell", ...FERRY.slice(0, 6)]),
    )!;
    expect(found.ofA.reduce((sum, word) => sum + word, 0)).toBe(2 * NOTICE.length);
  });

  it("says nothing of short turns of phrase, of texts that share none, and of texts without words", () => {
    const phrase = NOTICE.slice(0, 6);
    expect(findStandingText(printed(FERRY, phrase), printed(phrase, SCHOOL))).toBeUndefined();
    expect(findStandingText(printed(FERRY), printed(SCHOOL))).toBeUndefined();
    expect(findStandingText(printed(), printed(SCHOOL))).toBeUndefined();
  });

  it("says nothing where one is a copy of the other but for a few words", () => {
    expect(findStandingText(printed(FERRY, ["today"]), printed(FERRY, NOTICE))).toBeUndefined();
  });
});
