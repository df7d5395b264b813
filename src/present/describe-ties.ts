/**
 * Who took it from whom, in the terms of PROV. A derivation that shows its direction is one; a source in common is an
 * entity that nobody knows, from which both reports derive; two that are tied and nobody shown to be first are members of
 * one collection, of which no derivation is told.
 */
import type { Report } from "../model/report.js";
import { type Derivation, type DerivationKind, isDirected, type Story } from "../model/story.js";
import { fold } from "../text/fold.js";
import { citeEvidence } from "./cite-evidence.js";
import { describeOutlet } from "./describe-reports.js";
import type { Attributes, DerivationClass, Provenance, QualifiedName } from "./provenance.js";
import { nameAgent, nameFrom, nameOf, share, words } from "./provenance-names.js";

/** Kinds that keep the text of their source: revisions, in the words of PROV-DM "substantial content from the original". */
const REVISIONS: ReadonlySet<DerivationKind> = new Set(["verbatim", "edited"]);

/** `reports` by id: what else is named is an outlet that is credited. */
export function describeTies(story: Story, reports: ReadonlyMap<string, Report>): Partial<Provenance> {
  const nameEnd = (end: string) => (reports.has(end) ? nameOf("report", end) : nameCredited(end, story));
  const sources = sourcesOf(story.derivations, reports);
  const parts = story.derivations
    .filter(({ from, to }) => from !== to)
    .map((derivation): Partial<Provenance> => {
      const ends = { from: nameEnd(derivation.from), to: nameEnd(derivation.to) };
      if (derivation.kind === "common-source") return describeCommonSource(derivation, ends, story);
      if (!isDirected(derivation)) return describeUndirected(derivation, ends, story);
      return { derivations: [derive(derivation, ends.to, ends.from, classOf(derivation, reports, sources))] };
    });
  const credited = [...new Set(story.derivations.flatMap(({ from, to }) => [from, to]))].filter(
    (end) => !reports.has(end),
  );
  return {
    entities: [
      ...credited.map((name) => ({ id: nameCredited(name, story), attributes: attributesOfCredited(name) })),
      ...parts.flatMap(({ entities = [] }) => entities),
    ],
    agents: credited.map(describeOutlet),
    attributions: credited.map((name) => [nameCredited(name, story), nameAgent("outlet", name)] as const),
    derivations: parts.flatMap(({ derivations = [] }) => derivations),
    members: parts.flatMap(({ members = [] }) => members),
  };
}

/** What an outlet published of this event, as far as reports credit it: not shown to be any report that is at hand. */
function nameCredited(outlet: string, { id }: Story): QualifiedName {
  return nameFrom("text", "credited", id, fold(outlet));
}

function attributesOfCredited(outlet: string): Attributes {
  return [
    ["prov:type", { name: "synoptic:CreditedText" }],
    ["prov:label", words(`text credited to ${outlet}`)],
  ];
}

function derive(
  derivation: Derivation,
  generated: QualifiedName,
  used: QualifiedName,
  derivationClass: DerivationClass,
) {
  const id = nameFrom("tie", derivation.kind, generated, used);
  return { id, generated, used, derivationClass, attributes: attributesOf(derivation) };
}

function attributesOf(derivation: Pick<Derivation, "kind" | "why" | "evidence">): Attributes {
  const { kind, why } = derivation;
  return [
    ["synoptic:kind", words(kind)],
    ...(why === undefined
      ? []
      : ([
          ["synoptic:sureness", share(why.sureness)],
          ["synoptic:rule", words(why.rule)],
        ] as const)),
    ...citeEvidence(derivation).map((passage) => ["synoptic:evidence", words(passage)] as const),
  ];
}

/** A credited outlet is a primary source only where nothing shown precedes it: neither a credit nor a report of its own. */
function classOf(
  { kind, from }: Derivation,
  reports: ReadonlyMap<string, Report>,
  sources: ReadonlyMap<string, ReadonlySet<string>>,
): DerivationClass {
  if (REVISIONS.has(kind)) return "prov:Revision";
  if (kind !== "credit" || reports.has(from)) return "prov:Derivation";
  const preceding = sources.get(fold(from)) ?? new Set();
  return preceding.size > Number(preceding.has(from)) ? "prov:Derivation" : "prov:PrimarySource";
}

/** What is tied as a source to each outlet, credited or with a report of its own, by its folded name. */
function sourcesOf(derivations: readonly Derivation[], reports: ReadonlyMap<string, Report>) {
  const sources = new Map<string, Set<string>>();
  for (const { from, to } of derivations) {
    const report = reports.get(to);
    const outlet = report ? report.outlet : to;
    if (outlet !== undefined) sources.set(fold(outlet), (sources.get(fold(outlet)) ?? new Set()).add(from));
  }
  return sources;
}

interface Ends {
  readonly from: QualifiedName;
  readonly to: QualifiedName;
}

function describeCommonSource(derivation: Derivation, { from, to }: Ends, { id }: Story): Partial<Provenance> {
  const source = nameFrom("text", "common", id, ...[from, to].sort());
  const attributes: Attributes = [
    ["prov:type", { name: "synoptic:UnknownSource" }],
    ["prov:label", words("a source in common that is not known")],
  ];
  return {
    entities: [{ id: source, attributes }],
    derivations: [from, to].map((end) => derive(derivation, end, source, "prov:Derivation")),
  };
}

function describeUndirected(derivation: Derivation, { from, to }: Ends, { id }: Story): Partial<Provenance> {
  const tie = nameFrom("tie", derivation.kind, id, ...[from, to].sort());
  const attributes: Attributes = [
    ["prov:type", { name: "prov:Collection" }],
    ["prov:type", { name: "synoptic:UndirectedTie" }],
    ...attributesOf(derivation),
  ];
  return { entities: [{ id: tie, attributes }], members: [from, to].map((end) => [tie, end] as const) };
}
