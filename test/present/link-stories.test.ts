/** Are other stories that belong with one told plainly, in the terminal and on the page, and only where there are any? */
import { describe, expect, it } from "vitest";
import type { RelatedStory, Synopsis } from "../../src/model/story.js";
import { outlineSynopsis } from "../../src/present/outline-synopsis.js";
import { renderText } from "../../src/present/tell-synopsis.js";
import { renderSynopsisPage } from "../../web/pages/synopsis-page.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";

const [ferry, bridge, ...others] = ferryAndBridge.stories;
const related = (story: string): RelatedStory => ({ story, kind: "development", why: "r1 and r2 share “harbour”" });
const linked: Synopsis = {
  ...ferryAndBridge,
  stories: [{ ...ferry!, related: [related(bridge!.id)] }, bridge!, ...others],
};
const plain = { width: 100, color: false, why: false, all: false, notCompared: ["fr"] };

describe("linkStories", () => {
  it("gives the number and title of the other story, and what it has to do with this one", () => {
    const [first, second] = outlineSynopsis(linked, ["fr"]).stories;
    expect(first!.related).toEqual([
      {
        story: bridge!.id,
        number: second!.number,
        title: second!.title,
        direction: second!.direction,
        kindName: "another event of one development",
        why: "r1 and r2 share “harbour”",
      },
    ]);
    expect(second!.related).toBeUndefined();
  });

  it("names the reports that show it by their numbers, not by their ids", () => {
    const why = `${ferry!.reports[0]} and ${bridge!.reports[0]} share “harbour”`;
    const shown = {
      ...linked,
      stories: [{ ...ferry!, related: [{ ...related(bridge!.id), why }] }, bridge!, ...others],
    };
    const { stories, tags } = outlineSynopsis(shown, ["fr"]);
    const nameOf = (id: string) => `[${tags.get(id)!.number}] ${tags.get(id)!.name}`;
    const named = `${nameOf(ferry!.reports[0]!)} and ${nameOf(bridge!.reports[0]!)} share “harbour”`;
    expect(stories[0]!.related![0]!.why).toBe(named);
  });

  it("calls a story that is not told beside it by its id", () => {
    const alone = { ...linked, stories: [{ ...ferry!, related: [related("elsewhere")] }] };
    const [first] = outlineSynopsis(alone, ["fr"]).stories;
    expect(first!.related).toMatchObject([{ story: "elsewhere", title: "elsewhere" }]);
    expect(first!.related![0]!.number).toBeUndefined();
  });

  it("is told in the terminal without being asked, its words when asked why", () => {
    const [, second] = outlineSynopsis(linked, ["fr"]).stories;
    const text = renderText(linked, plain);
    expect(text).toContain(`Stories that belong with it\n  2. ${second!.title} (another event of one`);
    expect(text).not.toContain("share “harbour”");
    expect(renderText(linked, { ...plain, why: true })).toContain("why: r1 and r2 share “harbour”");
    expect(renderText(ferryAndBridge, plain)).not.toContain("Stories that belong with it");
  });

  it("leads on the page to where the other is told", () => {
    const page = renderSynopsisPage(linked, { notCompared: ["fr"] });
    expect(page).toMatch(/another event of one development: <a href="#s2"/);
    expect(page).toContain("r1 and r2 share “harbour”");
    expect(renderSynopsisPage(ferryAndBridge, { notCompared: ["fr"] })).not.toContain("another event of one");
  });
});
