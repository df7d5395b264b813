import { describe, expect, it } from "vitest";
import { hashText } from "../../src/text/hash-text.js";

describe("hashText", () => {
  it("gives the published values of FNV-1a", () => {
    expect(hashText("") >>> 0).toBe(0x811c9dc5);
    expect(hashText("a") >>> 0).toBe(0xe40c292c);
    expect(hashText("foobar") >>> 0).toBe(0xbf9cf968);
  });
});
