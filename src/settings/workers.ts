/** Taking documents through the queue. */
export const workersSettings = {
  /** Documents, 1 to 1,000; how many are opened ahead of reading. Each may hold 50 MB, so few. */
  openedAhead: 4,
  /** Reports, 1 to 1,000; how many are saved in one transaction, and so the most that a kill makes to be read again. */
  savedTogether: 32,
} as const;
