import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type FeedLinks, listFeedLinks } from "../../src/fetch/list-feed-links.js";

const SOURCE = "https://news.example/feeds/all.xml";

function list(text: string | Uint8Array) {
  return listFeedLinks(typeof text === "string" ? new TextEncoder().encode(text) : text, SOURCE);
}

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Valley Post</title><ttl>30</ttl>
<item><title>Bridge &amp; road open</title><link>/bridge#top</link><pubDate>Tue, 19 Mar 2024 08:00:00 GMT</pubDate></item>
<item><title>No address</title></item></channel></rss>`;

describe("a feed", () => {
  it("in RSS names pages, their headlines and dates, and how seldom it changes", async () => {
    expect(await list(RSS)).toEqual({
      title: "The Valley Post",
      every: 30 * 60_000,
      feeds: [],
      entries: [
        {
          url: "https://news.example/bridge",
          headline: "Bridge & road open",
          modified: "2024-03-19T08:00:00Z",
        },
      ],
    });
  });

  it("in Atom names them as well", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>One</title>
      <link rel="self" href="x"/><link rel="alternate" href="../one"/><updated>2024-03-19T08:00:00Z</updated></entry></feed>`;
    expect(await list(atom)).toMatchObject({
      entries: [{ url: "https://news.example/one", headline: "One", modified: "2024-03-19T08:00:00Z" }],
    });
  });

  it("in JSON names them as well", async () => {
    const items = [{ id: "1", url: "https://news.example/1", title: "One", date_modified: "2024-03-19" }];
    const json = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Post", items });
    expect(await list(json)).toMatchObject({ entries: [{ url: "https://news.example/1", modified: "2024-03-19" }] });
  });

  it("is told where it is none", async () => {
    for (const text of ["<html><p>Not a feed</p></html>", "", "{}", "\u0000\u0001"]) {
      expect(await list(text), text).toEqual({ reason: expect.stringContaining("neither a feed") });
    }
  });
});

describe("a list", () => {
  it("in OPML names feeds, also in folders", async () => {
    const opml = `<opml version="2.0"><head/><body><outline text="Valley">
      <outline type="rss" text="A" xmlUrl="https://a.example/feed"/></outline>
      <outline type="rss" text="B" xmlUrl="https://b.example/feed"/>
      <outline text="no" xmlUrl="file:///etc/passwd"/></body></opml>`;
    expect(await list(opml)).toEqual({ entries: [], feeds: ["https://a.example/feed", "https://b.example/feed"] });
  });

  it("as an index of sitemaps names sitemaps", async () => {
    const index = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>https://news.example/s1.xml</loc></sitemap></sitemapindex>`;
    expect(await list(index)).toEqual({ entries: [], feeds: ["https://news.example/s1.xml"] });
  });

  it("as a sitemap names pages, packed too", async () => {
    const map = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc> https://news.example/a?b=1&amp;c=2 </loc><lastmod>2024-03-19</lastmod></url>
      <url><loc><![CDATA[https://news.example/d]]></loc><news:title>Day</news:title></url>
      <url><loc>ftp://news.example/e</loc></url><url></url></urlset>`;
    const expected: FeedLinks = {
      feeds: [],
      entries: [
        { url: "https://news.example/a?b=1&c=2", modified: "2024-03-19" },
        { url: "https://news.example/d", headline: "Day" },
      ],
    };
    expect(await list(map)).toEqual(expected);
    expect(await list(gzipSync(map))).toEqual(expected);
  });

  it("costs little time however long it is", async () => {
    const urls = "<url><loc>https://news.example/a</loc></url>".repeat(50_000);
    const started = performance.now();
    await list(`<urlset>${urls}</urlset>`);
    await list(`<urlset>${"<url><loc>".repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
