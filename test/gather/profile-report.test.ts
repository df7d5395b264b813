import { describe, expect, it } from "vitest";
import { profileReport } from "../../src/gather/profile-report.js";
import { packFor } from "../../src/language/registry.js";
import { gatherSettings } from "../../src/settings.js";
import { tellReport } from "./told-report.js";

describe("profileReport", () => {
  it("takes the headline for the first statement", () => {
    const { text } = profileReport(tellReport({ headline: "Rain in Lomé", sentences: ["It poured."] }));
    expect(text.literals).toEqual(["rain", "in", "lome", "it", "poured"]);
    expect([text.headline, text.focus]).toEqual([3, 5]);
  });

  it("keeps what is told first apart from all acts", () => {
    const told = tellReport({
      pack: packFor("en")!,
      sentences: ["They signed a treaty.", "Rebels attacked."],
      acts: [
        ["signed", "AGREE"],
        ["attacked", "ASSAULT"],
      ],
    });
    expect(profileReport(told).acts.main.map(({ type }) => type)).toEqual(["AGREE"]);
  });

  it("stays bounded for the longest report", () => {
    const sentences = Array.from({ length: 2_000 }, (_, index) => `Ship number ${index} sailed from Lomé.`);
    expect(profileReport(tellReport({ sentences })).text.weights.length).toBeLessThanOrEqual(gatherSettings.bodyUnits);
  });
});
