import { expect, it } from "vitest";
import { systemSurroundings } from "../../src/cli/system-surroundings.js";

it("waits as long as it is told, and no longer than until an interruption", async () => {
  const { clock } = systemSurroundings();
  const started = performance.now();
  await clock.wait(30);
  expect(performance.now() - started).toBeGreaterThanOrEqual(25);
  const interruption = new AbortController();
  const waiting = clock.wait(60_000, interruption.signal);
  interruption.abort(new Error("interrupted"));
  await expect(waiting).rejects.toThrow("interrupted");
  await expect(clock.wait(0, interruption.signal)).rejects.toThrow("interrupted");
});

it("tells the time of day", () => {
  const { clock } = systemSurroundings();
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  expect(clock.random()).toBeLessThan(1);
});
