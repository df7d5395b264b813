import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { measureSources } from "../../src/fetch/measure-sources.js";

it("counts the bytes of what will be opened, and knows that standard input has no size", async () => {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-measure-"));
  writeFileSync(join(folder, "a.txt"), "12345");
  writeFileSync(join(folder, "b.png"), "not counted");
  expect(await measureSources([folder])).toBe(5);
  expect(await measureSources([folder, "-"])).toBeUndefined();
  rmSync(folder, { recursive: true });
});
