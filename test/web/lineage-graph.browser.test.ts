import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Synopsis } from "../../src/model/story.js";
import { renderSynopsisPage } from "../../web/pages/synopsis-page.js";
import { traced } from "../fixtures/present/traced.js";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const absent = existsSync(executablePath) ? "" : ` (skipped: no Chromium at ${executablePath}; name one in CHROMIUM)`;

const credit = (from: string, to: string) => ({
  from,
  to,
  kind: "credit" as const,
  direction: "shown" as const,
  evidence: [],
});
/** Six credited outlets in a row, and five more beside the second: wide in either direction. */
const wide: Synopsis = {
  ...traced,
  stories: traced.stories.map((story) => ({
    ...story,
    derivations: ["B", "C", "D", "E", "F"].flatMap((name, index, names) => [
      credit(names[index - 1] ?? "A", name),
      credit("A", `${name} Desk`),
    ]),
  })),
};

describe.skipIf(absent !== "")(`the drawing of ties in a browser${absent}`, { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "lineage-graph-"));
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(join(folder, "traced.html"), renderSynopsisPage(traced));
    writeFileSync(join(folder, "wide.html"), renderSynopsisPage(wide));
    const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
    browser = await chromium.launch({ executablePath, args });
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, width: number, colorScheme: "light" | "dark" = "light") {
    const context = await browser.newContext({
      colorScheme,
      javaScriptEnabled: false,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, name)).href);
    return page;
  }

  it.each([1400, 390])(
    "stands within its panel at %i pixels, without script, and a wide one scrolls in its frame",
    async (width) => {
      for (const name of ["traced.html", "wide.html"]) {
        const page = await open(name, width);
        const [panel, frame] = [
          await page.locator(".findings").boundingBox(),
          await page.locator(".lineage .frame").boundingBox(),
        ];
        expect(frame!.x + frame!.width).toBeLessThanOrEqual(panel!.x + panel!.width + 1);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
        const scrolls = await page
          .locator(".lineage .frame")
          .evaluate((element) => element.scrollWidth > element.clientWidth);
        expect(scrolls).toBe(name === "wide.html");
        await page.context().close();
      }
    },
  );

  it("keeps names within their boxes, in any script", async () => {
    const page = await open("traced.html", 1400);
    const over = await page.locator(".lineage .end:has(rect)").evaluateAll(
      (ends) =>
        ends.filter((end) => {
          const box = end.querySelector("rect")!.getBoundingClientRect();
          const texts = [...end.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
          return texts.some((text) => text.left < box.left || text.right > box.right);
        }).length,
    );
    expect(await page.locator(".lineage .end:has(rect)").count()).toBeGreaterThan(3);
    expect(over).toBe(0);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("has nothing that the axe rules object to, %s", async (colorScheme) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1400, height: 900 } });
    for (const name of ["traced.html", "wide.html"]) {
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(folder, name)).href);
      const { violations } = await new AxeBuilder({ page }).include(".lineage").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    await context.close();
  });
});
