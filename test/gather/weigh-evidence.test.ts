import { describe, expect, it } from "vitest";
import { type EvidenceValues, weighEvidence } from "../../src/gather/weigh-evidence.js";

const nothing: EvidenceValues = {
  lead: 0,
  contained: 0,
  statements: 0,
  body: 0,
  acts: 0,
  stage: 0,
  persons: 0,
  organisations: 0,
  countries: 0,
  officeHolders: 0,
  bearings: 0,
  eventDays: 0,
  publication: 0,
  places: 0,
  marks: 0,
};
const alike: EvidenceValues = { ...nothing, lead: 0.9, contained: 0.9, statements: 0.8, body: 0.9, persons: 0.5 };

describe("weighEvidence", () => {
  it("takes reports that share nothing for two events", () => {
    expect(weighEvidence(nothing)).toBeLessThan(0.2);
  });

  it("takes reports alike in wording and persons for one", () => {
    expect(weighEvidence(alike)).toBeGreaterThan(0.6);
  });

  it("lets another office-holder outweigh all wording", () => {
    expect(weighEvidence({ ...alike, officeHolders: -1 })).toBeLessThan(0.2);
  });
});
