/** What the tuned events promise: material that breaks its own rules makes the truth of a history wrong. */
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.js";
import type { Fact } from "../fixtures/lineages/material.js";
import { materials } from "../fixtures/lineages/tuned/index.js";

/** Words of a run outside quotation marks that two desks would hardly both write. */
const TELLING_RUN = 6;

describe.each(materials.map((material) => [material.name, material] as const))("%s", (_, material) => {
  const told: readonly Fact[] = [...material.facts, ...material.background];

  it("has seven to ten facts, speech in two and numbers in three of them, and two reporters", () => {
    expect(material.facts.length).toBeGreaterThanOrEqual(7);
    expect(material.facts.length).toBeLessThanOrEqual(10);
    expect(material.background.length).toBeGreaterThanOrEqual(3);
    expect(material.facts.filter(({ source }) => source.includes('"')).length).toBeGreaterThanOrEqual(2);
    expect(material.facts.filter(({ source }) => /\d/.test(source)).length).toBeGreaterThanOrEqual(3);
    for (const scene of material.scenes) expect(scene.facts.length).toBeGreaterThanOrEqual(4);
  });

  it("names each fact once", () => {
    const ids = [...told.map(({ id }) => id), ...material.scenes.flatMap(({ facts }) => facts.map(({ id }) => id))];
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
  });

  it("translates every fact into the same languages, two at least", () => {
    const languages = told.map(({ translations }) => Object.keys(translations).sort().join(" "));
    expect(new Set(languages).size).toBe(1);
    expect(languages[0]!.split(" ").length).toBeGreaterThanOrEqual(2);
  });

  it("tells each fact in five wordings", () => {
    for (const { id, source, rewrite, edited, own, other } of told) {
      expect(new Set([source, rewrite, edited, own, other]).size, id).toBe(5);
    }
  });

  it("lets desks that never saw the source share no telling run of words with it, nor with one another", () => {
    for (const { id, source, own, other } of told) {
      for (const [one, another] of [
        [source, own],
        [source, other],
        [own, other],
      ] as const) {
        expect(longestSharedRun(one, another), `${id}: ${one} | ${another}`).toBeLessThan(TELLING_RUN);
      }
    }
  });

  it("leaves most words in what is touched up, and speech as it is in what is rewritten", () => {
    for (const { id, source, edited, rewrite } of told) {
      const words = wordsOf(source);
      const kept = wordsOf(edited).filter((word) => words.includes(word)).length;
      expect(kept / words.length, id).toBeGreaterThan(0.7);
      const speech = /"([^"]{40,})[,.]?"/.exec(source)?.[1]?.replace(/[,.]$/, "");
      if (speech) expect(rewrite, id).toContain(speech);
    }
  });
});

function longestSharedRun(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => wordsOf(text.replaceAll(/"[^"]*"/g, " | ")));
  let longest = 0;
  for (let i = 0; i < a!.length; i++) {
    for (let j = 0; j < b!.length; j++) {
      let run = 0;
      while (a![i + run] !== undefined && a![i + run] === b![j + run] && a![i + run] !== "|") run++;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

function wordsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ kind, norm }) => (kind === "mark" && norm !== "|" ? [] : [norm]));
}
