import { describe, expect, it } from "vitest";
import { findCandidates } from "../../src/gather/find-candidates.js";
import { profileReport } from "../../src/gather/profile-report.js";
import { gatherSettings } from "../../src/settings.js";
import { tellReport } from "./told-report.js";

const profile = (id: string, sentence: string) => profileReport(tellReport({ id, sentences: [sentence] }));

describe("findCandidates", () => {
  it("compares every pair while reports are few", () => {
    const profiles = ["a", "b", "c"].map((id) => profile(id, "Rain fell."));
    expect(findCandidates(profiles)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  it("compares only reports that share rare words once there are many", () => {
    const many = Array.from({ length: gatherSettings.allPairs + 10 }, (_, index) =>
      profile(`r${index}`, `Zorblat${index}x quimped the vandrel${index}y.`),
    );
    const twins = [
      profile("twin-a", "Glaciers of Patagonia melt."),
      profile("twin-b", "Melting glaciers in Patagonia."),
    ];
    const pairs = findCandidates([...many, ...twins]);
    expect(pairs).toContainEqual([many.length, many.length + 1]);
    expect(pairs.length).toBeLessThan((many.length * (many.length - 1)) / 2);
  });
});
