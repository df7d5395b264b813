import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FetchedPage } from "../../src/fetch/fetched.js";
import { keepInFolder } from "../../src/fetch/keep-in-folder.js";
import { openSources } from "../../src/fetch/open-sources.js";

let base = "";
let folder = "";
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "synoptic-pages-"));
  folder = join(base, "below", "pages");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function page(path: string, text: string, more: Partial<FetchedPage> = {}): FetchedPage {
  const url = `https://news.example${path}`;
  return {
    kind: "page",
    url,
    finalUrl: url,
    status: 200,
    bytes: new TextEncoder().encode(text),
    contentType: "text/html; charset=utf-8",
    crawled: "2024-03-19T12:00:00Z",
    ...more,
  };
}

function lines() {
  const text = readFileSync(join(folder, "manifest.jsonl"), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { url: string; file: string });
}

const files = () => readdirSync(join(folder, "news.example")).sort();

describe("a folder of pages", () => {
  it("holds the bytes as they came, and a line of what is known of them", async () => {
    const keeper = keepInFolder(folder);
    const kept = await keeper.keep(page("/a", "One.", { etag: '"1"', finalUrl: "https://news.example/b" }));
    expect(kept).toEqual({ kind: "new", file: expect.stringMatching(/^news\.example\/b-[0-9a-f]{8}\.html$/) });
    const [line] = lines();
    expect(line).toEqual({
      file: kept.kind === "new" ? kept.file : "",
      url: "https://news.example/a",
      crawled: "2024-03-19T12:00:00Z",
      contentType: "text/html; charset=utf-8",
      status: 200,
      etag: '"1"',
      finalUrl: "https://news.example/b",
    });
    expect(readFileSync(join(folder, line!.file), "utf8")).toBe("One.");
    expect(keepInFolder(folder).find("https://news.example/a")).toMatchObject({ etag: '"1"' });
  });

  it("keeps every version of a page, and none twice", async () => {
    const keeper = keepInFolder(folder);
    const kinds = [];
    for (const text of ["One.", "One.", "Two.", "One."]) kinds.push((await keeper.keep(page("/a", text))).kind);
    expect(kinds).toEqual(["new", "same", "changed", "changed"]);
    expect(files()).toHaveLength(2);
    expect(lines()).toHaveLength(3);
  });

  it("notes what comes with the same bytes anew, and leaves the time at which they came", async () => {
    const keeper = keepInFolder(folder);
    await keeper.keep(page("/a", "One.", { etag: '"1"' }));
    await keeper.keep(page("/a", "One.", { etag: '"2"', crawled: "2024-03-20T12:00:00Z" }));
    expect(keeper.find("https://news.example/a")).toMatchObject({ etag: '"2"', crawled: "2024-03-19T12:00:00Z" });
  });

  it("knows nothing of a page whose file was taken away", async () => {
    const keeper = keepInFolder(folder);
    await keeper.keep(page("/a", "One.", { etag: '"1"' }));
    rmSync(join(folder, "news.example"), { recursive: true });
    expect(keeper.find("https://news.example/a")).toBeUndefined();
    await keeper.keep(page("/a", "One."));
    expect(files()).toHaveLength(1);
  });

  it("survives a line that was cut off, and lines that are not its own", async () => {
    await keepInFolder(folder).keep(page("/a", "One."));
    const path = join(folder, "manifest.jsonl");
    appendFileSync(path, 'not json\n{"file":"x"}\n{"file":"news.example/b-1","url":"https://news.ex');
    const keeper = keepInFolder(folder);
    expect(keeper.find("https://news.example/a")).toBeDefined();
    await keeper.keep(page("/b", "Two."));
    expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(4);
    expect(keepInFolder(folder).find("https://news.example/b")).toBeDefined();
  });

  it("ends a last line that lacks only its end", async () => {
    await keepInFolder(folder).keep(page("/a", "One."));
    const path = join(folder, "manifest.jsonl");
    writeFileSync(path, readFileSync(path, "utf8").trimEnd());
    await keepInFolder(folder).keep(page("/b", "Two."));
    expect(lines()).toHaveLength(2);
  });

  it("is read like any folder, what is unfinished left out", async () => {
    const keeper = keepInFolder(folder);
    await keeper.keep(page("/a", "<p>One.</p>"));
    writeFileSync(join(folder, ".unfinished", "b.html"), "<p>Tw");
    const sources: string[] = [];
    for await (const { kind, source } of openSources([folder])) if (kind === "document") sources.push(source);
    expect(sources.filter((source) => source.endsWith(".html"))).toHaveLength(1);
    keepInFolder(folder);
    expect(readdirSync(join(folder, ".unfinished"))).toEqual([]);
  });
});
