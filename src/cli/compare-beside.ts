/**
 * Comparing many reports takes a while in which nothing else runs; done on a thread beside, Ctrl-C is heard meanwhile.
 * The thread runs the same program file, which sees that it is not the main thread and does the job it is given.
 */
import { Worker } from "node:worker_threads";
import type { Report } from "../model/report.js";
import type { Synopsis } from "../model/story.js";
import type { ToldBefore } from "../synopsis.js";

export interface ComparingJob {
  readonly reports: readonly Report[];
  readonly asOneStory: boolean;
  readonly originals: readonly Report[];
  readonly told?: ToldBefore;
}

/** Rejects with the reason of `signal` once that is aborted, or with the error the thread ended with. */
export function compareBeside(program: URL, job: ComparingJob, signal: AbortSignal): Promise<Synopsis> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(program, { workerData: job });
    const stop = () => {
      void thread.terminate();
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    thread.once("message", (synopsis: Synopsis) => {
      signal.removeEventListener("abort", stop);
      resolve(synopsis);
    });
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`comparing ended early (${code})`)));
  });
}
