import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { readDocument } from "../../src/read/read-document.js";
import { languages } from "./reading-languages.js";

const BODY =
  "<p>The harbour of Eastbay was closed for two hours after a crane had fallen into the basin, the port said.</p>" +
  "<p>Nobody was hurt, a spokesman told reporters, and the ferries sailed again before noon.</p>" +
  "<p>The crane had been mended only a month before, the harbour master added in a second statement.</p>";

interface Page {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly crawled?: string;
}

function publishedOf({ head = "", above = "", below = "", lang = "en", ...about }: Page): Report["published"] {
  const title = "Harbour closed after crane falls";
  const html =
    `<html lang="${lang}"><head><title>${title}</title>${head}</head>` +
    `<body><article><h1>${title}</h1>${above}${BODY}</article>${below}</body></html>`;
  const read = readDocument(new TextEncoder().encode(html), { source: "page.html", ...about }, languages);
  return "text" in read ? read.published : undefined;
}
const ldJson = (source: string) => ({ head: `<script type="application/ld+json">${source}</script>` });
const script = (source: string) => ({ below: `<script>${source}</script>` });

describe("the day of publication", () => {
  const cases: readonly (readonly [name: string, page: Page, value: string])[] = [
    [
      "of linked data",
      ldJson('{"@type":"NewsArticle","datePublished":"2024-03-19T10:00:00+03:00"}'),
      "2024-03-19T10:00:00+03:00",
    ],
    [
      "of a graph",
      ldJson('{"@graph":[{"@type":"WebSite"},{"@type":"Article","headline":"x","datePublished":"2024-03-19"}]}'),
      "2024-03-19",
    ],
    [
      "of linked data in milliseconds",
      ldJson('{"@type":"NewsArticle","datePublished":1710842400000}'),
      "2024-03-19T10:00:00Z",
    ],
    [
      "of linked data with a comma too many",
      ldJson('{"@type":"NewsArticle","datePublished":"2024-03-19",}'),
      "2024-03-19",
    ],
    [
      "of linked data with a raw line break",
      ldJson('{"@type":"NewsArticle","description":"a\nb","datePublished":"2024-03-19"}'),
      "2024-03-19",
    ],
    [
      "of linked data in two blocks at once",
      ldJson('{"@type":"WebSite"}{"@type":"NewsArticle","datePublished":"2024-03-19"}'),
      "2024-03-19",
    ],
    [
      "of linked data that was cut off",
      ldJson('{"@type":"NewsArticle","datePublished":"2024-03-19","author":[{"name":"A'),
      "2024-03-19",
    ],
    [
      "of linked data with bare quotation marks",
      ldJson('{"@type":"NewsArticle","name":"a "b" c","datePublished":"2024-03-19"}'),
      "2024-03-19",
    ],
    [
      "of linked data with entities",
      ldJson("{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-03-19&quot;}"),
      "2024-03-19",
    ],
    [
      "of a meta element",
      { head: '<meta property="article:published_time" content="2024-03-19T10:00:00Z">' },
      "2024-03-19T10:00:00Z",
    ],
    [
      "of a mail date",
      { head: '<meta name="pubdate" content="Tue, 19 Mar 2024 10:00:00 +0300">' },
      "2024-03-19T10:00:00+03:00",
    ],
    ["of compact digits", { head: '<meta name="pubdate" content="20240319T1000">' }, "2024-03-19T10:00:00"],
    ["of microdata", { above: '<span itemprop="datePublished" content="2024-03-19">today</span>' }, "2024-03-19"],
    ["of a time element", { above: '<time datetime="2024-03-19">Tuesday</time>' }, "2024-03-19"],
    [
      "of an abbreviation",
      { above: '<abbr class="published" title="2024-03-19T08:00:00-07:00">8:00</abbr>' },
      "2024-03-19T08:00:00-07:00",
    ],
    [
      "of an attribute in seconds",
      { above: '<span class="x" data-timestamp="1710842400">now</span>' },
      "2024-03-19T10:00:00Z",
    ],
    ["of an element named for it", { above: '<div class="post-date">19 March 2024</div>' }, "2024-03-19"],
    [
      "of a field of a script",
      script('window.state={"article":{"publishedAt":"2024-03-19T10:00:00Z"}}'),
      "2024-03-19T10:00:00Z",
    ],
    ["of the address", { url: "https://gazette.example/2024/03/19/crane" }, "2024-03-19"],
    ["of a line beside the headline", { above: "<p>Eastbay | 19 March 2024</p>" }, "2024-03-19"],
    ["of a labelled line at the foot", { below: "<p>Posted on: 19 March 2024</p>" }, "2024-03-19"],
    [
      "before the first words",
      {
        above:
          "<p>19.03.2024 - The port of Eastbay closed its gates on Tuesday, when a crane fell into the basin at noon, and opened them after two hours.</p>",
      },
      "2024-03-19",
    ],
    ["of the only dated line", { below: "<div>Eastbay, 19 March 2024</div>" }, "2024-03-19"],
  ];
  test.each(cases)("%s", (_, page, value) => {
    expect(publishedOf(page)?.value).toBe(value);
  });
});

describe("no day", () => {
  const cases: readonly (readonly [name: string, page: Page])[] = [
    ["of comments", { below: '<div class="comments"><time datetime="2024-03-20">yesterday</time></div>' }],
    ["of teasers", { below: '<div class="teaser"><span class="date">20 March 2024</span></div>' }],
    [
      "of another article",
      { below: '<article><h2>Ferry late again</h2><time datetime="2024-03-20">today</time></article>' },
    ],
    ["of copyright", { below: "<div>© 2019 - 20 March 2024 Eastbay Gazette</div>" }],
    [
      "where lists bear different ones",
      {
        below:
          '<ul><li><a href="/a">A</a> <span class="date">20 March 2024</span></li><li><a href="/b">B</a> <span class="date">21 March 2024</span></li></ul>',
      },
    ],
    ["where scripts hold different ones", script('x=[{"publishedAt":"2024-03-19"},{"publishedAt":"2024-03-20"}]')],
    ["of an expiry in a script", script('x={"unpublishDate":"2034-03-19","expires":"2034-01-01"}')],
    ["of a stretch of days", { above: "<p>Festival 14. - 20. March 2024</p>" }],
    [
      "of the caption of a picture",
      {
        above:
          "<figure><figcaption>The crane a year before it fell (photo: A. Weller, 20 March 2023)</figcaption></figure>",
      },
    ],
    ["of an age without a crawl", { above: "<time>5 hours ago</time>" }],
  ];
  test.each(cases)("%s", (_, page) => {
    expect(publishedOf(page)).toBeUndefined();
  });
});

test("a label says what changed and what was published", () => {
  const above = '<div class="dates">Posted 12 March 2024</div><div class="dates">Last edited 19 March 2024</div>';
  expect(publishedOf({ above })?.value).toBe("2024-03-12");
});

test("an age counts from a known crawl", () => {
  const above = "<time>5 hours ago</time>";
  expect(publishedOf({ above, crawled: "2024-03-19T18:00:00Z" })).toEqual({
    value: "2024-03-19",
    precision: "day",
    basis: '"5 hours ago", counted from the crawl',
  });
});

describe("day and month in digits", () => {
  const above = '<div class="date">05/06/2024</div>';
  test("as the region of the page's language writes them", () => {
    expect(publishedOf({ above, lang: "en-GB" })?.value).toBe("2024-06-05");
    expect(publishedOf({ above, lang: "en-US" })?.value).toBe("2024-05-06");
  });

  test("as the country of the host writes them", () => {
    expect(publishedOf({ above, url: "https://gazette.example.co.uk/crane" })?.value).toBe("2024-06-05");
    expect(publishedOf({ above, url: "https://gazette.com.au/crane" })?.value).toBe("2024-06-05");
  });

  test("as another date of the page has them", () => {
    const head = '<script>var a={"publishDate":"2024-06-05"}</script>';
    expect(publishedOf({ above, head })?.value).toBe("2024-06-05");
  });

  test("else as the language does, which the basis tells", () => {
    expect(publishedOf({ above })).toMatchObject({
      value: "2024-05-06",
      basis: "element named for a date (day and month in the order of the language; may be 2024-06-05)",
    });
  });
});

test("hostile pages cost no more than their length", () => {
  const many = '<li><a href="/x">x</a><time datetime="2024-03-19">19 March 2024</time></li>'.repeat(2000);
  const nested = '<div class="date">'.repeat(3000);
  const source = `x={"publishedAt":"2024-03-19"${',"publi":"2024-'.repeat(50_000)}}`;
  const start = performance.now();
  publishedOf({ below: many });
  publishedOf({ below: nested });
  publishedOf(script(source));
  expect(performance.now() - start).toBeLessThan(10_000);
});
