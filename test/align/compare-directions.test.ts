import { describe, expect, it } from "vitest";
import { compareDirections } from "../../src/align/compare-directions.js";
import { claimOf, sides, type Telling } from "./claim-of.js";

const BOTH = "Estonian President Liina Kask and Peruvian President Oscar Velarde spoke for an hour.";

const telling = (id: string, passage: string): Telling => ({ id, text: `${BOTH} ${passage}`, passage });

function differences(passages: readonly string[], sureness = 0.9) {
  const tellings = passages.map((passage, at) => telling(String.fromCharCode(97 + at), passage));
  const { claim, story } = claimOf(tellings, { sureness });
  return compareDirections(claim, story);
}

const FORTH = ["Kask telephoned Velarde on Friday.", "On Friday Kask telephoned Velarde.", "Kask rang up Velarde."];

describe("who does it to whom", () => {
  it("differs where the same two stand the other way round", () => {
    const found = differences([...FORTH, "Velarde telephoned Kask on Friday."]);
    expect(found.map(({ kind }) => kind)).toEqual(["direction"]);
    expect(sides(found)).toEqual([[["a", "b", "c"], ["d"]]]);
  });

  it.each([
    ["all tell it one way", FORTH],
    ["the two act together", [...FORTH, "Velarde and Kask telephoned on Friday."]],
    ["nothing is done between them", [...FORTH, "Velarde, Kask."]],
    ["the verb is passive", [...FORTH, "Velarde was telephoned by Kask on Friday."]],
    ["something else is done", [...FORTH, "Velarde thanked Kask on Friday."]],
    ["a name stands beside a name", [...FORTH, "Velarde, who was telephoned, met Kask on Friday."]],
    ["one of them is not named", [...FORTH, "Velarde telephoned on Friday."]],
  ])("is not told where %s", (_, passages) => {
    expect(differences(passages)).toEqual([]);
  });

  it("is not told of an unsure claim", () => {
    expect(differences([...FORTH, "Velarde telephoned Kask on Friday."], 0.4)).toEqual([]);
  });
});
