import { describe, expect, it } from "vitest";
import { findOmission } from "../../src/align/find-omission.js";
import { publishedOn } from "../annotate/annotate-text.js";
import { claimOf, sides, type Telling } from "./claim-of.js";

const told = (id: string, day?: string): Telling => ({
  id,
  text: "The storm destroyed the old lighthouse.",
  ...(day === undefined ? {} : { published: publishedOn(day) }),
});

function omissions(tellers: readonly Telling[], silent: readonly Telling[]) {
  const { claim, story } = claimOf(tellers, { silent });
  return findOmission(claim, story);
}

describe("a report that leaves out what the others tell", () => {
  it("is told with those who tell it", () => {
    const found = omissions([told("a"), told("b")], [told("c")]);
    expect(found.map(({ kind }) => kind)).toEqual(["omission"]);
    expect(sides(found)).toEqual([[["a", "b"], ["c"]]]);
  });

  it("is told where it appeared on the same day or later", () => {
    const tellers = [told("a", "2024-03-19"), told("b", "2024-03-20")];
    expect(sides(omissions(tellers, [told("c", "2024-03-19"), told("d", "2024-03-21")]))).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });

  it("shows the passages of those who tell it and none of its own", () => {
    const [telling, silent] = omissions([told("a"), told("b")], [told("c")])[0]!.positions;
    expect(telling!.spans).toHaveLength(2);
    expect(silent!.spans).toEqual([]);
  });

  it("is told by its day where another is known to the minute", () => {
    const minute: Telling = {
      ...told("a"),
      published: { value: "2024-03-20T08:00", precision: "minute", basis: "made for a test" },
    };
    expect(omissions([minute, told("b", "2024-03-21")], [told("c", "2024-03-20")])).toHaveLength(1);
  });

  it.each([
    ["it appeared before the others", [told("a", "2024-03-20"), told("b", "2024-03-21")], [told("c", "2024-03-19")]],
    ["only one report tells it", [told("a")], [told("c")]],
    ["no report is silent", [told("a"), told("b")], []],
  ])("is not accused where %s", (_, tellers, silent) => {
    expect(omissions(tellers, silent)).toEqual([]);
  });
});
