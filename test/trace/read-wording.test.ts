import { describe, expect, it } from "vitest";
import { readWording } from "../../src/trace/read-wording.js";
import { annotatePlainly } from "./annotate-plainly.js";

const read = (text: string) => readWording(annotatePlainly({ id: "a", language: "en", text }));
const weightOf = (text: string, word: string) => read(text).words.find(({ norm }) => norm === word)!.weight;

describe("readWording", () => {
  it("weighs a rare word above a common one, and function words not at all", () => {
    const text = "The spillway of the old house trembled.";
    expect(weightOf(text, "spillway")).toBeGreaterThan(weightOf(text, "house"));
    expect(weightOf(text, "the")).toBe(0);
  });

  it("gives no weight to names and numbers, which every report shares", () => {
    const text = "Engineers met Mira Dovan on 14 March.";
    expect(weightOf(text, "dovan")).toBe(0);
    expect(weightOf(text, "14")).toBe(0);
  });

  it("knows which words lie between quotation marks", () => {
    const { words } = read('She called it "a narrow escape" yesterday.');
    expect(words.filter(({ quoted }) => quoted).map(({ norm }) => norm)).toEqual(["a", "narrow", "escape"]);
  });

  it("keeps headings out of the statements", () => {
    const { statements } = read("Water over the wall\n\nThe reservoir spilled over on Thursday morning.");
    expect(statements).toHaveLength(1);
  });

  it("weighs what stands in every statement less than what stands in one", () => {
    const { statements } = read(
      "Karsin flooded its cellars. Karsin evacuated its hospital. Karsin rebuilt its bridge.",
    );
    const { units, weights: inStatement } = statements[0]!;
    const weights = new Map(units.map(({ literal }, index) => [literal, inStatement[index]]));
    expect(weights.get("karsin")!).toBeLessThan(weights.get("cellars")!);
  });
});
