import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    testTimeout: 20_000,
    // One worker less than there are processors is half of a small machine.
    maxWorkers: "100%",
  },
});
