import { describe, expect, it } from "vitest";
import type { Derivation, OriginTie } from "../../src/model/story.js";
import { showIndependence } from "../../src/trace/show-independence.js";
import type { TracedReport } from "../fixtures/trace/case.js";
import { annotatePlainly } from "./annotate-plainly.js";

const there = "Our correspondent saw the water reach the bridge before dawn.";
const spoken = '"The gates were opened in time," she said.';

function show(
  reports: readonly Partial<TracedReport>[],
  derivations: readonly Derivation[] = [],
  ties: readonly OriginTie[] = [],
) {
  const annotated = reports.map((report, index) =>
    annotatePlainly({ id: "abc"[index]!, language: "en", text: spoken, ...report }),
  );
  const newsrooms = annotated.map(({ report }) => [report.id]);
  return showIndependence(annotated, derivations, newsrooms, ties).map(
    ({ reports: [a, b], basis }) => `${a} ${b} ${basis}`,
  );
}

describe("showIndependence", () => {
  it("shows two reporters at the place to be independent", () => {
    expect(show([{ text: there }, { text: there }])).toEqual(["a b reporter"]);
  });

  it("shows a reporter at the place independent of an account that names its source", () => {
    expect(show([{ text: there }, { speaker: "Mira Dovan" }])).toEqual(["a b reporter"]);
  });

  it("shows nothing beside an account that names nobody", () => {
    expect(show([{ text: there }, { text: "The gates were opened in time." }])).toEqual([]);
  });

  it("shows accounts that quote different persons to be independent, and those of one person not", () => {
    expect(show([{ speaker: "Pela Sorrin" }, { speaker: "Mira Dovan" }])).toEqual(["a b sources"]);
    expect(show([{ speaker: "Dovan" }, { speaker: "Mira Dovan" }])).toEqual([]);
  });

  it("does not believe in a reporter at the place where the text is taken from elsewhere", () => {
    const taken: Derivation = { from: "Norda", to: "b", kind: "credit", evidence: [] };
    expect(show([{ text: there }, { text: there }], [taken])).toEqual([]);
  });

  it("shows nothing between reports of which one has it from the other", () => {
    const copied: Derivation = { from: "a", to: "b", kind: "rewrite", evidence: [] };
    expect(show([{ speaker: "Pela Sorrin" }, { speaker: "Mira Dovan" }], [copied])).toEqual([]);
  });

  it("shows nothing by their sources between reports that another tie binds, and two reporters all the same", () => {
    const owner: OriginTie = { kind: "owner", reports: ["a", "b"], name: "House of Sand", evidence: [] };
    expect(show([{ speaker: "Pela Sorrin" }, { speaker: "Mira Dovan" }], [], [owner])).toEqual([]);
    expect(show([{ text: there }, { text: there }], [], [owner])).toEqual(["a b reporter"]);
  });

  it("does not take a speaker's words for the reporter's", () => {
    const said = '"Our correspondent saw it all," the rival boasted.';
    expect(show([{ text: there }, { text: said }])).toEqual([]);
  });
});
