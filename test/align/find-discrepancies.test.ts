import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import type { Story } from "../../src/model/story.js";
import { synopsizeAsOneStory } from "../../src/synopsis.js";

const report = (id: string, text: string, rest: Partial<Report> = {}): Report => ({
  id,
  source: `${id}.txt`,
  language: /\p{Script=Arabic}/u.test(text) ? "ar" : "en",
  text,
  credits: [],
  ...rest,
});

function storyOf(...reports: Report[]): Story {
  return synopsizeAsOneStory(reports).stories[0]!;
}

function groups(story: Story, kind: string): string[][][] {
  return story.discrepancies
    .filter((discrepancy) => discrepancy.kind === kind)
    .map(({ positions }) => positions.map(({ reports }) => [...reports]));
}

const CALL = "Estonian President Liina Kask telephoned Peruvian President Oscar Velarde on Friday.";

describe("differences between reports of one event", () => {
  it("tells a draft that is about to be signed from one that is signed", () => {
    const story = storyOf(
      report(
        "a",
        `${CALL} Velarde pointed to the imminent signing of the draft fisheries agreement between the two countries.`,
      ),
      report("b", `${CALL} Velarde underscored the signing of the fisheries agreement between the two countries.`),
    );
    expect(groups(story, "status")).toContainEqual([["a"], ["b"]]);
  });

  it("tells one man's demand from what both are said to have agreed", () => {
    const story = storyOf(
      report(
        "a",
        `${CALL} Kask stressed the need for a lasting ceasefire in the northern islands and the release of the sailors.`,
      ),
      report(
        "b",
        `${CALL} Both leaders agreed on the need for a lasting ceasefire in the northern islands and the release of the sailors.`,
      ),
    );
    expect(groups(story, "speaker")).toContainEqual([["a"], ["b"]]);
  });

  it("tells differing figures of one thing", () => {
    const story = storyOf(
      report("a", "The storm on Sunday killed 12 people in the fishing town of Arrecife and destroyed the old pier."),
      report("b", "Sunday's storm killed 14 people in the fishing town of Arrecife, where the old pier was destroyed."),
    );
    expect(groups(story, "number")).toContainEqual([["a"], ["b"]]);
  });

  it("says nothing of figures whose bounds allow both", () => {
    const story = storyOf(
      report("a", "The storm on Sunday killed more than 120 people in the fishing town of Arrecife."),
      report("b", "Sunday's storm killed 124 people in the fishing town of Arrecife."),
    );
    expect(groups(story, "number")).toEqual([]);
  });

  it("tells a paraphrase that became a quotation", () => {
    const story = storyOf(
      report(
        "a",
        `${CALL} Kask considered the new ferry line as a lasting bond for strengthening trade between the two coasts.`,
      ),
      report(
        "b",
        `${CALL} Kask pointed to the new ferry line as a "lasting bond" for strengthening trade between the two coasts.`,
      ),
    );
    expect(groups(story, "quotation")).toContainEqual([["a"], ["b"]]);
  });

  it("tells degrees of gravity across languages", () => {
    const story = storyOf(
      report("a", `${CALL} Kask called the developments in the northern islands critical.`),
      report("b", `${CALL} Kask called the developments in the northern islands sensitive.`),
    );
    expect(groups(story, "strength")).toHaveLength(1);
  });

  it("finds no difference between a report and itself under another name", () => {
    const text = `${CALL} Velarde said 77 percent of the ferries were full, and called the demand very high. Both leaders agreed to meet again.`;
    expect(storyOf(report("a", text), report("b", text)).discrepancies).toEqual([]);
  });
});
