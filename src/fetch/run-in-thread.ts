/**
 * Reads one PDF, office file or mail by a library of others in a thread of its own, which is ended when it takes too long or
 * too much memory: no file, however made, holds up or brings down the run. One idle thread is kept for the next file.
 */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { documentSettings } from "../settings.js";
import { THREAD_PROGRAM } from "./thread-program.js";

/** Words at a place of a page; lengths in points, y downwards. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  /** Radians between its baseline and the page's. */
  readonly slope: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

export interface PdfContent {
  readonly pages: readonly PdfPage[];
  readonly title?: string;
  readonly author?: string;
  /** As the file has it: "D:20240319221500+02'00'". */
  readonly created?: string;
  readonly modified?: string;
}

export interface MailAttachment {
  readonly name?: string;
  /** In lower case. */
  readonly type: string;
  /** A picture or the like that the body shows. */
  readonly related: boolean;
  readonly content: Uint8Array;
}

export interface MailContent {
  readonly subject?: string;
  /** As the header has it. */
  readonly date?: string;
  /** It names other mails that it answers or sends on. */
  readonly answers: boolean;
  readonly html?: string;
  readonly text?: string;
  readonly attachments: readonly MailAttachment[];
}

export interface ThreadTasks {
  readonly pdf: PdfContent;
  readonly docx: { readonly html: string };
  readonly mail: MailContent;
}

/** What the library answered with, by the name of its error; "time" and "memory" are bounds. */
export interface ThreadFault {
  readonly fault: string;
  readonly message: string;
}

interface Answer<Value> {
  readonly value?: Value;
  readonly fault?: string;
  readonly message?: string;
}

/** Faults after which a thread is not used again. */
const ENDED = ["time", "memory", "thread"];

let idle: Worker | undefined;

/** Never throws. */
export async function runInThread<Task extends keyof ThreadTasks>(
  task: Task,
  bytes: Uint8Array,
): Promise<{ readonly value: ThreadTasks[Task] } | ThreadFault> {
  const worker = idle ?? startThread();
  idle = undefined;
  worker.ref();
  const before = process.memoryUsage.rss();
  const answer = await new Promise<Answer<ThreadTasks[Task]>>((resolve) => {
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > documentSettings.largestGrowth) end("memory");
    }, documentSettings.growthWatched);
    const late = setTimeout(() => end("time"), documentSettings.longestReading);
    const settle = (settled: Answer<ThreadTasks[Task]>) => {
      clearInterval(watch);
      clearTimeout(late);
      // One by one: without all of its listeners a thread never answers again.
      worker.off("message", settle).off("error", onError).off("exit", onExit);
      resolve(settled);
    };
    const end = (fault: string) => settle({ fault, message: "" });
    const onExit = () => end("thread");
    const onError = (error: Error & { code?: string }) => {
      settle({ fault: error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "thread", message: error.message });
    };
    worker.once("message", settle).once("error", onError).once("exit", onExit);
    const limits = {
      pages: documentSettings.mostPages,
      characters: documentSettings.mostCharacters,
      headers: documentSettings.largestHeaders,
      parts: documentSettings.deepestParts,
    };
    worker.postMessage({ task, bytes, limits });
  });
  const isSound = answer.value !== undefined || !ENDED.includes(answer.fault ?? "");
  if (isSound && idle === undefined) {
    worker.unref();
    idle = worker;
  } else {
    await worker.terminate();
  }
  if (answer.value !== undefined) return { value: answer.value };
  return { fault: answer.fault ?? "thread", message: answer.message ?? "" };
}

function startThread(): Worker {
  const { resolve } = createRequire(import.meta.url);
  return new Worker(THREAD_PROGRAM, {
    eval: true,
    workerData: { unpdf: resolve("unpdf"), mammoth: resolve("mammoth"), postalMime: resolve("postal-mime") },
    env: {},
    // What libraries print is not for the user.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: documentSettings.largestGrowth / 1024 / 1024 },
  });
}
