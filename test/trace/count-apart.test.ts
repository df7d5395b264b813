import { expect, it } from "vitest";
import type { OriginTie } from "../../src/model/story.js";
import { countApart } from "../../src/trace/count-apart.js";

const tie = (kind: OriginTie["kind"], ...reports: string[]): OriginTie => ({ kind, reports, evidence: [] });
const newsrooms = [["a"], ["b"], ["c", "d"]];
const pairs = (ties: readonly OriginTie[], ...kinds: OriginTie["kind"][]) =>
  countApart(newsrooms, ties, new Set(kinds), []).map(({ reports, basis }) => [...reports, basis].join(" "));

it("counts apart what only a tie of a kind binds that the reader named", () => {
  expect(pairs([tie("readout", "a", "b")], "readout")).toEqual(["a b apart"]);
  expect(pairs([tie("readout", "a", "b")], "owner")).toEqual([]);
});

it("leaves together what another tie binds, and what one newsroom published", () => {
  expect(pairs([tie("readout", "a", "b"), tie("speaker", "a", "b")], "readout")).toEqual([]);
  expect(pairs([tie("readout", "a", "b"), tie("speaker", "a", "b")], "readout", "speaker")).toEqual(["a b apart"]);
  expect(pairs([tie("readout", "c", "d")], "readout")).toEqual([]);
});

it("tells no pair that is shown independent already", () => {
  const shown = [{ reports: ["a", "b"], basis: "reporter" }] as const;
  expect(countApart(newsrooms, [tie("readout", "a", "b")], new Set(["readout"]), shown)).toEqual([]);
});
