/**
 * How is a report referred to, in one or two characters? Every report of a synopsis gets a number, story by story and
 * in order of publication within a story, and with it the few words by which a reader knows it.
 */
import type { Report } from "../model/report.js";
import { furtherReadings, type Story } from "../model/story.js";
import type { ReportVersions } from "../model/versions.js";
import { nameLanguage, nameSource } from "./name-terms.js";
import type { OutlinedGloss } from "./outline-gloss.js";
import { type OutlinedVersions, outlineVersions } from "./outline-versions.js";
import { tellDay } from "./tell-date.js";
import { type Direction, tellDirection } from "./tell-direction.js";

export interface ReportTag {
  /** From 1; the same report has the same number everywhere in one synopsis. */
  readonly number: number;
  readonly report: Report;
  /** The outlet, else the source as the user named it. */
  readonly name: string;
  readonly languageName: string;
  readonly direction: Direction;
  /** Publication in words: "6 May 2031, 18:20", or "Tuesday, day not known". */
  readonly when?: string;
  /** The report's own address, if it is one of the web. */
  readonly link?: string;
  /** False where no pack for its language exists: read, dated and shown, but not compared. */
  readonly compared: boolean;
  /** What it was before, where its address was read more than once. */
  readonly versions?: OutlinedVersions;
  /** By place, what helps a reader of another language; absent where none is asked for. */
  readonly glosses?: ReadonlyMap<string, OutlinedGloss>;
}

/** By `Report.id`. */
export type Tags = ReadonlyMap<string, ReportTag>;

/** Tags of the reports that are known, by number, none twice. */
export function tagsOf(ids: readonly string[], tags: Tags): ReportTag[] {
  return [...new Set(ids)].flatMap((id) => tags.get(id) ?? []).sort((a, b) => a.number - b.number);
}

/**
 * Tags by report id, numbered in reading order; `notCompared` holds language tags without a pack. Earlier versions have
 * no number: they are told with the report that they became.
 */
export function tagReports(
  stories: readonly Story[],
  reports: readonly Report[],
  notCompared: readonly string[],
): Tags {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const versions = stories.flatMap((story) => story.versions ?? []);
  const versionsOf = new Map(versions.map((own) => [own.report, own]));
  const further = new Set(versions.flatMap(furtherReadings));
  const tags = new Map<string, ReportTag>();
  const told = stories.flatMap((story) => inOrder(story.reports.flatMap((id) => byId.get(id) ?? [])));
  for (const report of [...told, ...inOrder(reports)]) {
    if (tags.has(report.id) || further.has(report.id)) continue;
    const tag = tagReport(report, tags.size + 1, !notCompared.includes(report.language));
    tags.set(report.id, withVersions(tag, versionsOf.get(report.id), byId));
  }
  return tags;
}

function withVersions(
  tag: ReportTag,
  versions: ReportVersions | undefined,
  reports: ReadonlyMap<string, Report>,
): ReportTag {
  return versions ? { ...tag, versions: outlineVersions(versions, reports) } : tag;
}

function tagReport(report: Report, number: number, compared: boolean): ReportTag {
  const when = report.published
    ? tellDay(report.published.value)
    : report.weekday && `${report.weekday}, day not known`;
  const link = safeLink(report.url);
  return {
    number,
    report,
    name: report.outlet ?? nameSource(report.source),
    languageName: nameLanguage(report.language),
    direction: tellDirection(report.text || (report.headline ?? "")),
    ...(when ? { when } : {}),
    ...(link === undefined ? {} : { link }),
    compared,
  };
}

/** Earliest published first, undated last. */
function inOrder(reports: readonly Report[]): Report[] {
  const key = ({ published, source, id }: Report) => [published?.value ?? "\uffff", source, id].join("\u0000");
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Only addresses of the web become links: no script, no data, no file. */
function safeLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? href : undefined;
}
