import { describe, expect, it } from "vitest";
import { CandidateIndex } from "../../src/gather/candidate-index.js";
import { profileReport } from "../../src/gather/profile-report.js";
import { gatherSettings } from "../../src/settings.js";
import { tellReport } from "./told-report.js";

const profile = (id: string, published: string | undefined, ...sentences: readonly string[]) =>
  profileReport(tellReport({ id, language: "en", sentences, ...(published === undefined ? {} : { published }) }));

const QUAKE = ["An earthquake struck Pokhara in Nepal.", "Temples collapsed."];

/** Reports of many towns, no two alike but for the words that all of them share. */
const crowd = (count: number, published: string | undefined) =>
  Array.from({ length: count }, (_, at) =>
    profile(`crowd ${at}`, published, `An earthquake struck Temples in Zorv${at}ek.`, `Mayor Blun${at}ov spoke.`),
  );

const ask = (profiles: readonly ReturnType<typeof profile>[]) => {
  const index = new CandidateIndex();
  for (const [slot, one] of profiles.entries()) index.add(slot, one);
  index.takeChanged();
  return (slot: number) => [...index.neighboursOf(slot)].map((other) => profiles[other]!.id).sort();
};

describe("CandidateIndex", () => {
  const quake = profile("quake", "2031-03-02", ...QUAKE);
  const again = profile("again", "2031-03-03", "Pokhara in Nepal was struck by a quake.", "Monks fled.");
  const court = profile("court", "2031-03-02", "A court in Bergen freed a blogger.", "Lawyers cheered.");

  it("leads to reports that share rare words, and to no others", () => {
    const neighbours = ask([quake, again, court]);
    expect(neighbours(0)).toEqual(["again"]);
    expect(neighbours(2)).toEqual([]);
  });

  it("leads by two words together where each alone is too common", () => {
    const many = crowd(3 * gatherSettings.commonKey, "2031-03-02");
    expect(ask([...many, quake, again])(many.length)).toContain("again");
  });

  it("finds the same in any order of arrival, and after others have left", () => {
    const reports = [...crowd(40, "2031-03-02"), quake, again, court, ...crowd(12, undefined)].map((one, at) => ({
      ...one,
      id: `${one.id} ${at}`,
    }));
    const inOrder = ask(reports);
    const backwards = ask([...reports].reverse());
    for (const slot of reports.keys()) expect(backwards(reports.length - 1 - slot)).toEqual(inOrder(slot));
    const index = new CandidateIndex();
    const leaving = crowd(30, "2031-03-04");
    for (const [slot, one] of [...leaving, ...reports].entries()) index.add(slot, one);
    index.takeChanged();
    for (const slot of leaving.keys()) index.remove(slot);
    index.takeChanged();
    for (const slot of reports.keys()) {
      const left = [...index.neighboursOf(leaving.length + slot)].map((other) => reports[other - leaving.length]!.id);
      expect(left.sort()).toEqual(inOrder(slot));
    }
  });
});
