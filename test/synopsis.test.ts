import { describe, expect, it } from "vitest";
import type { Report } from "../src/model/report.js";
import type { Story } from "../src/model/story.js";
import { annotate, comparedLanguages, read, synopsize, synopsizeAsOneStory } from "../src/synopsis.js";

const report = (id: string, language: string, text: string, rest: Partial<Report> = {}): Report => ({
  id,
  source: `${id}.txt`,
  language,
  text,
  credits: [],
  published: { value: "2024-03-20", precision: "day", basis: "made for a test" },
  ...rest,
});

const CALL = report(
  "call-en",
  "en",
  "Estonian President Liina Kask telephoned Peruvian President Oscar Velarde on Tuesday.\n\nKask said that more than 40 fishing boats would sail to the northern islands in May. Both leaders stressed the need for a lasting peace on the islands.",
  { outlet: "Tallinn Lantern" },
);
const CALL_ARABIC = report(
  "call-ar",
  "ar",
  "اتصل رئيس إستونيا ليينا كاسك هاتفيا بالرئيس البيروفي أوسكار فيلاردي الثلاثاء.\n\nوقال كاسك إن أكثر من 40 قارب صيد ستبحر إلى الجزر الشمالية في مايو. وأكد الجانبان ضرورة إحلال سلام دائم في الجزر.",
  { outlet: "منار الجنوب" },
);
const CALL_SHORT = report(
  "call-short",
  "en",
  "On Tuesday Estonian President Liina Kask spoke by telephone with her Peruvian counterpart, Oscar Velarde. More than 40 fishing boats would sail to the northern islands in May, Kask said.",
  { outlet: "Coast Courier" },
);
const SCHOOLS = report(
  "schools",
  "en",
  "The parliament of Iceland raised the salaries of all teachers by a tenth on Monday. The finance minister called the budget debate long.",
  { outlet: "Coast Courier" },
);

const ALL = [CALL, CALL_ARABIC, CALL_SHORT, SCHOOLS];
const storyWith = (id: string, stories: readonly Story[]) => stories.find(({ reports }) => reports.includes(id))!;

describe("reports in, stories out", () => {
  const synopsis = synopsize(ALL);

  it("puts every report into one story, what tells of one event together", () => {
    expect(synopsis.stories.flatMap(({ reports }) => reports).sort()).toEqual(ALL.map(({ id }) => id).sort());
    expect(storyWith("call-en", synopsis.stories).reports).toContain("call-short");
    expect(storyWith("schools", synopsis.stories).reports).toEqual(["schools"]);
  });

  it("gives the same bytes in whatever order the reports arrive", () => {
    expect(JSON.stringify(synopsize([...ALL].reverse()))).toBe(JSON.stringify(synopsis));
    expect(JSON.stringify(synopsize([SCHOOLS, CALL_SHORT, CALL, CALL_ARABIC]))).toBe(JSON.stringify(synopsis));
  });

  it("takes a report that comes twice once", () => {
    expect(JSON.stringify(synopsize([...ALL, CALL]))).toBe(JSON.stringify(synopsis));
  });

  it("hands on what could not be read", () => {
    expect(synopsize([], [{ source: "x", reason: "empty" }])).toEqual({
      synoptic: 1,
      reports: [],
      stories: [],
      unreadable: [{ source: "x", reason: "empty" }],
    });
  });
});

describe("reports given as one story", () => {
  const [story, ...others] = synopsizeAsOneStory([CALL, CALL_ARABIC, CALL_SHORT]).stories;

  it("are one story whatever they tell", () => {
    expect(others).toEqual([]);
    expect(synopsizeAsOneStory([CALL, SCHOOLS]).stories.map(({ reports }) => reports)).toEqual([
      ["call-en", "schools"],
    ]);
    expect(synopsizeAsOneStory([]).stories).toEqual([]);
  });

  it("have their event", () => {
    expect(story!.event).toMatchObject({ type: "CONSULT", mode: "phone" });
    expect(story!.event.actors.map(({ country }) => country).sort()).toEqual(["EST", "PER"]);
  });

  it("have what several tell, with the reports behind it", () => {
    const boats = story!.claims.find(({ gist }) => /40 fishing boats/.test(gist));
    expect(boats?.members.map(({ report }) => report)).toEqual(["call-ar", "call-en", "call-short"]);
    for (const { origins, newsrooms, members, originsAtMost } of story!.claims) {
      const ids = [...new Set(members.map((member) => member.report))].sort();
      expect(origins.flat().sort()).toEqual(ids);
      expect(newsrooms.flat().sort()).toEqual(ids);
      expect(originsAtMost).toBeGreaterThanOrEqual(origins.length);
    }
  });

  it("have quotations and quantities", () => {
    expect(story!.quotations.map(({ speaker }) => speaker)).toContain("Liina Kask and Oscar Velarde");
    expect(new Set(story!.quantities.map(({ value }) => value))).toEqual(new Set([40]));
  });

  it("name only reports and claims of their story in discrepancies", () => {
    const claims = new Set(story!.claims.map(({ id }) => id));
    for (const { claim, positions } of story!.discrepancies) {
      expect(claims).toContain(claim);
      for (const { reports } of positions) for (const id of reports) expect(story!.reports).toContain(id);
    }
  });
});

describe("the rooms in front", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it("read a document and tell its language", () => {
    const read1 = read(
      bytes("The dam in the upper valley held all night, and the people of the villages slept well."),
      {
        source: "a.txt",
      },
    );
    expect(read1).toMatchObject({ source: "a.txt", language: "en" });
  });

  it("say why a document cannot be read", () => {
    expect(read(new Uint8Array(), { source: "empty.txt" })).toMatchObject({
      source: "empty.txt",
      reason: expect.any(String),
    });
  });

  it("annotate by the report's language", () => {
    expect(annotate(CALL).pack?.code).toBe("en");
    expect(annotate(CALL_ARABIC).pack?.code).toBe("ar");
    expect(annotate({ ...CALL, language: "und" })).not.toHaveProperty("pack");
  });

  it("name the languages that are compared", () => {
    expect(comparedLanguages).toEqual(expect.arrayContaining(["ar", "en"]));
    expect(comparedLanguages).toEqual([...comparedLanguages].sort());
  });
});
