import { describe, expect, it } from "vitest";
import { traceSettings } from "../../src/settings.js";
import { proposePairs } from "../../src/trace/propose-pairs.js";
import { readWording } from "../../src/trace/read-wording.js";
import { relateUnits } from "../../src/trace/relate-units.js";
import * as dam from "../fixtures/trace/dam.js";
import * as talks from "../fixtures/trace/talks.js";
import { annotatePlainly } from "./annotate-plainly.js";

const { everyPair, partners } = traceSettings.proposing;

function propose(texts: readonly (readonly [text: string, language: "en" | "ar"])[]) {
  const wordings = texts.map(([text, language], index) =>
    readWording(annotatePlainly({ id: String(index).padStart(4, "0"), language, text })),
  );
  return proposePairs(wordings, relateUnits(wordings));
}

/** So many reports that share a topic and, but for the words named, no wording with one another. */
const crowd = Array.from({ length: everyPair + 40 }, (_, index) => {
  const { agency } = dam;
  return [
    `Item ${index} on roads, budgets and schools of district ${index}. ${agency[index % 2]!.slice(0, 40)}`,
    "en",
  ] as const;
});

describe("proposePairs", () => {
  it("proposes every pair of a small story", () => {
    const texts = crowd.slice(0, 5);
    expect(propose(texts)).toHaveLength(10);
  });

  it("proposes a copy, a rewrite and a translation with their source in a large story", () => {
    const own = [dam.agencyText, dam.agencyText, dam.rewrite, talks.longQuotationOne] as const;
    const texts = [...crowd, ...own.map((text) => [text, "en"] as const), [dam.agencyArabicText, "ar"] as const];
    const source = crowd.length;
    const found = new Set(propose(texts).map((pair) => pair.join(" ")));
    for (const taken of [source + 1, source + 2, source + 4]) expect(found).toContain(`${source} ${taken}`);
  });

  it("proposes a number of pairs that grows with the reports, not with their square", () => {
    expect(propose(crowd).length).toBeLessThanOrEqual(crowd.length * partners * 2);
  });

  it("is sorted and holds each pair once", () => {
    const pairs = propose(crowd).map(([one, other]) => one * crowd.length + other);
    expect(pairs).toEqual([...new Set(pairs)].sort((x, y) => x - y));
  });
});
