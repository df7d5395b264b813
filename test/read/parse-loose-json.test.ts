import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLooseJson } from "../../src/read/parse-loose-json.js";

test.each([
  ["whole", '{"a":1}', { a: 1 }],
  ["in a comment", '<!-- {"a":1} -->', { a: 1 }],
  ["in a section", '<![CDATA[ {"a":1} ]]>', { a: 1 }],
  ["with a semicolon behind it", '{"a":1};', { a: 1 }],
  ["with commas too many", '{"a":[1,],}', { a: [1] }],
  ["with a line break in a string", '{"a":"b\nc"}', { a: "b c" }],
  ["with entities", "{&quot;a&quot;:1}", { a: 1 }],
  ["twice", '{"a":1} {"b":2}', [{ a: 1 }, { b: 2 }]],
  ["cut off in a string", '{"a":1,"b":["c', { a: 1, b: ["c"] }],
  ["cut off behind a comma", '{"a":[1,2],', { a: [1, 2] }],
])("reads JSON %s", (_, source, value) => {
  expect(parseLooseJson(source)).toEqual(value);
});

test("reads whatever JSON there is, as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(parseLooseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("gives up on what is none, and never throws", () => {
  expect(parseLooseJson("{a:b}")).toBeUndefined();
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => parseLooseJson(text)).not.toThrow();
    }),
  );
});

test("takes time in proportion to the length", () => {
  const start = performance.now();
  parseLooseJson(`${"[".repeat(200_000)}`);
  parseLooseJson(`{"a":"${" ,".repeat(400_000)}`);
  parseLooseJson(`{"a":"${"\n".repeat(800_000)}`);
  expect(performance.now() - start).toBeLessThan(5000);
});
