import { describe, expect, it } from "vitest";
import {
  alignTexts,
  compareAllSentences,
  compareReports,
  compareSentences,
  findQuotations,
  gatherStories,
  readDocument,
  synopsize,
} from "../src/index.js";
import type { Report } from "../src/model/report.js";
import { isUnreadable } from "../src/model/report.js";

const report = (id: string, text: string, rest: Partial<Report> = {}): Report => ({
  id,
  source: `${id}.txt`,
  language: "en",
  text,
  credits: [],
  ...rest,
});

const FERRY = report(
  "ferry",
  "Peruvian President Oscar Velarde opened the new ferry line to the northern islands on Monday. “The sea is calm,” Velarde said.",
);
const FERRY_ARABIC = report(
  "ferry-ar",
  "افتتح الرئيس البيروفي أوسكار فيلاردي خط العبارات الجديد إلى الجزر الشمالية الاثنين. وقال فيلاردي إن البحر هادئ.",
  { language: "ar" },
);
const SCHOOLS = report("schools", "The parliament of Iceland raised the salaries of all teachers by a tenth.");

/** What no careful writer would hand over, and some will. */
const ODD: readonly (readonly [name: string, text: string, language: string])[] = [
  ["nothing", "", "en"],
  ["white space", " \n\n\t\u00a0 ", "en"],
  ["a language nobody knows", "Tlhingan maH! taHjaj wo'.", "tlh"],
  ["no language", "The dam held.", "und"],
  ["an empty language", "The dam held.", ""],
  ["emoji", "🛶🌊 The dam 👩‍🚒 held 🇵🇪.", "en"],
  ["NUL and other controls", "The \u0000dam\u0007 held\u001b[0m.\u0000", "en"],
  ["half a character", "The dam \ud83d held \udc00.", "en"],
  ["the direction turned about", "\u202eThe dam\u202c held \u200f.", "en"],
  ["marks only", "“”«»\"'…،؛؟!?.,;:()-–—", "ar"],
  ["Arabic called English", "انهار السد الاثنين.", "en"],
  ["English called Arabic", "The dam broke on Monday.", "ar"],
  ["a sentence of 50,000 characters", `The dam ${"held and ".repeat(5554)}broke.`, "en"],
];

describe("the public functions", () => {
  it.each(
    Object.entries({
      readDocument,
      synopsize,
      compareReports,
      alignTexts,
      compareSentences,
      compareAllSentences,
      gatherStories,
      findQuotations,
    }),
  )("hold %s", (_, held) => {
    expect(held).toBeTypeOf("function");
  });
});

describe.each(ODD)("given %s", (_, text, language) => {
  const odd = report("odd", text, { language });

  it("finds and compares without throwing", { timeout: 60_000 }, () => {
    expect(findQuotations(odd)).toBeInstanceOf(Array);
    const { similarity, sameEvent, reasons } = compareReports(odd, FERRY);
    expect(similarity).toBeGreaterThanOrEqual(0);
    expect(similarity).toBeLessThanOrEqual(1);
    expect([typeof sameEvent, Array.isArray(reasons)]).toEqual(["boolean", true]);
    expect(gatherStories([odd, FERRY]).flat().sort()).toEqual(["ferry", "odd"]);
  });

  it("tells a synopsis without throwing", { timeout: 60_000 }, () => {
    const { stories } = synopsize([odd, FERRY]);
    expect(stories.flatMap(({ reports }) => reports).sort()).toEqual(["ferry", "odd"]);
  });

  it("compares sentences and aligns texts without throwing", { timeout: 60_000 }, () => {
    const other = { text: FERRY.text, language: "en" };
    const score = compareSentences({ text, language }, other);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(compareAllSentences([{ text, language }], [other, other])[0]).toHaveLength(2);
    expect(alignTexts({ text, language }, other).b.length).toBeGreaterThan(0);
  });

  it("reads a document without throwing", () => {
    const read = readDocument(new TextEncoder().encode(text), { source: "odd.txt" });
    expect(isUnreadable(read) ? read.reason : read.id).not.toBe("");
  });
});

describe("reading a document", () => {
  it("gives the same id for the same bytes of the same source, and another for others", () => {
    const id = (text: string, source = "a.txt") => {
      const read = readDocument(new TextEncoder().encode(text), { source });
      return isUnreadable(read) ? "" : read.id;
    };
    const text = "The dam in the upper valley held all night, and the villages slept.";
    expect(id(text)).toBe(id(text));
    expect(id(`${text} It rained.`)).not.toBe(id(text));
    expect(id(text, "b.txt")).not.toBe(id(text));
  });

  it.each([
    ["no bytes", new Uint8Array()],
    ["bytes of no encoding", Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256)],
    ["a page that is never closed", new TextEncoder().encode("<html><body><p>The dam held".repeat(50))],
  ])("never throws: %s", (_, bytes) => {
    expect(readDocument(bytes, { source: "x" })).toHaveProperty("source", "x");
  });
});

describe("comparing two reports", () => {
  it("gives the same likeness both ways", () => {
    for (const [a, b] of [
      [FERRY, FERRY_ARABIC],
      [FERRY, SCHOOLS],
      [FERRY_ARABIC, SCHOOLS],
    ] as const) {
      expect(compareReports(a, b).similarity).toBeCloseTo(compareReports(b, a).similarity, 10);
      expect(compareReports(a, b).sameEvent).toBe(compareReports(b, a).sameEvent);
    }
  });

  it("tells one event from another and names words", () => {
    const same = compareReports(FERRY, { ...FERRY, id: "copy" });
    expect(same.sameEvent).toBe(true);
    expect(same.reasons.length).toBeGreaterThan(0);
    expect(compareReports(FERRY, SCHOOLS).sameEvent).toBe(false);
    expect(compareReports(FERRY, FERRY_ARABIC).similarity).toBeGreaterThan(compareReports(FERRY, SCHOOLS).similarity);
  });
});

describe("gathering stories", () => {
  it("puts each report into one group, whatever the order of arrival", () => {
    const copy = { ...FERRY, id: "copy" };
    const groups = gatherStories([SCHOOLS, FERRY, copy]);
    expect(groups.flat().sort()).toEqual(["copy", "ferry", "schools"]);
    expect(groups).toContainEqual(["copy", "ferry"]);
    expect(gatherStories([copy, FERRY, SCHOOLS])).toEqual(groups);
  });

  it("gives nothing for nothing", () => {
    expect(gatherStories([])).toEqual([]);
  });
});

describe("quotations", () => {
  it("have the shape of the contract", () => {
    expect(findQuotations(FERRY)).toContainEqual(
      expect.objectContaining({
        report: "ferry",
        kind: "direct",
        speaker: "Oscar Velarde",
        speakerKind: "named",
        strength: expect.any(Number),
        span: { start: expect.any(Number), end: expect.any(Number) },
      }),
    );
  });
});

describe("sentences", () => {
  const [dam, damArabic, schools] = [
    { text: "The storm destroyed the old lighthouse.", language: "en" },
    { text: "دمرت العاصفة المنارة القديمة.", language: "ar" },
    { text: "Parliament raised the salaries of teachers.", language: "en" },
  ] as const;

  it("are nearer to their translation than to another sentence", () => {
    expect(compareSentences(dam, damArabic)).toBeGreaterThan(compareSentences(schools, damArabic));
    const [[translation, other] = []] = compareAllSentences([damArabic], [dam, schools]);
    expect(translation).toBeGreaterThan(other!);
  });

  it("are most like themselves", () => {
    expect(compareSentences(dam, dam)).toBeGreaterThan(0.95);
  });

  it("are aligned by their indices, each in at most one pair", () => {
    const { a, b, pairs } = alignTexts(
      { text: `${dam.text} ${schools.text}`, language: "en" },
      { text: `${schools.text} ${dam.text}`, language: "en" },
    );
    expect([a.length, b.length]).toEqual([2, 2]);
    expect(pairs.map((pair) => [pair.a, pair.b])).toEqual([
      [[0], [1]],
      [[1], [0]],
    ]);
  });

  it("are scored for every query and candidate", () => {
    expect(compareAllSentences([], [dam])).toEqual([]);
    expect(compareAllSentences([dam, schools], [])).toEqual([[], []]);
  });
});
