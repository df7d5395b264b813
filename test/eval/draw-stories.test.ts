import { describe, expect, it } from "vitest";
import { drawBySeed } from "../../eval/draw-stories.js";

const STORIES = Array.from({ length: 200 }, (_, index) => `story ${index}`);

describe("drawBySeed", () => {
  it("draws the same stories for the same seed, and others for another", () => {
    expect(drawBySeed(STORIES, 20, 7)).toEqual(drawBySeed(STORIES, 20, 7));
    expect(drawBySeed(STORIES, 20, 7)).not.toEqual(drawBySeed(STORIES, 20, 8));
  });

  it("draws none twice", () => {
    expect(new Set(drawBySeed(STORIES, 20, 7)).size).toBe(20);
  });

  it("draws all where fewer are there than asked for", () => {
    expect([...drawBySeed(["a", "b"], 20, 7)].sort()).toEqual(["a", "b"]);
  });

  it("leaves no part of the stories out of reach", () => {
    const drawn = Array.from({ length: 100 }, (_, seed) => drawBySeed(STORIES, 20, seed)).flat();
    expect(new Set(drawn).size).toBe(STORIES.length);
  });
});
