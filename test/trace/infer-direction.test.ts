import { describe, expect, it } from "vitest";
import { findSharedPassages } from "../../src/trace/find-shared-passages.js";
import { inferDirection } from "../../src/trace/infer-direction.js";
import { readWording } from "../../src/trace/read-wording.js";
import { relateUnits } from "../../src/trace/relate-units.js";
import type { TracedReport } from "../fixtures/trace/case.js";
import * as talks from "../fixtures/trace/talks.js";
import { annotatePlainly } from "./annotate-plainly.js";

const plain = "He called the lake a suitable basis for expanding transport projects of every kind.";
const marked = 'The lake is "a suitable basis for expanding transport projects", it says here.';

/** `others`: texts of the rest of the story. */
function infer(a: Partial<TracedReport>, b: Partial<TracedReport>, others: readonly string[] = []) {
  const [one, other] = [
    { id: "a", language: "en", text: plain, ...a } as const,
    { id: "b", language: "en", text: plain, ...b } as const,
  ].map((report) => readWording(annotatePlainly(report)));
  const relations = relateUnits([one!, other!, ...others.map(readOther)]);
  const passages = findSharedPassages(one!, other!, relations);
  return inferDirection(one!, other!, passages, (name) => name.toLowerCase(), relations.heldBy);
}

function readOther(text: string, index: number) {
  return readWording(annotatePlainly({ id: `other-${index}`, language: "en", text }));
}

describe("inferDirection", () => {
  it("follows a credit to the other's outlet, whatever the times say", () => {
    const a = { outlet: "Norda", published: "2025-03-07T10:00:00Z" };
    const b = { outlet: "Courier", credits: [{ name: "Norda" }], published: "2025-03-06T10:00:00Z" };
    expect(infer(a, b)?.first).toBe("a");
  });

  it("does not follow a credit to a name that the other credits as well", () => {
    const norda = [{ name: "Norda" }];
    expect(infer({ outlet: "Norda", credits: norda }, { outlet: "Courier", credits: norda })).toBeUndefined();
  });

  it("puts the earlier first", () => {
    expect(infer({ published: "2025-03-07" }, { published: "2025-03-06T23:00:00" })?.first).toBe("b");
  });

  it("puts plain wording before the same wording between marks", () => {
    expect(infer({ text: plain }, { text: marked })?.first).toBe("a");
    expect(infer({ text: marked }, { text: plain })?.first).toBe("b");
  });

  it("does not take a whole sentence of speech, told plainly elsewhere, for added marks", () => {
    const speech = '"Boats cannot stay in harbour for a fourth season while nets rot," she said.';
    const told = "She said boats cannot stay in harbour for a fourth season while nets rot.";
    expect(infer({ text: speech }, { text: told })).toBeUndefined();
  });

  it("knows no direction where nothing shows it", () => {
    expect(infer({ text: talks.readoutOne }, { text: talks.readoutTwo })).toBeUndefined();
  });

  describe("of two that give different figures", () => {
    const toll = (figure: number) => ({
      text: `Rescuers pulled ${figure} passengers out of the flooded carriages before the evening was over.`,
    });
    const elsewhere = ["The railway spoke of 34 passengers who had been brought to safety."];

    it("takes the one whose figure nobody else has for the copy", () => {
      expect(infer(toll(34), toll(43), elsewhere)).toMatchObject({ first: "a", shown: true });
      expect(infer(toll(43), toll(34), elsewhere)).toMatchObject({ first: "b", shown: true });
    });

    it("says nothing where nobody else has either, or somebody has both", () => {
      expect(infer(toll(34), toll(43))).toBeUndefined();
      expect(infer(toll(34), toll(43), [...elsewhere, "Of 43 passengers the papers wrote."])).toBeUndefined();
    });
  });
});
