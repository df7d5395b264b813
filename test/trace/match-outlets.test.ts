import { describe, expect, it } from "vitest";
import { page as arabicPage } from "../../src/language/ar/page.js";
import { writing as arabicWriting } from "../../src/language/ar/writing.js";
import { page } from "../../src/language/en/page.js";
import { writing } from "../../src/language/en/writing.js";
import { matchOutlets } from "../../src/trace/match-outlets.js";

const { key, tell } = matchOutlets(
  [
    { page, writing },
    { page: arabicPage, writing: arabicWriting },
  ],
  [
    { name: "Azalai News Agency", language: "en" },
    { name: "وكالة أزلاي للأنباء", language: "ar" },
    { name: "صوت الجبال", language: "ar" },
  ],
);

it("gives one key to a name with and without the words for an agency", () => {
  expect(key("Norda Press Agency")).toBe(key("NORDA press"));
});

it("gives one key to the names of one agency in two languages", () => {
  expect(key("وكالة رويترز للأنباء")).toBe(key("Reuters"));
});

it("hears that a name which no table holds is one name in two scripts, and tells it in English", () => {
  expect(key("وكالة أزلاي للأنباء")).toBe(key("Azalai News Agency"));
  expect(tell("وكالة أزلاي للأنباء")).toBe("Azalai News Agency");
});

it("tells a name as printed where no English report prints it", () => {
  expect(tell("صوت الجبال")).toBe("صوت الجبال");
});

it("keeps different outlets apart", () => {
  expect(key("Lowland Courier")).not.toBe(key("Valley Mirror"));
});

it("keeps a name that is nothing but words for an agency", () => {
  expect(key("News Agency")).not.toBe("");
});

describe("with knowledge", () => {
  const names = [
    { name: "Azalai News Agency", language: "en" },
    { name: "صحيفة الساحل", language: "ar" },
  ];
  const herald = { name: "Coast Herald", aliases: ["صحيفة الساحل"], domains: [], wire: false };
  const knowing = matchOutlets([{ page, writing }], names, { outlets: [herald], owners: [], offices: [] });

  it("gives one key to names that only a user knows to be one", () => {
    expect(knowing.key("صحيفة الساحل")).toBe(knowing.key("COAST HERALD"));
    expect(key("صحيفة الساحل")).not.toBe(key("COAST HERALD"));
  });

  it("still knows the names of the packs", () => {
    expect(knowing.key("Associated Press")).toBe(knowing.key("AP"));
  });
});
