import { describe, expect, it } from "vitest";
import { knowledgeForm } from "../../src/knowledge/knowledge-form.js";
import { gatherOurKnowledge, ourFacts } from "../../src/knowledge/our-knowledge.js";
import { packs } from "../../src/language/registry.js";
import { lineKey } from "../../src/text/line-key.js";

const { knowledge, problems } = gatherOurKnowledge(packs);

describe("what we know", () => {
  it("is in the form that a user's file is in, and fits together", () => {
    expect(knowledgeForm.safeParse(ourFacts).error).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it("names only outlets that a pack names, so that reading knows each of them", () => {
    const named = new Set(packs.flatMap(({ page }) => page.outlets.map(({ english }) => english)));
    expect(knowledge.outlets.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
  });

  it("gives no owner to a name that outlets of two houses bear", () => {
    const bearers = new Map<string, Set<string>>();
    for (const { page } of packs) {
      for (const { english, forms } of page.outlets) {
        for (const form of [english, ...forms])
          bearers.set(lineKey(form), (bearers.get(lineKey(form)) ?? new Set()).add(english));
      }
    }
    const shared = knowledge.outlets.filter(({ name }) => (bearers.get(lineKey(name))?.size ?? 0) > 1);
    expect(shared.map(({ name }) => name)).toContain("NTV");
    expect(shared.filter(({ owner }) => owner !== undefined)).toEqual([]);
  });

  it("lists only owners that something belongs to", () => {
    const used = new Set([...knowledge.outlets, ...knowledge.owners].map(({ owner }) => owner));
    expect(knowledge.owners.filter(({ name }) => !used.has(name))).toEqual([]);
  });

  it("gives every outlet one country at most in all languages, and every wire one", () => {
    const told = packs.flatMap(({ page }) => page.outlets.filter(({ country }) => country !== undefined));
    const countries = new Map(knowledge.outlets.map(({ name, country }) => [name, country]));
    expect(told.filter(({ english, country }) => countries.get(english) !== country)).toEqual([]);
    expect(knowledge.outlets.filter(({ wire, country }) => wire && country === undefined)).toEqual([]);
  });
});
