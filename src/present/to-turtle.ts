/**
 * Provenance as RDF by the PROV ontology (PROV-O, W3C Recommendation of 2013), in Turtle: what triple stores, SPARQL and
 * Protégé read. Each derivation stands twice, as PROV-O wants it: as one triple, and qualified, with what it rests on.
 */
import type { Synopsis } from "../model/story.js";
import { describeProvenance } from "./describe-provenance.js";
import { type Attributes, type DerivationClass, PREFIXES, type Provenance, type Value } from "./provenance.js";

/** The plain property of a class of derivation, and the one that leads to its qualified form. */
const PROPERTIES: Readonly<Record<DerivationClass, readonly [plain: string, qualified: string]>> = {
  "prov:Derivation": ["prov:wasDerivedFrom", "prov:qualifiedDerivation"],
  "prov:Revision": ["prov:wasRevisionOf", "prov:qualifiedRevision"],
  "prov:Quotation": ["prov:wasQuotedFrom", "prov:qualifiedQuotation"],
  "prov:PrimarySource": ["prov:hadPrimarySource", "prov:qualifiedPrimarySource"],
};
/** Attributes of the data model whose property in RDF has another name. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ["prov:type", "a"],
  ["prov:label", "rdfs:label"],
]);

type Triple = readonly [subject: string, property: string, object: string];

/** One document; subjects and their properties in the order of ids. */
export function toTurtle(synopsis: Synopsis): string {
  const heads = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  const bySubject = new Map<string, string[]>();
  for (const [subject, property, object] of triplesOf(describeProvenance(synopsis))) {
    const told = bySubject.get(subject);
    if (told) told.push(`${property} ${object}`);
    else bySubject.set(subject, [`${property} ${object}`]);
  }
  const blocks = [...bySubject].map(([subject, told]) => `\n${subject}\n  ${told.join(" ;\n  ")} .\n`);
  return heads.join("") + blocks.join("");
}

function triplesOf({
  entities,
  agents,
  generations,
  derivations,
  attributions,
  members,
}: Provenance): readonly Triple[] {
  return [
    ...entities.flatMap(({ id, attributes }) => [[id, "a", "prov:Entity"] as const, ...describe(id, attributes)]),
    ...agents.flatMap(({ id, attributes }) => [[id, "a", "prov:Agent"] as const, ...describe(id, attributes)]),
    ...attributions.map(([entity, agent]): Triple => [entity, "prov:wasAttributedTo", agent]),
    ...members.map(([collection, entity]): Triple => [collection, "prov:hadMember", entity]),
    ...generations.flatMap(({ id, entity, time, attributes }): Triple[] => {
      const moment = time === undefined ? undefined : writeValue({ text: time, datatype: "xsd:dateTime" });
      return [
        ...(moment === undefined ? [] : [[entity, "prov:generatedAtTime", moment] as const]),
        [entity, "prov:qualifiedGeneration", id],
        [id, "a", "prov:Generation"],
        ...(moment === undefined ? [] : [[id, "prov:atTime", moment] as const]),
        ...describe(id, attributes),
      ];
    }),
    ...derivations.flatMap(({ id, generated, used, derivationClass, attributes }): Triple[] => {
      const [plain, qualified] = PROPERTIES[derivationClass];
      return [
        [generated, plain, used],
        [generated, qualified, id],
        [id, "a", derivationClass],
        [id, "prov:entity", used],
        ...describe(id, attributes),
      ];
    }),
  ];
}

function describe(subject: string, attributes: Attributes): Triple[] {
  return attributes.map(([name, value]) => [subject, RENAMED.get(name) ?? name, writeValue(value)]);
}

function writeValue(value: Value): string {
  if ("name" in value) return value.name;
  const literal = `"${value.text.replace(/["\\\n\r\t]/g, escapeCharacter)}"`;
  if ("datatype" in value) return `${literal}^^${value.datatype}`;
  return "language" in value ? `${literal}@${value.language}` : literal;
}

/** As Turtle escapes in strings (RDF 1.1 Turtle, 6.4); all other control characters are gone from values. */
function escapeCharacter(character: string): string {
  return ({ "\n": "\\n", "\r": "\\r", "\t": "\\t" } as Record<string, string>)[character] ?? `\\${character}`;
}
