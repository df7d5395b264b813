/**
 * What the stage finds in a text, as attributions: all quotations of one cue are one, as the labelled sets have it, so that
 * words between marks and the reporter's words around them count once, and so do both sides of a cue in the middle.
 */
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";
import type { Quotation } from "../../src/model/annotation.js";
import type { Span } from "../../src/model/span.js";
import { type Letters, lettersOf } from "./spans.js";

export interface FoundAttribution {
  readonly letters: Letters;
  readonly spans: readonly Span[];
  readonly speaker?: Span;
  readonly cue?: Span;
  readonly quotations: readonly Quotation[];
}

export function findAttributions(text: string, language: string): readonly FoundAttribution[] {
  const report = { id: "text", source: "text", language, text, credits: [] };
  const { quotations } = annotateReport(report, packFor(language));
  return attributionsOf(text, quotations, language);
}

export function attributionsOf(
  text: string,
  quotations: readonly Quotation[],
  language: string,
): readonly FoundAttribution[] {
  const byCue = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const key = quotation.cueSpan ? `${quotation.cueSpan.start}` : `alone ${quotation.span.start}`;
    byCue.set(key, [...(byCue.get(key) ?? []), quotation]);
  }
  return [...byCue.values()].map((own) => {
    const spans = own.map(({ span }) => span);
    const { speakerSpan, cueSpan } = own.find((one) => one.speakerSpan) ?? own[0]!;
    return {
      letters: lettersOf(text, spans, language),
      spans,
      quotations: own,
      ...(speakerSpan ? { speaker: speakerSpan } : {}),
      ...(cueSpan ? { cue: cueSpan } : {}),
    };
  });
}

/** Whether the speaker found lies on the one wanted, or neither is named. */
export function sameSpeaker(found: Span | undefined, wanted: readonly Span[]): boolean {
  if (!found) return wanted.length === 0;
  return wanted.some(({ start, end }) => found.start < end && start < found.end);
}
