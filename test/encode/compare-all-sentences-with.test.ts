import { describe, expect, it } from "vitest";
import { blend, compareEncoded, compareVectors } from "../../src/encode/compare-encoded.js";
import { compareAllSentences, compareAllSentencesWith } from "../../src/index.js";
import { correctHubs } from "../../src/lexicon/compare-sentences.js";
import { lexiconSettings } from "../../src/settings.js";
import { stubEncoder } from "./stub-encoder.js";

const english = (text: string) => ({ text, language: "en" });
const french = (text: string) => ({ text, language: "fr" });

/** Idioms: no word of one side is a translation of one of the other. */
const KICKED = english("He kicked the bucket.");
const PIPE = french("Il a cassé sa pipe.");
const MARKET = french("Le marché ouvre demain.");
const MEANINGS = [["bucket", "pipe"], ["marché"]];

describe("compareAllSentencesWith", () => {
  it("finds what the lexicon alone cannot", async () => {
    const [[pipe, market] = []] = await compareAllSentencesWith(stubEncoder(MEANINGS), [KICKED], [PIPE, MARKET]);
    expect(pipe! - market!).toBeGreaterThan(0.4);
  });

  it("is the blend of both scores in small sets", async () => {
    const queries = [english("The river rose."), KICKED];
    const candidates = [PIPE, french("La rivière a monté."), MARKET];
    const lexicon = compareAllSentences(queries, candidates);
    const blended = await compareAllSentencesWith(stubEncoder(MEANINGS), queries, candidates);
    const [along, apart] = [Float32Array.of(1), Float32Array.of(0)];
    for (const [query, row] of blended.entries())
      for (const [candidate, score] of row.entries()) {
        const same = query === 1 && candidate === 0;
        expect(score).toBeCloseTo(compareEncoded(along, same ? along : apart, lexicon[query]![candidate]!));
      }
  });

  it("keeps what the lexicon knows where the encoder sees no difference", async () => {
    const candidates = [MARKET, french("La rivière a monté de deux mètres.")];
    const blind = stubEncoder([[" "]]);
    const [[market, river] = []] = await compareAllSentencesWith(
      blind,
      [english("The river rose by two metres.")],
      candidates,
    );
    expect(river).toBeGreaterThan(market!);
  });

  it("corrects both scores for hubs in large sets, so that a sentence near to all ranks behind the right one", async () => {
    const size = lexiconSettings.hubLeast + 2;
    const queries = Array.from({ length: size }, (_, index) => english(`q${index}.`));
    const candidates = [...queries.map((_, index) => french(`c${index}.`)), french("hub")];
    // A right candidate lies nearer to no query than the hub: its other number is its own, far from all queries.
    const toAll = 1 / Math.sqrt(size);
    const toOne = toAll * 0.9;
    const vectorOf = (text: string) => {
      if (text === "hub") return Float32Array.from({ length: 2 * size }, (_, axis) => (axis < size ? toAll : 0));
      const vector = new Float32Array(2 * size);
      const own = Number.parseInt(text.slice(1), 10);
      vector[own] = text.startsWith("q") ? 1 : toOne;
      if (text.startsWith("c")) vector[size + own] = Math.sqrt(1 - toOne ** 2);
      return vector;
    };
    const encoder = { name: "hubs", encode: async (texts: readonly string[]) => texts.map(vectorOf) };
    const scores = await compareAllSentencesWith(encoder, queries, candidates);

    const plain = queries.map((query) =>
      candidates.map((candidate) => compareVectors(vectorOf(query.text), vectorOf(candidate.text))),
    );
    const lexicon = compareAllSentences(queries, candidates);
    const expected = correctHubs(plain).map((row, query) => row.map((score, c) => blend(score, lexicon[query]![c]!)));
    expect(scores).toEqual(expected);
    for (const [index, row] of plain.entries()) expect(row.at(-1)).toBeGreaterThan(row[index]!);
    for (const [index, row] of correctHubs(plain).entries()) expect(row[index]).toBe(Math.max(...row));
  });

  it("asks the encoder once, for each text once", async () => {
    const encoder = stubEncoder(MEANINGS);
    await compareAllSentencesWith(encoder, [KICKED, KICKED], [PIPE, KICKED]);
    expect(encoder.asked).toHaveLength(1);
    expect([...encoder.asked[0]!].sort()).toEqual([KICKED.text, PIPE.text].sort());
  });

  it("gives rows without columns, or no rows, where a side is empty", async () => {
    const encoder = stubEncoder(MEANINGS);
    expect(await compareAllSentencesWith(encoder, [], [PIPE])).toEqual([]);
    expect(await compareAllSentencesWith(encoder, [KICKED], [])).toEqual([[]]);
    expect(await compareAllSentencesWith(encoder, [], [])).toEqual([]);
  });

  it("leaves the comparing without an encoder as it was", async () => {
    const before = compareAllSentences([KICKED], [PIPE, MARKET]);
    await compareAllSentencesWith(stubEncoder(MEANINGS), [KICKED], [PIPE, MARKET]);
    expect(compareAllSentences([KICKED], [PIPE, MARKET])).toEqual(before);
  });
});
