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
    expect(acts.map(({ type }) => type)).toEqual(["AGREE", "ASSAULT"]);
  });

  it("reads the headline, which lies outside the annotated text", () => {
    const pack = packFor("en")!;
    const [act] = weighActs(tellReport({ pack, headline: "Earthquake shakes valley", sentences: ["People fled."] }));
    expect(act).toMatchObject({ type: "DISASTER", words: "Earthquake" });
  });
});
