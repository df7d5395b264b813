import { describe, expect, it } from "vitest";
import { parseOpml } from "../../src/fetch/parse-opml.js";
import { parseSitemap } from "../../src/fetch/parse-sitemap.js";
import { httpAnswer, warcRecord } from "./make-warc.js";
import { brief, gzipped, openBytes } from "./open-bytes.js";

const OPML = `<?xml version="1.0"?><!-- mine --><opml version="2.0"><head><title>Harbour &amp; sea</title></head><body>
<outline text="Coast"><outline type="rss" text="Gazette" xmlUrl="https://gazette.example/rss?a=1&amp;b=2" htmlUrl="https://gazette.example/"/>
<outline title='Beacon > north' text="x" XMLURL='https://beacon.example/atom'/></outline>
<outline text="again" xmlUrl="https://beacon.example/atom"/><outline text="folder"/><outline xmlUrl="file:///etc/passwd"/>
</body></opml>`;

const SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://gazette.example/a?x=1&amp;y=2</loc><lastmod>2024-03-19T10:15:00+01:00</lastmod><news:news><news:publication>
<news:name>Westerhavn Gazette</news:name><news:language>en</news:language></news:publication>
<news:publication_date>2024-03-19</news:publication_date><news:title><![CDATA[Bridge & ferry]]></news:title></news:news></url>
<url><loc><![CDATA[https://gazette.example/b]]></loc></url><url><loc>javascript:alert(1)</loc></url><url/>
<url><loc>https://gazette.example/cut`;

describe("a list of feeds", () => {
  it("names each feed once, those of the web alone", () => {
    expect(parseOpml(OPML)).toEqual({
      title: "Harbour & sea",
      feeds: [
        { url: "https://gazette.example/rss?a=1&b=2", title: "Gazette", page: "https://gazette.example/" },
        { url: "https://beacon.example/atom", title: "Beacon > north" },
      ],
    });
  });

  it("is read as far as it is whole", () => {
    const cut = OPML.slice(0, OPML.indexOf("'https://beacon"));
    expect(parseOpml(cut)).toMatchObject({ feeds: [{ title: "Gazette" }] });
    expect(parseOpml("<rss/>")).toEqual({ reason: "not OPML" });
  });

  it("is told with what reads it", async () => {
    const told = "a list of 2 feeds; `synoptic watch mine.opml` reads them";
    expect(brief(await openBytes("mine.opml", OPML))).toEqual([`mine.opml ! ${told}`]);
  });
});

it("in an archive is read from its address", async () => {
  const type = { "Content-Type": "text/x-opml" };
  const record = warcRecord({ url: "https://gazette.example/list?a=1&b", block: httpAnswer(OPML, type) });
  expect(brief(await openBytes("x.warc", record))).toEqual([
    "x.warc#1 ! a list of 2 feeds; `synoptic watch 'https://gazette.example/list?a=1&b'` reads them",
  ]);
});

describe("a sitemap", () => {
  it("gives its pages with what it says of news, and passes over what is broken", () => {
    expect(parseSitemap(SITEMAP)).toEqual({
      kind: "pages",
      pages: [
        {
          url: "https://gazette.example/a?x=1&y=2",
          modified: "2024-03-19T10:15:00+01:00",
          headline: "Bridge & ferry",
          outlet: "Westerhavn Gazette",
          language: "en",
          published: { value: "2024-03-19", precision: "day", basis: "news sitemap" },
        },
        { url: "https://gazette.example/b" },
      ],
    });
  });

  it("may be an index of others", async () => {
    const index = `<sitemapindex><sitemap><loc>https://gazette.example/1.xml</loc><lastmod>2024-03</lastmod></sitemap></sitemapindex>`;
    expect(parseSitemap(index)).toEqual({
      kind: "index",
      pages: [{ url: "https://gazette.example/1.xml", modified: "2024-03" }],
    });
    expect(brief(await openBytes("s.xml", index))).toEqual([
      "s.xml ! an index of 1 sitemap; `synoptic watch s.xml` reads them",
    ]);
  });

  it("is told with what reads it, compressed too", async () => {
    const told = "a sitemap: a list of 2 pages; `synoptic watch s.xml.gz` reads them";
    expect(brief(await openBytes("s.xml.gz", gzipped(SITEMAP)))).toEqual([`s.xml.gz ! ${told}`]);
  });

  it("gives no more pages than the bound", () => {
    const many = `<urlset>${"<url><loc>https://a.example/</loc></url>".repeat(100_010)}</urlset>`;
    const parsed = parseSitemap(many);
    expect("pages" in parsed && parsed.pages.length).toBe(100_000);
  });

  it("of openings alone, or of one long element, is told in bounded time", () => {
    const started = performance.now();
    for (const text of [
      "<url>".repeat(300_000),
      `<url>${"<loc>".repeat(200_000)}</url>`,
      `<url ${"a='".repeat(300_000)}`,
    ]) {
      expect(parseSitemap(`<urlset>${text}`)).toMatchObject({ pages: [] });
      expect(parseOpml(`<opml>${text.replaceAll("url", "outline")}`)).toMatchObject({ feeds: [] });
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
