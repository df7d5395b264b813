import { describe, expect, it } from "vitest";
import type { Discrepancy } from "../../src/model/story.js";
import { followOutlets } from "../../src/trace/follow-outlets.js";
import { known } from "../knowledge/known.js";
import { report, story, took } from "./told-stories.js";

const wire = report("w1", "Azalai News Agency", "2031-05-06T08:00Z");
const herald = report("h1", "The Coast Herald", "2031-05-06T10:25Z");
const arabic = report("s1", "صحيفة الساحل", "2031-05-06", { language: "ar" });
const nobody = report("n1", undefined, "2031-05-07");
const lateWire = report("w2", "وكالة أزلاي للأنباء", undefined, { language: "ar" });
const post = report("p1", undefined, "2031-06-01T09:00Z", { url: "https://www.post.example/a" });
const alone = report("h2", "Coast Herald", "2031-07-01");

const figures: Discrepancy = {
  claim: "c",
  kind: "number",
  positions: [
    { reports: ["w1"], says: "12", spans: [] },
    { reports: ["h1"], says: "14", spans: [] },
  ],
};
const stories = [
  story(
    "may",
    [wire, herald, arabic, nobody],
    [
      took("w1", "h1", "verbatim"),
      took("Azalai", "h1", "credit"),
      took("w1", "s1", "translation", "suggested"),
      took("w1", "n1", "edited"),
    ],
    [figures],
  ),
  story("june", [lateWire, post], [took("Azalai", "p1", "credit"), took("w2", "p1", "common-source")]),
  story("july", [alone]),
];
const reports = [wire, herald, arabic, nobody, lateWire, post, alone];
const told = followOutlets({ stories, reports }, { knowledge: known, packs: [] });
const outlet = (name: string) => told.outlets.find((one) => one.outlet === name)!;

describe("an outlet", () => {
  it("is one under all its names, or by the host of its page, and is told by its English name", () => {
    expect(told.outlets.map((one) => one.outlet)).toEqual([
      "Azalai News Agency",
      "Coast Herald",
      "Harbour Post",
      "صحيفة الساحل",
    ]);
    expect(outlet("Azalai News Agency")).toMatchObject({ reports: 2, stories: 2, languages: ["ar", "en"], wire: true });
    expect(outlet("Coast Herald")).toMatchObject({ owner: "Tide House", stories: 2, shared: 1 });
  });

  it("is not guessed: reports without one are counted apart", () => {
    expect(told).toMatchObject({ stories: 3, shared: 2, reports: 7, unnamed: 1 });
  });

  it("is first only where the times show it, and that is counted beside it", () => {
    // On the day of the Arabic report the agency's morning may have been earlier or later.
    expect(outlet("Azalai News Agency").first).toEqual({ count: 0, of: 0 });
    const dated = { stories: [story("may", [wire, herald])], reports: [wire, herald] };
    const again = followOutlets(dated, { knowledge: known, packs: [] });
    expect(again.outlets.map(({ first }) => first)).toEqual([
      { count: 1, of: 1 },
      { count: 0, of: 1 },
    ]);
  });

  it("is an origin where others took from it and it took from none", () => {
    expect(outlet("Azalai News Agency").origin).toEqual({ count: 2, of: 2 });
    expect(outlet("Coast Herald").origin).toEqual({ count: 0, of: 1 });
  });

  it("took nothing that is shown where nothing ties its report, and a likeness without direction ties both", () => {
    expect(outlet("Harbour Post").nothingTaken).toEqual({ count: 0, of: 1 });
    expect(outlet("Azalai News Agency")).toMatchObject({
      took: 0,
      undirected: 1,
      commonSource: 1,
      nothingTaken: { count: 1, of: 2 },
    });
  });
});

describe("a pair", () => {
  it("counts reports, kinds, delay, changes and months of what one took from the other", () => {
    expect(told.pairs[0]).toEqual({
      from: "Azalai News Agency",
      to: "Coast Herald",
      stories: 1,
      reports: 1,
      kinds: { verbatim: 1, edited: 0, rewrite: 0, translation: 0, credit: 1 },
      delay: { least: 144, most: 146, told: { count: 1, of: 1 } },
      cut: { count: 0, of: 1 },
      numbersChanged: { count: 1, of: 1 },
      quotationsChanged: { count: 0, of: 1 },
      months: [{ month: "2031-05", reports: 1 }],
    });
  });

  it("tells no delay and no change of what is only credited", () => {
    const pair = told.pairs.find(({ to }) => to === "Harbour Post")!;
    expect(pair).not.toHaveProperty("delay");
    expect(pair.cut).toEqual({ count: 0, of: 0 });
  });

  it("is none of reports that share words without a sign of which was first, nor of an outlet with itself", () => {
    expect(told.pairs.map(({ to }) => to)).toEqual(["Coast Herald", "Harbour Post"]);
    const own = report("w3", "Azalai", "2031-05-09");
    const again = {
      stories: [story("may", [wire, own, herald], [took("w1", "w3", "rewrite")])],
      reports: [wire, own, herald],
    };
    expect(followOutlets(again, { knowledge: known, packs: [] }).pairs).toEqual([]);
  });
});

it("is the same in whatever order stories and reports come", () => {
  const turned = { stories: stories.toReversed(), reports: reports.toReversed() };
  expect(followOutlets(turned, { knowledge: known, packs: [] })).toEqual(told);
});
