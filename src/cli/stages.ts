/** What the commands need of the rest of the house, as values: loaded when first needed, replaced in tests. */
import type { KnownOutlets, MergedKnowledge } from "../index.js";
import type { Glosses } from "../model/gloss.js";
import type { Knowledge } from "../model/knowledge.js";
import type { LabelUse } from "../model/label-use.js";
import type { OutletsOverTime } from "../model/outlet-record.js";
import type { Report } from "../model/report.js";
import type { OriginTieKind, Story, Synopsis } from "../model/story.js";
import type { ToldBefore } from "../synopsis.js";
import type { DocumentReader } from "../workers/read-sources.js";

export interface Stages {
  readonly readDocument: DocumentReader;
  glossPassages(stories: readonly Story[], reports: readonly Report[], language: string): Glosses;
  gatherLabels(stories: readonly Story[], reports: readonly Report[]): readonly LabelUse[];
  /** What is known of outlets, owners and offices without a file of the user's. */
  ourKnowledge(): Knowledge;
  layKnowledge(text: string, over: Knowledge): MergedKnowledge;
  knowOutlets(knowledge: Knowledge): KnownOutlets;
  followOutlets(synopsis: Pick<Synopsis, "stories" | "reports">): OutletsOverTime;
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
    /** Ours if not given. */
    readonly knowledge?: Knowledge;
    /** Kinds of ties that bind nothing for this reader. */
    readonly apart?: readonly OriginTieKind[];
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
  renderOutlets(told: OutletsOverTime, options: { width: number; color: boolean; all: boolean }): string;
  renderOutletsPage(told: OutletsOverTime): string;
  outletsToCsv(told: OutletsOverTime): { readonly outlets: string; readonly pairs: string };
  renderKnowledge(
    found: Knowledge,
    options: { width: number; color: boolean; full: boolean; among: Knowledge },
  ): string;
  toJson(synopsis: Synopsis): string;
  toProv(synopsis: Synopsis): string;
  toTurtle(synopsis: Synopsis): string;
  toGraphml(synopsis: Synopsis): string;
  renderSynopsisPage(synopsis: Synopsis, options: { notCompared: readonly string[] }): string;
}

export interface House {
  /** Version of the program. */
  readonly version: string;
  /** Names what stories are told by: the version, and whatever of the reader's wishes changes what is told. */
  readonly teller: string;
  /** Documents are read, and outlets followed, by what `knowledge` says; ours if not given. */
  loadStages(knowledge?: Knowledge): Promise<Stages>;
  compare: Comparer;
  loadViews(): Promise<Views>;
}
