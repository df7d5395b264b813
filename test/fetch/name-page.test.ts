import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namePage } from "../../src/fetch/name-page.js";

const BYTES = new TextEncoder().encode("<p>One.</p>");
const nameOf = (url: string, contentType: string | undefined = "text/html") => namePage(url, url, BYTES, contentType);

describe("the name of a page", () => {
  it.each([
    ["https://News.Example/2024/03/bridge-open", /^news\.example\/bridge-open-[0-9a-f]{8}\.html$/],
    ["https://news.example/bridge-open.php", /^news\.example\/bridge-open-[0-9a-f]{8}\.html$/],
    ["https://news.example/bridge/", /^news\.example\/bridge-/],
    ["https://news.example/", /^news\.example\/page-/],
    ["https://news.example/?id=77", /^news\.example\/id-77-/],
    ["http://127.0.0.1:8080/a", /^127\.0\.0\.1-8080\/a-/],
    ["http://[2606:4700::1]/a", /^2606-4700-1\/a-/],
    ["https://news.example/%D9%85%D9%8A%D9%86%D8%A7%D8%A1", /^news\.example\/ميناء-/],
    ["https://news.example/%FF%00", /^news\.example\/ff-00-/],
    ["https://news.example/a/..%2F..%2Fetc%2Fpasswd", /^news\.example\/etc-passwd-/],
    ["https://news.example/a%00%0A:%5C%2F*%3F%22%3C%3E%7C", /^news\.example\/a-[0-9a-f]{8}\.html$/],
    ["https://news.example/CON", /^news\.example\/con-[0-9a-f]{8}\.html$/],
    ["http://con.example/a", /^_con\.example\/a-/],
    ["http://../a", /^_\/a-/],
  ])("tells where it is from and is safe everywhere: %s", (url, name) => {
    expect(nameOf(url)).toMatch(name);
  });

  it("is short enough for every system, whatever the address", () => {
    const name = nameOf(`https://${"a".repeat(60)}.${"b".repeat(60)}.example/${encodeURIComponent("報".repeat(400))}`);
    for (const part of name.split("/")) expect(Buffer.byteLength(part)).toBeLessThan(255);
  });

  it("is another for other bytes, and for the same bytes elsewhere", () => {
    const url = "https://news.example/a";
    const other = new TextEncoder().encode("<p>Two.</p>");
    const names = [nameOf(url), namePage(url, url, other, "text/html"), nameOf("https://news.example/A")];
    expect(new Set(names).size).toBe(3);
    expect(nameOf(url)).toBe(names[0]);
  });

  it("ends as its kind does", () => {
    expect(nameOf("https://news.example/a", "application/json; charset=utf-8")).toMatch(/\.json$/);
    expect(nameOf("https://news.example/a", "")).toMatch(/a-[0-9a-f]{8}$/);
  });
});

it("stays inside its folder and within every system's bounds for any address", () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.string({ unit: "grapheme" }), (url, more) => {
      const name = nameOf(`${new URL(url).origin}/${encodeURIComponent(more)}?${encodeURIComponent(more)}`);
      const parts = name.split("/");
      expect(parts).toHaveLength(2);
      for (const part of parts) {
        expect(part).not.toMatch(/^\.|[<>:"\\|?*\u0000-\u001f]|[. ]$/);
        expect(Buffer.byteLength(part)).toBeLessThan(255);
      }
    }),
    { numRuns: 300 },
  );
});
