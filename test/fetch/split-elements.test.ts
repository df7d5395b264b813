import { expect, it } from "vitest";
import { splitElements } from "../../src/fetch/split-elements.js";

const split = (xml: string) => [...splitElements(xml, ["item", "entry"])];

it("gives elements as they stand, whatever their prefix and case", () => {
  const xml = "<a><item>1</item> <x:ITEM y='>'>2</x:ITEM><entry/><items>no</items></a>";
  expect(split(xml).map((piece) => piece.xml)).toEqual(["<item>1</item>", "<x:ITEM y='>'>2</x:ITEM>", "<entry/>"]);
  expect(split(xml)[1]?.start).toBe(xml.indexOf("<x:ITEM"));
});

it("passes over character data and comments, also those that do not end", () => {
  expect(split("<item><![CDATA[</item>]]><!-- </item> --></item>")).toHaveLength(1);
  expect(split("<item><!-- open <b></item><item/>")).toHaveLength(2);
  expect(split("<item><![CDATA[open</item><item/>")).toMatchObject([{ broken: "cut" }]);
});

it("tells what is interrupted and what is cut", () => {
  expect(split("<item>a<item>b</item><item>c")).toEqual([
    { xml: "<item>a", start: 0, broken: "interrupted" },
    { xml: "<item>b</item>", start: 7 },
    { xml: "<item>c", start: 21, broken: "cut" },
  ]);
});
