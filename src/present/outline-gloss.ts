/** Glosses as they are shown: what stands beside a passage in another language, marked as what it is. */
import type { Glosses } from "../model/gloss.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import { nameLanguage } from "./name-terms.js";
import type { ReportTag } from "./tag-reports.js";
import { type Direction, tellDirection } from "./tell-direction.js";

export interface OutlinedGloss {
  /** "English, [2] has it so: " or "word by word: ". */
  readonly lead: string;
  readonly text: string;
  readonly direction: Direction;
  /** BCP 47. */
  readonly language: string;
}

/** Tags with the glosses of their reports, by place. */
export function withGlosses(
  tags: ReadonlyMap<string, ReportTag>,
  glosses: Glosses | undefined,
  reports: readonly Report[],
): ReadonlyMap<string, ReportTag> {
  if (glosses === undefined) return tags;
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  const byReport = new Map<string, Map<string, OutlinedGloss>>();
  for (const gloss of glosses.passages) {
    const { report, span } = gloss;
    const aligned = gloss.how === "aligned" ? gloss.by : undefined;
    const text = gloss.how === "aligned" ? cite(texts.get(gloss.by.report), gloss.by.span) : gloss.text;
    const number = aligned && tags.get(aligned.report)?.number;
    const lead = number === undefined ? "word by word: " : `${nameLanguage(glosses.language)}, as [${number}] has it: `;
    const own = byReport.get(report) ?? new Map<string, OutlinedGloss>();
    own.set(placeOf(span), { lead, text, direction: tellDirection(text), language: glosses.language });
    byReport.set(report, own);
  }
  return new Map([...tags].map(([id, tag]) => [id, { ...tag, glosses: byReport.get(id) ?? new Map() }]));
}

export function glossOf({ glosses }: ReportTag, span: Span): OutlinedGloss | undefined {
  return glosses?.get(placeOf(span));
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

function cite(text = "", { start, end }: Span): string {
  return text.slice(start, end);
}
