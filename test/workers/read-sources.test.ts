import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import type { Found, FoundDocument } from "../../src/fetch/found.js";
import { openStore } from "../../src/store/open-store.js";
import { type ReadOptions, readSources } from "../../src/workers/read-sources.js";
import { readPlainly } from "./made-up-reader.js";

function document(source: string, text = source, more: Partial<FoundDocument> = {}): FoundDocument {
  return { kind: "document", source, bytes: new TextEncoder().encode(text), given: {}, ...more };
}

async function* sources(...found: readonly Found[]): AsyncGenerator<Found> {
  yield* found;
}

const OPTIONS: ReadOptions = { read: readPlainly, reader: "1" };

describe("reading sources", () => {
  it("collects reports by id and what cannot be read by source", async () => {
    const found: Found[] = [
      document("c.txt", "bad"),
      document("b.txt"),
      { kind: "unreadable", source: "a.png", reason: "a picture" },
      document("a.txt"),
    ];
    const { reports, unreadable, result } = await readSources(sources(...found), OPTIONS);
    expect(reports.map(({ source }) => source).sort()).toEqual(["a.txt", "b.txt"]);
    expect(reports.map(({ id }) => id)).toEqual(reports.map(({ id }) => id).sort());
    expect(unreadable).toEqual([
      { source: "a.png", reason: "a picture" },
      { source: "c.txt", reason: "bad" },
    ]);
    expect(result).toEqual({ reports: 2, unreadable: 2, known: 0, leftOut: 0, interrupted: false });
  });

  it("puts what came with a text above what was read", async () => {
    const given = { headline: "Given", outlet: "The Outlet", language: "fr" };
    const { reports } = await readSources(
      sources(document("a.txt", "Text", { given, url: "https://a.example/" })),
      OPTIONS,
    );
    expect(reports[0]).toMatchObject({ ...given, text: "Text", url: "https://a.example/" });
  });

  it("leaves out what is not accepted and ends at the limit", async () => {
    const found = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => document(name));
    const { reports, result } = await readSources(sources(...found), {
      ...OPTIONS,
      accept: ({ source }) => source !== "b",
      limit: 3,
    });
    expect(reports.map(({ source }) => source).sort()).toEqual(["a", "c", "d"]);
    expect(result).toMatchObject({ leftOut: 1, interrupted: false });
  });

  it("ends between two documents when it is interrupted, even while a source waits", async () => {
    const stop = new AbortController();
    async function* waiting(): AsyncGenerator<Found> {
      yield document("a.txt");
      stop.abort();
      await new Promise(() => {});
    }
    const { result } = await readSources(waiting(), { ...OPTIONS, signal: stop.signal });
    expect(result.interrupted).toBe(true);
  });

  it("fails where a source fails", async () => {
    async function* failing(): AsyncGenerator<Found> {
      yield document("a.txt");
      throw new Error("a defect");
    }
    await expect(readSources(failing(), OPTIONS)).rejects.toThrow("a defect");
  });
});

describe("reading with a store", () => {
  it("reads a document once, until its content, its source or the reader changes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "synoptic-workers-"));
    const store = openStore(join(folder, "synoptic.db"), { make: true });
    const read = vi.fn(readPlainly);
    const run = (reader: string, ...found: readonly Found[]) =>
      readSources(sources(...found), { ...OPTIONS, read, store, reader });

    await run("1", document("a.txt"), document("b.txt"), document("bad.txt", "bad"));
    expect(read).toHaveBeenCalledTimes(3);
    const again = await run("1", document("a.txt"), document("b.txt"), document("c.txt"));
    expect(read).toHaveBeenCalledTimes(4);
    expect(again.result).toMatchObject({ reports: 3, known: 2 });
    await run("1", document("a.txt", "other content"), document("z.txt", "a.txt"));
    expect(read).toHaveBeenCalledTimes(6);
    await run("2", document("a.txt"));
    expect(read).toHaveBeenCalledTimes(7);
    expect(store.loadReports()).toHaveLength(5);
    store.close();
    rmSync(folder, { recursive: true });
  });
});
