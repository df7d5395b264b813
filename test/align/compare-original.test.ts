import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AgainstOriginal } from "../../src/model/original.js";
import type { Report } from "../../src/model/report.js";
import { compareWithOriginal, read, synopsize } from "../../src/synopsis.js";
import { reportOf } from "../annotate/annotate-text.js";

const FOLDER = new URL("../fixtures/originals/", import.meta.url);

/** By file of the report, words of the original, or of the report where it bends or adds. */
interface Expected {
  readonly kept: Readonly<Record<string, readonly string[]>>;
  readonly cut: Readonly<Record<string, readonly string[]>>;
  readonly bent: Readonly<Record<string, readonly (readonly [kind: string, words: string])[]>>;
  readonly added: Readonly<Record<string, readonly string[]>>;
}

function readFixture(path: string): Report {
  const report = read(readFileSync(new URL(path, FOLDER)), { source: path.slice(path.lastIndexOf("/") + 1) });
  if ("reason" in report) throw new Error(report.reason);
  return report;
}

function load(name: string) {
  const original = readFixture(`${name}/original.txt`);
  const files = readdirSync(new URL(`${name}/reports/`, FOLDER)).sort();
  const reports = files.map((file) => readFixture(`${name}/reports/${file}`));
  const expected: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FOLDER), "utf8"));
  return { original, reports, expected };
}

/** "file: words" of what is asked for and of what is found; words found hold the words asked for. */
function held(
  found: readonly (readonly [file: string, words: string])[],
  asked: Readonly<Record<string, readonly string[]>>,
) {
  const wanted = Object.entries(asked).flatMap(([file, list]) => list.map((words) => [file, words] as const));
  const meets = (a: readonly [string, string], b: readonly [string, string]) => a[0] === b[0] && a[1].includes(b[1]);
  return {
    missing: wanted.filter((one) => !found.some((other) => meets(other, one))).map((one) => one.join(": ")),
    wrong: found.filter((one) => !wanted.some((other) => meets(one, other))).map((one) => one.join(": ")),
    found: wanted.filter((one) => found.some((other) => meets(other, one))).map((one) => one.join(": ")),
  };
}

function lists(name: string) {
  const { original, reports, expected } = load(name);
  const { stories } = synopsize(reports, [], { originals: [original] });
  expect(stories.map(({ against = [] }) => against.length)).toEqual([1]);
  const against: AgainstOriginal = stories[0]!.against![0]!;
  const byId = new Map(reports.map((report) => [report.id, report]));
  const file = (id: string) => byId.get(id)!.source;
  const words = (id: string, { start, end }: { start: number; end: number }) => byId.get(id)!.text.slice(start, end);
  const passages = against.passages.map(({ span, ...rest }) => ({
    ...rest,
    text: original.text.slice(span.start, span.end),
  }));
  const cut = passages.flatMap((passage) => passage.cut.map((id) => [file(id), passage.text] as const));
  return {
    kept: held(
      passages.flatMap(({ kept, text }) => kept.map(({ report }) => [file(report), text] as const)),
      expected.kept,
    ),
    cutThoughBent: against.bent.filter(({ report, original: { span } }) =>
      against.passages.some(
        (passage) => passage.cut.includes(report) && passage.span.start < span.end && span.start < passage.span.end,
      ),
    ),
    cut: held(cut, expected.cut),
    cutThoughKept: held(cut, expected.kept),
    bent: held(
      against.bent.map(({ report, kind, told }) => [file(report), `${kind} ${words(report, told.span)}`] as const),
      Object.fromEntries(Object.entries(expected.bent).map(([key, list]) => [key, list.map((pair) => pair.join(" "))])),
    ),
    added: held(
      against.added.map(({ report, span }) => [file(report), words(report, span)] as const),
      expected.added,
    ),
  };
}

const FIXTURES = ["call-readout", "dam-speech", "quarry-ruling"];

describe.each(FIXTURES)("the reports of %s", (name) => {
  const found = lists(name);

  it("keep what a careful reader says they keep, in their language and in others", () => {
    expect(found.kept.missing).toEqual([]);
  });

  it("are said to bend exactly what they bend", () => {
    expect(found.bent).toMatchObject({ missing: [], wrong: [] });
  });

  it("are not said to cut what they bend", () => {
    expect(found.cutThoughBent).toEqual([]);
  });

  it("are said to add nothing that the original has", () => {
    expect(found.added).toMatchObject({ missing: [], wrong: [] });
  });

  it("are said to cut nothing that they keep", () => {
    expect(found.cutThoughKept.found).toEqual([]);
  });
});

it("most of what reports cut is told", () => {
  const cuts = FIXTURES.map((name) => lists(name).cut);
  const [told, missing] = [cuts.flatMap((cut) => cut.found), cuts.flatMap((cut) => cut.missing)];
  expect(told.length / (told.length + missing.length)).toBeGreaterThanOrEqual(0.8);
});

describe("an original", () => {
  it("is no report of the story", () => {
    const { original, reports } = load("call-readout");
    const plain = synopsize(reports);
    const { originals, stories, ...rest } = synopsize(reports, [], { originals: [original] });
    expect(originals).toEqual([original]);
    expect({ ...rest, stories: stories.map(({ against: _, ...story }) => story) }).toEqual(plain);
  });

  it("counts once where it stands among the reports, too", () => {
    const { original, reports } = load("quarry-ruling");
    const twice = synopsize([...reports, { ...original, id: "other", source: "folder/original.txt" }], [], {
      originals: [original],
    });
    expect(twice.reports.map(({ source }) => source)).toEqual(reports.map(({ source }) => source).sort());
  });

  it("of another event is held against nothing", () => {
    const { reports } = load("call-readout");
    const { original } = load("dam-speech");
    const { originals, stories } = synopsize(reports, [], { originals: [original] });
    expect(originals).toHaveLength(1);
    expect(stories.flatMap(({ against = [] }) => against)).toEqual([]);
  });

  it("goes to its own story where several are given with reports of several", () => {
    const both = ["call-readout", "quarry-ruling"].map(load);
    const { stories } = synopsize(
      both.flatMap(({ reports }) => reports),
      [],
      { originals: both.map(({ original }) => original) },
    );
    const placed = stories.map(({ reports, against = [] }) => [
      reports.length,
      against.map(({ original }) => original),
    ]);
    expect(placed).toHaveLength(2);
    for (const { original, reports } of both) expect(placed).toContainEqual([reports.length, [original.id]]);
  });

  it("in a language without a pack says nothing of anybody", () => {
    const { reports } = load("call-readout");
    const original = reportOf("Statsminister Solvang ringte president Marzouk.", { id: "o", language: "nb" });
    const against = compareWithOriginal(original, reports);
    expect(against).toMatchObject({ passages: [], bent: [], added: [] });
    expect(against.unsure).toHaveLength(reports.length);
  });

  it("without a word says nothing of anybody", () => {
    const { reports } = load("call-readout");
    expect(compareWithOriginal(reportOf("", { id: "o" }), reports)).toMatchObject({ passages: [], bent: [] });
  });

  it("gives the same in whatever order the reports come", () => {
    const { original, reports } = load("dam-speech");
    expect(compareWithOriginal(original, reports.toReversed())).toEqual(compareWithOriginal(original, reports));
  });
});
