import { describe, expect, it } from "vitest";
import { indexKeys } from "../../src/gather/index-keys.js";
import { findUnits } from "../../src/lexicon/find-units.js";

describe("indexKeys", () => {
  it("gives digits alone for a number, in whatever script", () => {
    expect(findUnits("77", "en").flatMap(indexKeys)).toEqual([{ key: "#77", trust: 1 }]);
    expect(findUnits("٧٧", "ar").flatMap(indexKeys)).toEqual([{ key: "#77", trust: 1 }]);
  });

  it("gives a word of another language the English stems that it may mean", () => {
    const keys = findUnits("زلزال", "ar").flatMap(indexKeys);
    expect(keys.map(({ key }) => key)).toContain("earthquak");
  });
});
