import { describe, expect, it } from "vitest";
import { quoteWords } from "../../src/gather/evidence.js";

describe("quoteWords", () => {
  it("shows both forms, or one where they are equal", () => {
    expect(quoteWords("phone call", "اتصال")).toBe("“phone call” / “اتصال”");
    expect(quoteWords("treaty", "treaty")).toBe("“treaty”");
  });
});
