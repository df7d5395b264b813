import { expect, it } from "vitest";
import { extensionOf, tellKind, tellsOfFolder } from "../../src/fetch/source-kinds.js";

it("tells kinds from extensions in either case", () => {
  expect(["a.TXT", "b.Html", "c.ndjson", "d.json", "e.png"].map(tellKind)).toEqual([
    "text",
    "page",
    "lines",
    "json",
    "other",
  ]);
});

it("knows feeds, lists and archives by name", () => {
  expect(["a.xml", "b.RSS", "c.opml", "d.warc.gz", "e.warc", "f.jsonfeed", "g.zst"].map(tellKind)).toEqual([
    "xml",
    "xml",
    "xml",
    "gzip",
    "warc",
    "json",
    "zstd",
  ]);
});

it("takes numbers and long tails behind a dot for part of a name", () => {
  expect(["story", "report 12.3.2024", "a.somewhatlonger", ".txt"].map(extensionOf)).toEqual(["", "", "", ""]);
});

it("knows the files that tell of a folder", () => {
  expect(["README.md", "readme", "LICENSE.txt", "readers.txt"].map(tellsOfFolder)).toEqual([true, true, true, false]);
});
