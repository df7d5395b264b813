/** What a report of a language without a lexicon says cannot be held against others: nobody leaves anything out there. */
import { describe, expect, it } from "vitest";
import { synopsize } from "../../src/index.js";
import { meetInMeaning } from "../../src/lexicon/languages/registry.js";
import type { Report } from "../../src/model/report.js";

const report = (language: string, headline: string, text: string): Report => ({
  id: language,
  source: `${language}.txt`,
  language,
  headline,
  text,
  published: { value: "2024-03-19", precision: "day", basis: "made for a test" },
  credits: [],
});

const english = report(
  "en",
  "Estonian president speaks with Peru's prime minister",
  "Estonian President Karl Mägi spoke by telephone on Tuesday with Peruvian Prime Minister Óscar Velarde about the " +
    "port at Callao.\n\nThe loan will be 85 million euros. Twelve people were killed at the building site.",
);
const polish = report(
  "pl",
  "Prezydent Estonii rozmawiał z premierem Peru",
  "Prezydent Estonii Karl Mägi rozmawiał we wtorek przez telefon z premierem Peru Óscarem Velarde o budowie portu " +
    "w Callao.\n\nKredyt wyniesie 85 mln euro. W wypadku na budowie zginęło 12 osób.",
);
const ukrainian = report(
  "uk",
  "Президент Естонії поговорив із прем'єр-міністром Перу",
  "Президент Естонії Карл Мягі у вівторок провів телефонну розмову з прем'єр-міністром Перу Оскаром Веларде.\n\n" +
    "Кредит становитиме 85 мільйонів євро. На будівництві загинули 12 осіб.",
);

describe("a story in languages that the lexicon does not know", () => {
  const [story] = synopsize([english, polish, ukrainian]).stories;

  it("joins the reports all the same", () => {
    expect(story!.reports).toEqual(["en", "pl", "uk"]);
  });

  it("says of none that it leaves something out, or alone has it", () => {
    expect(story!.discrepancies.filter(({ kind }) => kind === "omission")).toEqual([]);
    expect(story!.claims.filter(({ members }) => members.length === 1)).toEqual([]);
  });
});

it("gives no figure to one report alone that another has, too", () => {
  const { stories } = synopsize([english, polish]);
  const alone = stories[0]!.claims.filter(({ members }) => members.length === 1).map(({ gist }) => gist);
  expect(alone.filter((gist) => /85|12|Twelve/.test(gist))).toEqual([]);
});

it.each([
  ["en", "pl", true],
  ["uk", "uk-UA", true],
  ["en-GB", "uk", false],
  ["he", "hi", false],
])("knows whether words of %s and %s can answer each other", (a, b, meet) => {
  expect(meetInMeaning(a, b)).toBe(meet);
});
