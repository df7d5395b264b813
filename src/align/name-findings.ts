/** Quotations and labels of a story under the names that all its reports share. */
import type { AnnotatedReport, Quotation } from "../model/annotation.js";
import type { JoinedEntity, StoryLabel } from "../model/story.js";
import { nameAttribution } from "./attribute-members.js";

/** Every quotation of the story, its speaker under one name in all reports and languages. */
export function tellQuotations(
  reports: readonly AnnotatedReport[],
  entities: readonly JoinedEntity[],
): readonly Quotation[] {
  return reports.flatMap((annotated) =>
    annotated.quotations.map((quotation) => {
      const { name } = nameAttribution(annotated, quotation, entities);
      return name === undefined ? quotation : { ...quotation, speaker: name };
    }),
  );
}

/** What each report calls whom, and in whose words. */
export function tellLabels(reports: readonly AnnotatedReport[]): readonly StoryLabel[] {
  return reports.flatMap(({ report, labels, quotations }) =>
    labels.map(({ entity, start, end }) => {
      const saying = quotations.filter(({ span, thought }) => !thought && span.start <= start && end <= span.end);
      const said = saying.find(({ kind }) => kind === "direct") ?? saying[0];
      const speaker = said?.kind === "direct" ? said.speaker : undefined;
      const voice = said && (said.kind === "direct" ? "quoted" : "reported");
      return {
        entity,
        report: report.id,
        span: { start, end },
        text: report.text.slice(start, end),
        ...(speaker === undefined ? {} : { speaker }),
        ...(voice === undefined ? {} : { voice }),
      };
    }),
  );
}
