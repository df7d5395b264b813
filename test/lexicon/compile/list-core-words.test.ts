import { describe, expect, it } from "vitest";
import { listCoreWords } from "../../../src/lexicon/compile/list-core-words.js";
import { ar } from "../../../src/lexicon/languages/ar.js";
import { lexiconCompileSettings } from "../../../src/settings.js";

const { coreFurther, coreLemma, coreSynonym } = lexiconCompileSettings;

describe("listCoreWords", () => {
  it("trusts the first lemma of a concept most, the others alike", () => {
    const words = listCoreWords([{ english: ["boat", "vessel", "craft"], words: { ar: ["قارب"] } }], ar);
    expect(words.get("قارب")).toEqual([
      { stems: "boat", trust: coreLemma },
      { stems: "vessel", trust: coreSynonym },
      { stems: "craft", trust: coreSynonym },
    ]);
  });

  it("puts the concept first that lists the form nearer its beginning", () => {
    const concepts = [
      { english: ["school"], words: { ar: ["مدارس", "مدرسة"] } },
      { english: ["teacher"], words: { ar: ["مدرسة", "معلم"] } },
    ];
    expect(listCoreWords(concepts, ar).get("مدرسه")).toEqual([
      { stems: "teacher", trust: coreLemma },
      { stems: "school", trust: coreLemma * coreFurther },
    ]);
  });

  it("writes phrases without articles and leaves single words as they are", () => {
    const words = listCoreWords([{ english: ["bridge"], words: { ar: ["التزام", "جسر النهر"] } }], ar);
    expect([...words.keys()]).toEqual(["التزام", "جسر نهر"]);
  });

  it("has no words for a language that the core does not know", () => {
    expect(listCoreWords([{ english: ["boat"], words: { ar: ["قارب"] } }], { ...ar, code: "xx" }).size).toBe(0);
  });
});
