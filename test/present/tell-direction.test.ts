import { describe, expect, it } from "vitest";
import { tellDirection } from "../../src/present/tell-direction.js";

describe("tellDirection", () => {
  it.each([
    ["The ferry left.", "ltr"],
    ["غادرت العبارة الميناء", "rtl"],
    ["המעבורת יצאה", "rtl"],
    ["غادرت العبارة Sea Star الميناء صباحا", "rtl"],
    ["The paper al-Mina (الميناء) wrote so.", "ltr"],
    ["1 200", "ltr"],
    ["", "ltr"],
  ])("takes %j to run %s", (text, direction) => {
    expect(tellDirection(text)).toBe(direction);
  });
});
