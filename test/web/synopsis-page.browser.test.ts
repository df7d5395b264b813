import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderSynopsisPage } from "../../web/pages/synopsis-page.js";
import { ferryAndBridge } from "../fixtures/present/ferry-and-bridge.js";
import { hostileSynopsis } from "../fixtures/present/hostile.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const absent = existsSync(executablePath) ? "" : ` (skipped: no Chromium at ${executablePath}; name one in CHROMIUM)`;
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

describe.skipIf(absent !== "")(`the page in a browser${absent}`, { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "synopsis-page-"));
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(join(folder, "ferry.html"), renderSynopsisPage(ferryAndBridge, { notCompared: ["fr"] }));
    writeFileSync(join(folder, "hostile.html"), renderSynopsisPage(hostileSynopsis));
    const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", ...quiet];
    browser = await chromium.launch({ executablePath, args });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, ...options });
    await page.goto(pathToFileURL(join(folder, name)).href);
    return page;
  }

  it("runs and asks for nothing from a hostile report", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(join(folder, "hostile.html")).href);
    await page.locator("[data-light]").first().click();
    for (const link of await page.locator(".columns a").all()) await link.dispatchEvent("click");
    expect(await page.evaluate("window.ran")).toBeUndefined();
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("lights a pressed claim in all columns and brings its passages into line", async () => {
    const page = await open("ferry.html");
    await page.click('#s1 [data-light="c3"]');
    await page.waitForTimeout(500);
    const tops = await page.$$eval("#s1 .columns > .column", (columns) =>
      columns.flatMap((column) => {
        const lit = column.querySelector(".lit");
        return lit === null ? [] : [Math.round(lit.getBoundingClientRect().top)];
      }),
    );
    expect(tops).toHaveLength(3);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
    await page.keyboard.press("Escape");
    expect(await page.locator(".lit").count()).toBe(0);
    await page.close();
  });

  it("lights the finding of a pressed passage, then the next one of the same words", async () => {
    const page = await open("ferry.html");
    const passage = page.locator("#s1-d1-1 a");
    await passage.click();
    expect(await page.locator('#s1 [data-light="d1"]').getAttribute("aria-current")).toBe("true");
    await passage.click();
    expect(await page.locator('#s1 [data-light="c2"]').getAttribute("aria-current")).toBe("true");
    await page.close();
  });

  it.each([1400, 400])("leaves a pressed passage where it is on a screen of %i pixels", async (width) => {
    const page = await open("ferry.html", { viewport: { width, height: 900 } });
    for (const pressed of ["#s1-c3-1 a", "#s1-d2-1 a"]) {
      const passage = page.locator(pressed).first();
      await passage.scrollIntoViewIfNeeded();
      const top = (await passage.boundingBox())?.y ?? 0;
      await passage.click();
      await page.waitForTimeout(1200);
      expect(Math.abs(((await passage.boundingBox())?.y ?? 0) - top)).toBeLessThan(4);
    }
    await page.close();
  });

  it("walks the findings by keyboard, with one of them in the order of tabs", async () => {
    const page = await open("ferry.html");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("k");
    expect(await page.evaluate("document.activeElement.dataset.light")).toBe("d2");
    expect(await page.locator('#s1 [data-light][tabindex="0"]').count()).toBe(1);
    expect(await page.locator("[role=status]").textContent()).toContain("lit in 4 reports");
    await page.keyboard.press("Enter");
    expect(await page.locator(".lit").count()).toBe(0);
    await page.close();
  });

  it("leads by anchors to the passage where scripts are off", async () => {
    const page = await open("ferry.html", { javaScriptEnabled: false });
    await page.locator('#s1 [data-light="d1"]').click();
    expect(page.url()).toMatch(/#s1-d1-2$/);
    await expect.poll(() => page.locator("#s1-d1-2 a").isVisible()).toBe(true);
    await page.close();
  });

  it.each([
    [1400, "light"],
    [1400, "dark"],
    [400, "light"],
    [400, "dark"],
  ] as const)("has nothing that the axe rules object to at %i pixels, %s", async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "ferry.html")).href);
    await page.click('#s1 [data-light="d2"]');
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => html + failureSummary).join("\n")}`,
    );
    expect(told).toEqual([]);
    await context.close();
  });

  it("does not scroll sideways as a whole at 400 pixels", async () => {
    const page = await open("ferry.html", { viewport: { width: 400, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(400);
    await page.close();
  });
});
