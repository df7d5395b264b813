/** A story and its reports in the terms of PROV: a collection and its members, who published each, when, out of what. */
import type { Report } from "../model/report.js";
import type { Story } from "../model/story.js";
import type { ReportVersions } from "../model/versions.js";
import { groupIds } from "./group-ids.js";
import type { Attributes, Generation, Provenance, ProvenanceDerivation, Thing, Value } from "./provenance.js";
import { count, nameAgent, nameFrom, nameOf, truth, words } from "./provenance-names.js";
import { typeMoment } from "./type-moment.js";

/** `reports` by id; those of the story that are not among them are left out. */
export function describeReports(story: Story, reports: ReadonlyMap<string, Report>): Partial<Provenance> {
  const { versions = [] } = story;
  const known = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => reports.get(id) ?? []);
  const told = known([...story.reports, ...versions.flatMap(({ earlier }) => earlier.map(({ report }) => report))]);
  const id = nameOf("story", story.id);
  const groups = { origins: groupIds(story.origins), newsrooms: groupIds(story.newsrooms) };
  return {
    entities: [
      { id, attributes: attributesOfStory(story) },
      ...told.map((report) => ({ id: nameOf("report", report.id), attributes: attributesOf(report, groups) })),
    ],
    agents: told.flatMap(({ outlet }) => (outlet === undefined ? [] : [describeOutlet(outlet)])),
    attributions: told.flatMap(({ id: report, outlet }) =>
      outlet === undefined ? [] : [[nameOf("report", report), nameAgent("outlet", outlet)] as const],
    ),
    generations: told.flatMap(describeGeneration),
    members: known(story.reports).map((report) => [id, nameOf("report", report.id)] as const),
    derivations: versions.flatMap((own) => describeVersions(own, reports)),
  };
}

export function describeOutlet(name: string): Thing {
  const attributes: Attributes = [
    ["prov:type", { name: "prov:Organization" }],
    ["prov:label", words(name)],
  ];
  return { id: nameAgent("outlet", name), attributes };
}

function attributesOfStory({ origins, originsAtMost, newsrooms }: Story): Attributes {
  return [
    ["prov:type", { name: "prov:Collection" }],
    ["prov:type", { name: "synoptic:Story" }],
    ["synoptic:originsShown", count(origins.length)],
    ["synoptic:originsAtMost", count(originsAtMost)],
    ["synoptic:newsrooms", count(newsrooms.length)],
  ];
}

interface Groups {
  readonly origins: ReadonlyMap<string, string>;
  readonly newsrooms: ReadonlyMap<string, string>;
}

function attributesOf(report: Report, { origins, newsrooms }: Groups): Attributes {
  const { headline, language, source, url, outlet } = report;
  const label = [outlet ?? source, ...(headline === undefined ? [] : [headline])].join(": ");
  const attributes: readonly (readonly [Attributes[number][0], Value | undefined])[] = [
    ["prov:type", { name: "synoptic:Report" }],
    ["prov:label", words(label)],
    ["dcterms:title", optional(headline, language)],
    ["dcterms:language", words(language)],
    ["dcterms:issued", momentOf(report.published?.value)],
    ["synoptic:weekday", optional(report.weekday)],
    ["synoptic:source", words(source)],
    ["synoptic:url", optional(url)],
    ["synoptic:originGroup", optional(origins.get(report.id))],
    ["synoptic:newsroomGroup", optional(newsrooms.get(report.id))],
  ];
  return attributes.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function optional(text: string | undefined, language?: string): Value | undefined {
  return text === undefined ? undefined : words(text, language);
}

function momentOf(value: string | undefined): Value | undefined {
  return value === undefined ? undefined : (typeMoment(value) ?? words(value));
}

/** Publication; its time only where an hour is known, since PROV knows no time less precise than that. */
function describeGeneration({ id, published }: Report): Generation[] {
  if (published === undefined) return [];
  const moment = typeMoment(published.value);
  return [
    {
      id: nameFrom("tie", "published", id),
      entity: nameOf("report", id),
      ...(moment?.datatype === "xsd:dateTime" ? { time: moment.text } : {}),
      attributes: [
        ["synoptic:published", moment ?? words(published.value)],
        ["synoptic:precision", words(published.precision)],
        ["synoptic:basis", words(published.basis)],
      ],
    },
  ];
}

/** Which version became which, where their order is known. */
function describeVersions(
  { earlier, order }: ReportVersions,
  reports: ReadonlyMap<string, Report>,
): ProvenanceDerivation[] {
  if (order === "unknown") return [];
  return earlier
    .filter(({ report, into }) => reports.has(report) && reports.has(into))
    .map(({ report, into, silent }) => ({
      id: nameFrom("tie", "version", into, report),
      generated: nameOf("report", into),
      used: nameOf("report", report),
      derivationClass: "prov:Revision",
      attributes: [
        ["synoptic:kind", words("version")],
        ...(silent === undefined ? [] : [["synoptic:silent", truth(silent)] as const]),
      ],
    }));
}
