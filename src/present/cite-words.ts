/** On which words of a report does a finding rest? Spans become the words that stand there; what stands nowhere is left out. */
import type { Passage, Span } from "../model/span.js";
import type { Wording } from "./outline.js";
import { glossOf } from "./outline-gloss.js";
import type { Tags } from "./tag-reports.js";
import { tellDirection } from "./tell-direction.js";

/** The words of a report inside a span; none where the report is unknown or the span lies outside its text. */
export function wordingOf(report: string, span: Span, tags: Tags): readonly Wording[] {
  const tag = tags.get(report);
  const text = tag?.report.text.slice(Math.max(0, span.start), span.end) ?? "";
  if (tag === undefined || text.trim() === "") return [];
  const gloss = glossOf(tag, span);
  return [{ tag, span, text, direction: tellDirection(text), ...(gloss === undefined ? {} : { gloss }) }];
}

/** All of them, by report and place. */
export function wordingsOf(passages: readonly Passage[], tags: Tags): readonly Wording[] {
  const wordings = passages.flatMap(({ report, span }) => wordingOf(report, span, tags));
  return wordings.sort((a, b) => a.tag.number - b.tag.number || a.span.start - b.span.start);
}
