/**
 * To whom does a report give the words of a passage? Takes a report's quotations and the story's joined entities, gives
 * the innermost attribution that covers most of the passage, under one name for all reports and languages.
 */
import type { AnnotatedReport, Quotation } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";

export interface Attribution {
  readonly quotation: Quotation;
  /** One or several persons by their names in the story, sorted; "" where nobody is named. */
  readonly key: string;
  /** As shown: absent where nobody is named. */
  readonly name?: string;
  readonly kind: "one" | "several" | "nobody";
}

export function attributionOf(
  annotated: AnnotatedReport,
  span: Span,
  entities: readonly JoinedEntity[],
): Attribution | undefined {
  const covering = annotated.quotations
    .filter(({ kind, thought, nested }) => kind !== "mixed" && !thought && !nested)
    .filter(
      (quotation) =>
        sharedLength(quotation.span, span) >= lengthToldBy(quotation, span) * alignSettings.attributedShare,
    );
  const innermost = covering.toSorted(
    (a, b) => a.span.end - a.span.start - (b.span.end - b.span.start) || b.span.start - a.span.start,
  )[0];
  return innermost && nameAttribution(annotated, innermost, entities);
}

/** Length of a passage without who says it and how: "..., the captain of the coast guard said" is no part of what is said. */
function lengthToldBy({ span: content, cueSpan, speakerSpan }: Quotation, span: Span): number {
  const said = [cueSpan, speakerSpan].filter((part) => part !== undefined);
  const stretch = { start: Math.min(...said.map(({ start }) => start)), end: Math.max(...said.map(({ end }) => end)) };
  const within = said.length === 0 ? 0 : sharedLength(stretch, span) - sharedLength(stretch, content);
  return span.end - span.start - Math.max(0, within);
}

export function nameAttribution(
  annotated: AnnotatedReport,
  quotation: Quotation,
  entities: readonly JoinedEntity[],
): Attribution {
  if (quotation.speakerKind === "nobody named" || quotation.speaker === undefined) {
    return { quotation, key: "", kind: "nobody" };
  }
  const names = (quotation.speakers ?? []).map((id) => joinedName(annotated, id, entities) ?? quotation.speaker!);
  const key = names.length > 0 ? [...new Set(names)].sort().join(" and ") : quotation.speaker;
  const several = quotation.speakerKind === "group";
  return { quotation, key, name: key, kind: several ? "several" : "one" };
}

export function joinedName(
  annotated: AnnotatedReport,
  entity: string,
  entities: readonly JoinedEntity[],
): string | undefined {
  const { id } = annotated.report;
  return entities.find(({ members }) => members.some((member) => member.report === id && member.entity === entity))
    ?.name;
}

export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
