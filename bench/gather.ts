/**
 * Does the cost of a report stay flat as the collection grows? Generated reports go through the gathering of stories alone,
 * one by one, settled after every thousand, as a desk would read them; annotating them is not counted.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { StoryGatherer } from "../src/gather/story-gatherer.js";
import { generateReports } from "./generate-reports.js";
import { countWords } from "./peers.js";

const BATCH = 1000;
const REPORTS_PER_EVENT = 5;
const REPORTS_PER_DAY = 100_000 / 60;
const MEGABYTE = 2 ** 20;

/** Bytes that are still in use when what is not has been collected. */
function liveMemory(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Tells a line after each of `sizes` reports, of rising numbers; stories are told at the end. */
export function tellGathering(sizes: readonly number[]): void {
  const reports = sizes.at(-1) ?? 0;
  const days = Math.max(1, Math.round(reports / REPORTS_PER_DAY));
  const generated = generateReports({ events: Math.ceil(reports / REPORTS_PER_EVENT), reports, days, seed: 1 });
  const gatherer = new StoryGatherer();
  const batches: number[] = [];
  let [spent, peer, count, batch] = [0, 0, 0, 0];
  for (const { annotated } of generated) {
    const begun = performance.now();
    gatherer.add(annotated);
    if (++count % BATCH === 0) gatherer.settle();
    const ended = performance.now();
    countWords(annotated.report.text, annotated.report.language);
    peer += performance.now() - ended;
    batch += ended - begun;
    if (count % BATCH === 0) {
      batches.push(batch);
      spent += batch;
      batch = 0;
    }
    if (sizes.includes(count)) {
      const rate = (count / spent) * 1000;
      const memory = liveMemory() / MEGABYTE;
      console.log(
        `${String(count).padStart(7)} reports  ${rate.toFixed(0).padStart(5)} a second  ${memory.toFixed(0).padStart(5)} MB` +
          `  ${(spent / peer).toFixed(1)} x cutting and counting their words`,
      );
    }
  }
  const tenth = Math.max(1, Math.floor(batches.length / 10));
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / (some.length || 1);
  const ratio = mean(batches.slice(-tenth)) / mean(batches.slice(0, tenth));
  console.log(`last tenth / first tenth: ${ratio.toFixed(2)} x; ${gatherer.stories().length} stories`);
}
