import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { synopsize } from "../../src/index.js";
import { renderSynopsisPage } from "../../web/pages/synopsis-page.js";
import { versionCase } from "../stories/version-cases.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const absent = existsSync(executablePath) ? "" : ` (skipped: no Chromium at ${executablePath}; name one in CHROMIUM)`;

describe.skipIf(absent !== "")(`edits in a browser${absent}`, { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "edited-since-"));
  let browser: Browser;

  beforeAll(async () => {
    const reports = ["correction-declared", "toll-raised-silently-arabic"].flatMap((name) => versionCase(name).reports);
    writeFileSync(join(folder, "page.html"), renderSynopsisPage(synopsize(reports)));
    const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
    browser = await chromium.launch({ executablePath, args });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(["light", "dark"] as const)("can be opened by the keyboard and read, %s", async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    for (const summary of await page.locator(".edited > summary").all()) {
      await summary.focus();
      await page.keyboard.press("Enter");
    }
    expect(await page.locator("del:visible").count()).toBeGreaterThan(1);
    const { violations } = await new AxeBuilder({ page }).include(".edited").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });

  it("open without script, and put what was taken out before what was put in, also from right to left", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "page.html")).href);
    for (const summary of await page.locator(".edited > summary").all()) await summary.click();
    const places = async (direction: string) => {
      const wording = page.locator(`.wording[dir=${direction}]`, { has: page.locator("del") }).first();
      return [await wording.locator("del").boundingBox(), await wording.locator("ins").boundingBox()].map(
        (box) => box!.x,
      );
    };
    const [leftOut, leftIn] = await places("ltr");
    const [rightOut, rightIn] = await places("rtl");
    expect(leftOut!).toBeLessThan(leftIn!);
    expect(rightOut!).toBeGreaterThan(rightIn!);
    await context.close();
  });
});
