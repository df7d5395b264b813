import { expect, test } from "vitest";
import { compilePageTables } from "../../src/read/page-tables.js";
import { partEnding } from "../../src/read/part-ending.js";
import { languages } from "./reading-languages.js";

const tables = compilePageTables(languages.packs);
const parted = (line: string) => {
  const { words, ending } = partEnding(line, tables);
  return [words, ending.map(({ kind, words: behind }) => `${kind} ${behind}`)];
};

test.each([
  ["The tide turned. -30-", "The tide turned.", ["end mark -30-"]],
  ["وعاد المد. /انتهى/", "وعاد المد.", ["end mark /انتهى/"]],
  ["The tide turned. 40718", "The tide turned.", ["code 40718"]],
  ["The tide turned.", "The tide turned.", []],
  ["It turned in 2019", "It turned in 2019", []],
  ["See v. 2", "See v. 2", []],
])("%j", (line, words, ending) => {
  expect(parted(line)).toEqual([words, ending]);
});
