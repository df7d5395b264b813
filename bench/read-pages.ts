/**
 * One reader over one folder of pages, alone in its process: `tsx bench/read-pages.ts READER FOLDER`. Prints how long a
 * second pass takes, the peak of memory, and the score where the folder has a gold standard.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Bodies, scoreBodies } from "../eval/score-bodies.js";
import { decodeBytes } from "../src/read/decode-bytes.js";
import { pageReaders } from "./page-readers.js";

export interface PageSpeed {
  readonly pages: number;
  readonly milliseconds: number;
  readonly peakMb: number;
  readonly failed: number;
  readonly f1?: number;
}

const [name = "", folder = ""] = process.argv.slice(2);
const read = await pageReaders[name]!();
const pages = readdirSync(join(folder, "html")).map((file) => {
  const packed = readFileSync(join(folder, "html", file));
  const decoded = decodeBytes(file.endsWith(".gz") ? gunzipSync(packed) : packed, "text/html");
  return { name: file.replace(/\.html(?:\.gz)?$/, ""), html: "text" in decoded ? decoded.text : "" };
});
const gold = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")) as Bodies;
const texts = new Map<string, string>();
let failed = 0;

async function pass(): Promise<void> {
  failed = 0;
  for (const { name: page, html } of pages) {
    try {
      texts.set(page, await read(html, gold[page]?.url ?? "https://pages.example/"));
    } catch {
      failed++;
      texts.set(page, "");
    }
  }
}

await pass();
const begun = performance.now();
await pass();
const milliseconds = performance.now() - begun;
const { "bodies: F1": f1 } = scoreBodies(gold, (page) => texts.get(page) ?? "");
const speed: PageSpeed = {
  pages: pages.length,
  milliseconds,
  peakMb: process.resourceUsage().maxRSS / 1024,
  failed,
  ...(f1 === undefined ? {} : { f1 }),
};
process.stdout.write(JSON.stringify(speed));
