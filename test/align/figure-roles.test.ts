import { describe, expect, it } from "vitest";
import { roleOfFigure } from "../../src/align/figure-roles.js";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";

const roleIn = (language: string, text: string, figure: string) => {
  const annotated = annotateReport({ id: "a", source: "a", language, text, credits: [] }, packFor(language));
  const start = text.indexOf(figure);
  return roleOfFigure(annotated, { start, end: start + figure.length }, { start: 0, end: text.length });
};

describe("roleOfFigure", () => {
  it.each([
    ["en", "The storm killed 12 people.", "12", "dead"],
    ["en", "Eleven are missing.", "Eleven", "missing"],
    ["it", "I morti sono tre.", "tre", "dead"],
    ["de", "Elf Menschen werden vermisst.", "Elf", "missing"],
    ["fr", "Vingt-sept personnes ont été blessées.", "Vingt-sept", "hurt"],
    ["tr", "Yangında üç kişi öldü.", "üç", "dead"],
    ["he", "27 בני אדם נעצרו.", "27", "held"],
  ])("tells in %s whom “%s” counts", (language, text, figure, role) => {
    expect(roleIn(language, text, figure)).toBe(role);
  });

  it("says nothing where no word tells", () => {
    expect(roleIn("en", "The town has 12 bridges.", "12")).toBeUndefined();
  });
});
