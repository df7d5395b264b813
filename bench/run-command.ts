/**
 * What does one run of a program cost the user: seconds to wait, seconds of processor, megabytes at the peak?
 * The program tells its own use on a channel of its own when it ends (tell-usage.mjs).
 */
import { spawnSync } from "node:child_process";

export interface Usage {
  readonly wallMs: number;
  /** User and system time of all its threads. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

const TELL_USAGE = new URL("./tell-usage.mjs", import.meta.url).href;
const CHANNEL = 3;

/** Runs Node with these arguments; throws where it does not end well. */
export function runCommand(args: readonly string[]): Usage {
  const begun = performance.now();
  const { status, output } = spawnSync(process.execPath, ["--import", TELL_USAGE, ...args], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  const wallMs = performance.now() - begun;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[CHANNEL] ?? "") as NodeJS.ResourceUsage;
  return { wallMs, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
}
