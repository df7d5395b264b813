import { describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/model/knowledge.js";
import type { Derivation, JoinedEntity } from "../../src/model/story.js";
import { findOriginTies } from "../../src/trace/find-origin-ties.js";
import { findOutletTies } from "../../src/trace/find-outlet-ties.js";
import { findSpeakerTies } from "../../src/trace/find-readout-ties.js";
import { knowOutlets } from "../../src/trace/know-outlets.js";
import { matchOutlets, printedNames } from "../../src/trace/match-outlets.js";
import type { TracedReport } from "../fixtures/trace/case.js";
import { annotatePlainly } from "./annotate-plainly.js";

const knowledge: Knowledge = {
  outlets: [
    { name: "Norda Press", aliases: [], domains: ["norda.example"], wire: true },
    { name: "Lowland Courier", aliases: [], domains: [], owner: "House of Sand", wire: false },
    { name: "Valley Mirror", aliases: [], domains: [], owner: "House of Sand", wire: false },
  ],
  owners: [{ name: "House of Sand", aliases: [] }],
  offices: [{ name: "Presidency of Karsin", aliases: ["the Karsin presidency"], domains: [] }],
};
const text = "The gates were opened on Monday.";

function tie(
  reports: readonly (Partial<TracedReport> & { readonly url?: string })[],
  derivations: readonly Derivation[] = [],
) {
  const annotated = reports.map(({ url, ...report }, index) => {
    const one = annotatePlainly({ id: "abcd"[index]!, language: "en", text, ...report });
    return url === undefined ? one : { ...one, report: { ...one.report, url } };
  });
  const known = knowOutlets(knowledge);
  const packs = annotated.flatMap(({ pack }) => pack ?? []);
  const desks = findOutletTies(annotated, matchOutlets(packs, printedNames(annotated), knowledge), known);
  return findOriginTies(annotated, derivations, [], desks, known);
}
const told = (...given: Parameters<typeof tie>) =>
  tie(...given).map(({ kind, name, reports }) => [kind, name ?? "", ...reports].join(" "));

describe("findOriginTies", () => {
  it("binds what one newsroom published, once", () => {
    expect(told([{ outlet: "Norda Press" }, { outlet: "Norda Press" }])).toEqual(["newsroom Norda Press a b"]);
  });

  it("knows a newsroom by its address where the report does not name it", () => {
    const reports = [{ outlet: "Norda Press" }, { url: "https://www.norda.example/2025/03/dam" }];
    expect(told(reports)).toEqual(["newsroom Norda Press a b"]);
  });

  it("binds an agency and whoever credits it", () => {
    const reports = [{ outlet: "Norda Press" }, { outlet: "Far Post", credits: [{ name: "Norda Press" }] }];
    expect(told(reports)).toEqual(["wire Norda Press a b"]);
  });

  it("binds outlets of one owner", () => {
    const reports = [{ outlet: "Lowland Courier" }, { outlet: "Valley Mirror" }, { outlet: "Far Post" }];
    expect(told(reports)).toEqual(["owner House of Sand a b"]);
  });

  it("binds reports that rest on the statement of one office, under any of its names", () => {
    const credits = [{ name: "Presidency of Karsin", words: "Source: Presidency of Karsin" }];
    const reports = [{ credits }, { credits: [{ name: "the Karsin presidency" }] }];
    const [readout] = tie(reports).filter(({ kind }) => kind === "readout");
    expect(readout).toMatchObject({ name: "Presidency of Karsin", reports: ["a", "b"] });
    expect(readout!.evidence[0]).toEqual({ report: "a", words: "Source: Presidency of Karsin" });
  });

  it("binds reports that have the words of one person between marks, under any of his names", () => {
    const spoken = '"The gates were opened in time," she said.';
    const heard = (id: string, speaker: string) => {
      const one = annotatePlainly({ id, language: "en", text: spoken, speaker });
      return { ...one, quotations: one.quotations.map((quotation) => ({ ...quotation, speakers: [speaker] })) };
    };
    const members = [
      { report: "a", entity: "Mira Dovan" },
      { report: "b", entity: "Dovan" },
    ];
    const entities: readonly JoinedEntity[] = [{ name: "Mira Dovan", kind: "person", members }];
    const reports = [heard("a", "Mira Dovan"), heard("b", "Dovan"), heard("c", "Pela Sorrin")];
    const [speaker, ...rest] = findSpeakerTies(reports, entities);
    expect(rest).toEqual([]);
    expect(speaker).toMatchObject({ kind: "speaker", name: "Mira Dovan", reports: ["a", "b"] });
  });

  it("binds a report with what it took, and not with what it only has a source in common", () => {
    const derivations: readonly Derivation[] = [
      { from: "b", to: "a", kind: "rewrite", evidence: [{ report: "a" }] },
      { from: "a", to: "c", kind: "common-source", evidence: [] },
      { from: "Norda Press", to: "c", kind: "credit", evidence: [] },
    ];
    expect(told([{}, {}, {}], derivations)).toEqual(["text  a b"]);
  });

  it("binds nothing where nothing is shared, and does not depend on the order of the reports", () => {
    expect(told([{ outlet: "Norda Press" }, { outlet: "Far Post" }])).toEqual([]);
  });
});
