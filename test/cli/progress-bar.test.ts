import { expect, it } from "vitest";
import { createProgressBar } from "../../src/cli/progress-bar.js";

function drawing(isTerminal: boolean, environment = {}, total?: number) {
  const written: string[] = [];
  let clock = 0;
  const standardError = { isTerminal, columns: 80, write: async (text: string) => written.push(text) > 0 };
  const bar = createProgressBar({ standardError, environment, now: () => (clock += 60) }, total);
  return { bar, written };
}

const PROGRESS = { reports: 12, known: 3, unreadable: 1 };

it("draws the share of bytes and the counts, now and then, and leaves the line empty", () => {
  const { bar, written } = drawing(true, {}, 200);
  bar.addBytes(100);
  for (let n = 0; n < 4; n++) bar.show(PROGRESS);
  bar.clear();
  expect(written.length).toBeLessThan(5);
  expect(written[0]).toMatch(/█{12}░{12} {2}50% {2}12 reports, 3 known, 1 unreadable$/);
  expect(written.at(-1)).toBe("\r\u001b[K");
});

it("counts where no total is known", () => {
  const { bar, written } = drawing(true);
  bar.show(PROGRESS);
  bar.show(PROGRESS);
  expect(written[0]).toContain("reading  12 reports");
});

it("writes nothing where nobody sees it", () => {
  for (const { bar, written } of [drawing(false), drawing(true, { TERM: "dumb" })]) {
    for (let n = 0; n < 4; n++) bar.show(PROGRESS);
    bar.say("comparing");
    bar.clear();
    expect(written).toEqual([]);
  }
});

it("counts one report as one", () => {
  const { bar, written } = drawing(true);
  for (let n = 0; n < 2; n++) bar.show({ reports: 1, known: 0, unreadable: 0 });
  expect(written[0]).toMatch(/reading {2}1 report$/);
});
