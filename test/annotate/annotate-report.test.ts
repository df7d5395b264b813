import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import type { Span } from "../../src/model/span.js";
import { annotateText, publishedOn, reportOf, wordsAt } from "./annotate-text.js";

const RICH = `Ferry line to open

Estonian President Liina Kask telephoned her Peruvian counterpart, Oscar Velarde, on Tuesday. She said that more than 40 boats would sail.

“The sea is calm,” Velarde said. The rebels signed an agreement with NATO in Geneva.`;

const RICH_ARABIC = `خط العبارات يفتح

اتصل الرئيس الإستوني كارل ماغي بنظيره البيروفي أوسكار فيلاردي الثلاثاء. وقال ماغي إن أكثر من ٤٠ قاربا ستبحر.

وأضاف: «البحر هادئ اليوم». ووقع المتمردون اتفاقا في جنيف.`;

const KINDS = ["clauses", "mentions", "entities", "quotations", "quantities", "times", "acts", "labels"] as const;

describe("a report in a language with a pack", () => {
  it.each([
    ["English", RICH],
    ["Arabic", RICH_ARABIC],
  ])("has every kind of finding: %s", (_, text) => {
    const annotated = annotateText(text, { published: publishedOn("2024-03-20") });
    for (const kind of KINDS) expect([kind, annotated[kind].length > 0]).toEqual([kind, true]);
    expect(annotated.pack?.code).toBe(annotated.report.language);
  });

  it("is told by its words: who said what, how many, when and what was done", () => {
    const { quotations, quantities, times, acts, labels } = annotateText(RICH, {
      published: publishedOn("2024-03-20"),
    });
    expect(quotations.map(({ speaker }) => speaker)).toEqual(["Liina Kask", "Oscar Velarde"]);
    expect(quantities).toEqual([expect.objectContaining({ value: 40, bound: "more than", speaker: "Liina Kask" })]);
    expect(times.map(({ value }) => value)).toEqual(["2024-03-19"]);
    expect(acts.map((act) => wordsAt(RICH, act))).toContain("signed an agreement");
    expect(labels.map((label) => wordsAt(RICH, label))).toEqual(["rebels"]);
  });

  it("is annotated by the subtag before the region", () => {
    expect(annotateText(RICH, { language: "en-GB" }).entities).toEqual(annotateText(RICH).entities);
  });

  it("gives the same findings each time", () => {
    expect(JSON.stringify(annotateText(RICH_ARABIC))).toBe(JSON.stringify(annotateText(RICH_ARABIC)));
  });
});

describe("a report in a language without a pack", () => {
  it("has tokens and sentences and nothing else", () => {
    const annotated = annotateReport(reportOf("Река спокойна. Лодка пришла.", { language: "ru" }), undefined);
    expect(annotated.sentences).toHaveLength(2);
    expect(annotated.tokens.length).toBeGreaterThan(4);
    expect(annotated).not.toHaveProperty("pack");
    for (const kind of KINDS) expect(annotated[kind]).toEqual([]);
  });
});

function spansOf(annotated: AnnotatedReport): readonly Span[] {
  const { tokens, sentences, clauses, mentions, quotations, quantities, times, acts, labels } = annotated;
  const spoken = quotations.flatMap(({ span, speakerSpan, cueSpan }) =>
    [span, speakerSpan, cueSpan].filter((one) => one !== undefined),
  );
  const counted = quantities.map(({ span }) => span);
  return [...tokens, ...sentences, ...clauses, ...mentions, ...spoken, ...counted, ...times, ...acts, ...labels];
}

const ENGLISH_SOUP =
  "Rita Holm Estonian Peruvian president counterpart , . : ; “ ” \" ' ’s ( ) - — said that and he they both leaders told according to not 12 3.5 % $ million more than Tuesday March 2024 today was described as draft very critical NATO the of in \n\n … 🛶 \u0000".split(
    " ",
  );
const ARABIC_SOUP =
  'كارل ماغي الرئيس الإستوني نظيره البيروفي ، . : ؛ « » " ؟ قال وأكد أن إن هو الجانبان بحسب تم التأكيد على ١٢ ٣٫٥ ٪ مليون أكثر من الثلاثاء مارس ٢٠٢٤ اليوم مشروع للغاية حرج في و ل \n\n 🛶 \u0000'.split(
    " ",
  );

/** Words and marks of both scripts in any order, joined in any way. */
const soup = fc
  .array(fc.tuple(fc.constantFrom(...ENGLISH_SOUP, ...ARABIC_SOUP), fc.constantFrom(" ", "", " ", "\n", "\n\n")), {
    maxLength: 60,
  })
  .map((pieces) => pieces.flat().join(""));

describe("on words and marks in any order", () => {
  it("every finding lies inside the text, neither empty nor reversed", () => {
    fc.assert(
      fc.property(soup, fc.constantFrom("en", "ar"), (text, language) => {
        for (const { start, end } of spansOf(annotateText(text, { language }))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 120, seed: 7 },
    );
  });

  it("clauses and sentences follow each other without overlap", () => {
    fc.assert(
      fc.property(soup, fc.constantFrom("en", "ar"), (text, language) => {
        const { sentences, clauses } = annotateText(text, { language });
        for (const spans of [sentences, clauses]) {
          for (const [index, { start }] of spans.slice(1).entries()) {
            expect(start).toBeGreaterThanOrEqual(spans[index]!.end);
          }
        }
      }),
      { numRuns: 80, seed: 11 },
    );
  });

  it("every mention and speaker stands for an entity of the report", () => {
    fc.assert(
      fc.property(soup, fc.constantFrom("en", "ar"), (text, language) => {
        const { mentions, entities, quotations } = annotateText(text, { language });
        const ids = new Set(entities.map(({ id }) => id));
        for (const { entity } of mentions) expect(ids).toContain(entity);
        for (const { speakers } of quotations) for (const id of speakers ?? []) expect(ids).toContain(id);
      }),
      { numRuns: 80, seed: 13 },
    );
  });
});

describe("on hostile text", () => {
  const SIZE = 100_000;
  const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

  it.each([
    ["quotation marks", '"'],
    ["opening quotation marks", "“"],
    ["guillemets", "«"],
    ["commas", ","],
    ["Arabic commas", "،"],
    ["full stops", ". "],
    ["one letter", "a"],
    ["one Arabic letter", "و"],
    ["digits", "1"],
    ["digits and commas", "1,"],
    ["one word again and again", "and "],
    ["one Arabic word again and again", "إن "],
    ["names without end", "Rita Holm "],
  ])("is done in bounded time: %s", { timeout: 15_000 }, (_, piece) => {
    const started = performance.now();
    const annotated = annotateText(filled(piece));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(annotated.report.text).toHaveLength(SIZE);
  });
});
