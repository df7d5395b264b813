import { describe, expect, it } from "vitest";
import { findActParties } from "../../src/lexicon/find-act-parties.js";
import { country, person, type Told, tellReport } from "../gather/told-report.js";

function parties(told: Told) {
  const annotated = tellReport(told);
  const { givers, receivers } = findActParties(annotated, annotated.acts[0]!);
  return { givers: givers.map(({ entity }) => entity), receivers: receivers.map(({ entity }) => entity) };
}

describe("findActParties", () => {
  it("takes whoever stands before the act as the doer and whoever stands behind as the receiver", () => {
    const told: Told = {
      sentences: ["Estonia expelled envoys of Belarus."],
      entities: [country("e", "Estonia", "EST"), country("b", "Belarus", "BLR")],
      mentions: [
        ["Estonia", "e"],
        ["Belarus", "b"],
      ],
      acts: [["expelled", "SANCTION"]],
    };
    expect(parties(told)).toEqual({ givers: ["e"], receivers: ["b"] });
  });

  it("leaves out countries that stand beside persons", () => {
    const told: Told = {
      sentences: ["Ana Quispe of Peru praised Kofi Asante."],
      entities: [person("q", "Ana Quispe"), person("a", "Kofi Asante"), country("p", "Peru", "PER")],
      mentions: [
        ["Ana Quispe", "q"],
        ["Kofi Asante", "a"],
        ["Peru", "p"],
      ],
      acts: [["praised", "SUPPORT"]],
    };
    expect(parties(told)).toEqual({ givers: ["q"], receivers: ["a"] });
  });

  it("takes the first behind as the doer where the verb stands first", () => {
    const told: Told = {
      sentences: ["هنأت آنا كيسبي كوفي أسانتي"],
      entities: [person("q", "آنا كيسبي"), person("a", "كوفي أسانتي")],
      mentions: [
        ["آنا كيسبي", "q"],
        ["كوفي أسانتي", "a"],
      ],
      acts: [["هنأت", "SUPPORT"]],
    };
    expect(parties(told)).toEqual({ givers: ["q"], receivers: ["a"] });
  });
});
