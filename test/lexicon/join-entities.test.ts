import { describe, expect, it } from "vitest";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import { annotated, type EntitySketch } from "./annotated-reports.js";

const person = (name: string, more: Partial<EntitySketch> = {}): EntitySketch => ({ kind: "person", name, ...more });
const office = (name: string, country: string, title = "president"): EntitySketch => ({
  kind: "office",
  name,
  country,
  office: title,
});

/** Names of the joined entities with the reports they stand in. */
const join = (...reports: readonly (readonly [language: string, entities: readonly EntitySketch[]])[]) =>
  joinEntities(reports.map(([language, entities], index) => annotated(`r${index}`, language, entities))).map(
    ({ name, members }) => `${name}: ${members.map(({ report }) => report).join(" ")}`,
  );

describe("joinEntities", () => {
  it("joins one person in several spellings and scripts under the English name", () => {
    expect(
      join(["en", [person("Marek Dovzhan")]], ["ar", [person("ماريك دوفجان")]], ["fr", [person("Marek Dovjan")]]),
    ).toEqual(["Marek Dovzhan: r0 r1 r2"]);
  });

  it("joins a surname with the only full name that it fits", () => {
    expect(join(["en", [person("Marek Dovzhan")]], ["ar", [person("دوفجان")]])).toEqual(["Marek Dovzhan: r0 r1"]);
  });

  it("leaves a surname alone that fits two persons", () => {
    expect(join(["en", [person("Marek Dovzhan"), person("Olena Dovzhan")]], ["en", [person("Dovzhan")]])).toEqual([
      "Dovzhan: r1",
      "Marek Dovzhan: r0",
      "Olena Dovzhan: r0",
    ]);
  });

  it("takes the person of the same country where a surname fits two", () => {
    const [arv, bel] = [{ country: "ARV" }, { country: "BEL" }];
    expect(
      join(["en", [person("Marek Dovzhan", arv), person("Olena Dovzhan", bel)]], ["en", [person("Dovzhan", bel)]]),
    ).toEqual(["Marek Dovzhan: r0", "Olena Dovzhan: r0 r1"]);
  });

  it("never joins two persons whose given names clash", () => {
    expect(join(["en", [person("Marek Dovzhan")]], ["ar", [person("أولينا دوفجان")]])).toHaveLength(2);
  });

  it("gives an office without a name to the only person who holds it", () => {
    expect(
      join(
        ["en", [person("Marek Dovzhan", { office: "president", country: "ARV" })]],
        ["en", [office("the Arvandian president", "ARV")]],
        ["en", [office("the Belgian president", "BEL")]],
      ),
    ).toEqual(["the Belgian president: r2", "Marek Dovzhan: r0 r1"]);
  });

  it("does not choose between two holders of one office, nor join them", () => {
    const role = { office: "president", country: "ARV" };
    expect(
      join(
        ["en", [person("Marek Dovzhan", role)]],
        ["en", [person("Ivo Brandl", role)]],
        ["en", [office("the president", "ARV")]],
      ),
    ).toEqual(["the president: r2", "Ivo Brandl: r1", "Marek Dovzhan: r0"]);
  });

  it("joins offices of one country while nobody is named for them", () => {
    expect(join(["en", [office("the president", "ARV")]], ["ar", [office("الرئيس", "ARV")]])).toEqual([
      "the president: r0 r1",
    ]);
  });

  it("joins countries by their code and never persons of two countries", () => {
    const country = (name: string, code: string): EntitySketch => ({ kind: "country", name, country: code });
    expect(join(["en", [country("Iran", "IRN")]], ["ar", [country("إيران", "IRN")]])).toEqual(["Iran: r0 r1"]);
    expect(
      join(["en", [person("Dovzhan", { country: "ARV" })]], ["en", [person("Dovzhan", { country: "BEL" })]]),
    ).toHaveLength(2);
  });

  it("joins organisations by table name, and by what their words mean", () => {
    const organisation = (name: string, english?: string): EntitySketch => ({
      kind: "organisation",
      name,
      ...(english ? { english } : {}),
    });
    expect(
      join(["en", [organisation("UN", "United Nations")]], ["ar", [organisation("المنظمة", "United Nations")]]),
    ).toEqual(["United Nations: r0 r1"]);
    expect(join(["en", [organisation("Ministry of Agriculture")]], ["ar", [organisation("وزارة الزراعة")]])).toEqual([
      "Ministry of Agriculture: r0 r1",
    ]);
  });

  it("keeps a place apart from one whose name holds its own", () => {
    const place = (name: string, english?: string): EntitySketch => ({
      kind: "place",
      name,
      ...(english ? { english } : {}),
    });
    expect(join(["en", [place("Vessen")]], ["en", [place("Vessen Heights")]])).toHaveLength(2);
    expect(
      join(
        ["en", [place("Vessen", "Vessen")]],
        ["en", [place("Vesson", "Vesson")]],
        ["en", [place("Vessen", "Vessen")]],
      ),
    ).toEqual(["Vessen: r0 r2", "Vesson: r1"]);
  });

  it("does not count pronouns as entities", () => {
    expect(join(["en", [{ kind: "pronoun", name: "he" }]])).toEqual([]);
  });

  it("prefers the fullest English form, and of those the one printed most", () => {
    expect(
      join(
        ["ar", [person("ماريك دوفجان")]],
        ["en", [person("Mareck Dovzhan")]],
        ["en", [person("Marek Dovzhan")]],
        ["en", [person("Marek Dovzhan")]],
      ),
    ).toEqual(["Marek Dovzhan: r0 r1 r2 r3"]);
  });

  it("gives the same whatever the order of arrival", () => {
    const reports = [
      annotated("r0", "en", [person("Marek Dovzhan"), office("the president", "ARV")]),
      annotated("r1", "ar", [person("دوفجان"), person("أولينا دوفجان")]),
      annotated("r2", "en", [person("Dovzhan"), person("Ivo Brandl", { office: "president", country: "ARV" })]),
    ];
    expect(joinEntities([...reports].reverse())).toEqual(joinEntities(reports));
  });

  it("joins a thousand names in a moment", () => {
    const syllables = ["ba", "ko", "mi", "ru", "ze", "la", "no", "ti", "ge", "fu"];
    const names = Array.from({ length: 1000 }, (_, index) => {
      const [a, b, c] = [...String(index).padStart(3, "0")].map((digit) => syllables[Number(digit)]!);
      return person(`${a}${b}n ${b}${c}${a}r`);
    });
    const begun = performance.now();
    joinEntities([annotated("r0", "en", names)]);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
