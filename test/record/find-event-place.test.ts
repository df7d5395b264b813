import { describe, expect, it } from "vitest";
import { findEventActs } from "../../src/record/find-event-acts.js";
import { findEventPlace } from "../../src/record/find-event-place.js";
import { country, place, tellReport } from "../gather/told-report.js";

function placeOf(sentences: readonly string[], act: readonly [words: string, type: string, mode?: string]) {
  const report = tellReport({
    sentences,
    entities: [place("l", "Lomé"), place("r", "Recife"), country("b", "Brazil", "BRA")],
    mentions: [
      ["Lomé", "l"],
      ["Recife", "r"],
      ["Brazil", "b"],
    ],
    acts: [act],
  });
  const joined = report.entities.map(({ id, name, kind }) => ({ name, kind, members: [{ report: "r", entity: id }] }));
  return findEventPlace(findEventActs([report])[0]!, joined);
}

describe("findEventPlace", () => {
  it("finds the place in the sentence of the act", () => {
    expect(placeOf(["They met in Lomé.", "Recife waits."], ["met", "CONSULT", "meet"])).toBe("Lomé");
  });

  it("takes the country of a happening where no place is named", () => {
    expect(placeOf(["Floods hit Brazil."], ["Floods", "DISASTER", "flood"])).toBe("Brazil");
  });

  it("gives none to words and calls, nor where none is named beside the act", () => {
    expect(placeOf(["She praised Lomé."], ["praised", "SUPPORT"])).toBeUndefined();
    expect(placeOf(["A phone call from Lomé."], ["phone call", "CONSULT", "phone"])).toBeUndefined();
    expect(placeOf(["They met.", "Lomé waits."], ["met", "CONSULT", "meet"])).toBeUndefined();
  });
});
