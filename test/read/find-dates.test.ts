import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packs } from "../../src/language/registry.js";
import { compileDateNames } from "../../src/read/date-names.js";
import type { DateCandidate } from "../../src/read/draft.js";
import { findDates } from "../../src/read/find-dates.js";
import { isAfter } from "../../src/read/moment-bounds.js";
import { languages } from "./reading-languages.js";

const names = compileDateNames(languages.packs, "en");
const candidate = (value: string, more: Partial<DateCandidate> = {}): DateCandidate => ({
  value,
  precision: /T..:..:/.test(value) ? "second" : value.length > 10 ? "minute" : "day",
  basis: "meta",
  role: "published",
  trust: 9,
  kind: "meta",
  ...more,
});
const find = (
  dates: readonly DateCandidate[],
  about: { url?: string; crawled?: string } = {},
  ages: readonly string[] = [],
  language = "en",
) =>
  findDates(
    "The harbour was closed for two hours on Monday, the port said.",
    [],
    { dates, ages: ages.map((words) => ({ words, role: "published", trust: 1.2 })) },
    about,
    compileDateNames(packs, language),
  );

describe("the three clocks", () => {
  test("each tell their precision and what they rest on", () => {
    const dates = [
      candidate("2024-03-19T10:00Z", { basis: "meta a" }),
      candidate("2024-03-20", { role: "modified", basis: "meta b" }),
    ];
    expect(find(dates, { crawled: "2024-03-21T08:00:00Z" })).toEqual({
      published: { value: "2024-03-19T10:00Z", precision: "minute", basis: "meta a" },
      modified: "2024-03-20",
      crawled: "2024-03-21T08:00:00Z",
      clocks: {
        modified: { value: "2024-03-20", precision: "day", basis: "meta b" },
        crawled: { value: "2024-03-21T08:00:00Z", precision: "second", basis: "what was given with the document" },
      },
    });
  });

  test("the address of an archive tells the crawl", () => {
    const url = "https://web.archive.org/web/20240321080500/https://gazette.example/2024/03/19/harbour";
    const { published, crawled, clocks } = find([], { url });
    expect(published).toEqual({ value: "2024-03-19", precision: "day", basis: "address of the page" });
    expect(crawled).toBe("2024-03-21T08:05:00Z");
    expect(clocks?.crawled?.basis).toBe("address of an archive");
  });

  test("a report that names none has none, and a weekday stays a weekday even beside a crawl", () => {
    expect(find([])).toEqual({ weekday: "Monday" });
    expect(find([], { crawled: "2024-03-21" })).toMatchObject({ weekday: "Monday", crawled: "2024-03-21" });
    expect(find([], { crawled: "2024-03-21" }).published).toBeUndefined();
  });
});

describe("nothing later than the crawl", () => {
  test.each([
    ["2024-03-20", "2024-03-19", true],
    ["2024-03-19", "2024-03-19", false],
    ["2024-03-19T23:30:00+03:00", "2024-03-19T21:00:00Z", false],
    ["2024-03-19T23:30:00Z", "2024-03-19T21:00:00Z", true],
    // A day or a time without its zone may be that of a place ahead.
    ["2024-03-20", "2024-03-19T21:00:00Z", false],
    ["2024-03-20T06:00", "2024-03-19T21:00:00Z", false],
    ["2024-03-21", "2024-03-19T21:00:00Z", true],
    ["2024-03-20T00:30:00+09:00", "2024-03-19", false],
    ["2024", "2023-06-01", true],
  ])("%s after %s: %s", (value, limit, after) => {
    expect(isAfter(value, limit)).toBe(after);
  });

  test("whatever the page says", () => {
    const moment = fc.date({ min: new Date("2015-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    const written = fc.tuple(moment, fc.constantFrom(10, 16, 19)).map(([date, length]) => {
      const value = date.toISOString().slice(0, length);
      return length === 10 ? value : `${value}Z`;
    });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 6 }), written, (values, crawled) => {
        const roles = ["published", "modified", "shown"] as const;
        const dates = values.map((value, index) => candidate(value, { role: roles[index % 3]!, trust: index }));
        const found = find(dates, { crawled });
        for (const date of [found.published?.value, found.modified]) {
          if (date !== undefined) expect(isAfter(date, crawled)).toBe(false);
        }
        if (found.published) expect(values).toContain(found.published.value);
      }),
    );
  });
});

describe("of several dates", () => {
  test("two kinds of signs outweigh one, however trusted it is", () => {
    const dates = [
      candidate("2024-03-12", { basis: "meta" }),
      candidate("2024-03-19", { kind: "element", trust: 6, basis: "time element" }),
      candidate("2024-03-19", { kind: "script", trust: 3 }),
    ];
    expect(find(dates).published).toMatchObject({ value: "2024-03-19", basis: "time element" });
  });

  test("the day of the last change outweighs nothing", () => {
    const dates = [
      candidate("2024-03-12"),
      candidate("2024-03-19", { role: "modified" }),
      candidate("2024-03-19", { kind: "element", trust: 6 }),
      candidate("2024-03-19", { kind: "script", trust: 3 }),
    ];
    expect(find(dates).published?.value).toBe("2024-03-12");
  });

  test("the last change stands in for publication where that is unknown, and says so", () => {
    const { published } = find([candidate("2024-03-19", { role: "modified", basis: "meta b" })]);
    expect(published).toEqual({ value: "2024-03-19", precision: "day", basis: "meta b, the last change" });
  });

  test("numbers that may be read two ways are read as another date of the page", () => {
    const dates = [
      candidate("2024-05-06", { other: "2024-06-05", basis: "meta (day and month in the order of the language; x)" }),
      candidate("2024-06-05", { kind: "words", trust: 2 }),
    ];
    expect(find(dates).published).toMatchObject({
      value: "2024-06-05",
      basis: "meta (day and month as in another date of the page)",
    });
  });
});

describe("the newsroom's own clock", () => {
  const world = candidate("2024-03-20T01:09:55Z", { basis: "JSON-LD" });

  test("by a sign that holds the same moment with its offset", () => {
    const local = candidate("2024-03-19T18:09:55-07:00", { kind: "script", trust: 3 });
    expect(find([world, local]).published).toMatchObject({ value: "2024-03-19T18:09:55-07:00", basis: "JSON-LD" });
  });

  test("by a sign that holds the same minute without a zone", () => {
    const local = candidate("2024-03-19T18:09:55", { kind: "linked data", trust: 3, basis: "other" });
    expect(find([world, local]).published?.value).toBe("2024-03-19T18:09:55");
  });

  test("by the day in the address, and then no more than the day", () => {
    expect(find([world], { url: "https://gazette.example/2024/03/19/harbour" }).published).toEqual({
      value: "2024-03-19",
      precision: "day",
      basis: "address of the page; JSON-LD in world time",
    });
  });

  test("not by a day that the moment had nowhere", () => {
    const noon = candidate("2024-03-20T13:00:05Z");
    expect(find([noon], { url: "https://gazette.example/2024/03/19/harbour" }).published?.value).toBe(noon.value);
  });
});

describe("days in addresses", () => {
  test.each([
    ["https://gazette.example/2024/03/19/harbour", "2024-03-19"],
    ["https://gazette.example/news/2024-03/19/harbour", "2024-03-19"],
    ["https://gazette.example/20240319-harbour", "2024-03-19"],
    ["https://gazette.example/harbour-19-03-2024", "2024-03-19"],
  ])("in %s", (url, day) => {
    expect(find([], { url }).published?.value).toBe(day);
  });

  test.each([
    "https://gazette.example/2024/13/19/harbour",
    "https://gazette.example/05-06-2024",
    "https://gazette.example/120240319",
    "https://gazette.example/2024/03/harbour",
  ])("none in %s", (url) => {
    expect(find([], { url }).published).toBeUndefined();
  });
});

describe("ages", () => {
  test.each([
    ["en", "5 hours ago", "2024-03-19"],
    ["ar", "قبل 3 ساعات", "2024-03-19"],
    ["ar", "منذ ساعتين", "2024-03-19"],
    ["ru", "2 часа назад", "2024-03-19"],
    ["fr", "il y a 2 heures", "2024-03-19"],
    ["es", "hace 3 horas", "2024-03-19"],
    ["de", "vor 2 Stunden", "2024-03-19"],
    ["tr", "3 saat önce", "2024-03-19"],
    ["zh", "3小时前", "2024-03-19"],
    ["fa", "۳ ساعت پیش", "2024-03-19"],
    ["en", "12 minutes ago", "2024-03-19T17:48Z"],
    ["en", "yesterday", "2024-03-18"],
    ["ru", "вчера", "2024-03-18"],
    ["de", "vor 3 Tagen", "2024-03-16"],
  ])("in %s count from the crawl, no finer than they are told: %s", (language, words, value) => {
    const { published } = find([], { crawled: "2024-03-19T18:00:00Z" }, [words], language);
    expect(published?.value).toBe(value);
    expect(published?.basis).toBe(`"${words}", counted from the crawl`);
  });

  test.each([
    ["5 hours ago", undefined],
    ["5 hours ago", "2024-03-19"],
    // It may have been yesterday.
    ["5 hours ago", "2024-03-19T05:30:00Z"],
    ["3 weeks ago", "2024-03-19T18:00:00Z"],
  ])("tell nothing where the crawl does not settle the day: %s at %s", (words, crawled) => {
    expect(find([], crawled === undefined ? {} : { crawled }, [words]).published).toBeUndefined();
  });
});

test("the last of several days is no day of publication", () => {
  const around = [
    {
      words: "Review 14. - 20. January 2024",
      kind: "date" as const,
      dates: [{ start: 13, end: 29, value: "2024-01-20", precision: "day" as const, weekday: false }],
    },
  ];
  expect(findDates("", around, { dates: [] }, {}, names).published).toBeUndefined();
});
