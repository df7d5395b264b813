import { describe, expect, it } from "vitest";
import { compareQuoting } from "../../src/align/compare-quoting.js";
import { claimOf, shown, sides, tell } from "./claim-of.js";

const differences = (...texts: readonly string[]) => compareQuoting(claimOf(tell(...texts)).claim);

describe("words that became a quotation", () => {
  it("are told with the words that show it", () => {
    const made = claimOf(
      tell(
        "Rita Holm called the ferry line a lasting bond for the coast.",
        "Rita Holm called the ferry line a “lasting bond” for the coast.",
      ),
    );
    const found = compareQuoting(made.claim);
    expect(found.map(({ kind }) => kind)).toEqual(["quotation"]);
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
    expect(shown(found, made)).toEqual(["lasting bond", "lasting bond"]);
  });

  it("are told in Arabic", () => {
    const found = differences(
      "وصف الوزير كارل ماغي الخط بأنه رباط دائم للساحل.",
      "وصف الوزير كارل ماغي الخط بأنه «رباط دائم» للساحل.",
    );
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
  });

  it.each([
    [
      "both quote",
      "Rita Holm called the line a “lasting bond” for all.",
      "Rita Holm called the line a “lasting bond” for all.",
    ],
    [
      "neither quotes",
      "Rita Holm called the line a lasting bond for all.",
      "Rita Holm called the line a lasting bond for all.",
    ],
    [
      "the other has other words",
      "Rita Holm called the line a “lasting bond” for all.",
      "Rita Holm called the line a strong chain for all.",
    ],
    [
      "the other is in another language",
      "Rita Holm called the line a “lasting bond” for all.",
      "وصف الوزير الخط بأنه رباط دائم للساحل.",
    ],
    [
      "the other stands in a speech that goes on",
      "Rita Holm called the line a “lasting bond” for all.",
      "Rita Holm said: “It is late. The line is a lasting bond for all. We paid for it.”",
    ],
    [
      "the other has single marks",
      "Rita Holm called the line a “lasting bond” for all.",
      "Rita Holm called the line a 'lasting bond' for all.",
    ],
    [
      "the other has marks of accents and apostrophes",
      "Rita Holm called the line a “lasting bond” for all.",
      "Rita Holm said the `` line is a lasting bond for all of us'' and left.",
    ],
    [
      "a single word is marked",
      "Rita Holm called the line a “bond” for all.",
      "Rita Holm called the line a bond for all.",
    ],
  ])("are not told where %s", (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });
});
