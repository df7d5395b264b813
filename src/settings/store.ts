/** Keeping reports and stories between runs. */
export const storeSettings = {
  /** Milliseconds, 0 to 60,000; how long to wait for another process that writes to the same store. */
  patience: 5000,
} as const;
