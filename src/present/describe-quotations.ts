/** Whose words does a report repeat, in the terms of PROV? Words between marks are an entity of their speaker, quoted from. */
import type { Quotation, SpeakerKind } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import type { Story } from "../model/story.js";
import { fold } from "../text/fold.js";
import type { Attributes, Provenance, QualifiedName, Thing } from "./provenance.js";
import { nameAgent, nameFrom, nameOf, share, words } from "./provenance-names.js";

/** Speakers who are somebody: who is described, or not named by wish, is another one in every report. */
const NAMED: ReadonlySet<SpeakerKind> = new Set(["named", "office", "group", "document"]);

/**
 * Direct quotations alone: PROV-DM asks for the repeat of a text. Of a speaker within another's words nothing is told. The
 * same words of the same speaker are one entity, whoever prints them.
 */
export function describeQuotations(story: Story, reports: ReadonlyMap<string, Report>): Partial<Provenance> {
  const parts = story.quotations.flatMap(
    (quotation) => describeQuotation(quotation, reports.get(quotation.report)) ?? [],
  );
  return {
    entities: parts.map(({ entity }) => entity),
    agents: parts.flatMap(({ agent }) => agent ?? []),
    attributions: parts.flatMap(({ entity, agent }) => (agent ? [[entity.id, agent.id] as const] : [])),
    derivations: parts.map(({ derivation }) => derivation),
  };
}

function describeQuotation(quotation: Quotation, report: Report | undefined) {
  const { kind, span, nested, thought, why } = quotation;
  if (report === undefined || kind !== "direct" || nested || thought) return undefined;
  const said = report.text.slice(Math.max(0, span.start), span.end);
  if (said.trim() === "") return undefined;
  const agent = describeSpeaker(quotation);
  const entity: Thing = {
    id: nameFrom("text", "words", agent?.id ?? report.id, fold(said)),
    attributes: [
      ["prov:type", { name: "synoptic:Words" }],
      ["prov:value", words(said, report.language)],
    ],
  };
  const generated: QualifiedName = nameOf("report", report.id);
  const attributes: Attributes = [
    ["synoptic:kind", words("quotation")],
    ...(why === undefined
      ? []
      : ([
          ["synoptic:sureness", share(why.sureness)],
          ["synoptic:rule", words(why.rule)],
        ] as const)),
  ];
  const id = nameFrom("tie", "quotation", generated, entity.id);
  return {
    entity,
    agent,
    derivation: { id, generated, used: entity.id, derivationClass: "prov:Quotation" as const, attributes },
  };
}

function describeSpeaker({ speaker, speakerKind = "named" }: Quotation): Thing | undefined {
  if (speaker === undefined || !NAMED.has(speakerKind)) return undefined;
  return { id: nameAgent("speaker", speaker), attributes: [["prov:label", words(speaker)]] };
}
