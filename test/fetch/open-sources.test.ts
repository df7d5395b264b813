import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Found } from "../../src/fetch/found.js";
import { type OpenOptions, openSources } from "../../src/fetch/open-sources.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-fetch-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function open(paths: readonly string[], options: OpenOptions = {}): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of openSources(paths, options)) found.push(one);
  return found;
}

function brief(found: readonly Found[]): readonly string[] {
  return found.map((one) => {
    if (one.kind === "unreadable") return `${one.source} ! ${one.reason}`;
    return `${one.source} = ${one.kind === "report" ? one.report.text : new TextDecoder().decode(one.bytes)}`;
  });
}

async function* chunked(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const REPORT = { id: "r1", source: "told.txt", language: "en", text: "The bridge has opened.", credits: [] };

describe("opening folders", () => {
  it("goes through a folder by name, below and beside, with sources relative to it", async () => {
    put({ "b.txt": "B", "a/z.html": "<p>Z", "a/y.md": "Y", "C.txt": "C" });
    expect(brief(await open([folder]))).toEqual(["C.txt = C", "a/y.md = Y", "a/z.html = <p>Z", "b.txt = B"]);
  });

  it("passes over hidden files, and tells of kinds that are not read in one line for each kind", async () => {
    put({ ".hidden.txt": "H", "x.txt": "X", "page_files/a.css": "", "page_files/b.css": "", "one.png": "" });
    expect(brief(await open([folder]))).toEqual([
      "page_files/*.css ! skipped: .css is not a kind that is read (2 files)",
      "x.txt = X",
      "one.png ! skipped: .png is not a kind that is read",
    ]);
  });

  it("skips what tells of the folder, and reads it when it is named", async () => {
    put({ "README.md": "About these files", "x.txt": "X" });
    expect(brief(await open([folder]))).toEqual([
      "README.md ! skipped: tells of its folder; name the file to read it",
      "x.txt = X",
    ]);
    expect((await open([join(folder, "README.md")]))[0]?.kind).toBe("document");
  });

  it("opens nothing outside the folder that was named", async () => {
    put({ "outside.txt": "secret", "inside/own.txt": "own" });
    symlinkSync(join(folder, "outside.txt"), join(folder, "inside", "leak.txt"));
    symlinkSync(folder, join(folder, "inside", "up"));
    symlinkSync("own.txt", join(folder, "inside", "again.txt"));
    expect(brief(await open([join(folder, "inside")]))).toEqual([
      "again.txt = own",
      "leak.txt ! skipped: a link that leads outside the folder",
      "up ! skipped: a link that leads outside the folder",
    ]);
  });

  it("does not wait for a pipe that lies in a folder", async () => {
    put({ "x.txt": "X" });
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    expect(brief(await open([folder]))).toEqual(["pipe.txt ! not a regular file", "x.txt = X"]);
  });

  it("gives a file once, however often it is named", async () => {
    put({ "x.txt": "X" });
    expect(await open([folder, join(folder, "x.txt"), folder])).toHaveLength(1);
  });
});

describe("opening single files", () => {
  it("tells of a path that is not there and goes on", async () => {
    put({ "x.txt": "X" });
    const gone = join(folder, "gone.txt");
    const there = join(folder, "x.txt");
    expect(brief(await open([gone, there]))).toEqual([`${gone} ! no such file or folder`, `${there} = X`]);
  });

  it("tells of a kind that is not read", async () => {
    put({ "x.mp4": "film" });
    expect(brief(await open([join(folder, "x.mp4")]))[0]).toContain(".mp4 is not a kind that is read");
  });

  it("refuses a document above the bound without reading it", async () => {
    put({ "huge.txt": "" });
    truncateSync(join(folder, "huge.txt"), 51 * 1024 * 1024);
    let bytes = 0;
    const found = await open([folder], { onBytes: (more) => (bytes += more) });
    expect(brief(found)).toEqual(["huge.txt ! larger than 50 MB, the bound for one document"]);
    expect(bytes).toBe(0);
  });

  it("names a page's type only where the file name tells it", async () => {
    put({ "a.html": "<p>A", "b.txt": "<p>B", c: "<p>C" });
    const found = await open([folder]);
    expect(found.map((one) => one.kind === "document" && one.contentType)).toEqual(["text/html", undefined, undefined]);
  });
});

describe("opening feeds and archives", () => {
  it("goes through those of a folder, and counts the bytes of the files, not those that come out of them", async () => {
    const lines = gzipSync('{"text":"one"}\n'.repeat(2));
    const rss = "<rss><channel><item><title>A</title></item></channel></rss>";
    put({ "a.jsonl.gz": lines, "b.rss": rss, "c.warc": "", "d.arc": "old" });
    let bytes = 0;
    expect(brief(await open([folder], { onBytes: (more) => (bytes += more) }))).toEqual([
      "a.jsonl.gz:1 = one",
      "a.jsonl.gz:2 = one",
      "b.rss#1 ! feed entry without content",
      "c.warc ! an archive without answers",
      "d.arc ! skipped: .arc is not a kind that is read",
    ]);
    expect(bytes).toBe(lines.length + rss.length);
  });
});

describe("opening JSON lines", () => {
  it("gives each line a source and goes on behind a bad one", async () => {
    const lines = ['{"text":"one"}', "{broken", "", '{"html":"<p>four"}', "[1]", '{"title":"none"}', '{"text":7}'];
    put({ "x.jsonl": lines.join("\r\n") });
    expect(brief(await open([folder]))).toEqual([
      "x.jsonl:1 = one",
      "x.jsonl:2 ! not JSON",
      "x.jsonl:4 = <p>four",
      "x.jsonl:5 ! not a JSON object",
      'x.jsonl:6 ! holds no report: an object needs "text" or "html"',
      expect.stringContaining('x.jsonl:7 ! "text"'),
    ]);
  });

  it("keeps what came with the text, and leaves out what cannot be understood", async () => {
    const fields = {
      url: "https://a.example/1",
      headline: " H ",
      outlet: null,
      language: "AR-eg",
      published: "2024-03-19",
    };
    put({
      "x.jsonl": [
        JSON.stringify({ text: "T", crawled: 1710885600, ...fields }),
        JSON.stringify({ text: "U", language: "English", published: "last week" }),
      ].join("\n"),
    });
    const [first, second] = await open([folder]);
    expect(first).toMatchObject({
      url: "https://a.example/1",
      crawled: "2024-03-19T22:00:00Z",
      contentType: "text/plain; charset=utf-8",
      given: {
        headline: "H",
        language: "ar-EG",
        published: { value: "2024-03-19", precision: "day", basis: "given with the text" },
      },
    });
    expect(first).not.toHaveProperty("given.outlet");
    expect(second).toMatchObject({ given: {} });
  });

  it("refuses a line above the bound and reads the next", async () => {
    put({ "x.jsonl": `${JSON.stringify({ text: "x".repeat(100) })}\n{"text":"y"}\n` });
    expect(brief(await open([folder], { largestDocument: 50 }))).toEqual([
      expect.stringContaining("x.jsonl:1 ! larger than"),
      "x.jsonl:2 = y",
    ]);
  });
});

describe("opening JSON", () => {
  it("gives an object, the elements of an array, and the reports of a synopsis", async () => {
    put({
      "a.json": '{"text":"alone"}',
      "b.json": '[{"text":"one, [and] {more} \\"so\\""}, {broken}, {"text":"three"}]',
      "c.json": JSON.stringify({ synoptic: 1, reports: [REPORT], stories: [{ reports: ["r1"] }], unreadable: [] }),
      "d.json": '{"text":"first"}\n{"text":"second"}',
      "e.json": "{}",
      "f.json": "  ",
    });
    expect(brief(await open([folder]))).toEqual([
      "a.json = alone",
      'b.json#1 = one, [and] {more} "so"',
      "b.json#2 ! not JSON",
      "b.json#3 = three",
      "c.json#1 = The bridge has opened.",
      "d.json = first",
      "d.json#2 = second",
      'e.json ! holds no report: an object needs "text" or "html"',
      "f.json ! holds no report",
    ]);
  });

  it("reads a truncated file as far as it goes", async () => {
    put({ "x.json": '[{"text":"one"},{"text":"tw' });
    expect(brief(await open([folder]))).toEqual(["x.json#1 = one", "x.json#2 ! not JSON, or cut off before its end"]);
  });

  it("takes a report with what its dates rest on", async () => {
    const crawled = { value: "2031-05-08", precision: "day", basis: "given" };
    const dated = { ...REPORT, modified: "2031-05-07", crawled: "2031-05-08", clocks: { crawled } };
    put({ "x.json": JSON.stringify([dated, { ...REPORT, clocks: { crawled: "2031" } }]) });
    const [whole, wrong] = await open([folder]);
    expect(whole).toMatchObject({ kind: "report", report: dated });
    expect(wrong).toMatchObject({ kind: "unreadable", reason: expect.stringContaining("not a whole report") });
  });

  it("takes what a report shows, and none that shows something else", async () => {
    const media = [{ kind: "photograph", address: "a.example/ferry.jpg", words: "The ferry" }];
    const shown = { ...REPORT, media };
    put({ "x.json": JSON.stringify([shown, { ...REPORT, media: [{ kind: "song", address: "a" }] }]) });
    const [whole, wrong] = await open([folder]);
    expect(whole).toEqual({ kind: "report", source: "x.json#1", report: shown });
    expect(wrong).toMatchObject({ reason: expect.stringContaining('not a whole report: "media') });
  });

  it("takes a whole report as it is, and none with a credit outside its text", async () => {
    const outside = { ...REPORT, credits: [{ name: "N", span: { start: 5, end: 500 } }] };
    put({ "x.json": JSON.stringify([REPORT, outside, { ...REPORT, published: "yesterday" }]) });
    const [whole, wrong, dated] = await open([folder]);
    expect(whole).toEqual({ kind: "report", source: "x.json#1", report: REPORT });
    expect(wrong).toMatchObject({ reason: "not a whole report: a credit points outside the text" });
    expect(dated).toMatchObject({ reason: expect.stringContaining('not a whole report: "published"') });
  });

  it("holds one element of a container at a time", async () => {
    const element = JSON.stringify({ text: "x".repeat(90) });
    const container = `[${Array.from({ length: 50 }, () => element).join(",")}]`;
    put({ "x.json": container });
    const found = await open([folder], { largestDocument: 200 });
    expect(found).toHaveLength(50);
    expect(found.every(({ kind }) => kind === "document")).toBe(true);
  });
});

describe("opening what has no name", () => {
  it.each([
    ["a text", "The river rose.", ["- = The river rose."]],
    ["a text that opens with a bracket", "[Photo] The river rose.", ["- = [Photo] The river rose."]],
    ["a page", "<html><p>River", ["- = <html><p>River"]],
    ["JSON lines", '{"text":"one"}\n{"text":"two"}\n', ["-:1 = one", "-:2 = two"]],
    ["one object over several lines", '{\n "text": "one"\n}', ["- = one"]],
    ["an array", ' [ {"text":"one"} ]', ["-#1 = one"]],
    ["nothing", "", ["- = "]],
  ])("tells %s from how it begins", async (_name, input, expected) => {
    expect(brief(await open(["-"], { standardInput: chunked(input) }))).toEqual(expected);
    expect(brief(await open(["-"], { standardInput: chunked(input, 1000) }))).toEqual(expected);
  });
});

it("stops between two documents when it is told to", async () => {
  put({ "a.txt": "A", "b.txt": "B" });
  const stop = new AbortController();
  const found: Found[] = [];
  for await (const one of openSources([folder], { signal: stop.signal })) {
    found.push(one);
    stop.abort();
  }
  expect(found).toHaveLength(1);
});
