import { describe, expect, it } from "vitest";
import {
  type ActorSide,
  compareCountries,
  compareOfficeHolders,
  compareOrganisations,
  comparePersons,
} from "../../src/gather/compare-actors.js";
import { numberOfName } from "../../src/gather/same-name.js";
import type { WeighedName } from "../../src/gather/weigh-actors.js";

const named = (words: string, more: Partial<WeighedName> = {}): WeighedName => ({
  name: words,
  words,
  language: "en",
  number: numberOfName(words, more.language ?? "en"),
  weight: 1,
  english: false,
  unnamed: false,
  ...more,
});
const side = (persons: readonly WeighedName[]): ActorSide => ({
  actors: { persons, organisations: [], places: [], countries: new Map() },
});
const president = (words: string, country = "KEN") => named(words, { office: "president", country });

describe("comparePersons", () => {
  it("finds the same person under another spelling", () => {
    expect(comparePersons(side([named("Ibrahim Diallo")]), side([named("Ebrahim Diallo")])).value).toBeGreaterThan(0);
  });

  it("finds the same person in another script", () => {
    const { value, reasons } = comparePersons(
      side([named("Karim Haddad")]),
      side([named("كريم حداد", { language: "ar" })]),
    );
    expect(value).toBeGreaterThan(0);
    expect(reasons).toEqual(["both name “Karim Haddad” / “كريم حداد”"]);
  });

  it("counts different persons against one event", () => {
    expect(comparePersons(side([named("Grace Wanjala")]), side([named("Peter Olsen")])).value).toBe(-1);
  });

  it("leaves out who is known by the office alone", () => {
    const nameless = named("the president", { unnamed: true });
    expect(comparePersons(side([nameless]), side([named("Grace Wanjala")])).value).toBe(0);
  });
});

describe("compareOfficeHolders", () => {
  it("counts two holders of one office against one event", () => {
    const { value, reasons } = compareOfficeHolders(
      side([president("Daniel Otieno")]),
      side([president("Grace Wanjala")]),
    );
    expect(value).toBe(-1);
    expect(reasons).toEqual(["the president of KEN is “Daniel Otieno” in one, “Grace Wanjala” in the other"]);
  });

  it("says nothing of one holder in two spellings, nor of two countries' presidents", () => {
    expect(compareOfficeHolders(side([president("Ibrahim Diallo")]), side([president("Ebrahim Diallo")])).value).toBe(
      0,
    );
    expect(compareOfficeHolders(side([president("Ana Quispe", "PER")]), side([president("Kofi Asante")])).value).toBe(
      0,
    );
  });

  it("says nothing of a name in characters beside one in letters that does not sound like it", () => {
    const minister = named("佐藤健一", { language: "zh", office: "president", country: "KEN" });
    expect(compareOfficeHolders(side([minister]), side([president("Kenichi Sato")])).value).toBe(0);
  });

  it("says nothing of a name that is the other cut short, but of two who share a part", () => {
    const minister = president("Behrouz Sadeghipour");
    expect(compareOfficeHolders(side([president("Behrouz Sadeghi")]), side([minister])).value).toBe(0);
    expect(compareOfficeHolders(side([president("Behrouz Moradi")]), side([minister])).value).toBe(-1);
  });

  it("says nothing where a report names a former holder beside the present one", () => {
    const both = side([president("Grace Wanjala"), president("Daniel Otieno")]);
    expect(compareOfficeHolders(both, side([president("Grace Wanjala")])).value).toBe(0);
    expect(compareOfficeHolders(side([president("Grace Wanjala")]), both).value).toBe(0);
  });
});

describe("compareCountries and compareOrganisations", () => {
  const ofCountries = (...codes: readonly string[]): ActorSide => ({
    actors: {
      persons: [],
      organisations: codes.map((code) => named(code, { english: true })),
      places: [],
      countries: new Map(codes.map((code) => [code, named(code)])),
    },
  });

  it("weighs the countries that both reports concern", () => {
    expect(compareCountries(ofCountries("KEN", "GHA"), ofCountries("KEN", "GHA")).value).toBeCloseTo(1);
    expect(compareCountries(ofCountries("KEN", "GHA"), ofCountries("PER", "CHL")).value).toBe(-1);
    expect(compareCountries(ofCountries(), ofCountries("PER")).value).toBe(0);
  });

  it("weighs the organisations that both reports name", () => {
    expect(compareOrganisations(ofCountries("UN"), ofCountries("UN")).value).toBe(1);
    expect(compareOrganisations(ofCountries("UN"), ofCountries("NATO")).value).toBe(-1);
  });
});
