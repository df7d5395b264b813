import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/story.js";
import { leaveTold } from "../../src/present/leave-told.js";

/** Members as "report start end". */
const claim = (id: string, ...members: readonly string[]): Claim => ({
  id,
  gist: id,
  newsrooms: [],
  origins: [],
  originsAtMost: 1,
  members: members.map((member) => {
    const [report = "", start, end] = member.split(" ");
    return { report, span: { start: Number(start), end: Number(end) } };
  }),
});

describe("leaveTold", () => {
  it("tells the wider of two claims that mostly rest on the same passages", () => {
    const wide = claim("wide", "a 0 50", "b 0 40", "c 0 60", "e 0 9");
    const narrow = claim("narrow", "a 0 50", "b 0 44", "d 10 20");
    expect(leaveTold([narrow, wide])).toEqual([wide]);
  });

  it("tells both where one passage states two things", () => {
    const claims = [claim("dead", "a 0 90", "b 0 40", "c 0 60"), claim("hurt", "a 0 90", "b 41 80", "c 61 99")];
    expect(leaveTold(claims)).toEqual(claims);
  });

  it("leaves what one report alone tells", () => {
    const claims = [claim("both", "a 0 50", "b 0 40"), claim("alone", "a 0 50")];
    expect(leaveTold(claims)).toEqual(claims);
  });
});
