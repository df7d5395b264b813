/** Paragraphs in another language are told with their place; what is not sure is left out. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassagesInOtherLanguages } from "../../src/language/find-other-languages.js";
import { packs } from "../../src/language/registry.js";
import { readDocument } from "../../src/read/read-document.js";
import { languages } from "../read/reading-languages.js";

const english =
  "The ferry left the harbour in the morning with sixty passengers on board and came back at noon, an hour before the storm closed the port to all ships.";
const others = {
  ar: "غادرت العبارة الميناء صباحا وعلى متنها ستون راكبا وعادت عند الظهر، قبل ساعة من إغلاق الميناء أمام جميع السفن بسبب العاصفة التي ضربت الساحل.",
  fa: "کشتی صبح با شصت مسافر از بندر بیرون رفت و ظهر بازگشت، یک ساعت پیش از آن که توفان راه بندر را به روی همه کشتی‌ها ببندد و مردم به خانه بروند.",
  tr: "Vapur sabah altmış yolcuyla limandan ayrıldı ve fırtınanın limanı bütün gemilere kapatmasından bir saat önce, öğle vakti kıyıya sağ salim geri döndü.",
  zh: "渡轮早上载着六十名乘客离开港口，中午返回，一个小时后风暴来临，港口对所有船只关闭，乘客们都已安全上岸。",
  ru: "Паром утром вышел из гавани с шестьюдесятью пассажирами и вернулся в полдень, за час до того, как из-за шторма порт закрыли для всех судов.",
} as const;

const passagesOf = (text: string, language: string) => findPassagesInOtherLanguages(text, language, packs);

describe("paragraphs in another language", () => {
  test.each(Object.entries(others))("are found in English: %s", (language, paragraph) => {
    const text = [english, paragraph, english].join("\n\n");
    const start = english.length + 2;
    expect(passagesOf(text, "en")).toEqual([{ span: { start, end: start + paragraph.length }, language }]);
  });

  test.each(Object.entries(others))("are found where English stands in: %s", (language, paragraph) => {
    const text = [paragraph, english].join("\n\n");
    expect(passagesOf(text, language).map((passage) => passage.language)).toEqual(["en"]);
    expect(passagesOf(text, language).map(({ span }) => text.slice(span.start, span.end))).toEqual([english]);
  });

  test("are told apart from the language with a region", () => {
    expect(passagesOf(english, "en-GB")).toEqual([]);
  });

  test.each([
    ["a short line", `${english}\n\nVive la liberté de la presse !`],
    ["foreign names in a sentence", `${english}\n\nHelmut Schröder, Jürgen Weiß and Käthe Müller were among them.`],
    ["a paragraph of two languages", `${english}\n\n${english.slice(0, 75)} ${others.tr.slice(0, 75)}`],
  ])("are not told of %s", (_, text) => {
    expect(passagesOf(text, "en")).toEqual([]);
  });

  test("are not told of a text whose language is unknown", () => {
    expect(passagesOf([english, others.ar].join("\n\n"), "und")).toEqual([]);
  });

  test("lie inside the text, whatever it is", () => {
    const pieces = fc.constantFrom(english, ...Object.values(others), "", "x", "\n", "12 345");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (paragraphs) => {
        const text = paragraphs.join("\n\n");
        for (const { span } of passagesOf(text, "en")) {
          expect(span.start).toBeLessThan(span.end);
          expect(text.slice(span.start, span.end)).not.toContain("\n\n");
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("a report", () => {
  const read = (text: string) => readDocument(new TextEncoder().encode(text), { source: "page.txt" }, languages);

  test("tells its passages in other languages", () => {
    expect(read([english, english.replace("ferry", "boat"), others.ar].join("\n\n"))).toMatchObject({
      language: "en",
      otherLanguages: [{ language: "ar" }],
    });
  });

  test("has no such field where all of it is in one language", () => {
    expect(read([english, english.replace("ferry", "boat")].join("\n\n"))).not.toHaveProperty("otherLanguages");
  });
});
