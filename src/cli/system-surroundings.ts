/** The real surroundings: this process, its streams and its signals. */
import { homedir } from "node:os";
import { setTimeout } from "node:timers/promises";
import type { Clock } from "../fetch/clock.js";
import { exitCodes } from "./command-failure.js";
import type { Output, Surroundings } from "./surroundings.js";

/** Ctrl-C ends the process where nobody listens for it, and at the second time in any case. */
function listenForInterrupt(): Surroundings["onInterrupt"] {
  let listener: (() => void) | undefined;
  process.on("SIGINT", () => {
    if (!listener) process.exit(exitCodes.interrupted);
    const told = listener;
    listener = undefined;
    told();
  });
  return (added) => {
    listener = added;
    return () => {
      if (listener === added) listener = undefined;
    };
  };
}

/** The longest that a timer can be set to. */
const LONGEST_TIMER = 2 ** 31 - 1;

const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  random: Math.random,
  async wait(milliseconds, signal) {
    await setTimeout(Math.min(milliseconds, LONGEST_TIMER), undefined, { signal }).catch(() => {});
    signal?.throwIfAborted();
  },
};

export function systemSurroundings(): Surroundings {
  return {
    environment: process.env,
    platform: process.platform,
    homeFolder: homedir(),
    workingFolder: process.cwd(),
    get standardInput() {
      return process.stdin;
    },
    standardOutput: outputOver(process.stdout),
    standardError: outputOver(process.stderr),
    onInterrupt: listenForInterrupt(),
    now: () => performance.now(),
    clock: SYSTEM_CLOCK,
  };
}

function outputOver(stream: NodeJS.WriteStream): Output {
  let closed = false;
  // Whoever reads may stop reading ("| head"): that is no failure of ours.
  stream.on("error", () => {
    closed = true;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (closed) resolve(false);
        else stream.write(text, (error) => resolve(!error));
      }),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}
