import { describe, expect, it } from "vitest";
import { remember } from "../../src/text/remember.js";

function counting() {
  const asked: string[] = [];
  const compute = (key: string) => {
    asked.push(key);
    return { length: key.length };
  };
  return { asked, compute };
}

describe("remember", () => {
  it("works out each answer once and gives the same object again", () => {
    const { asked, compute } = counting();
    const lengthOf = remember(10, compute);
    expect(lengthOf("dam")).toBe(lengthOf("dam"));
    expect(asked).toEqual(["dam"]);
  });

  it("keeps an answer that is false", () => {
    const asked: string[] = [];
    const isLong = remember(10, (key) => asked.push(key) > 5);
    expect([isLong("dam"), isLong("dam")]).toEqual([false, false]);
    expect(asked).toHaveLength(1);
  });

  it("forgets all at once when it is full, and answers alike afterwards", () => {
    const { asked, compute } = counting();
    const lengthOf = remember(2, compute);
    const answers = ["a", "bb", "ccc", "a", "ccc"].map((key) => lengthOf(key).length);
    expect(answers).toEqual([1, 2, 3, 1, 3]);
    expect(asked).toEqual(["a", "bb", "ccc", "a"]);
  });

  it("does not keep what nobody writes: keys of a hundred letters and more", () => {
    const { asked, compute } = counting();
    const lengthOf = remember(10, compute);
    lengthOf("x".repeat(101));
    lengthOf("x".repeat(101));
    expect(asked).toHaveLength(2);
  });
});
