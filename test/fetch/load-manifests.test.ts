import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measureSources } from "../../src/fetch/measure-sources.js";
import { brief, openFiles } from "./open-found.js";
import { writeZip } from "./write-zip.js";

const LINES = [
  JSON.stringify({
    file: "pages/1.html",
    url: "https://lowland.example/bridge",
    crawled: "2024-03-20T08:00:00Z",
    contentType: "text/html; charset=utf-8",
  }),
  JSON.stringify({
    file: "2.txt",
    url: "https://a.example/2",
    outlet: "The Lowland Post",
    language: "en",
    published: "2024-03-19",
  }),
].join("\n");

describe("a manifest beside files", () => {
  it("gives each file its address and what else is known of it, and is no source itself", async () => {
    const found = await openFiles({
      "manifest.jsonl": LINES,
      "pages/1.html": "<p>One",
      "2.txt": "Two",
      "3.txt": "Three",
    });
    expect(brief(found)).toEqual(["2.txt = Two", "3.txt = Three", "pages/1.html = <p>One"]);
    expect(found[0]).toMatchObject({
      url: "https://a.example/2",
      given: { outlet: "The Lowland Post", language: "en", published: { value: "2024-03-19" } },
    });
    expect(found[1]).not.toHaveProperty("url");
    expect(found[2]).toMatchObject({
      url: "https://lowland.example/bridge",
      crawled: "2024-03-20T08:00:00Z",
      contentType: "text/html; charset=utf-8",
    });
  });

  it.each([
    ["manifest.json", JSON.stringify([{ file: "a.html", url: "https://a.example/1" }])],
    ["manifest.json", JSON.stringify({ files: [{ file: "./a.html", url: "https://a.example/1" }] })],
    ["manifest.csv", 'file,url,headline\r\na.html,https://a.example/1,"Said ""yes"", twice"\r\n'],
    ["urls.tsv", "file\turl\na.html\thttps://a.example/1"],
  ])("is read as %s too: %s", async (name, content) => {
    const [found] = await openFiles({ [name]: content, "a.html": "<p>A" });
    expect(found).toMatchObject({ kind: "document", source: "a.html", url: "https://a.example/1" });
  });

  it("lies in an archive as well", async () => {
    const zip = writeZip([
      { name: "set/manifest.jsonl", content: LINES },
      { name: "set/pages/1.html", content: "<p>One" },
    ]);
    const found = await openFiles({ "x.zip": zip });
    expect(brief(found)).toEqual([
      "x.zip/set/manifest.jsonl ! names what is not there: 2.txt",
      "x.zip/set/pages/1.html = <p>One",
    ]);
    expect(found[1]).toMatchObject({ url: "https://lowland.example/bridge" });
  });

  it("tells of files that are missing, that lie outside, and of lines that are not understood", async () => {
    const lines = [
      '{"file":"a.txt","url":"https://a.example/1"}',
      ...["1", "2", "3", "4", "5", "6", "7"].map((name) => `{"file":"gone-${name}.txt"}`),
      '{"file":"../secret.txt"}',
      '{"file":"/etc/passwd"}',
      "{broken",
      '{"url":"https://a.example/2"}',
    ];
    expect(brief(await openFiles({ "manifest.jsonl": lines.join("\n"), "a.txt": "A" }))).toEqual([
      "manifest.jsonl ! names what is not there: gone-1.txt, gone-2.txt, gone-3.txt, gone-4.txt, gone-5.txt and 2 more",
      "manifest.jsonl ! names what lies outside its folder and is not read: ../secret.txt, /etc/passwd",
      'manifest.jsonl ! not understood, or without "file": entry 11, 12',
      "a.txt = A",
    ]);
  });

  it("tells a file's kind by its type where its name does not, and skips what the site refused", async () => {
    const lines = [
      '{"file":"page.cgi","contentType":"text/html"}',
      '{"file":"error.html","status":404}',
      '{"file":"logo.bin","contentType":"image/png"}',
    ];
    const files = { "manifest.jsonl": lines.join("\n"), "page.cgi": "<p>P", "error.html": "gone", "logo.bin": "x" };
    expect(brief(await openFiles(files))).toEqual([
      "error.html ! skipped: the site answered 404 when it was fetched",
      "page.cgi = <p>P",
      "logo.bin ! skipped: .bin is not a kind that is read",
    ]);
  });

  it("is a source like others where it lists no files", async () => {
    const files = { "manifest.json": '{"text":"A cargo manifest was found."}', "manifest.jsonl": '{"text":"two"}' };
    expect(brief(await openFiles(files))).toEqual([
      "manifest.json = A cargo manifest was found.",
      "manifest.jsonl:1 = two",
    ]);
  });

  it("is not counted among the bytes to read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "synoptic-manifest-"));
    writeFileSync(join(folder, "a.txt"), "12345");
    writeFileSync(join(folder, "manifest.jsonl"), '{"file":"a.txt"}');
    expect(await measureSources([folder])).toBe(5);
    rmSync(folder, { recursive: true });
  });
});
