import { describe, expect, it } from "vitest";
import { annotateText, wordsAt } from "./annotate-text.js";

function nestedIn(text: string, language: string) {
  return annotateText(text, { language })
    .quotations.filter(({ nested }) => nested)
    .map(({ kind, span, speakerSpan }) => [kind, wordsAt(text, span), speakerSpan && wordsAt(text, speakerSpan)]);
}

describe("words between marks inside somebody's words", () => {
  it.each([
    [
      "single inside double",
      "en",
      `Mayor Joana Pires said: "The minister told me 'we will pay for the bridge' yesterday."`,
      "we will pay for the bridge",
      "minister",
    ],
    [
      "curved, before the outer speaker",
      "en",
      "“The general told us ‘nobody leaves the camp tonight’ and we obeyed,” said Captain Luis Prado.",
      "nobody leaves the camp tonight",
      "The general",
    ],
    [
      "German low marks",
      "de",
      "Bürgermeister Jan Holm sagte: „Der Minister sagte mir: ‚Wir zahlen die Brücke‘, und dann legte er auf.“",
      "Wir zahlen die Brücke",
      "Minister",
    ],
    [
      "angled marks",
      "de",
      "»Der Direktor sagte: ›Wir haben nichts gefunden‹«, erklärte Sprecherin Anna Weil.",
      "Wir haben nichts gefunden",
      "Direktor",
    ],
    [
      "curved inside angled",
      "fr",
      "Le maire Luc Tessier a déclaré : « Le ministre m'a dit : “Nous paierons le pont”, puis il est parti. »",
      "Nous paierons le pont",
      "ministre",
    ],
    [
      "curved inside angled",
      "es",
      "La alcaldesa Rocío Lanzas declaró: «El ministro me dijo: “Pagaremos el puente mañana” y se marchó».",
      "Pagaremos el puente mañana",
      "ministro",
    ],
    [
      "low inside angled",
      "ru",
      "Мэр Иван Петров сказал: «Министр заявил мне: „Мы заплатим за мост“, и ушёл».",
      "Мы заплатим за мост",
      "Министр",
    ],
    ["single", "zh", "市长王明说：“部长告诉我：‘我们会支付大桥的费用’，然后就走了。”", "我们会支付大桥的费用", "部长"],
    [
      "corners",
      "zh",
      "市长王明说：「部长告诉我：『我们会支付大桥的费用』，然后就走了。」",
      "我们会支付大桥的费用",
      "部长",
    ],
    [
      "straight inside angled",
      "fa",
      'شهردار رضا کریمی گفت: «وزیر به من گفت: "ما هزینه پل را می‌پردازیم" و رفت».',
      "ما هزینه پل را می‌پردازیم",
      "وزیر",
    ],
  ])("with %s (%s) are given to whoever said them there", (_, language, text, content, speaker) => {
    expect(nestedIn(text, language)).toEqual([["direct", content, speaker]]);
  });

  it.each([
    [
      "an ironic word and a title",
      "“It was a ‘wonderful’ day for the ‘Blue Harbour’ festival,” said Captain Luis Prado.",
    ],
    ["a term of two words", "“They call it the ‘second wall’ around here,” said Captain Luis Prado."],
    ["an apostrophe", "“The players’ union said the players’ pay is late,” said Captain Luis Prado."],
    ["nobody to say it", "“I heard ‘nobody leaves the camp tonight’ and ran,” said Captain Luis Prado."],
  ])("are left alone where they are %s", (_, text) => {
    expect(nestedIn(text, "en")).toEqual([]);
  });

  it("leave the outer words whole, with their own speaker", () => {
    const text = `Mayor Joana Pires said: "The minister told me 'we will pay for the bridge' yesterday."`;
    const outer = annotateText(text).quotations.filter(({ nested }) => !nested);
    expect(outer.map(({ speaker, span }) => [speaker, wordsAt(text, span)])).toEqual([
      ["Joana Pires", "The minister told me 'we will pay for the bridge' yesterday."],
    ]);
  });

  it("give their figures to the outer speaker, whom the report quotes", () => {
    const text = `Mayor Joana Pires said: "The minister told me 'we will pay 40 million euros' yesterday."`;
    expect(annotateText(text).quantities.map(({ speaker }) => speaker)).toEqual(["Joana Pires"]);
  });
});
