/** Do stories grow as they should, whatever the order in which reports come, and does bad input stay harmless? */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFamilies } from "../../eval/families.js";
import { annotate } from "../../eval/same-event.js";
import { StoryGatherer, storyId } from "../../src/gather/story-gatherer.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";

const reports = openFamilies("tuned")
  .slice(0, 5)
  .flatMap(({ name, reports: told }) => told.map((report) => annotate(`${name} ${report.id}`, report)));

function gather(some: readonly AnnotatedReport[], settleAfter = Number.POSITIVE_INFINITY) {
  const gatherer = new StoryGatherer();
  for (const [index, report] of some.entries()) {
    gatherer.add(report);
    if (index % settleAfter === settleAfter - 1) gatherer.settle();
  }
  return gatherer;
}

const quake = (id: string, more: { readonly published?: string; readonly text?: string } = {}) =>
  annotate(id, {
    language: "en",
    headline: "Quake kills nine in Peru",
    text: "An earthquake of magnitude 6.8 killed nine people near Arequipa in southern Peru, rescuers said.\n\nRoads were cut.",
    ...more,
  });

describe("StoryGatherer", () => {
  it("ends in the same bytes in any order of arrival, settled after every few reports or at the end", () => {
    const batch = JSON.stringify(gather(reports).stories());
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reports, { minLength: reports.length }),
        fc.integer({ min: 1, max: 9 }),
        (shuffled, every) => {
          expect(JSON.stringify(gather(shuffled, every).stories())).toBe(batch);
        },
      ),
      { numRuns: 6 },
    );
  });

  it("ends in the same bytes when keys have become too common for the index", () => {
    const many = Array.from({ length: 130 }, (_, index) =>
      quake(`quake-${String(index).padStart(3, "0")}`, {
        published: `2019-05-${String(1 + (index % 20)).padStart(2, "0")}`,
        text: `An earthquake of magnitude 6.8 killed nine people near Arequipa in southern Peru.\n\nIn village ${index * 37} ${index} houses fell.`,
      }),
    );
    const batch = JSON.stringify(gather(many).stories());
    expect(JSON.stringify(gather([...many].reverse(), 11).stories())).toBe(batch);
    const mixed = [...many].sort((a, b) => (a.report.text < b.report.text ? -1 : 1));
    expect(JSON.stringify(gather(mixed, 3).stories())).toBe(batch);
  });

  it("puts each report into exactly one story", () => {
    const ids = gather(reports)
      .stories()
      .flatMap((story) => story.reports);
    expect(ids.sort()).toEqual(reports.map(({ report }) => report.id).sort());
  });

  it("lets a late report change only what it touches", () => {
    const gatherer = gather(reports);
    const before = gatherer.stories();
    gatherer.add(quake("late"));
    const after = gatherer.stories().filter(({ reports: ids }) => !ids.includes("late"));
    expect(after.map((story) => story.reports)).toEqual(before.map((story) => story.reports));
    // What shares no rare word with it is not even explained again.
    const kept = after.filter((story, index) => story.why === before[index]!.why);
    expect(kept.length).toBeGreaterThan(0);
  });

  it("tells what became of stories: opened, grew, joined", () => {
    const gatherer = new StoryGatherer();
    gatherer.add(quake("b"));
    const nothingElse = ["nothing else tells of the same event"];
    expect(gatherer.settle()).toEqual([
      { kind: "opened", story: storyId("b"), from: [], gained: ["b"], why: nothingElse },
    ]);
    gatherer.add(
      quake("a", { text: "Nine people died in an earthquake of magnitude 6.8 near Arequipa, southern Peru." }),
    );
    const [grew] = gatherer.settle();
    expect(grew).toMatchObject({ kind: "grew", story: storyId("a"), from: [storyId("b")], gained: ["a"] });
    expect(grew!.why.join()).toMatch(/^a and b \(likeness 0\.\d\d\): .*“magnitude 6\.8”/);
    expect(gatherer.settle()).toEqual([]);
  });

  it("tells why with words of the reports, of every story that opened, grew, joined or came apart", () => {
    const gatherer = new StoryGatherer();
    const texts = new Map(reports.map(({ report }) => [report.id, `${report.headline} ${report.text}`]));
    const kinds = new Set<string>();
    for (const report of [...reports].reverse()) {
      gatherer.add(report);
      for (const { kind, why } of gatherer.settle()) {
        kinds.add(kind);
        expect(why).not.toEqual([]);
        for (const words of why.filter((one) => one.includes("likeness"))) {
          expect([...texts.keys()].some((id) => words.includes(id))).toBe(true);
          const quoted = [...words.matchAll(/“([^”]+)”/g)].map(([, told]) => told!);
          expect(quoted.some((told) => [...texts.values()].some((text) => text.includes(told)))).toBe(true);
        }
        if (kind === "split") expect(why[0]).toMatch(/^came apart/);
      }
    }
    expect(kinds).toContain("split");
  });

  it("tells what had the same words by that alone", () => {
    const gatherer = new StoryGatherer();
    gatherer.add(quake("a"));
    gatherer.settle();
    gatherer.add(quake("b"));
    expect(gatherer.settle()[0]!.why).toEqual(["the same words: a, b"]);
  });

  it("answers under every name that a story had", () => {
    const gatherer = new StoryGatherer();
    gatherer.add(quake("b"));
    const older = gatherer.stories()[0]!.id;
    gatherer.add(
      quake("a", { text: "Nine people died in an earthquake of magnitude 6.8 near Arequipa, southern Peru." }),
    );
    const [story] = gatherer.stories();
    expect(story!.id).not.toBe(older);
    expect(gatherer.resolve(older)).toEqual(story);
    expect(gatherer.resolve("story-nobody-named")).toBeUndefined();
  });

  it("takes the first published of many copies for all, whenever it comes", () => {
    const copies = Array.from({ length: 30 }, (_, index) =>
      quake(`copy-${index}`, { published: `2020-03-${(index % 9) + 11}` }),
    );
    const early = quake("first", { published: "2020-03-10" });
    const [story] = gather([...copies, early], 4).stories();
    expect(story!.reports).toHaveLength(31);
    expect(story!.why[0]).toContain("and 19 more");
    expect(gather([early, ...copies]).stories()).toEqual(gather([...copies, early], 4).stories());
  });

  it("changes nothing for a report that is given twice", () => {
    expect(gather([...reports, ...reports]).stories()).toEqual(gather(reports).stories());
  });
});

describe("bad input", () => {
  it("takes ten thousand copies of one report for one story, at once", () => {
    const [first] = [quake("copy-0", { published: "2020-03-10" })];
    const copies = Array.from({ length: 10_000 }, (_, index) => ({
      ...first!,
      report: { ...first!.report, id: `copy-${index}`, outlet: `Outlet ${index}` },
    }));
    const [story, ...others] = gather(copies).stories();
    expect(others).toEqual([]);
    expect(story!.reports).toHaveLength(10_000);
    expect(JSON.stringify(story!.why).length).toBeLessThan(2_000);
  }, 60_000);

  it("places reports without date, names or headline, or leaves them alone with the reason", () => {
    const poor = [
      annotate("no words", { language: "en", text: "" }),
      annotate("no name", { language: "en", text: "It rained all day." }),
      annotate("flash", { language: "en", text: "Nine dead." }),
      annotate("no pack", { language: "xx", text: "Kažkas nutiko." }),
      annotate("marks", { language: "en", text: "!!! ??? --- …" }),
      annotate("wrong date", { language: "en", published: "9999-12-31", text: "Prices rose in Oslo." }),
    ];
    const stories = gather([...poor, quake("quake")]).stories();
    expect(stories).toHaveLength(7);
    for (const { why } of stories) expect(why.length).toBeGreaterThan(0);
  });

  it("makes no blob of a live blog that tells a bit of everything", () => {
    const blog = annotate("blog", {
      language: "en",
      headline: "As it happened",
      text: reports
        .filter(({ report }) => report.language === "en")
        .map(({ report }) => report.text.split("\n\n")[0])
        .join("\n\n"),
    });
    const beside = gather([...reports, blog])
      .stories()
      .map((story) => story.reports.filter((id) => id !== "blog"));
    const without = gather(reports)
      .stories()
      .map((story) => story.reports);
    expect(beside.filter((ids) => ids.length > 0)).toEqual(without);
  });
});
