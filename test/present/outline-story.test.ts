import { describe, expect, it } from "vitest";
import type { DerivationDirection, Story, Synopsis } from "../../src/model/story.js";
import { allFindings } from "../../src/present/outline.js";
import { outlineStory } from "../../src/present/outline-story.js";
import { tagReports } from "../../src/present/tag-reports.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";

const [ferry, bridge] = ferryAndBridge.stories;

function outline(story: Story, synopsis: Synopsis = ferryAndBridge) {
  return outlineStory(story, tagReports(synopsis.stories, synopsis.reports, ["fr"]), 1);
}

describe("outlineStory", () => {
  it("parts claims by how many of the reports state them, widest first", () => {
    expect(outline(ferry!).claims.map(({ share, tags }) => `${share} ${tags.length}`)).toEqual([
      "all 4",
      "all 4",
      "most 3",
      "most 2",
      "one 1",
    ]);
  });

  it("calls nothing agreed where one report stands alone", () => {
    expect(outline(bridge!).claims.map(({ share }) => share)).toEqual(["alone"]);
  });

  it("puts facts before wording and updates last", () => {
    expect(outline(ferry!).discrepancies.map(({ kind }) => kind)).toEqual([
      "number",
      "status",
      "speaker",
      "strength",
      "label",
      "date",
    ]);
  });

  it("names in what of its substance a claim is told differently, not in what wording", () => {
    const differing = outline(ferry!).claims.filter(({ differs }) => differs.length > 0);
    expect(differing.map(({ differs }) => differs)).toContainEqual(["number", "how far"]);
    expect(differing.flatMap(({ differs }) => differs)).not.toContain("speaker");
  });

  it("knows a direction only where one is shown", () => {
    const [{ direction: _, ...open } = ferry!.derivations[0]!] = ferry!.derivations;
    const directed = (direction?: DerivationDirection) =>
      outline({ ...ferry!, derivations: [direction ? { ...open, direction } : open] }).derivations[0]?.directed;
    expect([directed("shown"), directed("suggested"), directed()]).toEqual([true, false, false]);
  });

  it("says of an omission who leaves out what, cut at twelve words", () => {
    const claim = ferry!.claims.find(({ id }) => id === "crews") ?? ferry!.claims[0]!;
    const gist = Array.from({ length: 20 }, (_, index) => `word${index + 1}`).join(" ");
    const told = claim.members.map(({ report, span }) => ({ report, span }));
    const story: Story = {
      ...ferry!,
      claims: [{ ...claim, gist }],
      discrepancies: [
        {
          claim: claim.id,
          kind: "omission",
          positions: [
            { reports: told.map(({ report }) => report), says: "told", spans: told },
            { reports: ["quay"], says: "not told", spans: [] },
          ],
        },
      ],
    };
    const [found] = outline(story).discrepancies;
    expect(found?.omission?.by.map(({ report }) => report.id)).toEqual(["quay"]);
    expect(found?.omission?.gist).toMatch(/^word1 .* word12 \.\.\.$/);
  });

  it("groups quotations by speaker, with nobody named last", () => {
    const speakers = outline(ferry!).quotations.map(({ speaker }) => speaker);
    expect([...new Set(speakers)]).toEqual(["Karl Vella", "Una Thorsdottir", "nobody is named"]);
  });

  it("names the same amount once, with the reports of every language", () => {
    const amounts = outline(ferry!).quantities.map(
      ({ amount, tags }) => `${amount}: ${tags.map(({ number }) => number)}`,
    );
    expect(amounts).toEqual(["40 million EUR: 2,4", "45 million EUR: 1,3", "at least 1,200 passengers: 1,2,4"]);
  });

  it("tells labels only where there is more than one name", () => {
    const labels = ferry!.labels.slice(0, 1);
    expect(outline({ ...ferry!, labels }).labels).toEqual([]);
    expect(outline(ferry!).labels[0]?.names).toHaveLength(3);
  });

  it("names a credited outlet that is no report of the set", () => {
    expect(outline(ferry!).derivations[1]).toMatchObject({
      from: "Island Wire",
      words: ["With material from Island Wire"],
    });
  });

  it("gives every finding an id of its own and words inside the report's text", () => {
    const findings = allFindings(outline(ferry!));
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const { wordings } of findings) {
      for (const { tag, span, text } of wordings) expect(tag.report.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it("leaves out words of reports that are not there", () => {
    const missing: Synopsis = { ...ferryAndBridge, reports: ferryAndBridge.reports.filter(({ id }) => id !== "wire") };
    const told = allFindings(outline(ferry!, missing)).flatMap(({ wordings }) => wordings);
    expect(told.some(({ tag }) => tag.report.id === "wire")).toBe(false);
  });
});
