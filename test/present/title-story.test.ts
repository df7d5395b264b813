import { describe, expect, it } from "vitest";
import { tagReports, tagsOf } from "../../src/present/tag-reports.js";
import { titleStory } from "../../src/present/title-story.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";

const [ferry] = ferryAndBridge.stories;

function title(headlines: Readonly<Record<string, string>>): string {
  const reports = ferryAndBridge.reports.map(({ headline: _, ...report }) => ({
    ...report,
    ...(headlines[report.id] === undefined ? {} : { headline: headlines[report.id]! }),
  }));
  return titleStory(ferry!, tagsOf(ferry!.reports, tagReports([ferry!], reports, [])));
}

describe("titleStory", () => {
  it("takes the headline that says most of what the reports share", () => {
    expect(title({ wire: "A quiet day at sea", post: "Ferry every summer, ministers agree" })).toBe(
      "Ferry every summer, ministers agree",
    );
  });

  it("prefers a headline in the language of the interface", () => {
    expect(title({ marfa: "خط عبارات صيفي", quay: "A line" })).toBe("A line");
    expect(title({ marfa: "خط عبارات صيفي" })).toBe("خط عبارات صيفي");
  });

  it("takes the claim of most reports where there is no headline", () => {
    expect(title({})).toMatch(/^The transport ministers of Iceland and Malta agreed by telephone/);
  });

  it("cuts a long headline between words", () => {
    expect(title({ post: "ferry ".repeat(60) })).toMatch(/^(?:ferry )*ferry…$/);
  });
});
