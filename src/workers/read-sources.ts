/**
 * Opened sources -> reports: through a bounded queue, each document read once, kept in the store where there is one.
 * An interruption ends between two documents; what was read until then is kept.
 */
import { setImmediate } from "node:timers/promises";
import type { Found, FoundDocument } from "../fetch/found.js";
import type { Report, Unreadable } from "../model/report.js";
import { isUnreadable } from "../model/report.js";
import { createQueue, type Queue } from "../queue/create-queue.js";
import { workersSettings } from "../settings.js";
import type { KeptReport, Store } from "../store/store.js";
import { applyGiven } from "./apply-given.js";
import { documentKey } from "./document-key.js";

/** As `readDocument` of the library. */
export type DocumentReader = (
  bytes: Uint8Array,
  about: { source: string; url?: string; contentType?: string; crawled?: string },
) => Report | Unreadable;

export interface ReadProgress {
  readonly reports: number;
  readonly unreadable: number;
  /** Reports that the store had already. */
  readonly known: number;
}

export interface ReadOptions {
  readonly read: DocumentReader;
  /** Names the version of `read`. */
  readonly reader: string;
  readonly store?: Store | undefined;
  /** Reports it refuses are neither given nor kept. */
  readonly accept?: ((report: Report) => boolean) | undefined;
  /** Ends after so many accepted reports. */
  readonly limit?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

export interface ReadResult extends ReadProgress {
  readonly interrupted: boolean;
  /** Reports that `accept` refused. */
  readonly leftOut: number;
}

export interface ReadSources {
  /** By id, each once. */
  readonly reports: readonly Report[];
  /** By source, then reason. */
  readonly unreadable: readonly Unreadable[];
  readonly result: ReadResult;
}

export async function readSources(sources: AsyncIterable<Found>, options: ReadOptions): Promise<ReadSources> {
  const enough = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, enough.signal]) : enough.signal;
  const queue = createQueue<Found>({ capacity: workersSettings.openedAhead, signal });
  let failure: unknown;
  const filling = fillQueue(sources, queue).catch((error: unknown) => {
    failure = error;
  });
  const reading = new Reading(options);
  try {
    for (let delivery = await queue.take(); delivery; delivery = await queue.take()) {
      reading.take(delivery.item);
      delivery.acknowledge();
      options.onProgress?.(reading.progress());
      if (reading.full()) enough.abort();
      // Reading is synchronous: signals and timers get their turn between two documents.
      await setImmediate();
    }
  } finally {
    enough.abort();
    reading.save();
  }
  // A source that waits (standard input) does not hold up an interruption.
  if (!options.signal?.aborted) await filling;
  if (failure !== undefined) throw failure;
  return reading.finish(options.signal?.aborted === true);
}

async function fillQueue(sources: AsyncIterable<Found>, queue: Queue<Found>): Promise<void> {
  try {
    for await (const found of sources) {
      if (!(await queue.put(found))) return;
    }
  } finally {
    queue.close();
  }
}

/** What has been read so far. */
class Reading {
  readonly #options: ReadOptions;
  readonly #reports = new Map<string, Report>();
  readonly #unreadable: Unreadable[] = [];
  #unsaved: KeptReport[] = [];
  #known = 0;
  #leftOut = 0;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  take(found: Found): void {
    if (found.kind === "unreadable") {
      this.#unreadable.push({ source: found.source, reason: found.reason });
      return;
    }
    const key = documentKey(found, this.#options.reader);
    const kept = this.#options.store?.findReport(key);
    const report = kept ?? (found.kind === "report" ? found.report : this.#read(found));
    if (isUnreadable(report)) {
      this.#unreadable.push({ source: report.source, reason: report.reason });
      return;
    }
    if (this.#options.accept && !this.#options.accept(report)) {
      this.#leftOut++;
      return;
    }
    this.#reports.set(report.id, report);
    if (kept) this.#known++;
    else if (this.#options.store) this.#unsaved.push({ key, report });
    if (this.#unsaved.length >= workersSettings.savedTogether) this.save();
  }

  #read({ source, bytes, url, contentType, crawled, given }: FoundDocument): Report | Unreadable {
    const about = {
      source,
      ...(url === undefined ? {} : { url }),
      ...(contentType === undefined ? {} : { contentType }),
      ...(crawled === undefined ? {} : { crawled }),
    };
    const report = this.#options.read(bytes, about);
    return isUnreadable(report) ? report : applyGiven(report, given);
  }

  full(): boolean {
    return this.#options.limit !== undefined && this.#reports.size >= this.#options.limit;
  }

  save(): void {
    if (this.#unsaved.length > 0) this.#options.store?.saveReports(this.#unsaved);
    this.#unsaved = [];
  }

  progress(): ReadProgress {
    return { reports: this.#reports.size, unreadable: this.#unreadable.length, known: this.#known };
  }

  finish(interrupted: boolean): ReadSources {
    return {
      reports: [...this.#reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      unreadable: this.#unreadable.sort((a, b) => compare(a.source, b.source) || compare(a.reason, b.reason)),
      result: { ...this.progress(), leftOut: this.#leftOut, interrupted },
    };
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
