import { expect, test } from "vitest";
import { compileDateNames } from "../../src/read/date-names.js";
import { parseStamp } from "../../src/read/parse-stamp.js";
import { languages } from "./reading-languages.js";

const names = compileDateNames(languages.packs, "en");

test.each([
  ["2024-03-19T10:00:00Z", "2024-03-19T10:00:00Z"],
  ["2024-03-19 10:00:00.000 +0300", "2024-03-19T10:00:00+03:00"],
  ["20240319", "2024-03-19"],
  ["20240319100005", "2024-03-19T10:00:05"],
  ["20240319T100005Z", "2024-03-19T10:00:05Z"],
  ["1710842400", "2024-03-19T10:00:00Z"],
  ["1710842400123", "2024-03-19T10:00:00Z"],
  ["Tue, 19 Mar 2024 10:00:05 GMT", "2024-03-19T10:00:05Z"],
  ["Tuesday, March 19, 2024 - 10:00", "2024-03-19T10:00"],
  ["19/03/2024 10:00", "2024-03-19T10:00"],
])("reads %s", (words, value) => {
  expect(parseStamp(words, names)?.value).toBe(value);
});

test.each([
  "",
  "2024",
  "2024-03",
  "20241350",
  "12345678",
  "3024-03-19",
  "0000-00-00T00:00:00Z",
  "4102444801",
  "x".repeat(500),
])("sees no moment in '%s'", (words) => {
  expect(parseStamp(words, names)).toBeUndefined();
});
