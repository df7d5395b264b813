import { describe, expect, it } from "vitest";
import type { Claim, Synopsis } from "../../src/model/story.js";
import { measureText } from "../../src/present/measure-text.js";
import { renderText } from "../../src/present/tell-synopsis.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";
import { hostileSynopsis } from "../fixtures/present/hostile.js";

const plain = { width: 80, color: false, why: false, notCompared: ["fr"] };

describe("renderText", () => {
  it.each([80, 120])("tells two stories in %i columns", (width) => {
    expect(renderText(ferryAndBridge, { ...plain, width })).toMatchSnapshot();
  });

  it("tells the ground of every finding when asked why", () => {
    expect(renderText(ferryAndBridge, { ...plain, why: true })).toMatchSnapshot();
  });

  it.each([40, 80, 120])("keeps every line within %i columns", (width) => {
    for (const line of renderText(ferryAndBridge, { ...plain, width, why: true }).split("\n")) {
      expect(measureText(line)).toBeLessThanOrEqual(width);
    }
  });

  it("says the counts line as reports, newsrooms, origins shown and at most", () => {
    expect(renderText(ferryAndBridge, plain)).toContain("4 reports, 3 newsrooms or wires, 1 origin shown, at most 3");
  });

  it("says that the day is not known where only the weekday is", () => {
    expect(renderText(ferryAndBridge, plain)).toContain("Tuesday, day not known");
  });

  it("prints an escape sequence only when colour is wanted", () => {
    expect(renderText(ferryAndBridge, plain)).not.toContain("\u001b");
    expect(renderText(ferryAndBridge, { ...plain, color: true })).toContain("\u001b[1m");
  });

  it("sets right-to-left words on a line of their own, isolated", () => {
    const lines = renderText(ferryAndBridge, plain).split("\n");
    const own = lines.filter((line) => line.includes("جسر فوق الماء"));
    expect(own).toHaveLength(1);
    expect(own[0]?.trim()).toBe("\u2068\u200f“جسر فوق الماء”\u2069");
  });

  it("opens and closes as many isolates on each line", () => {
    for (const line of renderText(ferryAndBridge, { ...plain, why: true, width: 50 }).split("\n")) {
      expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
    }
  });

  it("cuts a long list and says how many are left, unless all are wanted", () => {
    const [story] = ferryAndBridge.stories;
    const [claim] = story!.claims.filter(({ id }) => id === "crews");
    const claims: Claim[] = Array.from({ length: 19 }, (_, index) => ({ ...claim!, id: `crews-${index}` }));
    const long: Synopsis = { ...ferryAndBridge, stories: [{ ...story!, claims }] };
    expect(renderText(long, plain)).toContain("and 7 more (--all)");
    expect(renderText(long, { ...plain, all: true })).not.toContain("--all");
  });

  it("heads what all tell but not alike as differing, not as agreed", () => {
    const [story] = ferryAndBridge.stories;
    const number = story!.discrepancies.find(({ kind }) => kind === "number");
    const agreed: Synopsis = { ...ferryAndBridge, stories: [{ ...story!, discrepancies: [] }] };
    expect(renderText(agreed, plain)).not.toContain("All tell it, but differ");
    const claims = story!.claims.filter(({ id }) => id === "contract");
    const differing: Synopsis = { ...ferryAndBridge, stories: [{ ...story!, claims, discrepancies: [number!] }] };
    const text = renderText(differing, { ...plain, width: 200 });
    expect(text).toContain("All tell it, but differ");
    expect(text).toContain("they differ: number");
    expect(text).not.toContain("All agree");
  });

  it("numbers the stories that are compared without a gap", () => {
    const turned: Synopsis = { ...ferryAndBridge, stories: [...ferryAndBridge.stories].reverse() };
    const text = renderText(turned, plain);
    expect([...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => number)).toEqual(["1", "2"]);
  });

  it("shows five omissions in a line each, the rest counted", () => {
    const [story] = ferryAndBridge.stories;
    const omission = {
      claim: story!.claims[0]!.id,
      kind: "omission" as const,
      positions: [{ reports: ["quay"], says: "not told", spans: [] }],
    };
    const discrepancies = Array.from({ length: 7 }, () => omission);
    const many: Synopsis = { ...ferryAndBridge, stories: [{ ...story!, discrepancies }] };
    expect(renderText(many, plain).match(/^ {2}- Left out by \[\d\]: /gm)).toHaveLength(5);
    expect(renderText(many, plain)).toContain("and 2 more (--all)");
    expect(renderText(many, { ...plain, all: true }).match(/Left out by/g)).toHaveLength(7);
  });

  it("cuts a passage that was taken over, unless all is wanted", () => {
    const [story] = ferryAndBridge.stories;
    const [tie] = story!.derivations;
    const report = ferryAndBridge.reports.find(({ id }) => id === "wire")!;
    const evidence = [{ report: "wire", span: { start: 0, end: report.text.length } }];
    const whole: Synopsis = { ...ferryAndBridge, stories: [{ ...story!, derivations: [{ ...tie!, evidence }] }] };
    expect(renderText(whole, { ...plain, width: 200, why: true })).toMatch(/ \.\.\.” and \d+ more words/);
    expect(renderText(whole, { ...plain, width: 200, why: true, all: true })).not.toMatch(/more words/);
  });

  it("calls standard input by its name", () => {
    const [post] = ferryAndBridge.reports;
    const piped: Synopsis = {
      synoptic: 1,
      reports: [{ ...post!, source: "-" }],
      stories: [],
      unreadable: [{ source: "-:2", reason: "not JSON" }],
    };
    expect(renderText(piped, { ...plain, notCompared: [post!.language] })).toContain("(standard input)");
    expect(renderText(piped, plain)).toContain("- standard input:2: not JSON");
  });

  it("tells the reports of a language without a pack apart, and what could not be read", () => {
    const text = renderText(ferryAndBridge, plain);
    expect(text).toContain("Read, dated and shown; not yet compared\n  [6] La Rade, French");
    expect(text).toContain("1 source could not be read\n  - pile/cover.jpg: a picture, not a text");
  });

  it("compares a report's share with the reports that are compared", () => {
    const [story] = ferryAndBridge.stories;
    const withFrench: Synopsis = {
      ...ferryAndBridge,
      stories: [{ ...story!, reports: [...story!.reports, "rade"] }],
    };
    expect(renderText(withFrench, plain)).toContain("All agree");
    expect(renderText(withFrench, { ...plain, notCompared: [] })).not.toContain("All agree");
  });

  it("gives the same bytes in whatever order the reports come", () => {
    const turned: Synopsis = { ...ferryAndBridge, reports: [...ferryAndBridge.reports].reverse() };
    expect(renderText(turned, plain)).toBe(renderText(ferryAndBridge, plain));
  });

  it("lets no report steer the terminal", () => {
    const text = renderText(hostileSynopsis, { ...plain, why: true });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain("␛[2J");
  });

  it("says that there is nothing where there is nothing", () => {
    expect(renderText({ synoptic: 1, reports: [], stories: [], unreadable: [] }, plain)).toBe("No reports.\n");
  });
});
