import { expect, it } from "vitest";
import { arabic } from "../../src/language/ar/index.js";
import { english } from "../../src/language/en/index.js";
import { nameNewsrooms } from "../../src/trace/name-newsrooms.js";
import { report } from "./told-stories.js";

const nothing = { outlets: [], owners: [], offices: [] };
const name = (...stories: Parameters<typeof nameNewsrooms>[0]) => nameNewsrooms(stories, nothing, [arabic, english]);
const tifinagh = report("a", "وكالة تيفيناغ للأنباء", undefined, { language: "ar" });
const latin = report("b", "Tifinagh News Agency");
const other = report("c", "Coast Herald");

it("hears the name of an agency in two scripts within one story", () => {
  const { keyOfReport, nameOf } = name([tifinagh, latin]);
  expect(keyOfReport(tifinagh)).toBe(keyOfReport(latin));
  expect(nameOf(keyOfReport(tifinagh)!)).toBe("Tifinagh News Agency");
});

it("does not hear it across stories, where names of two countries sound alike", () => {
  const { keyOfReport } = name([tifinagh, other], [latin, other]);
  expect(keyOfReport(tifinagh)).not.toBe(keyOfReport(latin));
});

it("takes a host that nobody knows, and no address at all, for no outlet", () => {
  const { keyOfReport } = name([]);
  expect(keyOfReport(report("d", undefined, undefined, { url: "https://unknown.example/a" }))).toBeUndefined();
  expect(keyOfReport(report("e", undefined, undefined, { url: "not an address" }))).toBeUndefined();
});
