import { expect, it } from "vitest";
import { layKnowledge, ourKnowledge, readDocument, synopsizeAsOneStory } from "../../src/index.js";
import type { Report } from "../../src/model/report.js";
import { report } from "../trace/told-stories.js";

const file = {
  wires: [{ name: "Erg Wire", aliases: ["وكالة العرق الكبير"] }],
  outlets: [{ name: "Coast Herald", aliases: ["صحيفة الساحل الأزرق"] }],
};
const { knowledge } = layKnowledge(JSON.stringify(file), ourKnowledge());

it("holds the newsrooms of a story for one that a user knows to be one", () => {
  const reports: readonly Report[] = [
    report("a", "Coast Herald", "2031-05-06", { text: "The harbour master closed the eastern pier on Monday." }),
    report("b", "صحيفة الساحل الأزرق", "2031-05-06", {
      language: "ar",
      text: "ارتفعت أسعار القمح في الأسواق المحلية.",
    }),
  ];
  const newsrooms = (more: Parameters<typeof synopsizeAsOneStory>[2]) =>
    synopsizeAsOneStory(reports, [], more).stories[0]!.newsrooms;
  expect(newsrooms({})).toHaveLength(2);
  expect(newsrooms({ knowledge })).toEqual([["a", "b"]]);
});

it("reads the names that a user knows as those of outlets", () => {
  const text =
    "أغلق الميناء الشرقي يوم الاثنين بعد العاصفة، وفق ما قالته السلطات المحلية للصحفيين.\n\nالمصدر: وكالة العرق الكبير\n";
  const read = (more?: typeof knowledge) => {
    const found = readDocument(new TextEncoder().encode(text), { source: "a.txt" }, more);
    return "reason" in found ? [] : found.credits.map(({ name }) => name);
  };
  expect(read()).toEqual(["وكالة العرق الكبير"]);
  expect(read(knowledge)).toEqual(["Erg Wire"]);
});
