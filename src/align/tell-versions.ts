/**
 * What was a report before? Takes a group of versions and their annotated readings; gives the latest with each earlier
 * one and the edits that led from it to the next; nothing where its address was read once.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { ReadingPack } from "../model/language.js";
import type { EarlierVersion, ReportVersions, Version, VersionGroup } from "../model/versions.js";
import { compareVersions } from "./compare-versions.js";
import { timeEdits } from "./time-edits.js";

/** Every reading of the group is in `byId`; `packOf` gives the pack of a BCP 47 tag. */
export function tellVersions(
  { versions, order, why }: VersionGroup,
  byId: ReadonlyMap<string, AnnotatedReport>,
  packOf: (language: string) => ReadingPack | undefined,
): ReportVersions | undefined {
  const latest = versions.at(-1)!;
  if (versions.length === 1 && latest.readings.length + latest.inPart.length === 1 && why.length === 0)
    return undefined;
  const readings = ({ readings }: Version) => readings.flatMap((id) => byId.get(id)?.report ?? []);
  const tell = (version: Version, index: number): EarlierVersion => {
    const next = versions[index + 1]!;
    const [was, is] = [byId.get(version.report)!, byId.get(next.report)!];
    const { edits, silent, declared } = compareVersions(was, is, packOf(is.report.language));
    const about = { report: version.report, into: next.report, ...again(version), edits };
    // Without an order nobody can be said to have changed anything, or when.
    if (order === "unknown") return { ...about, between: {} };
    return {
      ...about,
      ...(silent === undefined ? {} : { silent }),
      ...(declared ? { declared } : {}),
      between: timeEdits(readings(version), readings(next)),
    };
  };
  const earlier = versions.slice(0, -1).map(tell).reverse();
  return { report: latest.report, order, ...again(latest), earlier, why };
}

function again({ report, readings, inPart }: Version): Pick<ReportVersions, "readAgain" | "readInPart"> {
  const readAgain = readings.filter((id) => id !== report);
  return { readAgain, ...(inPart.length > 0 ? { readInPart: inPart } : {}) };
}
