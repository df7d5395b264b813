import { expect, test } from "vitest";
import { compileDateNames } from "../../src/read/date-names.js";
import { parseDates } from "../../src/read/parse-dates.js";
import { languages } from "./reading-languages.js";

const valuesOf = (language: string, text: string) =>
  parseDates(text, compileDateNames(languages.packs, language)).map((date) => date.value);

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
])("reads %s: %s", (language, text, value) => {
  expect(valuesOf(language, text)).toEqual([value]);
});

test("the number above twelve is the day, else the language decides", () => {
  expect(valuesOf("en", "3/19/2024")).toEqual(["2024-03-19"]);
  expect(valuesOf("en", "3/4/2024")).toEqual(["2024-03-04"]);
  expect(valuesOf("ar", "3/4/2024")).toEqual(["2024-04-03"]);
});

test("finds every date of a line and tells which bears a weekday", () => {
  const names = compileDateNames(languages.packs, "en");
  const found = parseDates("Published Monday, 4 March 2024; updated 6 March 2024", names);
  expect(found.map(({ value, weekday }) => [value, weekday])).toEqual([
    ["2024-03-04", true],
    ["2024-03-06", false],
  ]);
});

test.each([
  "31 February 2024",
  "99/99/2024",
  "in 2024",
  "11:30",
  "chapter 3.4.5",
  "1,200 people in March",
  "May said so",
])("sees no day in %s", (text) => {
  expect(valuesOf("en", text)).toEqual([]);
});
