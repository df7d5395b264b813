import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Feed } from "../../src/fetch/feed-entry.js";
import { parseFeed } from "../../src/fetch/parse-feed.js";

const FIXTURES = join(import.meta.dirname, "../fixtures/fetch/feeds");
const LONG = "The harbour council met again on Monday to hear the pilots. ".repeat(15);

function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), "utf8");
}

function feed(text: string, source = "feed.xml"): Feed {
  const parsed = parseFeed(text, source);
  if ("reason" in parsed) throw new Error(parsed.reason);
  return parsed;
}

function rss(items: string, channel = "<title>Gazette</title>"): string {
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`;
}

function atom(entries: string, attributes = ""): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Gazette</title>${entries}</feed>`;
}

describe("the same entries in four formats", () => {
  const expected = JSON.parse(fixture("three-entries.expected.json")) as Pick<Feed, "title" | "entries">;

  it.each(["rss", "rdf", "atom", "jsonfeed"])("give the same from %s", (format) => {
    const { base, unread, ...told } = feed(fixture(`three-entries.${format}`));
    expect(told).toEqual(expected);
    expect(base).toBe("https://gazette.example/");
    expect(unread).toEqual([]);
  });
});

describe("an entry", () => {
  it("is whole where the element for whole contents holds more than a teaser", () => {
    const items = [
      "<item><content:encoded>&lt;p&gt;A short notice of the harbour office.&lt;/p&gt;</content:encoded></item>",
      "<item><content:encoded>&lt;p&gt;The council met and then [&#8230;]&lt;/p&gt;</content:encoded></item>",
      '<item><link>https://a.example/3?utm=1</link><content:encoded><![CDATA[<p>The council met.</p><p><a href="https://a.example/3">weiter</a></p>]]></content:encoded></item>',
    ];
    expect(feed(rss(items.join(""))).entries.map(({ html }) => html !== undefined)).toEqual([true, false, false]);
  });

  it("is whole in its description only where that is long or holds several paragraphs", () => {
    const items = [
      "<item><description>The council met on Monday.</description></item>",
      `<item><description>&lt;p&gt;${LONG}&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;</description></item>`,
      `<item><description>${LONG}\n\n${LONG}</description></item>`,
      `<item><description>${LONG}</description></item>`,
      `<item><description>${LONG}${LONG}</description></item>`,
      `<item><description>&lt;p&gt;${LONG}&lt;/p&gt;&lt;p&gt;And so it ...&lt;/p&gt;</description></item>`,
      `<item><description>${"港口委员会周一再次开会。".repeat(50)}</description></item>`,
    ];
    const entries = feed(rss(items.join(""))).entries;
    expect(entries.map(({ html }) => html !== undefined)).toEqual([false, true, true, false, true, false, true]);
    expect(entries[2]?.html).toMatch(/^<p>The harbour .*<\/p>\n<p>The harbour .*<\/p>$/s);
    expect(entries[0]?.summary).toBe("The council met on Monday.");
  });

  it("has the outlet of its source, then its publisher, then the feed", () => {
    const items = [
      '<item><title>A</title><source url="https://b.example/rss">Beacon</source><dc:publisher>Press</dc:publisher></item>',
      "<item><title>B</title><dc:publisher>Press</dc:publisher></item>",
      "<item><title>C</title></item>",
    ];
    expect(feed(rss(items.join(""))).entries.map(({ outlet }) => outlet)).toEqual(["Beacon", "Press", "Gazette"]);
  });

  it("has a section only where it stands in one", () => {
    const items = [
      "<item><title>A</title><category>World</category></item>",
      "<item><title>B</title><category>World</category><category>Ships</category></item>",
    ];
    expect(feed(rss(items.join(""))).entries.map(({ section }) => section)).toEqual(["World", undefined]);
  });

  it("has authors by name, never by address, and names its sources", () => {
    const items = [
      "<item><title>A</title><author>ann@a.example (Ann Berg)</author><dc:source>Coast Wire</dc:source></item>",
      "<item><title>B</title><author>ann@a.example</author><dc:source>https://wire.example/</dc:source></item>",
      "<item><title>C</title><dc:creator>Ann Berg</dc:creator><dc:creator>Bo Ek</dc:creator></item>",
    ];
    const entries = feed(rss(items.join(""))).entries;
    expect(entries.map(({ author }) => author)).toEqual(["Ann Berg", undefined, "Ann Berg, Bo Ek"]);
    expect(entries.map(({ credits }) => credits)).toEqual([["Coast Wire"], undefined, undefined]);
  });

  it("has addresses made absolute by xml:base, the feed's page or the feed's address", () => {
    const entry = '<entry xml:base="b/"><title>A</title><link href="c.html"/></entry>';
    const relative = '<entry><title>A</title><link href="/c.html"/></entry>';
    const url = (text: string, source?: string) => feed(text, source).entries[0]?.url;
    expect(url(atom(entry, 'xml:base="https://a.example/"'))).toBe("https://a.example/b/c.html");
    expect(url(atom(relative), "https://a.example/feed")).toBe("https://a.example/c.html");
    expect(url(rss("<item><link>/c.html</link></item>", "<link>https://a.example/news</link>"))).toBe(
      "https://a.example/c.html",
    );
    expect(url(rss("<item><link>c.html</link></item>"))).toBe("c.html");
    expect(url(rss("<item><title>A</title><link>javascript:alert(1)</link></item>"))).toBeUndefined();
    expect(url(rss("<item><guid>https://a.example/g</guid></item>"))).toBe("https://a.example/g");
    expect(
      url(rss('<item><title>A</title><guid isPermaLink="false">https://a.example/g</guid></item>')),
    ).toBeUndefined();
  });

  it("has the day of its last change where no other is given, and says so", () => {
    const entry = feed(atom("<entry><title>A</title><updated>2024-03-19</updated></entry>")).entries[0];
    expect(entry?.published).toEqual({
      value: "2024-03-19",
      precision: "day",
      basis: "feed entry, the last change",
    });
  });

  it("has markup that was escaped twice as markup", () => {
    const text = rss(
      "<item><content:encoded>&amp;lt;p&amp;gt;One &amp;amp;amp; two.&amp;lt;/p&amp;gt;</content:encoded></item>",
    );
    expect(feed(text).entries[0]?.html).toBe("<p>One &amp; two.</p>");
  });

  it("has a headline without markup, in which signs stay signs", () => {
    const items = ["<b>Bridge</b> &amp;amp; ferry", "Depth &lt; 5 m", "<![CDATA[Fish &#8220;up&#8221; 3&nbsp;%]]>"];
    const entries = feed(rss(items.map((title) => `<item><title>${title}</title></item>`).join(""))).entries;
    expect(entries.map(({ headline }) => headline)).toEqual(["Bridge & ferry", "Depth < 5 m", "Fish “up” 3 %"]);
  });

  it("keeps markup of Atom by its type", () => {
    const entries = feed(
      atom(
        '<entry><title type="text">A &lt;b&gt;</title><content type="xhtml"><div><p>One &amp; two.</p></div></content></entry>' +
          "<entry><title>B</title><content>Plain &lt; words.\n\nSecond.</content></entry>" +
          '<entry><title>C</title><content type="image/png">iVBORw0KGgo=</content></entry>',
      ),
    ).entries;
    expect(entries.map(({ html }) => html)).toEqual([
      "<p>One &amp; two.</p>",
      "<p>Plain &lt; words.</p>\n<p>Second.</p>",
      undefined,
    ]);
    expect(entries[0]?.headline).toBe("A <b>");
  });
});

describe("a broken feed", () => {
  const whole = "<item><title>Whole</title><link>https://a.example/w</link></item>";
  const headlines = (text: string) => feed(text).entries.map(({ number, headline }) => `${number} ${headline}`);

  it("gives its entries in spite of bare signs and entities of HTML", () => {
    expect(headlines(rss(`<item><title>Fish & chips < 5 &eacute;&nbsp;x</title></item>${whole}`))).toEqual([
      "1 Fish & chips < 5 é x",
      "2 Whole",
    ]);
  });

  it("gives its whole entries where it is cut off anywhere", () => {
    const text = rss(whole + whole.replace("Whole", "Second"));
    const firstEnds = text.indexOf("</item>") + 7;
    const secondEnds = text.lastIndexOf("</item>") + 7;
    for (let cut = text.indexOf("<channel>") + 9; cut < text.length - 6; cut++) {
      const parsed = feed(text.slice(0, cut));
      expect(parsed.entries.length, `at ${cut}`).toBe(cut >= secondEnds ? 2 : cut >= firstEnds ? 1 : 0);
      expect(parsed.cut, `at ${cut}`).toBe(true);
    }
  });

  it("tells of the entry that is cut off, and of one that another interrupts", () => {
    const text = rss(`<item><title>Open</title>${whole}<item><title>Cut`).replace("</channel></rss>", "");
    const parsed = feed(text);
    expect(parsed.entries.map(({ headline }) => headline)).toEqual(["Whole"]);
    expect(parsed.unread).toEqual([
      { number: 1, reason: "broken: its closing tag is missing" },
      { number: 3, reason: "cut off: the feed ends inside this entry" },
    ]);
  });

  it("is not misled by tags in character data and comments", () => {
    const item = "<item><title><![CDATA[A</item><item>B]]></title><!-- </item> --></item>";
    expect(headlines(rss(item + whole))).toEqual(["1 A</item><item>B", "2 Whole"]);
  });

  it("keeps its name where its head is broken", () => {
    const parsed = feed(rss(whole, "<title>Fish < Ships</title><description>a <b c</description>"));
    expect(parsed.entries).toHaveLength(1);
  });

  it("knows that a comment behind the end is no cut", () => {
    expect(feed(`${rss(whole)}<!-- made by a cache -->`).cut).toBeUndefined();
  });

  it("reads elements of the head that stand behind the entries", () => {
    expect(feed(rss(`${whole}<title>Late Gazette</title>`, "")).title).toBe("Late Gazette");
  });

  it("costs of a JSON Feed the wrong items alone", () => {
    const items = [7, { id: "1", title: "One", content_text: "Words." }, null];
    const parsed = feed(JSON.stringify({ version: "https://jsonfeed.org/version/1", title: "G", items }));
    expect(parsed.entries.map(({ number, html }) => [number, html])).toEqual([[2, "Words."]]);
    expect(parsed.unread.map(({ number }) => number)).toEqual([1, 3]);
  });
});

it("never throws, whatever bytes are turned into others", () => {
  const texts = ["rss", "rdf", "atom", "jsonfeed"].map((format) => fixture(`three-entries.${format}`));
  const spoiled = fc.tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 8 })), { maxLength: 5 }),
  );
  fc.assert(
    fc.property(spoiled, ([text, changes]) => {
      for (const [place, words] of changes) {
        const at = place % text.length;
        const broken = text.slice(0, at) + words + text.slice(at + words.length);
        const parsed = parseFeed(broken, "feed.xml");
        if (!("reason" in parsed)) expect(parsed.entries.length).toBeLessThanOrEqual(4);
      }
    }),
    { numRuns: 200, seed: 3 },
  );
});

it.each(["", "words", "<html><p>page", "<?xml version='1.0'?><urlset/>", '{"version":"2"}', "<rss", "{"])(
  "says of %j that it is no feed",
  (text) => {
    expect(parseFeed(text, "x")).toHaveProperty("reason");
  },
);

describe("a hostile feed", () => {
  it.each<[string, () => string]>([
    [
      "entities inside entities",
      () => `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss("<item><title>&b;</title></item>")}`,
    ],
    ["tags inside tags", () => rss(`<item>${"<a>".repeat(300_000)}</item>`)],
    ["one tag that never ends", () => rss(`<item ${'a="b" '.repeat(1_000_000)}`)],
    ["openings of character data alone", () => rss(`<item>${"<![CDATA[".repeat(500_000)}`)],
    ["openings of comments alone", () => rss(`<item>${"<!--".repeat(500_000)}`)],
    ["openings of entries alone", () => rss("<item>".repeat(500_000))],
    ["empty entries", () => rss("<item/>".repeat(200_000))],
    ["signs alone", () => rss(`<item><title>${"<".repeat(900_000)}</title></item>`)],
    ["ampersands alone", () => rss(`<item><title>${"&".repeat(900_000)};</title></item>`)],
    ["links alone", () => rss(`<item><description>${"&lt;a ".repeat(150_000)}</description></item>`)],
    ["quotes in tags", () => rss(`${'<item a="'.repeat(200_000)}`)],
    ["a head without end", () => rss("", `<title>${"x".repeat(20_000_000)}`)],
  ])("of %s is told in bounded time", (_name, make) => {
    const started = performance.now();
    const parsed = parseFeed(make(), "feed.xml");
    expect(performance.now() - started).toBeLessThan(8000);
    if (!("reason" in parsed)) expect(parsed.entries.length).toBeLessThanOrEqual(1);
  });

  it("of very many entries gives as many as the bound allows", () => {
    const parsed = feed(rss("<item><title>A</title></item>".repeat(100_003)));
    expect(parsed.entries).toHaveLength(100_000);
    expect(parsed.unread).toEqual([{ number: 100_001, reason: "3 entries beyond the bound of 100000 for one feed" }]);
  });
});
