import { expect, it } from "vitest";
import { newestFirst } from "../../src/present/newest-first.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";

const { stories, reports } = ferryAndBridge;
const [ferry] = stories;

it("puts the latest event first, by publication where no day of it is known", () => {
  const dated = (id: string, value: string) => ({ ...ferry!, id, event: { ...ferry!.event, date: { value } } });
  const undated = { ...ferry!, id: "undated", reports: ["post"], event: { type: "UNKNOWN", actors: [] } };
  const published = reports.map(
    (report) => ({ ...report, published: { value: "2033", precision: "year", basis: "" } }) as const,
  );
  const sorted = newestFirst([dated("old", "2031-05-06"), undated, dated("new", "2034-01")], published);
  expect(sorted.map(({ id }) => id)).toEqual(["new", "undated", "old"]);
});

it("gives the same order whichever way the stories come", () => {
  expect(newestFirst([...stories].reverse(), reports)).toEqual(newestFirst(stories, reports));
});
