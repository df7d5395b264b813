/** How the command ends: its exit codes, and failures that are told in one line. */

/** Documented in docs/exit-codes.md. */
export const exitCodes = {
  done: 0,
  nothingRead: 1,
  usage: 2,
  store: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command with one line on standard error that says what to do. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
