import { describe, expect, it } from "vitest";
import { putCoreFirst } from "../../../src/lexicon/compile/put-core-first.js";
import { ar } from "../../../src/lexicon/languages/ar.js";
import { lexiconCompileSettings } from "../../../src/settings.js";

const { coreFollowers, coreFollowerTrust } = lexiconCompileSettings;
const entry = (form: string, meanings: string) => ({ form, stem: form, meanings });

describe("putCoreFirst", () => {
  it("lets a few meanings of the dictionaries follow those of the core, with little trust", () => {
    const [merged] = putCoreFirst(
      [entry("بلد", "town:50|land:25|home:10|place:5|spot:5")],
      new Map([["بلد", [{ stems: "countri", trust: 1 }]]]),
      ar,
    );
    const meanings = merged!.meanings.split("|");
    expect(meanings.slice(0, 2)).toEqual(["countri:100", `town:${Math.round(100 * coreFollowerTrust ** 2)}`]);
    expect(meanings).toHaveLength(1 + coreFollowers);
  });

  it("says a meaning once that both know", () => {
    const [merged] = putCoreFirst(
      [entry("بلد", "countri:60|town:40")],
      new Map([["بلد", [{ stems: "countri", trust: 1 }]]]),
      ar,
    );
    expect(merged!.meanings.match(/countri/g)).toHaveLength(1);
  });

  it("keeps the words that only one of both knows, sorted by form", () => {
    const merged = putCoreFirst(
      [entry("نهر", "river:100"), entry("باب", "door:100")],
      new Map([["حرب", [{ stems: "war", trust: 1 }]]]),
      ar,
    );
    expect(merged.map(({ form }) => form)).toEqual(["باب", "حرب", "نهر"]);
  });

  it("gives a phrase no stem", () => {
    const [phrase] = putCoreFirst([], new Map([["سكه حديد", [{ stems: "railwai", trust: 1 }]]]), ar);
    expect(phrase!.stem).toBe("");
  });
});
