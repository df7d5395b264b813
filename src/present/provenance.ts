/**
 * Provenance in the terms of the W3C data model (PROV-DM, Recommendation of 2013), before it is written in any form. Names
 * are qualified ("report:5e91"); their prefixes are listed here.
 */

export const PREFIXES = {
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  dcterms: "http://purl.org/dc/terms/",
  synoptic: "urn:synoptic:terms:",
  report: "urn:synoptic:report:",
  story: "urn:synoptic:story:",
  outlet: "urn:synoptic:outlet:",
  speaker: "urn:synoptic:speaker:",
  text: "urn:synoptic:text:",
  tie: "urn:synoptic:tie:",
} as const;

/** "report:5e9186a3e52467ca": a prefix of those above and a name of letters, digits, "_" and "-". */
export type QualifiedName = `${keyof typeof PREFIXES}:${string}`;

export type Value =
  | { readonly name: QualifiedName }
  /** BCP 47, where it is known. */
  | { readonly text: string; readonly language?: string }
  /** In the lexical form of a type of XML Schema. */
  | { readonly text: string; readonly datatype: QualifiedName };

/** In order; a name may stand several times. "prov:type" tells the classes, "prov:label" a name for people. */
export type Attributes = readonly (readonly [name: QualifiedName, value: Value])[];

export interface Thing {
  readonly id: QualifiedName;
  readonly attributes: Attributes;
}

export interface Generation extends Thing {
  readonly entity: QualifiedName;
  /** As `xsd:dateTime`, where an hour is known. */
  readonly time?: string;
}

/** "prov:Derivation" where nothing more special is apt. */
export type DerivationClass = "prov:Derivation" | "prov:Revision" | "prov:Quotation" | "prov:PrimarySource";

export interface ProvenanceDerivation extends Thing {
  readonly generated: QualifiedName;
  readonly used: QualifiedName;
  readonly derivationClass: DerivationClass;
}

/** Every list is sorted by id, or by its names. */
export interface Provenance {
  readonly entities: readonly Thing[];
  readonly agents: readonly Thing[];
  readonly generations: readonly Generation[];
  readonly derivations: readonly ProvenanceDerivation[];
  readonly attributions: readonly (readonly [entity: QualifiedName, agent: QualifiedName])[];
  readonly members: readonly (readonly [collection: QualifiedName, entity: QualifiedName])[];
}
