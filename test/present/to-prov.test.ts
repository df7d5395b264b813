import { describe, expect, it } from "vitest";
import { toProv } from "../../src/present/to-prov.js";
import { hostileSynopsis } from "../fixtures/present/hostile.js";
import { traced, tracedTurned } from "../fixtures/present/traced.js";

type Part = Record<string, Record<string, unknown>>;
const document = (synopsis = traced) => JSON.parse(toProv(synopsis)) as Record<string, Part>;

/** Members that the PROV-JSON submission gives to each relation. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  wasGeneratedBy: ["prov:entity"],
  wasDerivedFrom: ["prov:generatedEntity", "prov:usedEntity"],
  wasAttributedTo: ["prov:entity", "prov:agent"],
  hadMember: ["prov:collection", "prov:entity"],
};

describe("toProv", () => {
  it("writes PROV-JSON", async () => {
    await expect(toProv(traced)).toMatchFileSnapshot("../fixtures/present/traced/lineage.prov.json");
  });

  it("gives the same bytes in whatever order reports and findings come", () => {
    expect(toProv(tracedTurned)).toBe(toProv(traced));
  });

  it.each([
    ["a story", traced],
    ["a hostile one", hostileSynopsis],
  ])("names in every relation only what it describes, by prefixes that it declares: %s", (_, synopsis) => {
    const { prefix = {}, entity = {}, agent = {}, ...relations } = document(synopsis);
    for (const [relation, told] of Object.entries(relations)) {
      for (const end of ENDS[relation]!) {
        for (const ends of Object.values(told))
          expect(end === "prov:agent" ? agent : entity).toHaveProperty([String(ends[end])]);
      }
    }
    for (const name of [...Object.keys(entity), ...Object.keys(agent)]) {
      expect(name).toMatch(/^\w+:[A-Za-z0-9][\w-]*$/);
      expect(prefix).toHaveProperty(name.split(":")[0]!);
    }
  });

  it("makes a revision of a text taken over, a primary source of a credited one that nothing precedes", () => {
    const kinds = Object.values(document().wasDerivedFrom!).map((tie) => [
      tie["synoptic:kind"],
      (tie["prov:type"] as { $?: string })?.$,
    ]);
    expect(kinds.sort()).toEqual([
      ["common-source", undefined],
      ["common-source", undefined],
      ["credit", "prov:PrimarySource"],
      ["edited", "prov:Revision"],
      ["quotation", "prov:Quotation"],
      ["quotation", "prov:Quotation"],
      ["version", "prov:Revision"],
    ]);
  });

  it("takes no credited text for a primary source where its outlet has its own from another", () => {
    const [story] = traced.stories;
    const chained = {
      from: "Una Press",
      to: "VARDAR PRESS",
      kind: "credit" as const,
      direction: "shown" as const,
      evidence: [],
    };
    const synopsis = { ...traced, stories: [{ ...story!, derivations: [...story!.derivations, chained] }] };
    const credits = Object.values(document(synopsis).wasDerivedFrom!).filter(
      (tie) => tie["synoptic:kind"] === "credit",
    );
    expect(credits.map((tie) => tie["prov:type"] !== undefined).sort()).toEqual([false, true]);
  });

  it("derives neither of two from the other where nobody is shown to be first", () => {
    const { entity = {}, hadMember = {}, wasDerivedFrom = {} } = document();
    const [tie] = Object.keys(entity).filter((name) => name.startsWith("tie:"));
    const members = Object.values(hadMember).filter((member) => member["prov:collection"] === tie);
    expect(members.map((member) => member["prov:entity"])).toEqual(["report:marfa", "report:post"]);
    const of = Object.values(wasDerivedFrom).filter((derived) => derived["prov:generatedEntity"] === "report:marfa");
    expect(of).toEqual([]);
  });

  it("gives a time of generation only where an hour is known, and always its precision", () => {
    const times = Object.values(document().wasGeneratedBy!).map((made) => [
      made["prov:time"],
      made["synoptic:precision"],
    ]);
    expect(times).toHaveLength(4);
    expect(times.filter(([time]) => time !== undefined).sort()).toEqual([
      ["2031-05-06T15:50:00+02:00", "minute"],
      ["2031-05-06T16:05:00", "minute"],
    ]);
  });

  it("has one entity for the same words of one speaker, whoever prints them", () => {
    const quoted = Object.values(document().wasDerivedFrom!).filter((tie) => tie["synoptic:kind"] === "quotation");
    expect(new Set(quoted.map((tie) => tie["prov:usedEntity"])).size).toBe(1);
    expect(new Set(quoted.map((tie) => tie["prov:generatedEntity"])).size).toBe(2);
  });
});
