/** The codes of the core vocabulary: those of the English pack, on concepts that are there, each once. */
import { describe, expect, it } from "vitest";
import { english } from "../../src/language/en/index.js";
import { actsOfForce } from "../../src/lexicon/core/codes/acts-of-force.js";
import { actsOfWords } from "../../src/lexicon/core/codes/acts-of-words.js";
import { happenings } from "../../src/lexicon/core/codes/happenings.js";
import { strengths } from "../../src/lexicon/core/codes/strengths.js";
import { CORE_CONCEPTS, codeOf } from "../../src/lexicon/core/registry.js";
import { stemWord } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokenize.js";

const coded = [...actsOfWords, ...actsOfForce, ...happenings];
const keys: ReadonlySet<string> = new Set(CORE_CONCEPTS.map(({ english: lemmas }) => lemmas.join(", ")));

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
const stemsOf = (phrase: string) => tokenize(phrase).map(({ norm }) => stemWord(norm, "en"));

describe("the events of the core vocabulary", () => {
  const events = coded.flatMap(({ concepts }) => concepts);

  it("belong to concepts, each to one code, each code written once", () => {
    expect(events.filter((key) => !keys.has(key))).toEqual([]);
    expect(repeated(events)).toEqual([]);
    expect(repeated(coded.map(({ type, mode = "", cameo }) => `${type} ${mode} ${cameo}`))).toEqual([]);
  });

  it("have type, mode and CAMEO code together as the English pack has them", () => {
    const write = ({ type, mode = "", cameo }: { type: string; mode?: string; cameo: string }) =>
      `${type} ${mode} ${cameo}`;
    const known = new Set(english.events.acts.map(write));
    expect(coded.map(write).filter((code) => !known.has(code))).toEqual([]);
  });

  it("are no fewer than were found to be surely events", () => {
    expect(events.length).toBeGreaterThanOrEqual(410);
    expect(CORE_CONCEPTS.filter(({ event }) => event).length).toBe(events.length);
  });
});

describe("the strengths of the core vocabulary", () => {
  const verbs = strengths.flatMap(({ concepts }) => concepts);

  it("belong to concepts, each to one verb, each verb written once", () => {
    expect(verbs.filter((key) => !keys.has(key))).toEqual([]);
    expect(repeated(verbs)).toEqual([]);
    expect(repeated(strengths.map(({ english: lemma }) => lemma))).toEqual([]);
  });

  it("are those of the English pack's verb of the same lemma", () => {
    for (const { english: lemma, strength } of strengths) {
      const verb = english.speech.reportingVerbs.find((candidate) => candidate.english === lemma);
      expect(verb?.strength, lemma).toBe(strength);
    }
  });

  it("are of a verb that one of the concept's lemmas is", () => {
    const strangers = strengths.flatMap(({ english: lemma, concepts }) => {
      const verb = english.speech.reportingVerbs.find((candidate) => candidate.english === lemma)!;
      const written = [lemma, ...verb.forms].map(stemsOf);
      const isVerb = (word: string) => written.some((form) => stemsOf(word).every((stem) => form.includes(stem)));
      return concepts.filter((key) => !key.split(", ").some(isVerb));
    });
    expect(strangers).toEqual([]);
  });

  it("are no fewer than were found to be surely verbs of reporting", () => {
    expect(verbs.length).toBeGreaterThanOrEqual(80);
    expect(CORE_CONCEPTS.filter(({ strength }) => strength !== undefined).length).toBe(verbs.length);
  });
});

describe("codeOf", () => {
  it("gives event and strength, or what there is of them", () => {
    expect(codeOf("phone call, telephone conversation")).toEqual({
      event: { type: "CONSULT", mode: "phone", cameo: "041" },
    });
    expect(codeOf("condemn, denounce, deplore")).toEqual({
      event: { type: "ACCUSE", mode: "disapprove", cameo: "111" },
      strength: 8,
    });
    expect(codeOf("insist, insistence")).toEqual({ strength: 8 });
  });

  it("gives nothing for words that only sometimes name an act, and for what is no concept", () => {
    for (const concept of ["demand, request", "march", "river", "no such concept"]) expect(codeOf(concept)).toEqual({});
  });
});
