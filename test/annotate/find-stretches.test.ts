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
    ["fr", "Il a coulé 2 semaines avant le 13 mai 1999.", "1999-04-29"],
    ["en", "It sank two months after 5 March 2023.", "2023-05-05"],
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
    ["en", "The dam was built 2014 to 2018.", { value: "2014", until: { value: "2018" } }],
    ["en", "The fair ran Nov 18-Dec 19, 2015.", { value: "2015-11-18", until: { value: "2015-12-19" } }],
    ["en", "It is shut from this May to October 2026.", { value: "2024-05", until: { value: "2026-10" } }],
    ["fr", "La foire dure du 4 au 23 du mois prochain.", { value: "2024-04-04", until: { value: "2024-04-23" } }],
    ["fr", "Il a siégé lundi 8h-9h.", { value: "2024-03-18", weekday: "Monday" }],
    ["es", "El puerto cierra 28/2-1/3.", { recurring: "--02-28", until: { recurring: "--03-01" } }],
    ["tr", "Baraj 2014 ve 2018 arasında yapıldı.", { value: "2014", until: { value: "2018" } }],
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

describe("days in digits without a year", () => {
  it.each([
    ["fr", "Le port ferme, 22/04, midi.", "--04-22"],
    ["tr", "Liman 22/4 sabahı kapandı.", "--04-22"],
    ["en", "The port shut 4/22.", "--04-22"],
  ])("are such where no fraction is so written, in %s: %s", (language, text, recurring) => {
    expect(valuesOf(text, language)[0]).toMatchObject({ recurring });
  });

  it("are none in what may be a fraction, and in what is always", () => {
    expect(valuesOf("About 3/4 of the port is shut, 24/7.", "en")).toEqual([]);
  });

  it("of next month behind a joining word are no months", () => {
    expect(valuesOf("La cumbre es el 20 del mes próximo.", "es")[0]).toMatchObject({ value: "2024-04-20" });
  });
});

describe("words that are no time", () => {
  it("that only join two months make no stretch", () => {
    expect(valuesOf("3月和5月的出口都下降了。", "zh")[0]).not.toHaveProperty("until");
  });

  it("of a telephone number are no years", () => {
    expect(valuesOf("Call +44 138-2010-2015.", "en").every(({ until }) => until === undefined)).toBe(true);
  });

  it("are left: a French perfect is no summer", () => {
    expect(valuesOf("Le navire a été retrouvé.", "fr")).toEqual([]);
    expect(valuesOf("Le navire a coulé à l'été 2019.", "fr")[0]).toMatchObject({ value: "2019", part: "summer" });
  });
});
