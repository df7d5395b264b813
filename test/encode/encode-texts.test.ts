import { describe, expect, it } from "vitest";
import { encodeTexts } from "../../src/encode/encode-texts.js";
import { EncoderFailure, type SentenceEncoder } from "../../src/encode/encoder.js";
import { stubEncoder } from "./stub-encoder.js";

const answering = (vectors: readonly Float32Array[]): SentenceEncoder => ({
  name: "odd",
  encode: () => Promise.resolve(vectors),
});

describe("encodeTexts", () => {
  it("asks for each text once and gives its vector", async () => {
    const encoder = stubEncoder([["dam"], ["school"]]);
    const vectors = await encodeTexts(encoder, ["the school", "a dam", "the school"]);
    expect(encoder.asked).toEqual([["a dam", "the school"]]);
    expect(vectors.get("a dam")).toEqual(Float32Array.of(1, 0));
    expect(vectors.get("the school")).toEqual(Float32Array.of(0, 1));
  });

  it("asks in the same order however the texts come: short ones first", async () => {
    const texts = ["ccc", "a", "bb", "ab", "ba", "aaaa"];
    const asked = await Promise.all(
      [texts, [...texts].reverse(), [...texts].sort()].map(async (order) => {
        const encoder = stubEncoder([["a"]]);
        await encodeTexts(encoder, order);
        return encoder.asked[0];
      }),
    );
    expect(asked[0]).toEqual(["a", "ab", "ba", "bb", "ccc", "aaaa"]);
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
  });

  it("does not wake the encoder for nothing", async () => {
    const encoder = stubEncoder([["a"]]);
    expect(await encodeTexts(encoder, [])).toEqual(new Map());
    expect(encoder.asked).toEqual([]);
  });

  it("refuses too few vectors, naming the encoder", async () => {
    const encoding = encodeTexts(answering([Float32Array.of(1)]), ["a", "b"]);
    await expect(encoding).rejects.toThrow(EncoderFailure);
    await expect(encoding).rejects.toThrow("encoder odd gave 1 vectors for 2 texts");
  });

  it("refuses vectors of several lengths", async () => {
    const encoding = encodeTexts(answering([Float32Array.of(1), Float32Array.of(1, 0)]), ["a", "b"]);
    await expect(encoding).rejects.toThrow("encoder odd gave vectors of 1 and of 2 numbers in one answer");
  });

  it("hands on the encoder's own failure", async () => {
    const failing: SentenceEncoder = { name: "failing", encode: () => Promise.reject(new Error("out of memory")) };
    await expect(encodeTexts(failing, ["a"])).rejects.toThrow("out of memory");
  });
});
