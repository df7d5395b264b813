import { describe, expect, it } from "vitest";
import { measureText } from "../../src/present/measure-text.js";

describe("measureText", () => {
  it.each([
    ["harbour", 7],
    ["مرفأ", 4],
    ["مَرْفَأ", 4],
    ["e\u0301", 1],
    ["港口", 4],
    ["ｆｕｌｌ", 8],
    ["항구", 4],
    ["みなと", 6],
    ["⛴️", 1],
    ["😀", 2],
    ["\u2068a\u2069", 1],
    ["", 0],
  ])("takes %j to be %i columns wide", (text, width) => {
    expect(measureText(text)).toBe(width);
  });
});
