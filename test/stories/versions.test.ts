/** Are the cases of test/fixtures/versions told as they are to be, from reports to the story? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gatherStories, readDocument, synopsize } from "../../src/index.js";
import { isUnreadable, type Report } from "../../src/model/report.js";
import { readingsOf, type Story } from "../../src/model/story.js";
import { idsOf, type VersionCase, versionCases, versionFolder } from "./version-cases.js";

function storyOf({ reports, groups }: VersionCase): Story {
  const latest = idsOf(groups[0]!.at(-1)!)[0]!;
  return synopsize(reports).stories.find((story) => story.reports.includes(latest))!;
}

/** Of the first group, earliest first. */
function earlierOf(one: VersionCase) {
  const latest = idsOf(one.groups[0]!.at(-1)!)[0];
  return [...(storyOf(one).versions?.find(({ report }) => report === latest)?.earlier ?? [])].reverse();
}

describe.each(versionCases.map((one) => [one.name, one] as const))("%s", (_, one) => {
  it("tells each edit with the words on both sides", () => {
    const told = earlierOf(one).map(({ edits }) =>
      edits.map(({ kind, earlierWords = null, laterWords = null }) => [kind, earlierWords, laterWords]),
    );
    expect(told).toEqual(one.edits);
  });

  it("says whether the page says so", () => {
    expect(earlierOf(one).map(({ silent = null }) => silent)).toEqual(one.silent);
  });

  it("says when", () => {
    const told = earlierOf(one).map(({ between: { after, before } }) => ({
      ...(after ? { after: after.value } : {}),
      ...(before ? { before: before.value } : {}),
    }));
    if (one.between) expect(told).toEqual(one.between);
  });

  it("tells the story of the latest versions alone, and keeps every reading in one story", () => {
    const { reports, stories } = synopsize(one.reports);
    expect(reports.map(({ id }) => id).sort()).toEqual(one.reports.map(({ id }) => id).sort());
    expect(stories.flatMap((story) => readingsOf(story)).sort()).toEqual(one.reports.map(({ id }) => id).sort());
    const latest = one.groups.map((group) => idsOf(group.at(-1)!)[0]!);
    expect(stories.flatMap((story) => story.reports).sort()).toEqual([...latest].sort());
    for (const { claims, quotations, reports: own } of stories) {
      for (const { members } of claims) for (const { report } of members) expect(own).toContain(report);
      for (const { report } of quotations) expect(own).toContain(report);
    }
  });

  it("gathers each reading with its latest version", () => {
    const groups = gatherStories(one.reports);
    expect(groups.flat().sort()).toEqual(one.reports.map(({ id }) => id).sort());
    for (const group of one.groups) {
      const ids = group.flatMap(idsOf);
      expect(groups.filter((story) => ids.some((id) => story.includes(id)))).toHaveLength(1);
    }
  });

  it("gives the same in any order", () => {
    const [first, ...rest] = one.reports;
    const told = JSON.stringify(synopsize(one.reports));
    expect(JSON.stringify(synopsize([...one.reports].reverse()))).toBe(told);
    expect(JSON.stringify(synopsize([...rest, first!]))).toBe(told);
    expect(gatherStories([...one.reports].reverse())).toEqual(gatherStories(one.reports));
  });
});

describe("pages", () => {
  const page = (file: string, crawled: string): Report => {
    const read = readDocument(readFileSync(join(versionFolder, file)), { source: file, crawled });
    if (isUnreadable(read)) throw new Error(read.reason);
    return read;
  };

  it.each(["stamp-only-second.html", "furniture-only-second.html"])(
    "that differ as %s does are one version",
    (file) => {
      const reports = [page("stamp-only-first.html", "2031-05-06T14:10Z"), page(file, "2031-05-06T18:00Z")];
      const [story, ...others] = synopsize(reports).stories;
      expect(others).toEqual([]);
      expect(story!.reports).toEqual([reports[0]!.id]);
      expect(story!.versions).toMatchObject([{ earlier: [], readAgain: [reports[1]!.id] }]);
    },
  );
});

describe("a report of one id that comes twice", () => {
  it("is taken as it was crawled last, in any order", () => {
    const [report] = versionCases[0]!.reports;
    const pair = [
      { ...report!, crawled: "2031-05-06T10:00Z" },
      { ...report!, crawled: "2031-05-06T12:00Z" },
    ];
    for (const reports of [pair, [...pair].reverse()]) {
      expect(synopsize(reports).reports.map(({ crawled }) => crawled)).toEqual(["2031-05-06T12:00Z"]);
    }
  });
});
