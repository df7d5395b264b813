import { describe, expect, it } from "vitest";
import { type ChangeReasons, tellChanges } from "../../src/gather/tell-changes.js";

const reasons: ChangeReasons = {
  nameOf: (report) => `story ${report}`,
  together: (some, others) => () => `${some.join()} with ${others.join()}`,
  apart: (some, others, since) => () => `${some.join()} without ${others.join()} since ${since.join()}`,
  alone: (report) => () => `${report} alone`,
};
const groups = (...all: readonly string[]) => all.map((ids) => ({ reports: ids.split("") }));
const changes = (before: readonly string[], after: readonly string[]) =>
  tellChanges(groups(...before), groups(...after), reasons).map(({ kind, story, from, gained, why }) => ({
    kind,
    story,
    from,
    gained,
    why,
  }));

describe("tellChanges", () => {
  it("tells a story that opened with one report, or with several that came together", () => {
    expect(changes([], ["a", "bc"])).toEqual([
      { kind: "opened", story: "story a", from: [], gained: ["a"], why: ["a alone"] },
      { kind: "opened", story: "story b", from: [], gained: ["b", "c"], why: ["c with b"] },
    ]);
  });

  it("tells a story that grew, with why each new report belongs to it", () => {
    expect(changes(["bd"], ["abcd"])).toEqual([
      {
        kind: "grew",
        story: "story a",
        from: ["story b"],
        gained: ["a", "c"],
        why: ["a with b,c,d", "c with a,b,d"],
      },
    ]);
  });

  it("tells stories that joined, with why, and the report that brought them together", () => {
    const [joined] = changes(["ab", "cd"], ["abcde"]);
    expect(joined).toMatchObject({ kind: "joined", from: ["story a", "story c"], gained: ["e"] });
    expect(joined!.why).toEqual(["c,d with a,b,e", "e with a,b,c,d"]);
  });

  it("tells both parts of a story that came apart, with what parts them and what came in meanwhile", () => {
    expect(changes(["abc"], ["ab", "cd"])).toEqual([
      { kind: "split", story: "story a", from: ["story a"], gained: [], why: ["a,b without c since d"] },
      { kind: "split", story: "story c", from: ["story a"], gained: ["d"], why: ["c without a,b since d", "d with c"] },
    ]);
  });

  it("tells nothing of a story that was only looked at again", () => {
    expect(changes(["ab"], ["ab"])).toEqual([]);
  });

  it("puts reasons into words once, when they are first asked for", () => {
    let told = 0;
    const counting = { ...reasons, alone: () => () => `${++told}` };
    const [opened] = tellChanges([], groups("a"), counting);
    expect(told).toBe(0);
    expect([opened!.why, opened!.why]).toEqual([["1"], ["1"]]);
  });
});
