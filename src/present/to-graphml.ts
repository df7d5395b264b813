/**
 * Who took it from whom as GraphML 1.0 (Brandes et al. 2002): what Gephi, yEd, networkx and igraph read. Reports and
 * credited outlets are nodes, ties are edges from the source to what took from it. Every edge is a directed one in form,
 * since readers refuse a mixture; `direction_shown` tells whether it means anything.
 */
import type { Report } from "../model/report.js";
import { type Derivation, isDirected, type Story, type Synopsis } from "../model/story.js";
import { compareText } from "../text/compare-text.js";
import { contentId } from "../text/content-id.js";
import { fold } from "../text/fold.js";
import { citeEvidence } from "./cite-evidence.js";
import { cleanText } from "./clean-text.js";
import { groupIds } from "./group-ids.js";
import { plainId } from "./provenance-names.js";

interface Key {
  readonly of: "node" | "edge";
  readonly type: "string" | "double" | "boolean";
}

/** What a node and an edge can tell, in this order. Names are of the form that the schema asks for. */
const KEYS = {
  label: { of: "node", type: "string" },
  node_type: { of: "node", type: "string" },
  outlet: { of: "node", type: "string" },
  headline: { of: "node", type: "string" },
  language: { of: "node", type: "string" },
  published: { of: "node", type: "string" },
  precision: { of: "node", type: "string" },
  source: { of: "node", type: "string" },
  url: { of: "node", type: "string" },
  story: { of: "node", type: "string" },
  origin_group: { of: "node", type: "string" },
  newsroom_group: { of: "node", type: "string" },
  kind: { of: "edge", type: "string" },
  direction_shown: { of: "edge", type: "boolean" },
  sureness: { of: "edge", type: "double" },
  rule: { of: "edge", type: "string" },
  evidence: { of: "edge", type: "string" },
  story_of_tie: { of: "edge", type: "string" },
} as const satisfies Readonly<Record<string, Key>>;

type Data = Partial<Record<keyof typeof KEYS, string | undefined>>;

interface Element {
  /** Without what is the same for all of its kind. */
  readonly id: string;
  readonly xml: string;
}

/** One document with one graph; nodes and edges in the order of their ids. */
export function toGraphml({ stories, reports }: Synopsis): string {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const nodes = stories.flatMap((story) => nodesOf(story, byId));
  const edges = stories.flatMap((story) => story.derivations.map((derivation) => edgeOf(derivation, story, byId)));
  const keys = Object.entries(KEYS).map(
    ([name, { of, type }]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys.join("")}  <graph id="lineage" edgedefault="directed">
${distinct(nodes)}${distinct(edges)}  </graph>
</graphml>
`;
}

function nodesOf(story: Story, reports: ReadonlyMap<string, Report>): Element[] {
  const credited = story.derivations.flatMap(({ from, to }) => [from, to]).filter((end) => !reports.has(end));
  const [origins, newsrooms] = [groupIds(story.origins), groupIds(story.newsrooms)];
  const groupsOf = ({ id }: Report) => ({ origin_group: origins.get(id), newsroom_group: newsrooms.get(id) });
  return [
    ...story.reports
      .flatMap((id) => reports.get(id) ?? [])
      .map((report) => nodeOfReport(report, { story: plainId(story.id), ...groupsOf(report) })),
    ...credited.map((name) =>
      writeNode(idOfEnd(name, reports), { label: name, node_type: "credited outlet", outlet: name }),
    ),
  ];
}

/** `place`: its story and groups. */
function nodeOfReport(report: Report, place: Data): Element {
  const { outlet, headline, language, source, url, published } = report;
  return writeNode(plainId(report.id), {
    label: outlet ?? source,
    node_type: "report",
    outlet,
    headline,
    language,
    published: published?.value,
    precision: published?.precision,
    source,
    url,
    ...place,
  });
}

function edgeOf(derivation: Derivation, story: Story, reports: ReadonlyMap<string, Report>): Element {
  const { kind, why } = derivation;
  const [from, to] = [idOfEnd(derivation.from, reports), idOfEnd(derivation.to, reports)];
  const id = contentId("edge", story.id, from, to, kind);
  const data = writeData({
    kind,
    direction_shown: String(isDirected(derivation)),
    sureness: why?.sureness.toFixed(2),
    rule: why?.rule,
    evidence: citeEvidence(derivation).join("\n"),
    story_of_tie: plainId(story.id),
  });
  return { id, xml: `    <edge id="${id}" source="${from}" target="${to}">\n${data}    </edge>\n` };
}

/** A credited outlet is one node, whichever stories credit it and however its name is spelled. */
function idOfEnd(end: string, reports: ReadonlyMap<string, Report>): string {
  return reports.has(end) ? plainId(end) : contentId("outlet", fold(end));
}

function writeNode(id: string, data: Data): Element {
  return { id, xml: `    <node id="${id}">\n${writeData(data)}    </node>\n` };
}

function writeData(data: Data): string {
  const told = Object.entries(data).filter(([, value]) => value !== undefined && value !== "");
  return told.map(([key, value]) => `      <data key="${key}">${escapeXml(value ?? "")}</data>\n`).join("");
}

/** As content of an element; ids and keys are plain by how they are made. */
function escapeXml(text: string): string {
  return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Of several spellings of one outlet the one that sorts first stands. */
function distinct(elements: readonly Element[]): string {
  const sorted = [...elements].sort((a, b) => compareText(a.id, b.id) || compareText(a.xml, b.xml));
  return sorted.flatMap(({ id, xml }, index) => (sorted[index - 1]?.id === id ? [] : [xml])).join("");
}
