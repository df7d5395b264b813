import { describe, expect, it } from "vitest";
import { type Atom, findAtoms } from "../../src/annotate/find-atoms.js";
import { prepareText } from "./annotate-text.js";

function atomsOf(text: string, outlets: readonly string[] = []): readonly Atom[] {
  const { tokens, tables, pack } = prepareText(text);
  return findAtoms(text, tokens, tables, new Set(outlets), pack.code === "en");
}

/** Kind and words, so that a table of cases reads. */
function told(text: string, outlets: readonly string[] = []): readonly string[] {
  const { tokens } = prepareText(text);
  return atomsOf(text, outlets).map(
    ({ kind, from, to }) => `${kind}: ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`,
  );
}

describe("the smallest pieces that name somebody or something", () => {
  it.each([
    [
      "a country, its people and its capital",
      "Estonia, Estonian and Tallinn",
      ["country: Estonia", "country: Estonian", "country: Tallinn"],
    ],
    [
      "a country in Arabic, with and without particles",
      "إستونيا وإستونيا والإستوني",
      ["country: إستونيا", "country: وإستونيا", "country: والإستوني"],
    ],
    ["an office", "the president spoke", ["office: president"]],
    ["the longest office", "the deputy prime minister spoke", ["office: deputy prime minister"]],
    ["an Arabic office", "غادر وزير الخارجية", ["office: وزير الخارجية"]],
    ["a title", "Dr Holm", ["title: Dr"]],
    ["a counterpart", "with its counterpart", ["counterpart: counterpart"]],
    ["both at once", "while both leaders slept", ["joint: both leaders"]],
    ["both at once in Arabic", "اتفق الجانبان", ["joint: الجانبان"]],
    ["nobody in particular", "while sources slept", ["anonymous: sources"]],
    ["a paper", "in a joint statement", ["document: joint statement"]],
    [
      "an organisation and its acronym",
      "NATO and the World Health Organization",
      ["named: NATO", "named: World Health Organization"],
    ],
    ["a pronoun", "she slept", ["pronoun: she"]],
  ])("are %s", (_, text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it("tell the country that a name, a people or a capital stands for", () => {
    const hits = atomsOf("Peru, Peruvian, Lima").flatMap((atom) => (atom.kind === "country" ? [atom.hit] : []));
    expect(hits).toEqual([
      { country: "PER", as: "name" },
      { country: "PER", as: "demonym" },
      { country: "PER", as: "capital" },
    ]);
  });

  it("tell singular pronouns from plural ones", () => {
    const numbers = atomsOf("He left; they stayed").flatMap((atom) => (atom.kind === "pronoun" ? [atom.number] : []));
    expect(numbers).toEqual(["singular", "plural"]);
  });
});

describe("a name by its capitals", () => {
  it.each([
    ["the US is a country", "The US sent boats.", ["country: US"]],
    ["us is not", "The boats came to us.", []],
    ["Us at the start of a sentence is not", "Us they forgot.", []],
    ["the WHO is an organisation", "The WHO sent boats.", ["named: WHO"]],
    ["who is not", "The man who knew left.", []],
  ])("%s", (_, text, wanted) => {
    const names = told(text).filter((atom) => atom.startsWith("country") || atom.startsWith("named"));
    expect(names).toEqual(wanted);
  });
});

describe("an outlet's own name", () => {
  it("is the outlet, not the country in it", () => {
    expect(told("Peru Courier was told so.", ["Peru Courier"])).toContain("named: Peru Courier");
    expect(told("Peru Courier was told so.", ["Peru Courier"])).not.toContain("country: Peru");
  });

  it("is the country where the report gives no such name for itself", () => {
    expect(told("Peru Courier was told so.")).toContain("country: Peru");
  });

  it("counts as an outlet in Arabic, too", () => {
    expect(told("قالت جريدة بيرو اليوم إن السد صامد", ["جريدة بيرو اليوم"])).toContain("named: جريدة بيرو اليوم");
  });
});

it("does not take an Arabic preposition for the title it looks like", () => {
  expect(told("وقفوا أمام الميناء")).toEqual([]);
});

it("does not take a particle's rest for a pronoun", () => {
  expect(atomsOf("وصلهم الماء").filter(({ kind }) => kind === "pronoun")).toEqual([]);
});

it("gives pieces in order, none overlapping another", () => {
  const atoms = atomsOf("The Estonian foreign minister and his Peruvian counterpart met NATO officials in Lima.");
  expect(atoms.length).toBeGreaterThan(5);
  for (const [index, atom] of atoms.slice(1).entries()) expect(atom.from).toBeGreaterThanOrEqual(atoms[index]!.to);
});

it("gives nothing where nobody is named", () => {
  expect(atomsOf("The ferry is blue.")).toEqual([]);
  expect(atomsOf("")).toEqual([]);
});
