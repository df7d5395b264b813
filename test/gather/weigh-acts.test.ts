import { describe, expect, it } from "vitest";
import { weighActs } from "../../src/gather/weigh-acts.js";
import { packFor } from "../../src/language/registry.js";
import { tellReport } from "./told-report.js";

describe("weighActs", () => {
  it("puts first what is told first, and adds little for repetition", () => {
    const acts = weighActs(
      tellReport({
        sentences: ["They signed a treaty.", "Rebels attacked.", "Rebels attacked."],
        acts: [
          ["signed", "AGREE"],
          ["attacked", "ASSAULT"],
        ],
      }),
    );
    expect(acts.all.map(({ type }) => type)).toEqual(["AGREE", "ASSAULT"]);
    expect(acts.main.map(({ type }) => type)).toEqual(["AGREE"]);
  });

  it("reads the headline, which lies outside the annotated text", () => {
    const pack = packFor("en")!;
    const { main } = weighActs(tellReport({ pack, headline: "Earthquake shakes valley", sentences: ["People fled."] }));
    expect(main[0]).toMatchObject({ type: "DISASTER", words: "Earthquake" });
  });
});
