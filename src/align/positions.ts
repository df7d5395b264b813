/** Positions of a discrepancy: reports grouped by what they say, with the words that show it. */
import type { Passage, Span } from "../model/span.js";
import type { Position } from "../model/story.js";
import type { AlignedMember } from "./align-claims.js";

/** What one member says in one respect. */
export interface Stand {
  readonly member: AlignedMember;
  /** Members with the same key stand together. */
  readonly key: string;
  readonly says: string;
  readonly span: Span;
}

/** Positions in order of the number of their reports, most first, then of their first report. */
export function groupStands(stands: readonly Stand[]): readonly Position[] {
  const groups = new Map<string, Stand[]>();
  for (const stand of stands) groups.set(stand.key, [...(groups.get(stand.key) ?? []), stand]);
  return [...groups.values()]
    .map((group) => {
      const spans: Passage[] = group.map(({ member, span }) => ({
        report: member.report,
        span: { start: span.start, end: span.end },
      }));
      return { reports: [...new Set(spans.map(({ report }) => report))].sort(), says: group[0]!.says, spans };
    })
    .sort((a, b) => b.reports.length - a.reports.length || (a.reports[0]! < b.reports[0]! ? -1 : 1));
}

export function wordsOf({ annotated }: AlignedMember, span: Span): string {
  return annotated.report.text.slice(span.start, span.end);
}

/** "A; B; C" for sentences in plain language. */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "One report", "3 reports". */
export function reportCount(count: number): string {
  return count === 1 ? "one report" : `${count} reports`;
}
