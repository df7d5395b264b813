/** Stretches, ranks and distances: what several units or two ends tell together. */
import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";
import { publishedOn } from "./annotate-text.js";

/** A Wednesday. */
const WEDNESDAY = "2024-03-20";

function valuesOf(text: string, language: string) {
  const report = { id: "r", source: "r.txt", language, text, credits: [], published: publishedOn(WEDNESDAY) };
  const { times, looseTimes } = annotateReport(report, packFor(language));
  return [...times, ...looseTimes].map(({ start: _start, end: _end, ...value }) => value);
}

describe("days by more than one unit", () => {
  it.each([
    ["en", "It sank two years and three months ago.", "2021-12-20"],
    ["fr", "Il a coulé il y a deux mois et cinq jours.", "2024-01-15"],
    ["en", "It sank 3 days after 12 March.", "2024-03-15"],
  ])("of %s: %s", (language, text, value) => {
    expect(valuesOf(text, language)[0]).toMatchObject({ value });
  });
});

describe("stretches", () => {
  it.each([
    ["en", "It rained the rest of the week.", { value: "2024-03-20", until: { value: "2024-03-24" } }],
    ["en", "It rained from 4 March to now.", { recurring: "--03-04", until: { value: "2024-03-20" } }],
    ["en", "It rained in the last four months of 2021.", { value: "2021-09", until: { value: "2021-12" } }],
    ["en", "It rained in the first ten days of last year.", { value: "2023-01-01", until: { value: "2023-01-10" } }],
    ["en", "It rained in the third week of this month.", { value: "2024-W12" }],
    ["en", "Sales fell in the past two quarters.", { value: "2023-07", until: { value: "2023-12" } }],
    ["fr", "Le port ferme entre 16 heures et 18 heures.", { clock: "16:00", until: { clock: "18:00" } }],
    ["es", "Llovió en la primera mitad de 2019.", { value: "2019-01", until: { value: "2019-06" } }],
    ["de", "Der Hafen schließt am 28.10. wieder.", { recurring: "--10-28" }],
    ["tr", "Son 3 gün yağmur yağdı.", { value: "2024-03-17", until: { value: "2024-03-19" } }],
    ["ar", "هطل المطر في الأسبوع الثالث من هذا الشهر.", { value: "2024-W12" }],
  ])("of %s: %s", (language, text, value) => {
    expect(valuesOf(text, language)[0]).toMatchObject(value);
  });

  it("of hours are of the half that one end or the day tells", () => {
    expect(valuesOf("It shut from 11 pm to 3.", "en")[0]).toMatchObject({ clock: "23:00", until: { clock: "03:00" } });
    expect(valuesOf("It shut from 2:00 to 2:30 pm.", "en")[0]).toMatchObject({ clock: "14:00" });
    expect(valuesOf("They talk tonight at 7.", "en")[0]).toMatchObject({ value: WEDNESDAY, clock: "19:00" });
  });

  it("of a named week hold the days that are told with it", () => {
    const [stretch] = valuesOf("They meet next week between Wednesday and Friday.", "en");
    expect(stretch).toMatchObject({ value: "2024-03-27", until: { value: "2024-03-29" } });
  });
});

describe("words that are no time", () => {
  it("are left: a French perfect is no summer", () => {
    expect(valuesOf("Le navire a été retrouvé.", "fr")).toEqual([]);
    expect(valuesOf("Le navire a coulé à l'été 2019.", "fr")[0]).toMatchObject({ value: "2019", part: "summer" });
  });
});
