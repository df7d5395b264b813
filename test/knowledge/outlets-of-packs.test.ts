import { expect, it } from "vitest";
import { outletsOfPacks } from "../../src/knowledge/outlets-of-packs.js";
import type { NamedForms } from "../../src/model/language.js";

const pack = (outlets: readonly NamedForms[]) => ({ page: { outlets } });

it("lists each outlet once with its names in all languages", () => {
  const packs = [
    pack([{ english: "Azalai", forms: ["Azalai", "AZALAI", "Azalai Agency"], country: "MRT" }]),
    pack([{ english: "Azalai", forms: ["وكالة أزلاي"] }]),
  ];
  expect(outletsOfPacks(packs)).toEqual([
    { name: "Azalai", aliases: ["Azalai Agency", "وكالة أزلاي"], domains: [], country: "MRT", wire: false },
  ]);
});

it("gives a name that two bear to neither, unless it is the name of one", () => {
  const packs = [
    pack([
      { english: "Herald", forms: ["Herald", "HB"] },
      { english: "Herald (Norda)", forms: ["Herald", "HB", "Norda Herald"] },
    ]),
  ];
  expect(outletsOfPacks(packs).map(({ name, aliases }) => [name, aliases])).toEqual([
    ["Herald", []],
    ["Herald (Norda)", ["Norda Herald"]],
  ]);
});
