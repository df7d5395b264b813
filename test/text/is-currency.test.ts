import { expect, it } from "vitest";
import { isCurrency } from "../../src/text/is-currency.js";

it("knows money by its code, and takes no other unit for it", () => {
  expect(["EUR", "USD"].every(isCurrency)).toBe(true);
  expect(["percent", "person", "km", "", undefined].some(isCurrency)).toBe(false);
});
