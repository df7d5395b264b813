/**
 * Do the families of look-alikes come apart, and their reports together? All reports of a half are gathered at once; of
 * pairs within a family those of one event should share a story, and no others. Also for each language by itself: the
 * pairs that have a report in it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gatherStories } from "../src/gather/gather-stories.js";
import type { AnnotatedReport } from "../src/model/annotation.js";
import { annotate } from "./same-event.js";

export interface FamilyReport {
  readonly id: string;
  readonly event: string;
  /** Further events that a round-up tells of. */
  readonly also?: readonly string[];
  readonly language: string;
  readonly headline: string;
  readonly published?: string;
  readonly text: string;
}

export interface Family {
  readonly name: string;
  readonly kind: string;
  readonly about: string;
  readonly reports: readonly FamilyReport[];
}

/** "held": written before the stage and never tuned on. */
export type Half = "tuned" | "held";

const FAMILIES = new URL("../test/fixtures/families/", import.meta.url);

export function openFamilies(half: Half): readonly Family[] {
  return readdirSync(FAMILIES)
    .filter((file) => file.startsWith(`${half}-`))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, FAMILIES), "utf8")) as Family);
}

interface Placed {
  readonly family: string;
  readonly report: FamilyReport;
  readonly annotated: AnnotatedReport;
}

/** Two reports of one family: whether they are of one event, and whether they were put into one story. */
export interface FamilyPair {
  readonly a: Placed;
  readonly b: Placed;
  readonly same: boolean;
  readonly joined: boolean;
}

export function pairFamilies(half: Half): readonly FamilyPair[] {
  const placed = openFamilies(half).flatMap(({ name, reports }) =>
    reports.map((report): Placed => ({ family: name, report, annotated: annotate(`${name} ${report.id}`, report) })),
  );
  const storyOf = new Map<string, number>();
  gatherStories(placed.map(({ annotated }) => annotated)).forEach(({ reports }, story) => {
    for (const id of reports) storyOf.set(id, story);
  });
  return placed.flatMap((a, index) =>
    placed
      .slice(index + 1)
      .filter((b) => b.family === a.family && !overlap(a.report, b.report))
      .map((b) => ({
        a,
        b,
        same: a.report.event === b.report.event,
        joined: storyOf.get(a.annotated.report.id) === storyOf.get(b.annotated.report.id),
      })),
  );
}

/** A round-up and a report of one of its further events: neither joining nor parting them is wrong. */
export function overlap(a: FamilyReport, b: FamilyReport): boolean {
  return a.also?.includes(b.event) === true || b.also?.includes(a.event) === true;
}

/** Shares 0..1 by name. */
export function measureFamilies(half: Half): Record<string, number> {
  const pairs = pairFamilies(half);
  const figures: Record<string, number> = {
    [`families ${half}: joined`]: shareJoined(pairs, true),
    [`families ${half}: wrongly joined`]: shareJoined(pairs, false),
    [`families ${half}: kept apart`]: 1 - shareJoined(pairs, false),
  };
  for (const language of [...new Set(pairs.map(({ a }) => a.report.language))].sort()) {
    const own = pairs.filter(({ a, b }) => [a.report.language, b.report.language].includes(language));
    figures[`families ${half}: joined with ${language}`] = shareJoined(own, true);
  }
  return figures;
}

function shareJoined(pairs: readonly FamilyPair[], same: boolean): number {
  const asked = pairs.filter((pair) => pair.same === same);
  return asked.filter(({ joined }) => joined).length / (asked.length || 1);
}
