import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/index.js";
import { brief, openBytes } from "./open-bytes.js";

const FIXTURES = join(import.meta.dirname, "../fixtures/fetch/feeds");

const WHOLE = "<p>The pilots of Westerhavn went back to work on Monday after nine days.</p>";

function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title>${items}</channel></rss>`;
}

describe.each(["rss", "rdf", "atom", "jsonfeed"])("a feed named .%s", (format) => {
  const bytes = readFileSync(join(FIXTURES, `three-entries.${format}`));

  it("gives its whole entries with what it says of them, and tells of summaries", async () => {
    const found = await openBytes(`news.${format}`, bytes);
    expect(found.map(({ kind, source }) => [kind, source])).toEqual([
      ["document", `news.${format}#1`],
      ["unreadable", `news.${format}#2`],
      ["document", `news.${format}#3`],
    ]);
    expect(found[0]).toMatchObject({
      url: "https://gazette.example/2024/bridge",
      contentType: "text/html; charset=utf-8",
      given: {
        headline: "Bridge reopens & lorries return",
        outlet: "Westerhavn Gazette",
        byline: "Ingrid Solvang",
        section: "Harbour",
        published: { value: "2024-03-19T10:15:00Z", precision: "second", basis: "feed entry" },
        modified: "2024-03-19T11:00:00Z",
      },
    });
    expect(found[1]).toMatchObject({
      reason: "feed entry with a summary only; `synoptic fetch https://gazette.example/2024/ferry` gets the page",
    });
    expect(found[2]).toMatchObject({ given: { language: "ar" } });
  });

  it("hands on whom an entry names as its source", async () => {
    const entry = `<item><title>Bridge</title><dc:source>Fjord Press</dc:source><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>`;
    const feed = rss(entry).replace("<rss ", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ');
    expect((await openBytes("news.rss", new TextEncoder().encode(feed)))[0]).toMatchObject({
      given: { credits: ["Fjord Press"] },
    });
  });

  it("is told without its name, and in pieces of any size", async () => {
    const whole = brief(await openBytes("-", bytes));
    expect(whole).toHaveLength(3);
    expect(brief(await openBytes("-", bytes, { chunk: 11 }))).toEqual(whole);
  });

  it("is read into clean reports", async () => {
    const [first] = await openBytes(`news.${format}`, bytes);
    if (first?.kind !== "document") throw new Error("no document");
    const report = readDocument(first.bytes, { source: first.source, contentType: "text/html; charset=utf-8" });
    expect(report).toMatchObject({
      headline: "Bridge reopens & lorries return",
      language: "en",
      text: expect.stringMatching(
        /^WESTERHAVN — The Lindqvist bridge .*\n\n"We promised .*\n\nThe repair .* workers\.$/s,
      ),
    });
  });
});

it("reads a JSON Feed under the name of JSON, its version behind its items", async () => {
  const bytes = readFileSync(join(FIXTURES, "three-entries.jsonfeed"));
  expect((await openBytes("news.json", bytes)).map(({ kind }) => kind)).toEqual(["document", "unreadable", "document"]);
});

it("reads a JSON Feed on one line of standard input", async () => {
  const feed = JSON.parse(readFileSync(join(FIXTURES, "three-entries.jsonfeed"), "utf8")) as object;
  const found = await openBytes("-", `${JSON.stringify(feed)}\n`);
  expect(found.map(({ source }) => source)).toEqual(["-:1#1", "-:1#2", "-:1#3"]);
});

it("gives the whole items of a JSON Feed that is cut off", async () => {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Gazette",
    items: [1, 2].map((id) => ({ id: String(id), content_html: WHOLE })),
  };
  const found = await openBytes("news.json", JSON.stringify(feed).slice(0, -10));
  expect(found).toMatchObject([
    { source: "news.json#1", given: { outlet: "Gazette" } },
    { source: "news.json", reason: expect.stringContaining("cut off") },
  ]);
});

it("leaves a report that speaks of feeds a report", async () => {
  const text = 'They wrote "version": "https://jsonfeed.org/version/1" into it.';
  expect(brief(await openBytes("x.json", JSON.stringify({ text, items: [] })))).toEqual([`x.json = ${text}`]);
});

it("gives the entries before a cut, and tells of it", async () => {
  const item = `<item><title>A</title><content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>`;
  const text = rss(item + item);
  const found = await openBytes("x.xml", text.slice(0, text.lastIndexOf("</item>")));
  expect(found.map(({ kind }) => kind)).toEqual(["document", "unreadable", "unreadable"]);
  expect(brief(found).slice(1)).toEqual([
    "x.xml#2 ! cut off: the feed ends inside this entry",
    "x.xml ! cut off: the feed ends early; what stands before the cut was read",
  ]);
});

it("says what a feed lacks", async () => {
  expect(brief(await openBytes("x.rss", rss("")))).toEqual(["x.rss ! a feed without entries"]);
  expect(brief(await openBytes("x.rss", rss("<item><title>A</title></item>")))).toEqual([
    "x.rss#1 ! feed entry without content",
  ]);
});

it("names no address that a shell would run", async () => {
  const entry = (link: string) => `<item><title>A</title><link>${link}</link></item>`;
  const items = entry("https://a.example/?a=$(reboot)") + entry("; reboot");
  expect(brief(await openBytes("x.rss", rss(items)))).toEqual([
    "x.rss#1 ! feed entry without content; `synoptic fetch 'https://a.example/?a=$(reboot)'` gets the page",
    "x.rss#2 ! feed entry without content",
  ]);
});

it("reads a feed in the encoding that it declares", async () => {
  const text = rss(`<item><content:encoded>&lt;p>Мост открыт.&lt;/p></content:encoded></item>`);
  const head = '<?xml version="1.0" encoding="windows-1251"?>';
  const cyrillic = [...text.replace('<?xml version="1.0"?>', head)].map((sign) => {
    const code = sign.codePointAt(0)!;
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
  expect(brief(await openBytes("x.rss", Uint8Array.from(cyrillic)))[0]).toContain("<p>Мост открыт.</p>");
});

describe("other XML", () => {
  it("is opened as a page where it is one", async () => {
    const page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>One</p></html>';
    expect(await openBytes("x.xml", page)).toMatchObject([{ kind: "document", contentType: "text/html" }]);
  });

  it("is told by its root", async () => {
    expect(brief(await openBytes("x.xml", "<?xml version='1.0'?><ledger/>"))).toEqual([
      "x.xml ! XML whose root is <ledger>: not a kind that is read (feeds, OPML, sitemaps, NewsML-G2, NITF)",
    ]);
    expect(brief(await openBytes("x.xml", "words"))).toEqual([
      "x.xml ! no XML: no root element within its first 64 KB",
    ]);
  });

  it("above the bound is told", async () => {
    expect(brief(await openBytes("x.xml", rss("<item/>".repeat(100)), { longest: 200 }))[0]).toContain("larger than");
  });
});

describe("pictures and films that an entry names", () => {
  const BRIDGE = { kind: "photograph", address: "gazette.example/p/bridge-48213.jpg" };
  const given = async (inner: string) => {
    const entry = `<item><title>A</title><link>https://gazette.example/a</link>${inner}<content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>`;
    const feed = rss(entry).replace("<rss ", '<rss xmlns:media="http://search.yahoo.com/mrss/" ');
    const [found] = await openBytes("x.rss", new TextEncoder().encode(feed));
    return found?.kind === "document" ? found.given.media : undefined;
  };

  it.each([
    [
      "as enclosure",
      '<enclosure url="https://gazette.example/p/bridge-48213.jpg" length="9" type="image/jpeg"/>',
      BRIDGE,
    ],
    ["as thumbnail", '<media:thumbnail url="https://gazette.example/p/bridge-48213-300x200.jpg"/>', BRIDGE],
    [
      "with its words",
      '<media:content url="https://gazette.example/p/bridge-48213.jpg" medium="image"><media:description>The &lt;b&gt;bridge&lt;/b&gt;.</media:description><media:credit>Ilse Varga</media:credit></media:content>',
      { ...BRIDGE, words: "The bridge. Ilse Varga" },
    ],
    [
      "in a group",
      '<media:group><media:content url="https://gazette.example/p/bridge-48213-800x600.jpg" type="image/jpeg"/><media:content url="https://gazette.example/p/bridge-48213.jpg" type="image/jpeg"/></media:group>',
      BRIDGE,
    ],
    [
      "on another site",
      '<media:content url="https://www.youtube.com/watch?v=abcDEF12_-9" medium="video"/>',
      { kind: "embed", address: "youtube.com/abcDEF12_-9" },
    ],
  ])("%s", async (_, inner, expected) => {
    expect(await given(inner)).toEqual([expected]);
  });

  it.each([
    ["speech", '<enclosure url="https://gazette.example/p/bridge-48213" length="9" type="audio/mpeg"/>'],
    ["the feed's own sign", '<media:thumbnail url="https://gazette.example/p/gazette-logo.png"/>'],
    ["data", '<media:content url="data:image/png;base64,AAAA" medium="image"/>'],
  ])("but not %s", async (_, inner) => {
    expect(await given(inner)).toBeUndefined();
  });

  it("in JSON", async () => {
    const item = { id: "1", url: "https://gazette.example/a", content_html: WHOLE, image: "/p/bridge-48213.jpg" };
    const feed = { version: "https://jsonfeed.org/version/1.1", title: "Gazette", items: [item] };
    expect(await openBytes("news.json", JSON.stringify(feed))).toMatchObject([{ given: { media: [BRIDGE] } }]);
  });

  it("leave the bytes of the entry's page, by which its report is known, as they are", async () => {
    const entry = (inner: string) =>
      rss(`<item><title>A</title>${inner}<content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>`);
    const bytesOf = async (inner: string) => {
      const [found] = await openBytes("x.rss", new TextEncoder().encode(entry(inner)));
      return found?.kind === "document" ? new TextDecoder().decode(found.bytes) : "";
    };
    const shown = await bytesOf(
      '<enclosure url="https://gazette.example/p/bridge-48213.jpg" length="9" type="image/jpeg"/>',
    );
    expect(shown).toBe(await bytesOf(""));
  });
});
