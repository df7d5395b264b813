/** Loaded into a program that is measured: when it ends, writes what it used to the channel of run-command.ts. */
import { writeSync } from "node:fs";

const CHANNEL = 3;

process.on("exit", () => writeSync(CHANNEL, JSON.stringify(process.resourceUsage())));
