/**
 * Do the openings of two reports give the same figures, with their units? Figures of people are left out: tolls grow, and
 * reports of one event clash over them. What a rate was set to or a deal is worth mostly is its event's own.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";

export interface Figure {
  readonly value: number;
  readonly words: string;
}

/** By unit: "percent", an ISO 4217 code, an English noun. */
export type Figures = ReadonlyMap<string, readonly Figure[]>;

const PEOPLE: ReadonlySet<string> = new Set(["person", "year"]);

export function findFigures({ report, quantities, sentences }: AnnotatedReport): Figures {
  const end = sentences.filter(({ heading }) => !heading)[gatherSettings.leadStatements - 1]?.end ?? report.text.length;
  const figures = new Map<string, Figure[]>();
  for (const { span, value, unit } of quantities) {
    if (unit === undefined || PEOPLE.has(unit) || span.start >= end) continue;
    const known = figures.get(unit) ?? [];
    known.push({ value, words: report.text.slice(span.start, span.end) });
    figures.set(unit, known);
  }
  return figures;
}

/** 1 where a figure is shared, -1 where both count the same unit and no figure is; neutral otherwise. */
export function compareFigures(a: Figures, b: Figures): Evidence {
  let apart: Evidence = NEUTRAL;
  for (const [unit, here] of a) {
    const there = b.get(unit);
    if (!there) continue;
    for (const one of here) {
      const same = there.find(({ value }) => isNear(one.value, value));
      if (same) return { value: 1, reasons: [`both give ${quoteWords(one.words, same.words)}`] };
    }
    apart = { value: -1, reasons: [`the figures differ: ${quoteWords(here[0]!.words, there[0]!.words)}`] };
  }
  return apart;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= gatherSettings.roundedFigure * Math.max(Math.abs(a), Math.abs(b));
}
