import { describe, expect, it } from "vitest";
import { profileReport } from "../../src/gather/profile-report.js";
import { gatherSettings } from "../../src/settings.js";
import { tellReport } from "./told-report.js";

describe("profileReport", () => {
  it("takes the headline for the first statement", () => {
    const { lead, statements } = profileReport(tellReport({ headline: "Rain in Lomé", sentences: ["It poured."] }));
    expect(statements).toHaveLength(2);
    expect(lead.map(({ literal }) => literal)).toEqual(["rain", "in", "lome", "it", "poured"]);
  });

  it("stays bounded for the longest report", () => {
    const sentences = Array.from({ length: 2_000 }, (_, index) => `Ship number ${index} sailed from Lomé.`);
    const { body, statements } = profileReport(tellReport({ sentences }));
    expect(body.length).toBeLessThanOrEqual(gatherSettings.bodyUnits);
    expect(statements.length).toBeLessThanOrEqual(gatherSettings.comparedStatements);
  });
});
