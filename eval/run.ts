/**
 * Measures every stage and holds the figures against their floors: `npm run eval -- [PART...] [--verbose]`.
 * Parts: fixtures, seeds, lineages, and one for each data set beside the project; ablations of the lexicon, by name only;
 * exits with 1 when a figure is under its floor.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDocument, synopsize } from "../src/index.js";
import { checkFloors, type Figures } from "./floors-check.js";
import { type Gold, loadGold } from "./gold.js";
import { loadSeedsGold, SEEDS, seedsAreHere } from "./score-seeds.js";
import { figuresOfStory, scoreStory } from "./score-story.js";
import { openReports } from "./stories.js";
import type { Tally } from "./tally.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STORIES = "test/fixtures/stories";
const DATA = "../shared/data";
const TUNED = ["harbour-accord", "river-flood"];
/** Written with its expectations before the stages; two of them have looked at it since, so it is no blind figure any more. */
const HELD_OUT = "prisoner-exchange";

type MeasureData = (folder: string) => Record<string, number> | Promise<Record<string, number>>;

/** Measures on third-party data: the module is loaded only when its data is here. */
const DATA_PARTS: Readonly<Record<string, () => Promise<MeasureData>>> = {
  languages: async () => (await import("./languages.js")).measureLanguages,
  ablations: async () => (await import("./ablations.js")).measureAblations,
  pages: async () => (await import("./pages.js")).measurePages,
  stories: async () => (await import("./same-event.js")).measureSameEvent,
  quotations: async () => (await import("./quotations/run-quotations.js")).measureQuotations,
  comparing: async () => (await import("./comparing.js")).measureComparing,
  "real-claims": async () => (await import("./real-claims.js")).measureRealClaims,
  dispute: async () => (await import("./dispute.js")).measureDispute,
  translations: async () => (await import("./translations.js")).measureTranslations,
  times: async () => (await import("./times/measure-times.js")).measureTimes,
};

/** Measures on material of our own beside the stories: they need no data that may be missing. */
const OWN_PARTS: Readonly<Record<string, () => Promise<() => Promise<Record<string, number>>>>> = {
  lineages: async () => (await import("./lineages.js")).measureLineages,
};

const print = (line: string) => process.stdout.write(`${line}\n`);

function measureFolder(title: string, folder: string, gold: Gold, verbose: boolean): Record<string, number> {
  const { reports, unreadable } = openReports(folder, readDocument);
  const began = process.hrtime.bigint();
  const synopsis = synopsize(reports);
  const milliseconds = Number((process.hrtime.bigint() - began) / 1_000_000n);
  const tallies = scoreStory(synopsis, gold);
  print(`\n${title}: ${reports.length} reports, ${synopsis.stories.length} stories, ${milliseconds} ms`);
  for (const one of unreadable) print(`  unreadable: ${one.source}: ${one.reason}`);
  for (const tally of tallies) printTally(tally, verbose);
  return figuresOfStory(tallies);
}

function printTally({ metric, found, of, missed, invented, partly, beyond }: Tally, verbose: boolean): void {
  if (of === 0 && invented.length === 0) return;
  const extra = [
    ...(partly === undefined ? [] : [`${(partly * 100).toFixed(0)} % in part`]),
    ...(invented.length > 0 ? [`${invented.length} invented`] : []),
    ...(beyond && beyond.length > 0 ? [`${beyond.length} to be judged by eye`] : []),
  ];
  print(`  ${metric.padEnd(22)} ${String(found).padStart(3)} of ${String(of).padEnd(3)} ${extra.join(", ")}`.trimEnd());
  if (!verbose) return;
  for (const words of missed) print(`      missed   ${words}`);
  for (const words of invented) print(`      invented ${words}`);
  for (const words of beyond ?? []) print(`      by eye   ${words}`);
}

function measureFixtures(verbose: boolean): Figures {
  const figures: Record<string, Record<string, number>> = {};
  for (const name of [...TUNED, HELD_OUT]) {
    const gold = loadGold(join(ROOT, STORIES, name, "expected.json"));
    const title = name === HELD_OUT ? `${name} (written before the stages; looked at since)` : name;
    figures[name] = measureFolder(title, join(ROOT, gold.reports_in ?? ""), gold, verbose);
  }
  return figures;
}

async function measureData(part: string): Promise<Figures> {
  const folder = join(ROOT, DATA);
  if (!existsSync(folder)) {
    print(`\n${part}: not measured: ${DATA} is not here`);
    return {};
  }
  const measure = await DATA_PARTS[part]!();
  return printFigures(part, await measure(folder));
}

function printFigures(part: string, figures: Record<string, number>): Figures {
  print(`\n${part}`);
  const first = (JSON.parse(readFileSync(join(ROOT, "eval/first-runs.json"), "utf8")) as Figures)[part] ?? {};
  for (const [metric, figure] of Object.entries(figures)) {
    const before = first[metric] === undefined ? "" : `   first run ${first[metric].toFixed(3)}`;
    print(`  ${metric.padEnd(40)} ${figure.toFixed(3)}${before}`);
  }
  return { [part]: figures };
}

async function measurePart(part: string, verbose: boolean): Promise<Figures> {
  if (part === "fixtures") return measureFixtures(verbose);
  if (part in OWN_PARTS) return printFigures(part, await (await OWN_PARTS[part]!())());
  if (part in DATA_PARTS) return measureData(part);
  if (seedsAreHere(ROOT)) return { seeds: measureFolder("seeds", join(ROOT, SEEDS), loadSeedsGold(ROOT), verbose) };
  print(`\nseeds: not measured: ${SEEDS} is not here`);
  return {};
}

async function main(words: readonly string[]): Promise<number> {
  const verbose = words.includes("--verbose");
  const named = words.filter((word) => !word.startsWith("-"));
  const known = ["fixtures", "seeds", ...Object.keys(OWN_PARTS), ...Object.keys(DATA_PARTS)];
  const unknown = named.filter((part) => !known.includes(part));
  if (unknown.length > 0) {
    process.stderr.write(`no such part: ${unknown.join(", ")}; there are ${known.join(", ")}\n`);
    return 2;
  }
  let figures: Figures = {};
  const usual = known.filter((part) => part !== "ablations");
  for (const part of named.length > 0 ? named : usual) figures = { ...figures, ...(await measurePart(part, verbose)) };
  const floors = JSON.parse(readFileSync(join(ROOT, "eval/floors.json"), "utf8")) as Figures;
  const failures = checkFloors(figures, floors);
  print("");
  for (const { part, metric, floor, figure } of failures) {
    print(`UNDER ITS FLOOR ${part}, ${metric}: ${figure?.toFixed(3) ?? "not measured"} < ${floor}`);
  }
  print(failures.length === 0 ? "every figure stands at or above its floor" : `${failures.length} under their floor`);
  return failures.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
