/**
 * What does each layer of the lexicon give? NTREX to English, accuracy at rank 1 in per cent, plain: all layers together,
 * each left out, and the core vocabulary alone. Takes the folder of data; each row is measured by a process of its own.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "../src/lexicon/compile/compile-lexicon.js";
import { listCoreWords } from "../src/lexicon/compile/list-core-words.js";
import { putCoreFirst } from "../src/lexicon/compile/put-core-first.js";
import { CORE_CONCEPTS } from "../src/lexicon/core/registry.js";
import { encodeWords } from "../src/lexicon/format.js";
import { lexiconLanguage } from "../src/lexicon/languages/registry.js";
import type { lexiconSettings } from "../src/settings.js";

type Settings = Partial<Record<keyof typeof lexiconSettings, number>>;

const ROWS: readonly (readonly [row: string, changed: Settings])[] = [
  ["all layers", {}],
  ["without near words", { nearTrust: 0 }],
  ["without names by sound", { soundTrust: 0 }],
  ["without numbers", { numberWeight: 0 }],
  ["without the length of sentences", { lengthPenalty: 0 }],
];

export function measureAblations(dataDir: string): Record<string, number> {
  const folder = join(dataDir, "across-languages");
  const figures = ROWS.flatMap(([row, changed]) => named(row, measureLayer(folder, changed)));
  const core = layOutCore();
  figures.push(...named("the core alone", measureLayer(folder, {}, core)));
  rmSync(core, { recursive: true });
  return Object.fromEntries(figures);
}

function named(row: string, byLanguage: Readonly<Record<string, number>>): (readonly [string, number])[] {
  const values = Object.values(byLanguage);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...Object.entries(byLanguage), ["mean", mean] as const].map(([language, value]) => [
    `${row}: ${language}`,
    value,
  ]);
}

function measureLayer(folder: string, changed: Settings, lexicon?: string): Readonly<Record<string, number>> {
  const script = fileURLToPath(new URL("measure-layer.ts", import.meta.url));
  const printed = execFileSync(process.execPath, ["--import", "tsx", script, folder, JSON.stringify(changed)], {
    encoding: "utf8",
    env: { ...process.env, ...(lexicon === undefined ? {} : { SYNOPTIC_LEXICON: lexicon }) },
  });
  return JSON.parse(printed) as Record<string, number>;
}

const SHIPPED = fileURLToPath(new URL("../data/lexicon/", import.meta.url));

/** A folder with the shipped English side and, for each language, the words of the core and no others. */
function layOutCore(): string {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-core-"));
  for (const file of readdirSync(SHIPPED).filter((name) => name.endsWith(".gz"))) {
    const language = lexiconLanguage(file.split(".")[0]!);
    if (language === undefined || language.code === "en" || file !== `${language.code}.tsv.gz`) {
      copyFileSync(join(SHIPPED, file), join(folder, file));
      continue;
    }
    const words = putCoreFirst([], listCoreWords(CORE_CONCEPTS, language), language);
    writeFileSync(join(folder, file), pack(encodeWords(words)));
  }
  return folder;
}
