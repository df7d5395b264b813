/** What `openSources` finds in files that a test writes, in short. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Found, FoundDocument } from "../../src/fetch/found.js";
import { type OpenOptions, openSources } from "../../src/fetch/open-sources.js";
import { readDocument } from "../../src/index.js";
import { isUnreadable, type Report } from "../../src/model/report.js";
import { applyGiven } from "../../src/workers/apply-given.js";

/** As from a folder that holds these files. */
export async function openFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: OpenOptions = {},
): Promise<readonly Found[]> {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-documents-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const found: Found[] = [];
    for await (const one of openSources([folder], options)) found.push(one);
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `source = content` or `source ! reason`. */
export function brief(found: readonly Found[]): readonly string[] {
  return found.map((one) => {
    if (one.kind === "unreadable") return `${one.source} ! ${one.reason}`;
    return `${one.source} = ${one.kind === "report" ? one.report.text : new TextDecoder().decode(one.bytes)}`;
  });
}

/** The one document that was found. */
export function documentIn(found: readonly Found[]): FoundDocument {
  const [first] = found;
  if (found.length !== 1 || first?.kind !== "document") throw new Error(`expected one document: ${brief(found)}`);
  return first;
}

/** As the product reads it. */
export function readFound(found: FoundDocument): Report {
  const { bytes, given, ...about } = found;
  const report = readDocument(bytes, about);
  if (isUnreadable(report)) throw new Error(report.reason);
  return applyGiven(report, given);
}
