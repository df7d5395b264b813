import { expect, it } from "vitest";
import { ByteReader } from "../../src/fetch/byte-reader.js";
import { BrokenStream } from "../../src/fetch/inflate-stream.js";
import { chunked } from "./open-bytes.js";

const reader = (text: string, size = 3) => new ByteReader(chunked(Buffer.from(text), size));

it("reads lines and lengths by turns, in chunks of any size", async () => {
  for (const size of [1, 2, 5, 100]) {
    const bytes = reader("one\r\ntwo\nblock\n\nlast", size);
    expect(await bytes.readLine(50)).toEqual({ text: "one", ended: true });
    expect(await bytes.readLine(50)).toEqual({ text: "two", ended: true });
    expect(Buffer.from(await bytes.take(5)).toString()).toBe("block");
    expect(await bytes.skip(2)).toBe(2);
    expect(await bytes.peek()).toBe(0x6c);
    expect(await bytes.readLine(50)).toEqual({ text: "last", ended: false });
    expect(await bytes.readLine(50)).toBeUndefined();
    expect(await bytes.skip(9)).toBe(0);
  }
});

it("gives a line above the bound in parts", async () => {
  const bytes = reader("abcdefgh\n");
  expect(await bytes.readLine(5)).toEqual({ text: "abcde", ended: false });
  expect(await bytes.readLine(5)).toEqual({ text: "fgh", ended: true });
});

it("takes back what was put back", async () => {
  const bytes = reader("cd", 1);
  bytes.unread(Buffer.from("ab"));
  expect(Buffer.from(await bytes.take(9)).toString()).toBe("abcd");
});

it("ends where a stream breaks, and says so", async () => {
  async function* breaking(): AsyncGenerator<Uint8Array> {
    yield Buffer.from("one\ntw");
    throw new BrokenStream("cut off", "the compressed file ends early");
  }
  const bytes = new ByteReader(breaking());
  expect(await bytes.readLine(50)).toEqual({ text: "one", ended: true });
  expect(bytes.broken).toBeUndefined();
  expect(await bytes.readLine(50)).toEqual({ text: "tw", ended: false });
  expect(bytes.broken?.how).toBe("cut off");
});
