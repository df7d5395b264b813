/** The command. */
export const cliSettings = {
  /** Bytes of bytecode that a function runs before V8 optimizes it; V8's own value is 67,584, at which optimizing takes
   * more time than it saves in a run of a second or two. Set by bench on two stories of five to nine reports. */
  interruptBudget: 1_000_000,
  /** Columns, 20 to 400; the width where neither the terminal nor the user tells one. */
  width: 80,
  /** Milliseconds, 50 to 1,000; between two drawings of the progress bar. */
  redrawEvery: 100,
  /** Reports, 1 to no limit; from here comparing runs beside the command, so that Ctrl-C is heard. A few hundred ms. */
  comparedBeside: 24,
} as const;
