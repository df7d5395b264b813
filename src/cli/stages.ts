/** What the commands need of the rest of the house, as values: loaded when first needed, replaced in tests. */
import type { Glosses } from "../model/gloss.js";
import type { LabelUse } from "../model/label-use.js";
import type { Report } from "../model/report.js";
import type { Story, Synopsis } from "../model/story.js";
import type { ToldBefore } from "../synopsis.js";
import type { DocumentReader } from "../workers/read-sources.js";

export interface Stages {
  readonly readDocument: DocumentReader;
  glossPassages(stories: readonly Story[], reports: readonly Report[], language: string): Glosses;
  gatherLabels(stories: readonly Story[], reports: readonly Report[]): readonly LabelUse[];
  /** Codes of the languages that have a pack. */
  readonly comparedLanguages: readonly string[];
}

/** Rejects only when `signal` is aborted or on a defect. */
export type Comparer = (
  reports: readonly Report[],
  options: {
    readonly asOneStory: boolean;
    /** Yardsticks beside the reports. */
    readonly originals?: readonly Report[];
    /** Stories told before, which need not be told again where their reports are the same. */
    readonly told?: ToldBefore;
    readonly signal: AbortSignal;
  },
) => Promise<Synopsis>;

export interface Views {
  renderText(
    synopsis: Synopsis,
    options: { width: number; color: boolean; why: boolean; all: boolean; notCompared: readonly string[] },
  ): string;
  renderLabels(
    labels: readonly LabelUse[],
    reports: readonly Report[],
    options: { width: number; color: boolean },
  ): string;
  toJson(synopsis: Synopsis): string;
  renderSynopsisPage(synopsis: Synopsis, options: { notCompared: readonly string[] }): string;
}

export interface House {
  /** Version of the program. */
  readonly version: string;
  loadStages(): Promise<Stages>;
  compare: Comparer;
  loadViews(): Promise<Views>;
}
