import { describe, expect, it } from "vitest";
import { compareWordings } from "../../src/align/compare-wordings.js";
import { detectLanguage } from "../../src/language/detect.js";
import { packs } from "../../src/language/registry.js";
import { claimOf, sides, tell } from "./claim-of.js";

function differences(...texts: readonly string[]) {
  const tellings = tell(...texts).map((one) => ({ ...one, language: detectLanguage(one.text, packs) }));
  const { claim, story } = claimOf(tellings);
  return compareWordings(claim, story);
}

describe("speech quoted in different words", () => {
  const SPEECH = "Rita Holm said: “We shall rebuild the bridge before the winter.”";

  it("is told within one language", () => {
    const found = differences(SPEECH, "Rita Holm said: “We shall rebuild it before the winter ends.”");
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
  });

  it("is not told where one writes a figure in words", () => {
    const ordinal = (word: string) =>
      `Rita Holm said: “This ${word} hour rule puts the herons of the bay in danger again.”`;
    expect(differences(ordinal("11th"), ordinal("eleventh"))).toEqual([]);
    expect(differences(ordinal("sudden"), ordinal("foolish"))).toHaveLength(1);
  });

  it("is not told of two sentences with some words in a row", () => {
    const one = "Rita Holm said: “We are leaving this late night ferry timetable behind us.”";
    const other = "Rita Holm said: “We want lots of small boats, a departure from the late night ferry timetable.”";
    expect(differences(one, other)).toEqual([]);
  });

  it.each([
    ["few words stand in a row in both", "Rita Holm said: “We will have a new bridge by Christmas.”"],
    [
      "one quotes whole sentences less",
      "Rita Holm said: “We shall rebuild the bridge before the winter. Nobody will wait.”",
    ],
    ["somebody else says it", "Olga Brandt said: “We shall rebuild it before the winter ends.”"],
    ["the words are the same", "“We shall rebuild the bridge before the winter,” said Rita Holm."],
    ["the other is a translation", "وقال الوزير كارل ماغي: «سنعيد بناء الجسر قبل الشتاء»."],
    ["the other does not quote", "Rita Holm said that a new bridge would stand by Christmas."],
  ])("is not told where %s", (_, other) => {
    expect(differences(SPEECH, other)).toEqual([]);
  });
});

describe("a quotation that says otherwise than those of several languages", () => {
  const SHOES = [
    'Rita Holm said: "We counted the dead by their shoes."',
    "Rita Holm a déclaré : « Nous avons compté les morts à leurs chaussures. »",
    "«Contamos a los muertos por sus zapatos», dijo Rita Holm.",
  ];

  it("is told where one word gave way to another", () => {
    const found = differences(...SHOES, "«Мы считали мёртвых по винтовкам», – сказала Рита Хольм.");
    expect(sides(found)).toEqual([[["a", "b", "c"], ["d"]]]);
  });

  it("is told where a negation was left out", () => {
    const found = differences(
      'Rita Holm said: "The sea must not become a lake of mines."',
      "«El mar no debe convertirse en un lago de minas», dijo Rita Holm.",
      "«Море не должно превратиться в озеро мин», – сказала Рита Хольм.",
      "„Das Meer ist ein See voller Minen“, sagte Rita Holm.",
    );
    expect(sides(found)).toEqual([[["a", "b", "c"], ["d"]]]);
  });

  it("is not told of a translation", () => {
    expect(differences(...SHOES, "«Мы считали мёртвых по ботинкам», – сказала Рита Хольм.")).toEqual([]);
  });

  it("is not told where only two agree", () => {
    expect(differences(...SHOES.slice(0, 2), "«Мы считали мёртвых по винтовкам», – сказала Рита Хольм.")).toEqual([]);
  });
});

describe("a quotation that stops short", () => {
  const WHOLE = 'Rita Holm said: "I want to know who they are, because they followed a false prophet."';

  it("is told where the speaker went on in the same sentence", () => {
    expect(differences(WHOLE, 'Rita Holm said: "I want to know who they are."')).toHaveLength(1);
  });

  it("is not told of spelling", () => {
    expect(differences(WHOLE, WHOLE.replace("want", "want ").replace("they are", "they are"))).toEqual([]);
    expect(
      differences(
        'Rita Holm said: "He probably realised that he would be shot."',
        'Rita Holm said: "He probably realized that he would be shot."',
      ),
    ).toEqual([]);
  });
});
