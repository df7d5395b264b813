/** The cases of test/fixtures/versions: readings of one page, and what is to be told of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/model/report.js";
import type { EditKind, VersionOrder } from "../../src/model/versions.js";

export interface VersionCase {
  readonly name: string;
  readonly question: string;
  readonly reports: readonly Report[];
  /** Each group earliest version first; readings of the same words joined by "+", those in part in brackets behind. */
  readonly groups: readonly (readonly string[])[];
  /** Of the first group; null where it has one version. */
  readonly order: VersionOrder | null;
  /** Of each version but the last of the first group. */
  readonly edits: readonly (readonly (readonly [EditKind, string | null, string | null])[])[];
  /** Null where it cannot be told. */
  readonly silent: readonly (boolean | null)[];
  readonly between?: readonly { readonly after?: string; readonly before?: string }[];
}

interface WrittenReport extends Omit<Report, "source" | "text" | "published" | "credits"> {
  readonly paragraphs: readonly string[];
  readonly published?: string;
  readonly credits?: readonly string[];
}

export const versionFolder = join(import.meta.dirname, "..", "fixtures", "versions");

export const versionCases: readonly VersionCase[] = readdirSync(versionFolder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => {
    const written = JSON.parse(readFileSync(join(versionFolder, file), "utf8")) as Omit<VersionCase, "reports"> & {
      readonly reports: readonly WrittenReport[];
    };
    return { ...written, name: file.replace(".json", ""), reports: written.reports.map(toReport) };
  });

/** Ids of a version as it is written in a case: "a+b(c)" is a, b and c, of which a stands for it. */
export function idsOf(version: string): readonly string[] {
  return version.split(/[+()]/).filter((id) => id !== "");
}

export function versionCase(name: string): VersionCase {
  const found = versionCases.find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
}

function toReport({ paragraphs, published, credits = [], ...rest }: WrittenReport): Report {
  const date = published && { value: published, precision: precisionOf(published), basis: "made for a test" };
  return {
    ...rest,
    source: `${rest.id}.html`,
    text: paragraphs.join("\n\n"),
    ...(date ? { published: date } : {}),
    credits: credits.map((name) => ({ name })),
  };
}

function precisionOf(value: string) {
  return value.includes("T") ? ("minute" as const) : ("day" as const);
}
