import fc from "fast-check";
import { expect, it } from "vitest";
import { splitJson } from "../../src/fetch/split-json.js";

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(text: string, size = 1000): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const { bytes } of splitJson(inPieces(text, size), 1e6)) {
    values.push(JSON.parse(new TextDecoder().decode(bytes)));
  }
  return values;
}

it("gives back the elements of any array, however the stream is cut", async () => {
  const element = fc.dictionary(fc.string(), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fc.array(element), fc.integer({ min: 1, max: 9 }), async (elements, size) => {
      const plain = JSON.parse(JSON.stringify(elements)) as unknown[];
      expect(await split(JSON.stringify(elements), size)).toEqual(plain);
      expect(await split(JSON.stringify({ synoptic: 1, reports: elements, more: [1] }, undefined, 2), size)).toEqual(
        plain,
      );
    }),
    { numRuns: 60 },
  );
});

it("ends on any bytes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[[\]{}",:\\a ]{0,60}$/), async (text) => {
      for await (const piece of splitJson(inPieces(text, 3), 20)) expect(piece.number).toBeGreaterThanOrEqual(0);
    }),
  );
});
