import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupVersions } from "../../src/gather/group-versions.js";
import type { Report } from "../../src/model/report.js";
import type { Version } from "../../src/model/versions.js";
import { versionCase, versionCases } from "../stories/version-cases.js";

const shownVersion = ({ readings, inPart }: Version) =>
  readings.join("+") + (inPart.length > 0 ? `(${inPart.join("+")})` : "");
const shown = (reports: readonly Report[]) => groupVersions(reports).map(({ versions }) => versions.map(shownVersion));

const report = (id: string, text: string, rest: Partial<Report> = {}): Report => ({
  id,
  source: `${id}.html`,
  url: "https://herald.example/news/dam-in-the-upper-valley",
  language: "en",
  text,
  credits: [],
  ...rest,
});

describe.each(versionCases.map((one) => [one.name, one] as const))("%s", (_, { reports, groups, order }) => {
  it("groups the readings of one report by their words, in order", () => {
    const sorted = [...groups].sort((a, b) => (a.at(-1)! < b.at(-1)! ? -1 : 1));
    expect(shown(reports)).toEqual(sorted.map((group) => [...group]));
  });

  it("tells by which clock", () => {
    const group = groupVersions(reports).find(({ versions }) => versions.length > 1);
    expect(group?.order ?? null).toBe(order);
  });

  it("gives the same in any order, and each report in one group", () => {
    const expected = JSON.stringify(groupVersions(reports));
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(groupVersions(shuffled))).toBe(expected);
      }),
      { numRuns: 10 },
    );
    const placed = groupVersions(reports).flatMap(({ versions }) =>
      versions.flatMap(({ readings, inPart }) => [...readings, ...inPart]),
    );
    expect([...placed].sort()).toEqual(reports.map(({ id }) => id).sort());
  });
});

describe("groupVersions", () => {
  it("tells why a replaced page is no version", () => {
    const [group] = groupVersions(versionCase("page-wholly-replaced").reports);
    expect(group?.why).toEqual([expect.stringMatching(/^wednesday was read at the same address .*latest-from.* 0 %/)]);
  });

  it("leaves a page of an error out and goes on with the report behind it", () => {
    const words = "The dam in the upper valley held all night and the people slept well.";
    const reports = [
      report("a", words, { crawled: "2031-05-06" }),
      report("b", "This page cannot be shown at the moment, please come back later.", { crawled: "2031-05-07" }),
      report("c", `${words} It held for a week.`, { crawled: "2031-05-08" }),
    ];
    expect(shown(reports)).toEqual([["b"], ["a", "c"]]);
  });

  it("goes on with a first flash that became a full report around its words", () => {
    const flash = "A dam has broken in the upper valley, the ministry of water says. More soon.";
    const full = [
      "A dam has broken in the upper valley, the ministry of water says, and six villages are under water.",
      ...Array.from({ length: 12 }, (_, at) => `Village number ${at} was cut off from the road by the flood at night.`),
    ].join(" ");
    const reports = [
      report("a", flash, { crawled: "2031-05-06T08:00" }),
      report("b", full, { crawled: "2031-05-06T11:00" }),
    ];
    expect(shown(reports)).toEqual([["a", "b"]]);
  });

  it("stays quick on many readings of one address", { timeout: 20_000 }, () => {
    const reports = Array.from({ length: 1_000 }, (_, at) =>
      report(`r${at}`, `Reading ${at} of this page. `.repeat(20)),
    );
    expect(groupVersions(reports).flatMap(({ versions }) => versions.flatMap(({ readings }) => readings))).toHaveLength(
      1_000,
    );
  });

  it("holds odd addresses for what they are", () => {
    const urls = [
      "",
      "not an address",
      "javascript:alert(1)",
      "file:///news/a-b-c-d",
      `https://a.example/${"x".repeat(5_000)}`,
    ];
    const reports = urls.flatMap((url, at) => [
      report(`a${at}`, "The dam held.", { url }),
      report(`b${at}`, "The dam held.", { url }),
    ]);
    expect(groupVersions(reports)).toHaveLength(2 * urls.length);
  });
});
