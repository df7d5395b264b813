import { describe, expect, it } from "vitest";
import type { Found } from "../../src/annotate/mention-draft.js";
import { OfficeBearers } from "../../src/annotate/office-bearers.js";
import type { Sentence } from "../../src/model/annotation.js";

const sentence = (from: number, to: number): Sentence => ({
  start: from,
  end: to,
  paragraph: 0,
  tokens: [from, to],
  heading: false,
});

const bearer = (from: number, office?: string): Found => ({
  from,
  to: from + 2,
  kind: "person",
  draft: { kind: "person", forms: new Map(), ...(office === undefined ? {} : { office }) },
});

describe("bearers of an office before a place", () => {
  const [mayor, minister, nobody] = [bearer(2, "mayor"), bearer(12, "minister"), bearer(15)];
  const bearers = new OfficeBearers([minister, nobody, mayor], [sentence(0, 10), sentence(10, 20), sentence(20, 30)]);

  it("are the first of the sentence, else the last before it", () => {
    expect(bearers.nearest(8)).toBe(mayor);
    expect(bearers.nearest(18)).toBe(minister);
    expect(bearers.nearest(25)).toBe(minister);
    expect(bearers.nearest(1)).toBeUndefined();
  });

  it("are the last of one office, those added later included", () => {
    expect(bearers.last("mayor", 25)).toBe(mayor);
    const second = bearer(21, "mayor");
    bearers.add(second);
    expect(bearers.last("mayor", 25)).toBe(second);
    expect(bearers.last("mayor", 22)).toBe(mayor);
    expect(bearers.last("king", 25)).toBeUndefined();
  });
});
