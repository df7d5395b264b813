import { describe, expect, it } from "vitest";
import { compareActs, compareFollowing, compareStages } from "../../src/gather/compare-acts.js";
import type { WeighedAct } from "../../src/gather/weigh-acts.js";

const act = (type: string, words: string, mode?: string, weight = 1): WeighedAct => ({
  type,
  words,
  weight,
  ...(mode === undefined ? {} : { mode }),
});

describe("compareActs", () => {
  it("finds the same act in two wordings and quotes both", () => {
    const { value, reasons } = compareActs([act("CONSULT", "phone call", "phone")], [act("CONSULT", "اتصال", "phone")]);
    expect(value).toBe(1);
    expect(reasons).toEqual(["both tell of CONSULT (phone): “phone call” / “اتصال”"]);
  });

  it("tells a call from a visit", () => {
    const call = [act("CONSULT", "phone call", "phone")];
    expect(compareActs(call, [act("CONSULT", "visited", "visit")]).value).toBeLessThan(0);
  });

  it("counts different main acts against one event", () => {
    const { value, reasons } = compareActs([act("ASSAULT", "shelled")], [act("AGREE", "signed")]);
    expect(value).toBe(-1);
    expect(reasons).toEqual(["one tells mainly of ASSAULT (“shelled”), the other of AGREE (“signed”)"]);
  });

  it("says nothing where one report tells of no act", () => {
    expect(compareActs([], [act("ASSAULT", "shelled")]).value).toBe(0);
  });
});

describe("compareFollowing", () => {
  const quake = act("DISASTER", "quake", "earthquake");
  const aftershock = act("DISASTER", "Nachbeben", "aftershock");

  it("tells an aftershock from its quake, also where it names the quake", () => {
    const { value, reasons } = compareFollowing([quake], [aftershock, quake]);
    expect(value).toBe(-1);
    expect(reasons).toEqual(["one tells of an aftershock (“Nachbeben”), the other of what it follows (“quake”)"]);
    expect(compareFollowing([aftershock, quake], [quake])).toEqual({ value, reasons });
  });

  it("says nothing where both tell of aftershocks, or neither", () => {
    expect(compareFollowing([aftershock, quake], [aftershock]).value).toBe(0);
    expect(compareFollowing([quake], [quake]).value).toBe(0);
  });
});

describe("compareStages", () => {
  it("counts a preview against a result", () => {
    const preview = { ahead: true, words: "will meet" };
    const result = { ahead: false, words: "signed" };
    expect(compareStages(preview, result)).toEqual(compareStages(result, preview));
    expect(compareStages(preview, result).value).toBe(-1);
  });

  it("counts it a little where only one looks ahead, for one event where both do", () => {
    const planned = { ahead: true, words: "planned" };
    const { value, reasons } = compareStages(undefined, planned);
    expect(value).toBeGreaterThan(-1);
    expect(value).toBeLessThan(0);
    expect(reasons).toEqual(["only one looks ahead (“planned”)"]);
    expect(compareStages({ ahead: true, words: "plans" }, planned).value).toBe(1);
  });

  it("says nothing where no stage is told or both look back", () => {
    const signed = { ahead: false, words: "signed" };
    expect(compareStages(undefined, signed).value).toBe(0);
    expect(compareStages(signed, signed).value).toBe(0);
  });
});
