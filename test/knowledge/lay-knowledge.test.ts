import { expect, it } from "vitest";
import { layKnowledge } from "../../src/knowledge/lay-knowledge.js";
import { knowledgeSettings } from "../../src/settings.js";
import { known } from "./known.js";

it.each([
  ["{", "", /^not JSON/],
  ["[]", "", /object/],
  ['{"papers": []}', "", /unknown field "papers"; known are wires, outlets, owners, offices/],
  [
    '{"outlets": [{"name": "A"}, {"name": "B", "ownr": "C"}]}',
    'outlets, entry 2 ("B")',
    /unknown field "ownr"; known are name, /,
  ],
  ['{"owners": [{"name": "A", "domains": []}]}', 'owners, entry 1 ("A")', /unknown field "domains"/],
  ['{"outlets": [{"aliases": ["B"]}]}', "outlets, entry 1", /"name"/],
  ['{"outlets": [{"name": "—"}]}', 'outlets, entry 1 ("—")', /a name needs a letter or a digit/],
  ['{"outlets": [{"name": "A", "domains": ["https://a.example/"]}]}', 'outlets, entry 1 ("A")', /a host alone/],
  ['{"outlets": [{"name": "A", "country": "France"}]}', 'outlets, entry 1 ("A")', /three capitals/],
  ['{"outlets": "A"}', "outlets", /array/],
  ['{"outlets": [null]}', "outlets, entry 1", /object/],
])("refuses %s, naming the place and keeping what was known", (text, place, says) => {
  const { knowledge, problems } = layKnowledge(text, known);
  expect(knowledge).toBe(known);
  expect(problems[0]?.place).toBe(place);
  expect(problems[0]?.says).toMatch(says);
});

it("tells all that is wrong, not the first alone", () => {
  const { problems } = layKnowledge('{"outlets": [{"name": ""}, {"name": "B", "state": "yes"}]}', known);
  expect(problems.map(({ place }) => place)).toEqual(['outlets, entry 1 ("")', 'outlets, entry 2 ("B")']);
});

it("reads no file that is larger than it may be", () => {
  const { problems } = layKnowledge(" ".repeat(knowledgeSettings.largestFile + 1), known);
  expect(problems[0]?.says).toContain("part it into several files");
});
