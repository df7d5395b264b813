import { expect, it } from "vitest";
import { innerPath } from "../../src/fetch/inner-path.js";
import { splitTable } from "../../src/fetch/split-table.js";
import { tellByBytes } from "../../src/fetch/tell-by-bytes.js";

it.each([
  ["%PDF-1.4\n", "pdf"],
  ["\u0000\u0000\n%PDF-1.4\n", "pdf"],
  ["The format %PDF-1.4 is old.", undefined],
  ["PK\u0003\u0004rest", "zip"],
  ["Received: from a\r\n by b\r\nSubject: S\r\n\r\nText", "mime"],
  ["MIME-Version: 1.0\nContent-Type: text/plain", "mime"],
  ["Source: The Ferry\nDate: 19 March 2024\n\nThe bridge opened.", undefined],
  ["From: the office\nTo: all\nThe bridge opened.", undefined],
  ["In Kestrel: the bridge opened.\nMIME-Version: 1.0", undefined],
  ["<html><body>", undefined],
  ["", undefined],
])("tells what begins with %j", (opening, kind) => {
  expect(tellByBytes(Buffer.from(opening, "latin1"))).toBe(kind);
});

it.each([
  ["a/b.txt", "a/b.txt"],
  ["./a//b.txt", "a/b.txt"],
  ["a\\b.txt", "a/b.txt"],
  ["a..b/c", "a..b/c"],
  ["../a", undefined],
  ["a/../../b", undefined],
  ["a\\..\\b", undefined],
  ["/a", undefined],
  ["\\\\host\\a", undefined],
  ["c:a", undefined],
  ["a\u0000.txt", undefined],
  ["", undefined],
])("takes %j for a path inside", (name, path) => {
  expect(innerPath(name)).toBe(path);
});

it("splits a table whose fields hold separators, marks and line ends", () => {
  expect(splitTable('file,url\r\n"a, b","say ""x""\nthen"\r\n\r\nc,\r\nd', ",")).toEqual([
    { file: "a, b", url: 'say "x"\nthen' },
    { file: "c", url: "" },
    { file: "d", url: "" },
  ]);
});
