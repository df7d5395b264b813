#!/usr/bin/env node
/** The program file: on the main thread the command, on a thread beside it the comparing of many reports. */
import { setFlagsFromString } from "node:v8";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { cliSettings } from "../settings.js";
import type { ComparingJob } from "./compare-beside.js";

const LEAST_NODE = [20, 19] as const;
/** Major version of Node whose V8 was seen to know the flag below. */
const NODE_WITH_FLAG = 20;

function isNodeTooOld(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]);
}

/** Flags of V8 are no stable interface, and unknown ones print an error: only where this one is known to be. */
function delayOptimizing(): void {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major === NODE_WITH_FLAG) setFlagsFromString(`--interrupt-budget=${cliSettings.interruptBudget}`);
}

async function compareHere({ reports, asOneStory, ...beside }: ComparingJob) {
  const { synopsize, synopsizeAsOneStory } = await import("../synopsis.js");
  return asOneStory ? synopsizeAsOneStory(reports, [], beside) : synopsize(reports, [], beside);
}

async function runMain(): Promise<void> {
  if (isNodeTooOld()) {
    process.stderr.write(`synoptic: needs Node ${LEAST_NODE.join(".")} or later; this is ${process.versions.node}\n`);
    process.exitCode = 2;
    return;
  }
  delayOptimizing();
  const { systemSurroundings } = await import("./system-surroundings.js");
  const surroundings = systemSurroundings();
  const [{ runCommand }, { openHouse }] = await Promise.all([import("./run-command.js"), import("./open-house.js")]);
  const exitCode = await runCommand(process.argv.slice(2), surroundings, openHouse(new URL(import.meta.url)));
  // Standard input may never end; all that was written is out.
  process.exit(exitCode);
}

if (isMainThread) await runMain();
else parentPort?.postMessage(await compareHere(workerData as ComparingJob));
