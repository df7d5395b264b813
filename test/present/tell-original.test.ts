import { describe, expect, it } from "vitest";
import { outlineOriginals, unplacedOriginals } from "../../src/present/outline-original.js";
import { tagReports } from "../../src/present/tag-reports.js";
import { tellOriginal } from "../../src/present/tell-original.js";
import { synopsizeAsOneStory } from "../../src/synopsis.js";
import { reportOf } from "../annotate/annotate-text.js";

const ORIGINAL = reportOf(
  "President Marzouk said that Tunisia would train 240 coast guards this year. The lighthouse of Zarzis burned down in spring.",
  { id: "o", source: "readout.txt" },
);
const REPORT = reportOf("President Marzouk said that Tunisia would train 420 coast guards this year.", {
  id: "r",
  outlet: "Carthage Monitor",
});

describe("an original at a terminal", () => {
  const synopsis = synopsizeAsOneStory([REPORT], [], { originals: [ORIGINAL] });
  const tags = tagReports(synopsis.stories, synopsis.reports, []);
  const [outlined] = outlineOriginals(synopsis.stories[0]!, synopsis.originals!, tags);
  const lines = tellOriginal(outlined!, { width: 60, color: false }, { why: false, all: false });

  it("is told with what was kept, bent and cut, in the words of both", () => {
    const text = lines.join(" ").replace(/\s+/g, " ");
    expect(text).toContain(
      "Against the original readout.txt, English 2 passages: 1 kept by somebody, 1 surely by nobody",
    );
    expect(text).toContain("[1] Carthage Monitor has 1 of 2 passages: 1 bent");
    expect(text).toContain("original: 240");
    expect(text).toContain("here: 420");
    expect(text).toContain("- The lighthouse of Zarzis burned down in spring");
  });

  it("keeps to the width", () => {
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });

  it("is told as being of no story where it has none", () => {
    expect(unplacedOriginals(synopsis)).toEqual([]);
    expect(unplacedOriginals({ ...synopsis, stories: [] })).toEqual([ORIGINAL]);
  });
});
