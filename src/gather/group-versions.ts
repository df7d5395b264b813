/**
 * Which reports are readings of one page, and which of them have the same words? Takes reports in any order, gives
 * groups of versions: every report is a reading in exactly one, those without a page of their own alone.
 */
import type { Report } from "../model/report.js";
import type { Version, VersionGroup } from "../model/versions.js";
import { versionSettings } from "../settings.js";
import { canonicalAddress, namesReport } from "../text/canonical-address.js";
import { momentBounds } from "../text/moment-bounds.js";
import { orderReadings } from "./order-readings.js";
import { isBeginning, isSameWording, type Reading, sharedRuns, toReading } from "./reading-likeness.js";

/** Groups sorted by the id of their latest version. A report that is given twice counts once. */
export function groupVersions(reports: Iterable<Report>): readonly VersionGroup[] {
  const byId = new Map([...reports].map((report) => [report.id, report]));
  const byAddress = new Map<string, Report[]>();
  const groups: VersionGroup[] = [];
  for (const report of [...byId.values()].sort(byText(({ id }) => id))) {
    const address = pageOf(report);
    const known = address === undefined ? undefined : byAddress.get(address);
    if (address === undefined || known?.length === versionSettings.readings) {
      groups.push(alone(report));
    } else if (known) known.push(report);
    else byAddress.set(address, [report]);
  }
  for (const [address, found] of byAddress) {
    groups.push(...(found.length === 1 ? found.map(alone) : groupAddress(address, found)));
  }
  return groups.sort(byText(({ versions }) => versions.at(-1)?.report ?? ""));
}

/** The address of which a report is a reading; nothing where it has none of its own. */
export function pageOf({ url }: Report): string | undefined {
  const address = url === undefined ? undefined : canonicalAddress(url);
  return address !== undefined && namesReport(address) ? address : undefined;
}

function alone({ id }: Report): VersionGroup {
  return { versions: [{ report: id, readings: [id], inPart: [] }], order: "unknown", why: [] };
}

/** Readings of one address: each goes on with the last report there that has its words, or opens another. */
function groupAddress(address: string, reports: readonly Report[]): readonly VersionGroup[] {
  const chains: Reading[][] = [];
  for (const reading of reports.map(toReading).sort(inLikelyOrder)) {
    const open = chains.slice(-versionSettings.openReports).reverse();
    const chain = open.find((members) => goesOn(members.at(-1)!, reading));
    if (chain) chain.push(reading);
    else chains.push([reading]);
  }
  return chains.map((chain) => {
    const { order, readings } = orderReadings(chain);
    const versions = joinSame(readings);
    // Without an order the longest comes first, so that a part meets its whole; the last version is the one to be told.
    return {
      versions: order === "unknown" ? versions.reverse() : versions,
      order,
      why: explain(address, chain, chains),
    };
  });
}

function goesOn(before: Reading, reading: Reading): boolean {
  return isSameWording(before, reading) || sharedRuns(before, reading) >= versionSettings.sharedRuns;
}

/** Readings in a row that have the same words are one version; the one that came first stands for it. */
function joinSame(readings: readonly Reading[]): Version[] {
  const versions: { first: Reading; readings: string[]; inPart: string[] }[] = [];
  for (const reading of readings) {
    const { id } = reading.report;
    const last = versions.at(-1);
    if (last && isSameWording(last.first, reading)) last.readings.push(id);
    else if (last && isBeginning(reading, last.first)) last.inPart.push(id);
    else versions.push({ first: reading, readings: [id], inPart: [] });
  }
  return versions.map(({ first, ...told }) => ({ report: first.report.id, ...told }));
}

function explain(
  address: string,
  chain: readonly Reading[],
  chains: readonly (readonly Reading[])[],
): readonly string[] {
  const together = chain.length > 1 ? [`readings of one address: ${address}`] : [];
  const others = chains.filter((other) => other !== chain).slice(0, versionSettings.openReports);
  const apart = others.map((other) => {
    const share = Math.round(100 * sharedRuns(chain[0]!, other[0]!));
    return `${other[0]!.report.id} was read at the same address ${address} but shares ${share} % of its words: another report`;
  });
  return [...together, ...apart];
}

/** By whichever time is known, then the longer first, so that the same readings always meet in the same order. */
function inLikelyOrder(a: Reading, b: Reading): number {
  return timeOf(a) - timeOf(b) || b.words - a.words || (a.report.id < b.report.id ? -1 : 1);
}

/** Milliseconds; those without a time stand last. */
function timeOf({ report: { crawled, modified, published } }: Reading): number {
  const value = crawled ?? modified ?? published?.value;
  return (value === undefined ? undefined : momentBounds(value)?.first) ?? Number.MAX_SAFE_INTEGER;
}

function byText<T>(textOf: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (textOf(a) < textOf(b) ? -1 : Number(textOf(a) > textOf(b)));
}
