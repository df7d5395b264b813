/**
 * Takes a picture of a page, to be looked at: node scripts/screenshot.mjs PAGE.html OUT.png WIDTH [dark] [print] [light=ID]
 * `print` lays the page out as on paper; `light=d1` presses the finding d1 of the first story before the picture.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [page, out, width = "1400", ...modes] = process.argv.slice(2);
if (page === undefined || out === undefined) {
  console.error("usage: node scripts/screenshot.mjs PAGE.html OUT.png WIDTH [dark] [print] [light=ID]");
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const tab = await browser.newPage({
    viewport: { width: Number(width), height: 900 },
    colorScheme: modes.includes("dark") ? "dark" : "light",
  });
  if (modes.includes("print")) await tab.emulateMedia({ media: "print" });
  await tab.goto(pathToFileURL(resolve(page)).href);
  const lit = modes.find((mode) => mode.startsWith("light="))?.slice("light=".length);
  if (lit !== undefined) {
    await tab.click(`#s1 [data-light="${lit}"]`);
    await tab.waitForTimeout(600);
  }
  await tab.screenshot({ path: out, fullPage: lit === undefined });
} finally {
  await browser.close();
}
