import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packs } from "../../src/language/registry.js";
import { compileDateNames, withOrder } from "../../src/read/date-names.js";
import { parseDates } from "../../src/read/parse-dates.js";
import { languages } from "./reading-languages.js";

const valuesOf = (language: string, text: string) =>
  parseDates(text, compileDateNames(languages.packs, language)).map((date) => date.value);
const withWords = (language: string, text: string) =>
  parseDates(text, compileDateNames(packs, language)).map((date) => date.value);

test.each([
  ["en", "Tuesday 19 March 2024 - 22:33", "2024-03-19T22:33"],
  ["en", "Mar. 19th, 2024 at 10:33 p.m.", "2024-03-19T22:33"],
  ["en", "March 19,2024", "2024-03-19"],
  ["en", "22:33, 19 March 2024", "2024-03-19T22:33"],
  ["en", "2024-03-19T22:33:05.120+03:30", "2024-03-19T22:33:05+03:30"],
  ["en", "2024-03-19 22:33 GMT", "2024-03-19T22:33Z"],
  ["en", "March 2024", "2024-03"],
  ["de", "19. März 2024, 12:05 Uhr", "2024-03-19T12:05"],
  ["de", "19.03.2024", "2024-03-19"],
  ["fr", "mardi 19 mars 2024 à 22h33", "2024-03-19T22:33"],
  ["es", "19 de marzo de 2024", "2024-03-19"],
  ["pt", "19 de março de 2024", "2024-03-19"],
  ["ru", "19 марта 2024, 14:05", "2024-03-19T14:05"],
  ["uk", "19 березня 2024", "2024-03-19"],
  ["pl", "19 marca 2024 r.", "2024-03-19"],
  ["tr", "19 Mart 2024 Salı", "2024-03-19"],
  ["ar", "الثلاثاء ١٩ مارس ٢٠٢٤ - ١٠:٣٠", "2024-03-19T10:30"],
  ["ar", "19/3/2024", "2024-03-19"],
  ["fa", "سه‌شنبه ۲۹ اسفند ۱۴۰۲", "2024-03-19"],
  ["fa", "۱۴۰۲/۱۲/۲۹", "2024-03-19"],
  ["zh", "2024年3月19日 12:30", "2024-03-19T12:30"],
  ["ko", "2024년 3월 19일", "2024-03-19"],
  ["hu", "2024. március 19.", "2024-03-19"],
  ["hu", "2024. 03. 19.", "2024-03-19"],
])("reads %s: %s", (language, text, value) => {
  expect(valuesOf(language, text)).toEqual([value]);
});

/** One day, and where an hour is written half past two in the afternoon, in the ways that pages of a language write it. */
const PHRASINGS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "19 March 2024",
    "March 19, 2024",
    "Tuesday, March 19, 2024",
    "Tue Mar 19 2024",
    "Mar 19, 2024",
    "19 Mar 2024",
    "19th March 2024",
    "the 19th of March, 2024",
    "19-Mar-2024",
    "19-Mar-24",
    "19 Mar '24",
    "3/19/2024",
    "03/19/24",
    "2024-03-19",
    "2024/03/19",
    "MARCH 19TH, 2024",
    "[Mar] 19, 2024",
    "March 19 2024, 2:30 PM",
    "2:30pm, Tuesday 19 March 2024",
    "Published on March 19, 2024 at 14:30",
    "19.03.2024 | 14:30",
    "Tue, 19 Mar 2024 14:30",
    "20240319 is no date, 19 March 2024 is",
  ],
  ar: [
    "19 مارس 2024",
    "١٩ مارس ٢٠٢٤",
    "الثلاثاء 19 مارس 2024",
    "الثلاثاء، 19 آذار 2024",
    "19 آذار/مارس 2024",
    "19 مارس/آذار 2024",
    "19 مارس (آذار) 2024",
    "19/3/2024",
    "١٩/٣/٢٠٢٤",
    "19-03-2024",
    "2024/03/19",
    "2024-03-19",
    "مارس 19, 2024",
    "نشر في: 19 مارس، 2024",
    "19 مارس 2024م",
    "الثلاثاء 19 مارس 2024 - 2:30 م",
    "19 مارس 2024 الساعة 14:30",
    "14:30 - 19 مارس 2024",
    "٢:٣٠ مساءً ١٩ مارس ٢٠٢٤",
    "2024 مارس 19",
    "9 رمضان 1445 هـ الموافق 19 مارس 2024",
    "الثلاثاء 9 رمضان 1445هـ - 19 مارس 2024م",
  ],
  fa: [
    "۲۹ اسفند ۱۴۰۲",
    "29 اسفند 1402",
    "سه‌شنبه ۲۹ اسفند ۱۴۰۲",
    "سه شنبه، ۲۹ اسفند ۱۴۰۲",
    "۲۹ اسفند ماه ۱۴۰۲",
    "۱۴۰۲/۱۲/۲۹",
    "1402/12/29",
    "۱۴۰۲-۱۲-۲۹",
    "۲۹/۱۲/۱۴۰۲",
    "۱۴۰۲ اسفند ۲۹, سه‌شنبه",
    "۱۹ مارس ۲۰۲۴",
    "۱۹ مارس ۲۰۲۴ میلادی",
    "2024-03-19",
    "۲۰۲۴/۰۳/۱۹",
    "۲۹ اسفند ۱۴۰۲ ساعت ۱۴:۳۰",
    "۱۴:۳۰ - ۲۹ اسفند ۱۴۰۲",
    "۱۴۰۲/۱۲/۲۹ | ۱۴:۳۰",
    "۲۹ اسفند ۱۴۰۲ - ۱۹ مارس ۲۰۲۴",
    "۲۹ اسفند ۱۴۰۲، ساعت ۲:۳۰ بعد از ظهر",
    "۹ رمضان ۱۴۴۵، برابر با ۱۹ مارس ۲۰۲۴",
  ],
  ru: [
    "19 марта 2024",
    "19 марта 2024 г.",
    "19 марта 2024 года",
    "вторник, 19 марта 2024 года",
    "Вторник 19 Марта 2024",
    "19 мар. 2024 г.",
    "19 мар 2024",
    "19-го марта 2024 года",
    "19.03.2024",
    "19.03.24",
    "19/03/2024",
    "2024-03-19",
    "19 марта, 2024",
    "март 19, 2024",
    "19 марта 2024, 14:30",
    "14:30 19.03.2024",
    "14:30, 19 марта 2024",
    "19.03.2024 в 14:30",
    "19 марта 2024 года, 2:30 дня",
    "19 марта 2024 в 14.30",
  ],
  fr: [
    "19 mars 2024",
    "mardi 19 mars 2024",
    "Mardi, 19 mars 2024",
    "le 19 mars 2024",
    "Publié le 19 mars 2024",
    "19/03/2024",
    "19.03.2024",
    "19-03-2024",
    "19/03/24",
    "2024-03-19",
    "MARDI 19 MARS 2024",
    "mars 19, 2024",
    "19 mars 2024 à 14h30",
    "19/03/2024 à 14:30",
    "le 19 mars 2024 à 14 h 30",
    "14h30 | 19 mars 2024",
    "19 mars 2024, 2h30 de l’après-midi",
    "19 mars 2024 - 14 heures 30",
    "Mis à jour le 19/03/2024 14h30",
  ],
  es: [
    "19 de marzo de 2024",
    "19 marzo 2024",
    "martes, 19 de marzo de 2024",
    "Martes 19 de Marzo del 2024",
    "19 mar 2024",
    "19 mar. 2024",
    "marzo 19, 2024",
    "19/03/2024",
    "19-3-2024",
    "19.03.2024",
    "19/3/24",
    "2024-03-19",
    "19-mar-2024",
    "MARTES, 19 DE MARZO DE 2024",
    "19 de marzo de 2024, 14:30",
    "19 de marzo de 2024 a las 14:30",
    "19/03/2024 14:30 h",
    "14:30 h. 19/03/2024",
    "19 de marzo de 2024, 2:30 de la tarde",
    "19 de marzo de 2024 a las 2:30 p. m.",
  ],
  de: [
    "19. März 2024",
    "Dienstag, 19. März 2024",
    "Dienstag 19. März 2024",
    "19. Mär. 2024",
    "19 März 2024",
    "19.03.2024",
    "19.3.2024",
    "19. 3. 2024",
    "19.03.24",
    "Di, 19.03.2024",
    "2024-03-19",
    "den 19. März 2024",
    "19.MÄRZ.2024",
    "19. März 2024, 14:30 Uhr",
    "19. März 2024 um 14:30",
    "19.03.2024 - 14:30 Uhr",
    "19.03.2024 14.30 Uhr",
    "14:30 Uhr, 19. März 2024",
    "19. März 2024 um 14 Uhr 30",
    "Stand: 19.03.2024, 14:30 Uhr",
  ],
  tr: [
    "19 Mart 2024",
    "19 Mart 2024 Salı",
    "19 Mart 2024, Salı",
    "Salı, 19 Mart 2024",
    "19 Mar 2024",
    "19 MART 2024",
    "19.03.2024",
    "19/03/2024",
    "19-03-2024",
    "19.03.24",
    "2024-03-19",
    "Mart 19, 2024",
    "19 Mart 2024'te",
    "19 Mart 2024 14:30",
    "19 Mart 2024 - 14.30",
    "19.03.2024 14:30",
    "14:30 | 19.03.2024",
    "19 Mart 2024 Salı 14:30",
    "19 Mart 2024, saat 14.30",
    "19 Mart 2024 Salı, öğleden sonra 2:30",
  ],
  zh: [
    "2024年3月19日",
    "2024年03月19日",
    "2024年3月19日星期二",
    "2024年3月19日 周二",
    "2024年3月19号",
    "2024 年 3 月 19 日",
    "２０２４年３月１９日",
    "二〇二四年三月十九日",
    "二零二四年三月十九日",
    "2024-03-19",
    "2024/3/19",
    "2024.03.19",
    "2024年3月19日讯",
    "2024年3月19日 14:30",
    "2024年3月19日14时30分",
    "2024年3月19日下午2时30分",
    "2024年3月19日下午2:30",
    "2024年3月19日星期二下午2点30分",
    "2024-03-19 14:30",
    "民国113年3月19日",
  ],
};

describe.each(Object.entries(PHRASINGS))("the corpus of %s", (language, phrasings) => {
  const hour = /14|2[:h.时点]3|2:|۲:|٢:|۱۴:/u;
  test.each(phrasings)("reads 19 March 2024 in %s", (text) => {
    const [value, ...others] = withWords(language, text);
    expect(others).toEqual([]);
    expect(value).toBe(hour.test(text.replace(/14[04]\d/g, "")) ? "2024-03-19T14:30" : "2024-03-19");
  });
});

describe("a known moment", () => {
  test.each([
    ["en", "Tue, 19 Mar 2024 22:33:05 +0300", "2024-03-19T22:33:05+03:00"],
    ["en", "Tue Mar 19 22:33:05 2024", "2024-03-19T22:33:05"],
    ["en", "Tue Mar 19 22:33:05 UTC 2024", "2024-03-19T22:33:05Z"],
    ["en", "19 March 2024 22:33 GMT+3", "2024-03-19T22:33+03:00"],
    ["en", "19 March 2024 22:33 (UTC+03:30)", "2024-03-19T22:33+03:30"],
    ["en", "19 March 2024, 22:33 MSK", "2024-03-19T22:33+03:00"],
    ["en", "19 March 2024, 22:33 (Tehran time)", "2024-03-19T22:33+03:30"],
    ["en", "19 July 2021, 22:33 (Tehran time)", "2021-07-19T22:33+04:30"],
    ["en", "2024-03-19T22:33:05-0500", "2024-03-19T22:33:05-05:00"],
    ["en", "20:00:24, 21/04/2016", "2016-04-21T20:00:24"],
    ["ar", "19 مارس 2024 الساعة 22:33 بتوقيت غرينتش", "2024-03-19T22:33Z"],
    ["ar", "19 مارس 2024 22:33 بتوقيت مكة المكرمة", "2024-03-19T22:33+03:00"],
    ["ru", "19 марта 2024, 22:33 по московскому времени", "2024-03-19T22:33+03:00"],
    ["ru", "22:33 (мск) 19.03.2024", "2024-03-19T22:33+03:00"],
    ["fa", "۲۹ اسفند ۱۴۰۲ ساعت ۲۲:۳۳ به وقت تهران", "2024-03-19T22:33+03:30"],
    ["zh", "北京时间2024年3月19日22时33分", "2024-03-19T22:33"],
    ["de", "19.03.2024, 22:33 Uhr MEZ", "2024-03-19T22:33+01:00"],
  ])("is read with its zone in %s: %s", (language, text, value) => {
    expect(withWords(language, text)).toEqual([value]);
  });

  test.each(["EST", "CET", "IST", "BST", "CST"])("stays local where %s may be several clocks", (zone) => {
    expect(valuesOf("en", `19 March 2024 22:33 ${zone}`)).toEqual(["2024-03-19T22:33"]);
  });
});

describe("other calendars", () => {
  test.each([
    ["ar", "9 رمضان 1445 هـ", "2024-03-19"],
    ["ar", "الأول من محرم 1446", undefined],
    ["ar", "1 محرم 1446هـ", "2024-07-07"],
    ["ar", "1445/9/9 هـ", "2024-03-19"],
    ["ar", "٩ ربيع الآخر ١٤٤٥", "2023-10-24"],
    ["ar", "29 إسفند 1402", "2024-03-19"],
    ["en", "9 Ramadan 1445 AH", "2024-03-19"],
    ["en", "Dhu al-Hijjah 10, 1445", "2024-06-16"],
    ["en", "29 Esfand 1402", "2024-03-19"],
    ["en", "12/29/1402 AP", "2024-03-19"],
    ["fa", "۹ رمضان ۱۴۴۵", "2024-03-19"],
    ["fa", "۹ رمضان المبارک ۱۴۴۵ قمری", "2024-03-19"],
    ["tr", "9 Ramazan 1445", "2024-03-19"],
    ["ur", "9 رمضان 1445", "2024-03-19"],
    ["th", "19 มีนาคม 2567", "2024-03-19"],
    ["th", "วันอังคารที่ ๑๙ มีนาคม พ.ศ. ๒๕๖๗", "2024-03-19"],
    ["th", "19/3/2567", "2024-03-19"],
    ["en", "19 March 2567 BE", "2024-03-19"],
    ["ja", "令和6年3月19日", "2024-03-19"],
    ["ja", "令和元年5月1日", "2019-05-01"],
    ["ja", "平成31年4月30日", "2019-04-30"],
    ["hi", "१९ मार्च २०२४", "2024-03-19"],
    ["zh", "伊斯兰历1445年9月9日", "2024-03-19"],
  ])("are converted in %s: %s", (language, text, value) => {
    expect(withWords(language, text)).toEqual(value === undefined ? [] : [value]);
  });

  test("say that a Hijri day may be off, unless its weekday settles it", () => {
    const names = compileDateNames(languages.packs, "ar");
    const note = (text: string) => parseDates(text, names)[0]?.note;
    expect(note("9 رمضان 1445 هـ")).toBe("Hijri, converted by Umm al-Qura; a day off in some countries");
    expect(note("الثلاثاء 9 رمضان 1445 هـ")).toBe("Hijri, converted by Umm al-Qura and its weekday");
    // The moon was seen a day later there.
    expect(valuesOf("ar", "الأربعاء 9 رمضان 1445 هـ")).toEqual(["2024-03-20"]);
  });

  test("a year by signs is Gregorian however early it is", () => {
    expect(valuesOf("zh", "1357年6月10日")).toEqual([]);
  });
});

describe("two numbers that may each be the month", () => {
  test("the number above twelve is the day, else the language decides", () => {
    expect(valuesOf("en", "3/19/2024")).toEqual(["2024-03-19"]);
    expect(valuesOf("en", "3/4/2024")).toEqual(["2024-03-04"]);
    expect(valuesOf("ar", "3/4/2024")).toEqual(["2024-04-03"]);
  });

  test("the country decides before the language", () => {
    const names = withOrder(compileDateNames(languages.packs, "en"), "dmy");
    expect(parseDates("05/06/2024", names)[0]).toMatchObject({
      value: "2024-06-05",
      other: "2024-05-06",
      note: "day and month in the order of the country; may be 2024-05-06",
    });
  });

  test("a weekday beside them decides before both, and leaves nothing open", () => {
    const [date] = parseDates("Wednesday 05/06/2024", compileDateNames(languages.packs, "en"));
    expect(date?.value).toBe("2024-06-05");
    expect(date?.other).toBeUndefined();
  });
});

test("finds every date of a line and tells which bears a weekday", () => {
  const names = compileDateNames(languages.packs, "en");
  const found = parseDates("Published Monday, 4 March 2024; updated 6 March 2024", names);
  expect(found.map(({ value, weekday }) => [value, weekday])).toEqual([
    ["2024-03-04", true],
    ["2024-03-06", false],
  ]);
});

test("an hour belongs to one day only", () => {
  expect(valuesOf("en", "19 March 2024 22:33, 20 March 2024")).toEqual(["2024-03-19T22:33", "2024-03-20"]);
});

test.each([
  "31 February 2024",
  "99/99/2024",
  "in 2024",
  "11:30",
  "chapter 3.4.5",
  "version 1.2.24",
  "192.168.10.24",
  "12.10.24.55",
  "1,200 people in March",
  "19 March 24 people died",
  "May said so",
  "Ramadan 2024",
])("sees no day in %s", (text) => {
  expect(valuesOf("en", text)).toEqual([]);
});

describe("whatever is written", () => {
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2068-12-31"), noInvalidDate: true });
  const codes = Object.keys(PHRASINGS);
  const styles = ["full", "long", "medium"] as const;

  test.each(codes)("reads back what the runtime prints in %s", (language) => {
    const names = compileDateNames(packs, language);
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...styles),
        fc.constantFrom("short", "medium", undefined),
        (date, style, hour) => {
          const printed = new Intl.DateTimeFormat(language, {
            dateStyle: style,
            ...(hour === undefined ? {} : { timeStyle: hour }),
            timeZone: "UTC",
          }).format(date);
          const length = hour === undefined ? 10 : hour === "short" ? 16 : 19;
          expect(parseDates(printed, names)[0]?.value, printed).toBe(date.toISOString().slice(0, length));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each(codes)("reads back Hijri, Persian and Buddhist days that the runtime prints in %s", (language) => {
    const names = compileDateNames(packs, language);
    const calendars = fc.constantFrom("islamic-umalqura", "persian", "buddhist");
    fc.assert(
      fc.property(day, calendars, (date, calendar) => {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, { dateStyle: "full", timeZone: "UTC" });
        const printed = format.format(date);
        expect(parseDates(printed, names)[0]?.value, printed).toBe(date.toISOString().slice(0, 10));
      }),
      { numRuns: 100 },
    );
  });

  test("finds no date among words, marks and short numbers", () => {
    const names = compileDateNames(packs, "en");
    const piece = fc.oneof(
      fc.constantFrom("of", "the", "talks", "-", "/", ".", ",", ":"),
      fc.integer({ min: 0, max: 999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(parseDates(pieces.join(" "), names).filter(({ value }) => !/^(?:19|20)\d\d-/.test(value))).toEqual([]);
        expect(parseDates(pieces.filter((word) => /^\D|^\d{3}$/.test(word)).join(" "), names)).toEqual([]);
      }),
    );
  });

  test("every date lies inside its text, in order, and is a day that exists", () => {
    const names = compileDateNames(packs, "en");
    const piece = fc.constantFrom(
      "19",
      "March",
      "2024",
      "3",
      "/",
      ".",
      "-",
      "22:33",
      "Tuesday",
      "pm",
      "年",
      "月",
      "رمضان",
      "1445",
      " ",
      "UTC",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(" ");
        let end = 0;
        for (const date of parseDates(text, names)) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(Number.isNaN(Date.parse(date.value.slice(0, 10)))).toBe(false);
          end = date.end;
        }
      }),
    );
  });

  test("takes time in proportion to the length of the text", () => {
    const names = compileDateNames(packs, "en");
    const timeOf = (repeats: number) => {
      const text = "19 March 19/03/2024 22:33 9 Ramadan 1445 2024年3月 12.12.".repeat(repeats);
      const start = performance.now();
      parseDates(text, names);
      return performance.now() - start;
    };
    timeOf(200);
    expect(timeOf(2000)).toBeLessThan(40 * Math.max(timeOf(200), 1));
  });
});
