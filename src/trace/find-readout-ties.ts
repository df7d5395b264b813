/**
 * Which reports rest on the readout of one office, or on the mouth of one speaker? Takes the reports, what is known of
 * offices and the entities that the reports share, gives ties with the words in which each report names its source.
 */
import type { AnnotatedReport, Quotation } from "../model/annotation.js";
import type { Evidence, JoinedEntity, OriginTie } from "../model/story.js";
import type { KnownOutlets } from "./know-outlets.js";
import { showCredit } from "./show-credit.js";

/** Kinds of speakers that hand out statements rather than speak for themselves. */
const ISSUING = new Set(["office", "document", "group"]);

export function findReadoutTies(reports: readonly AnnotatedReport[], known: KnownOutlets): readonly OriginTie[] {
  const issued = new Map<string, Map<string, Evidence>>();
  const hold = (name: string, evidence: Evidence) => {
    const office = known.officeOf(name)?.name;
    if (office !== undefined) keepFirst(issued, office, evidence);
  };
  for (const annotated of reports) {
    const { report, quotations } = annotated;
    if (report.outlet !== undefined) hold(report.outlet, { report: report.id, words: report.outlet });
    for (const credit of report.credits) hold(credit.name, showCredit(report, credit));
    for (const quotation of quotations) {
      const { speaker, speakerKind } = quotation;
      if (!mayCount(quotation) || speaker === undefined || !ISSUING.has(speakerKind ?? "")) continue;
      hold(speaker, showSpeaker(annotated, quotation));
    }
  }
  return tiesOf("readout", issued);
}

/** A person whose own words, between marks, two reports have. */
export function findSpeakerTies(
  reports: readonly AnnotatedReport[],
  entities: readonly JoinedEntity[],
): readonly OriginTie[] {
  const nameOf = new Map(
    entities.flatMap(({ name, kind, members }) =>
      kind === "person" ? members.map(({ report, entity }) => [`${report}\n${entity}`, name] as const) : [],
    ),
  );
  const heard = new Map<string, Map<string, Evidence>>();
  for (const annotated of reports) {
    for (const quotation of annotated.quotations) {
      if (!mayCount(quotation) || quotation.kind === "indirect") continue;
      const names = (quotation.speakers ?? []).flatMap((id) => nameOf.get(`${annotated.report.id}\n${id}`) ?? []);
      if (names.length === 1) keepFirst(heard, names[0]!, showSpeaker(annotated, quotation));
    }
  }
  return tiesOf("speaker", heard);
}

function mayCount({ thought, nested }: Quotation): boolean {
  return !thought && !nested;
}

function showSpeaker({ report }: AnnotatedReport, { span, speakerSpan }: Quotation): Evidence {
  const shown = speakerSpan ?? span;
  return { report: report.id, span: shown, words: report.text.slice(shown.start, shown.end) };
}

function keepFirst(held: Map<string, Map<string, Evidence>>, name: string, evidence: Evidence): void {
  const reports = held.get(name) ?? new Map<string, Evidence>();
  if (!reports.has(evidence.report)) reports.set(evidence.report, evidence);
  held.set(name, reports);
}

function tiesOf(
  kind: "readout" | "speaker",
  held: ReadonlyMap<string, ReadonlyMap<string, Evidence>>,
): readonly OriginTie[] {
  return [...held].flatMap(([name, evidence]): readonly OriginTie[] => {
    const reports = [...evidence.keys()].sort();
    return reports.length < 2 ? [] : [{ kind, reports, name, evidence: reports.map((id) => evidence.get(id)!) }];
  });
}
