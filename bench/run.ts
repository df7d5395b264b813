/**
 * `npm run bench` (after `npm run build`): time and peak memory of the whole command, first run and runs after it, and
 * the speed of the stages; `npm run bench -- gather 10000 50000 100000`: how gathering holds as a collection grows;
 * `npm run bench -- trace 50 200` and `npm run bench -- compare 10 50`: how long a large story takes to trace, and to compare.
 * Every figure stands beside a peer measured in the
 * same run; compare machines by the ratios.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tellGathering } from "./gather.js";
import { tellComparing, tellTracing } from "./large-stories.js";
import { middle } from "./measure.js";
import { measurePageReader } from "./measure-page-reader.js";
import { pageReaders } from "./page-readers.js";
import { runCommand, type Usage } from "./run-command.js";
import { measureStages } from "./stages.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const COMMAND = join(ROOT, "dist", "cli.js");
const EXAMPLE = join(ROOT, "examples", "harbour-accord");
const SEEDS = join(ROOT, "..", "shared", "seeds");
const PAGES = join(ROOT, "..", "shared", "data", "pages", "article-extraction-benchmark");
/** Reports after which the speed of gathering is told where no numbers are given. */
const GATHERED = [2_000, 10_000];
/** Reports of the stories that are traced, and that are compared, where no numbers are given. */
const TRACED = [50, 200];
const COMPARED = [10, 50];
/** Rounds of each measurement; the middle one is told. */
const ROUNDS = 5;

function tellUsage(what: string, { wallMs, cpuMs, peakMb }: Usage, bare: Usage): void {
  const ratio = (cpuMs / bare.cpuMs).toFixed(1);
  console.log(
    `${what.padEnd(34)} ${wallMs.toFixed(0).padStart(6)} ms  ${cpuMs.toFixed(0).padStart(6)} ms of processor` +
      `  ${peakMb.toFixed(0).padStart(4)} MB  ${ratio.padStart(5)} x bare Node`,
  );
}

function middleRun(args: readonly string[]): Usage {
  const runs = Array.from({ length: ROUNDS }, () => runCommand(args));
  return {
    wallMs: middle(runs.map(({ wallMs }) => wallMs)),
    cpuMs: middle(runs.map(({ cpuMs }) => cpuMs)),
    peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
  };
}

/** Rates beside that of the peer that most use; times of the same pages in the same run. */
function tellPageReaders(): void {
  const speeds = Object.keys(pageReaders).map((name) => [name, measurePageReader(name, PAGES)] as const);
  const peer = speeds.find(([name]) => name.startsWith("readability"))![1];
  for (const [name, { pages, milliseconds, peakMb, f1 }] of speeds) {
    const rate = `${((pages / milliseconds) * 1000).toFixed(1)} pages a second`;
    console.log(
      `${name.padEnd(30)} ${rate.padStart(22)}  ${(milliseconds / peer.milliseconds).toFixed(2)} x the time` +
        `  ${peakMb.toFixed(0).padStart(4)} MB, ${(peakMb / peer.peakMb).toFixed(2)} x  F1 ${f1?.toFixed(3) ?? "-"}`,
    );
  }
}

/** What is measured by itself, with the sizes where none are given; needs nothing built. */
const ALONE: Readonly<Record<string, readonly [tell: (sizes: readonly number[]) => void, sizes: readonly number[]]>> = {
  gather: [tellGathering, GATHERED],
  trace: [tellTracing, TRACED],
  compare: [tellComparing, COMPARED],
};

const [tell, usual] = ALONE[process.argv[2] ?? ""] ?? [];
if (tell && usual) {
  const sizes = process.argv.slice(3).map(Number);
  tell(sizes.length > 0 ? sizes : usual);
  process.exit();
}

if (!existsSync(COMMAND)) throw new Error("dist/cli.js is not there: run `npm run build` first");

console.log("The whole command");
const places = [
  ["examples/harbour-accord", EXAMPLE],
  ["../shared/seeds", SEEDS],
] as const;
const first = runCommand([COMMAND, "read", EXAMPLE]);
const bare = middleRun(["-e", "0"]);
tellUsage("bare Node", bare, bare);
tellUsage("examples/harbour-accord, first run", first, bare);
for (const [name, path] of places) {
  if (existsSync(path)) tellUsage(`${name}, warm`, middleRun([COMMAND, "read", path]), bare);
  else console.log(`${name}: not there, not measured`);
}

console.log("\nPages, each reader alone in its process");
if (existsSync(PAGES)) tellPageReaders();
else console.log(`${PAGES}: not there, not measured`);

console.log("\nThe stages, in a process that runs on");
const files = readdirSync(EXAMPLE)
  .filter((name) => !name.endsWith(".jsonl"))
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(EXAMPLE, name)) }));
for (const { stage, unit, perSecond, peer, ratio } of measureStages(files, ROUNDS)) {
  const rate = `${perSecond.toFixed(0)} ${unit} a second`;
  console.log(`${stage.padEnd(20)} ${rate.padEnd(36)} ${ratio.toFixed(1).padStart(6)} x ${peer}`);
}
