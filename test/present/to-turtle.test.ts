import fc from "fast-check";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import type { Synopsis } from "../../src/model/story.js";
import { cleanText } from "../../src/present/clean-text.js";
import { toTurtle } from "../../src/present/to-turtle.js";
import { hostile, hostileSynopsis } from "../fixtures/present/hostile.js";
import { traced, tracedTurned } from "../fixtures/present/traced.js";

const PROV = "http://www.w3.org/ns/prov#";
/** Of PROV-O, W3C Recommendation of 30 April 2013. */
const TERMS = [
  ...[
    "Entity",
    "Agent",
    "Organization",
    "Collection",
    "Generation",
    "Derivation",
    "Revision",
    "Quotation",
    "PrimarySource",
  ],
  ...["wasAttributedTo", "wasDerivedFrom", "wasRevisionOf", "wasQuotedFrom", "hadPrimarySource", "hadMember"],
  ...[
    "qualifiedGeneration",
    "qualifiedDerivation",
    "qualifiedRevision",
    "qualifiedQuotation",
    "qualifiedPrimarySource",
  ],
  ...["generatedAtTime", "atTime", "entity", "value"],
];
const triples = (synopsis: Synopsis) => new Parser().parse(toTurtle(synopsis));

describe("toTurtle", () => {
  it("writes PROV-O", async () => {
    await expect(toTurtle(traced)).toMatchFileSnapshot("../fixtures/present/traced/lineage.ttl");
  });

  it("gives the same bytes in whatever order reports and findings come", () => {
    expect(toTurtle(tracedTurned)).toBe(toTurtle(traced));
  });

  it("uses no term of PROV-O that is not there", () => {
    const told = triples(traced).flatMap(({ predicate, object }) => [predicate.value, object.value]);
    const names = told.filter((value) => value.startsWith(PROV)).map((value) => value.slice(PROV.length));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !TERMS.includes(name))).toEqual([]);
  });

  it("says in every qualified derivation what the plain one says", () => {
    const told = triples(traced);
    const plain = told.filter(({ predicate }) =>
      /#(was(DerivedFrom|RevisionOf|QuotedFrom)|hadPrimarySource)$/.test(predicate.value),
    );
    const qualified = told.filter(({ predicate }) => /#qualified(?!Generation)/.test(predicate.value));
    const used = qualified.map(({ subject, object }) => {
      const source = told.find(
        (triple) => triple.subject.value === object.value && triple.predicate.value === `${PROV}entity`,
      );
      return `${subject.value} ${source?.object.value}`;
    });
    expect(used.sort()).toEqual(plain.map(({ subject, object }) => `${subject.value} ${object.value}`).sort());
    expect(used).toHaveLength(7);
  });

  it("types dates by their precision, and tells the language of words", () => {
    const objects = triples(traced).map(({ object }) => object);
    const types = objects
      .filter(({ value }) => value.startsWith("2031"))
      .map(({ datatype }) => datatype?.value.replace(/.*#/, ""));
    expect(new Set(types)).toEqual(new Set(["gYear", "date", "dateTime"]));
    expect(objects.find(({ value }) => value === "العبّارة تبحر")?.language).toBe("ar");
  });

  it("holds hostile texts as literals, and gives plain names to what has hostile ids", () => {
    const told = triples(hostileSynopsis);
    expect(told.some(({ object }) => object.termType === "Literal" && object.value === cleanText(hostile))).toBe(true);
    for (const { subject, predicate, object } of told) {
      for (const { termType, value } of [subject, predicate, object]) {
        if (termType !== "Literal") expect(value).toMatch(/^(urn:synoptic:[a-z]+:[\w-]+|http:\/\/[\w./]+[\w#-]+)$/);
      }
    }
  });

  it("gives back every headline by a parser, whatever it holds", () => {
    const headlines = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom('"', "\\", "\n", "\r", "'", "<", "u0022", ".") }),
    );
    fc.assert(
      fc.property(headlines, headlines, (headline, language) => {
        const [first, ...rest] = traced.reports;
        const told = triples({ ...traced, reports: [{ ...first!, headline, language }, ...rest] });
        const title = told.find(
          ({ subject, predicate }) => subject.value.endsWith(":wire") && predicate.value.endsWith("title"),
        );
        expect(title?.object.value).toBe(cleanText(headline));
      }),
    );
  });
});
