import { describe, expect, it } from "vitest";
import { mayBeFeed, mediaType, tellMediaKind } from "../../src/fetch/media-kinds.js";

const at = (path: string) => new URL(path, "https://news.example/");

describe("the type of a page", () => {
  it.each([
    ["text/html; charset=utf-8", "/a", "page", ".html"],
    ["TEXT/HTML", "/a.php", "page", ".html"],
    ["application/xhtml+xml", "/a", "page", ".xhtml"],
    ["text/plain", "/a.html", "text", ".txt"],
    ["application/json", "/a", "json", ".json"],
    ["application/x-ndjson", "/a", "lines", ".ndjson"],
    ["application/octet-stream", "/a.html", "page", ".html"],
    [undefined, "/a.txt", "text", ".txt"],
    [undefined, "/a", "unnamed", ""],
    ["", "/", "unnamed", ""],
  ])("tells how it is read, the address only where the type says nothing: %s %s", (type, path, kind, extension) => {
    expect(tellMediaKind(type, at(path))).toEqual({ kind, extension });
  });

  it.each([
    ["image/png", "/a.html"],
    ["video/mp4", "/a"],
    ["application/javascript", "/a"],
    ["text/css", "/a"],
    ["application/octet-stream", "/a.exe"],
  ])("refuses what is not read: %s %s", (type, path) => {
    expect(tellMediaKind(type, at(path))).toBeUndefined();
  });
});

it("lets a feed come under the many names that feeds have", () => {
  const types = ["application/rss+xml", "application/atom+xml", "application/feed+json", "text/xml", "text/x-opml"];
  const loose = [undefined, "application/octet-stream", "application/xml; charset=x", "application/json", "text/html"];
  expect([...types, ...loose].filter((type) => !mayBeFeed(type))).toEqual([]);
  expect(["image/png", "video/mp4", "application/pdf"].filter(mayBeFeed)).toEqual([]);
});

it("leaves out what stands beside the type", () => {
  expect(mediaType(' Text/HTML ;charset="utf-8"')).toBe("text/html");
  expect(mediaType(undefined)).toBe("");
});
