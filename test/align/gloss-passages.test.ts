import { describe, expect, it } from "vitest";
import { glossPassages } from "../../src/align/gloss-passages.js";
import type { Story } from "../../src/model/story.js";
import { reportOf } from "../annotate/annotate-text.js";

const ENGLISH = reportOf("The minister visited the harbour.", { id: "en" });
const ARABIC = reportOf("زار الوزير الميناء. غرقت سفينة.", { id: "ar" });
const HEBREW = reportOf("השר ביקר בנמל.", { id: "he", language: "he" });
const REPORTS = [ENGLISH, ARABIC, HEBREW];

function passage(report: { readonly id: string; readonly text: string }, words: string) {
  const start = report.text.indexOf(words);
  return { report: report.id, span: { start, end: start + words.length } };
}

const VISIT = [passage(ENGLISH, "The minister visited the harbour"), passage(ARABIC, "زار الوزير الميناء")];
const WRECK = [passage(ARABIC, "غرقت سفينة")];

function storyOf(...claims: readonly (readonly ReturnType<typeof passage>[])[]): Story {
  const origins = { newsrooms: [], origins: [], originsAtMost: 1 };
  return {
    id: "s",
    reports: REPORTS.map(({ id }) => id),
    event: { type: "UNKNOWN", actors: [] },
    claims: claims.map((members, index) => ({ id: `c${index}`, gist: "", members, ...origins })),
    quotations: [],
    quantities: [],
    discrepancies: [],
    derivations: [],
    labels: [],
    ...origins,
  };
}

describe("a passage in another language", () => {
  it("is glossed by what a report in the reader's language states", () => {
    const { passages } = glossPassages([storyOf(VISIT)], REPORTS, "en");
    expect(passages).toEqual([{ ...VISIT[1], how: "aligned", by: VISIT[0] }]);
  });

  it("is glossed word by word where no such report states it", () => {
    const [gloss] = glossPassages([storyOf(WRECK)], REPORTS, "en").passages;
    expect(gloss).toMatchObject({ ...WRECK[0], how: "word by word" });
    expect(gloss).toHaveProperty("text", expect.stringMatching(/ship|vessel|boat/));
  });

  it("is glossed by a statement alone for a reader of another language than English", () => {
    expect(glossPassages([storyOf(VISIT, WRECK)], REPORTS, "ar").passages).toEqual([
      { ...VISIT[0], how: "aligned", by: VISIT[1] },
    ]);
  });

  it("stands alone where the lexicon knows no words of it", () => {
    expect(glossPassages([storyOf([passage(HEBREW, "השר ביקר בנמל")])], REPORTS, "en").passages).toEqual([]);
  });

  it("needs none in the reader's own", () => {
    expect(glossPassages([storyOf([VISIT[0]!])], REPORTS, "en-GB").passages).toEqual([]);
  });
});
