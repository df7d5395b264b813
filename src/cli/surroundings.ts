/** All that the command takes from the system it runs in, as one value, so that a test can stand in for it. */
import type { Clock } from "../fetch/clock.js";

export interface Output {
  /** Resolves once the text is taken; false where nobody reads any longer. */
  write(text: string): Promise<boolean>;
  readonly isTerminal: boolean;
  /** Of the terminal. */
  readonly columns?: number | undefined;
}

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** As `process.platform`. */
  readonly platform: string;
  readonly homeFolder: string;
  readonly workingFolder: string;
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly standardOutput: Output;
  readonly standardError: Output;
  /** Calls `listener` on Ctrl-C; the function returned takes it off again. */
  onInterrupt(listener: () => void): () => void;
  /** Milliseconds, only ever compared with one another. */
  now(): number;
  /** The time of day, waiting and chance: for asking other people's servers. */
  readonly clock: Clock;
}
