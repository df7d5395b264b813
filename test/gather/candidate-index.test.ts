import { describe, expect, it } from "vitest";
import { CandidateIndex } from "../../src/gather/candidate-index.js";
import type { NeighbourChange } from "../../src/gather/candidate-lists.js";
import { signProfile } from "../../src/gather/profile-report.js";
import { gatherSettings } from "../../src/settings.js";
import { tellReport } from "./told-report.js";

const profile = (id: string, published: string | undefined, ...sentences: readonly string[]) => {
  const told = tellReport({ id, language: "en", sentences, ...(published === undefined ? {} : { published }) });
  const { profile: own, signature } = signProfile(told);
  return { id, signature, published: own.days.published };
};

const QUAKE = ["An earthquake struck Pokhara in Nepal.", "Temples collapsed."];

/** Reports of many towns, no two alike but for the words that all of them share. */
const crowd = (count: number, published: string | undefined) =>
  Array.from({ length: count }, (_, at) =>
    profile(`crowd ${at}`, published, `An earthquake struck Temples in Zorv${at}ek.`, `Mayor Blun${at}ov spoke.`),
  );

/** Neighbours as the changes of an index tell them. */
class Neighbourhood {
  readonly #neighbours = new Map<number, Set<number>>();

  follow(changes: readonly NeighbourChange[]): void {
    for (const { report, other, met } of changes) {
      for (const [here, there] of [[report, other] as const, [other, report] as const]) {
        const known = this.#neighbours.get(here) ?? new Set();
        this.#neighbours.set(here, known);
        if (met) known.add(there);
        else known.delete(there);
      }
    }
  }

  of(slot: number): readonly number[] {
    return [...(this.#neighbours.get(slot) ?? [])];
  }
}

const ask = (profiles: readonly ReturnType<typeof profile>[]) => {
  const index = new CandidateIndex();
  const neighbours = new Neighbourhood();
  for (const [slot, one] of profiles.entries()) index.add(slot, one);
  neighbours.follow(index.takeChanges());
  return (slot: number) =>
    neighbours
      .of(slot)
      .map((other) => profiles[other]!.id)
      .sort();
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
    const neighbours = new Neighbourhood();
    const leaving = crowd(30, "2031-03-04");
    for (const [slot, one] of [...leaving, ...reports].entries()) index.add(slot, one);
    neighbours.follow(index.takeChanges());
    for (const slot of leaving.keys()) index.remove(slot);
    neighbours.follow(index.takeChanges());
    const staying = (slot: number) => slot >= leaving.length;
    for (const slot of reports.keys()) {
      const left = neighbours.of(leaving.length + slot).filter(staying);
      expect(left.map((other) => reports[other - leaving.length]!.id).sort()).toEqual(inOrder(slot));
    }
  });

  it("finds the same whether changes are asked for after every report or at the end", () => {
    const reports = [...crowd(60, "2031-03-02"), quake, again, court, ...crowd(60, "2031-03-11")].map((one, at) => ({
      ...one,
      id: `${one.id} ${at}`,
    }));
    const atTheEnd = ask(reports);
    const index = new CandidateIndex();
    const neighbours = new Neighbourhood();
    for (const [slot, one] of reports.entries()) {
      index.add(slot, one);
      neighbours.follow(index.takeChanges());
    }
    for (const slot of reports.keys()) {
      const found = neighbours.of(slot).map((other) => reports[other]!.id);
      expect(found.sort()).toEqual(atTheEnd(slot));
    }
  });
});
