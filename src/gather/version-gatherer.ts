/**
 * Stories that grow while reports come in, of which some are versions of one page: only the latest of a page is gathered,
 * and the others stand with it, as in a batch. Takes reports one by one, in any order; a version that turns out to be later
 * takes the place of the one gathered before.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import { compareText } from "../text/compare-text.js";
import { groupVersions, pageOf } from "./group-versions.js";
import { type Gathered, StoryGatherer } from "./story-gatherer.js";
import type { StoryChange } from "./tell-changes.js";

export class VersionGatherer {
  readonly #annotate: (report: Report) => AnnotatedReport;
  readonly #gatherer = new StoryGatherer();
  readonly #reports = new Map<string, Report>();
  /** By page address: the reports read there. */
  readonly #pages = new Map<string, Report[]>();
  /** Pages that reports came to since they were last looked at. */
  readonly #touched = new Set<string>();
  /** By page: the latest version of each of its reports. */
  readonly #latest = new Map<string, readonly string[]>();
  /** By latest version: all readings of the report. */
  readonly #readings = new Map<string, readonly string[]>();

  constructor(annotate: (report: Report) => AnnotatedReport) {
    this.#annotate = annotate;
  }

  /** A report that is known by its id already changes nothing. */
  add(report: Report): void {
    if (this.#reports.has(report.id)) return;
    this.#reports.set(report.id, report);
    const page = pageOf(report);
    if (page === undefined) {
      this.#gatherer.add(this.#annotate(report));
      return;
    }
    const known = this.#pages.get(page);
    if (known) known.push(report);
    else this.#pages.set(page, [report]);
    this.#touched.add(page);
  }

  /** What became of the stories, as `StoryGatherer` tells it; an earlier version that came late changes none. */
  settle(): readonly StoryChange[] {
    this.#settlePages();
    return this.#gatherer.settle();
  }

  /** All stories with all versions of their reports, by their first report. */
  stories(): readonly Gathered[] {
    this.#settlePages();
    const stories = this.#gatherer.stories().map((story) => this.#withVersions(story));
    return stories.sort((a, b) => compareText(a.reports[0]!, b.reports[0]!));
  }

  /** The story that a name stands for, its present one or one that it had before; undefined for a name never given. */
  resolve(story: string): Gathered | undefined {
    this.#settlePages();
    const found = this.#gatherer.resolve(story);
    return found && this.#withVersions(found);
  }

  #withVersions(story: Gathered): Gathered {
    return { ...story, reports: story.reports.flatMap((id) => this.#readings.get(id) ?? [id]).sort() };
  }

  #settlePages(): void {
    for (const page of this.#touched) this.#settlePage(page);
    this.#touched.clear();
  }

  #settlePage(page: string): void {
    const before = this.#latest.get(page) ?? [];
    const latestOf = new Map<string, string>();
    for (const { versions } of groupVersions(this.#pages.get(page)!)) {
      const latest = versions.at(-1)!.report;
      const readings = versions.flatMap(({ readings: own, inPart }) => [...own, ...inPart]);
      for (const id of readings) latestOf.set(id, latest);
      this.#readings.set(latest, readings);
    }
    const now = new Set(latestOf.values());
    this.#latest.set(page, [...now]);
    const anew = new Set(now);
    for (const id of before) {
      if (now.has(id)) continue;
      this.#readings.delete(id);
      for (const copy of this.#gatherer.replace(id, latestOf.get(id)!)) anew.add(copy);
    }
    for (const id of anew) {
      if (latestOf.has(id) && !now.has(id)) continue;
      this.#gatherer.add(this.#annotate(this.#reports.get(id)!));
    }
  }
}
