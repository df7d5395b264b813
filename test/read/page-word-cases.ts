/** What small reports in one language must give: the body clean, the credits and the day found, wherever the words stand. */
import { describe, expect, test } from "vitest";
import { isUnreadable, type Report } from "../../src/model/report.js";
import { readDocument } from "../../src/read/read-document.js";
import { languages } from "./reading-languages.js";

/** Where the telling words stand: lines of their own, an own first paragraph, or beside the first or last words. */
type Place = "above" | "below" | "amid" | "opening" | "head" | "end";
type CreditCase = readonly [place: Place, words: string, ...names: string[]];
type FurnitureCase = readonly [place: Place, words: string];
type DateCase = readonly [words: string, published: string];

export interface PageWordCases {
  readonly headline: string;
  readonly body: readonly string[];
  readonly credits: readonly CreditCase[];
  readonly furniture: readonly FurnitureCase[];
  readonly dates: readonly DateCase[];
  /** Sentences that name an outlet or a label's word and credit nobody, lose nothing. */
  readonly plain: readonly string[];
}

function pageOf({ headline, body }: PageWordCases, place: Place, words: string): string {
  const [first, second, ...rest] = body;
  const last = body.length - 1;
  const paragraphs: Readonly<Record<Place, readonly string[]>> = {
    above: [words, ...body],
    below: [...body, words],
    amid: [first!, second!, words, ...rest],
    opening: [words, ...body],
    head: [`${words}${first}`, ...body.slice(1)],
    end: body.with(last, `${body[last]} ${words}`),
  };
  return [headline, ...paragraphs[place]].join("\n\n");
}

function read(text: string): Report {
  const report = readDocument(new TextEncoder().encode(text), { source: "one" }, languages);
  if (isUnreadable(report)) throw new Error(report.reason);
  return report;
}

/** A suite for the language with the BCP 47 code `code`. */
export function describePageWords(name: string, code: string, cases: PageWordCases): void {
  describe(`in a report in ${name}`, () => {
    const credits = cases.credits.map(([place, words, ...names]) => ({ place, words, names }));

    test.each(credits)("$place: $words credits $names", ({ place, words, names }) => {
      const report = read(pageOf(cases, place, words));
      expect(report.credits.map((credit) => credit.name)).toEqual(names);
      expect(report.language).toBe(code);
    });

    test.each(credits.filter(({ place }) => place === "above" || place === "below"))(
      "$place: $words is no part of the body",
      ({ place, words }) => {
        expect(read(pageOf(cases, place, words)).text).toBe(cases.body.join("\n\n"));
      },
    );

    test.each(cases.furniture)("%s: %s is furniture", (place, words) => {
      const report = read(pageOf(cases, place, words));
      expect(report.text).toBe(cases.body.join("\n\n"));
      expect(report.headline).toBe(cases.headline);
      expect(report.credits).toEqual([]);
    });

    test.each(cases.dates)("%j tells the day of publication", (words, published) => {
      const report = read(pageOf(cases, "above", words));
      expect(report.published?.value.slice(0, 10)).toBe(published);
      expect(report.text).toBe(cases.body.join("\n\n"));
    });

    test.each(cases.plain)("%j is body and credits nobody", (words) => {
      const report = read(pageOf(cases, "opening", words));
      expect(report.text).toBe([words, ...cases.body].join("\n\n"));
      expect(report.credits).toEqual([]);
    });
  });
}
