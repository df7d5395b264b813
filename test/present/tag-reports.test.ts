import { describe, expect, it } from "vitest";
import { tagReports } from "../../src/present/tag-reports.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";

const { stories, reports } = ferryAndBridge;

describe("tagReports", () => {
  it("numbers reports story by story, earliest first and undated last", () => {
    const tags = [...tagReports(stories, reports, []).values()];
    expect(tags.map(({ number, report }) => `${number} ${report.id}`)).toEqual([
      "1 wire",
      "2 post",
      "3 quay",
      "4 marfa",
      "5 ledger",
      "6 rade",
    ]);
  });

  it("names a report by its outlet, else by its source", () => {
    const tags = tagReports(stories, reports, []);
    expect(tags.get("post")?.name).toBe("Harbour Post");
    expect(tags.get("ledger")?.name).toBe("pile/ledger.md");
  });

  it.each([
    ["https://harbour-post.example/ferry", "https://harbour-post.example/ferry"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["file:///etc/passwd", undefined],
    ["not an address", undefined],
  ])("makes of the address %j the link %j", (url, link) => {
    const report = { ...reports[0]!, url };
    expect(tagReports([], [report], []).get(report.id)?.link).toBe(link);
  });
});
