import { describe, expect, it } from "vitest";
import { changeWords } from "../../src/align/change-words.js";
import { listWords } from "../../src/text/list-words.js";

const changed = (was: string, is: string) =>
  changeWords(listWords(was), listWords(is)).map(({ earlier, later }) => [
    was.slice(earlier.start, earlier.end),
    is.slice(later.start, later.end),
  ]);

describe("changeWords", () => {
  it("gives what was taken out beside what was put in", () => {
    expect(changed("At least 12 people died", "At least 19 people died")).toEqual([["12", "19"]]);
    expect(changed("It rained all night", "It rained")).toEqual([["all night", ""]]);
    expect(changed("It rained", "At night it rained")).toEqual([["It", "At night it"]]);
  });

  it("shows with an empty span where words were put in", () => {
    const [change] = changeWords(listWords("The dam held"), listWords("The old dam held"));
    expect(change).toEqual({ earlier: { start: 3, end: 3 }, later: { start: 4, end: 7 } });
  });

  it("joins two changes around one word that stayed", () => {
    expect(changed("Kask hopes for a deal soon", "Kask asks for any deal now")).toEqual([
      ["hopes for a deal soon", "asks for any deal now"],
    ]);
    expect(changed("The dam at the sea held all night", "A dam at the lake held all day")).toEqual([
      ["The", "A"],
      ["sea", "lake"],
      ["night", "day"],
    ]);
  });

  it("works on characters where no blanks part words", () => {
    expect(changed("事故造成十人死亡", "事故造成九人受伤")).toEqual([["十人死亡", "九人受伤"]]);
  });

  it("takes two endless sentences for changed as a whole", () => {
    const [was, is] = ["held and ", "fell or "].map((words) => `The ${words.repeat(500)}end`);
    expect(changed(was!, is!)).toHaveLength(1);
  });
});
