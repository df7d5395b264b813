/** Hostile input is answered, with a report or a reason, within bounded time and memory that grow about linearly. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type DocumentOrigin, readDocument } from "../../src/read/read-document.js";
import { languages } from "./reading-languages.js";

const KB = 1024;
const MB = 1024 * KB;
/** Of processor time, since the clock of a loaded machine tells of others. Two seconds, and room for a slow machine. */
const LONGEST_MILLISECONDS = 5000;
const LARGEST_MEMORY = 600 * MB;
/** By the clock: a reading that has not come back by then is cut off, so that one fault does not hold up the rest. */
const CUT_OFF_MILLISECONDS = 20_000;
/** Times below this are noise, and no growth is told from them. */
const MEASURABLE_MILLISECONDS = 80;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

type Hostile = string | Uint8Array;
type Origin = Partial<DocumentOrigin>;

const bytesOf = (input: Hostile) => (typeof input === "string" ? new TextEncoder().encode(input) : input);
const PARAGRAPHS = [
  "The mayor of Ellin opened the new market hall on Friday and thanked the masons who had built it in a year.",
  "Traders will move in over the next two weeks, and the old hall will be turned into a school of crafts.",
  "A bell from the old hall, cast in 1824, was hung above the northern gate and rung by the oldest of the traders.",
];
const BODY = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("");
const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const linkedData = (json: string) => `<script type="application/ld+json">${json}</script>`;
const numbered = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, i) => make(i));
/** As many repeats as fill a size in characters. */
const fill = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));

function readTimed(input: Hostile, about: Origin = {}): { result: object; milliseconds: number } {
  const bytes = bytesOf(input);
  const began = process.cpuUsage();
  let result: object = {};
  const read = () => {
    result = readDocument(bytes, { source: "hostile", ...about }, languages);
  };
  try {
    runInNewContext("read()", { read }, { timeout: CUT_OFF_MILLISECONDS });
  } catch {
    return { result, milliseconds: CUT_OFF_MILLISECONDS };
  }
  const { user, system } = process.cpuUsage(began);
  return { result, milliseconds: (user + system) / 1000 };
}

/** The answer, once it has come in time and within memory. */
function expectAnswer(input: Hostile, about: Origin = {}): object {
  const bytes = bytesOf(input);
  collectGarbage();
  const peakBefore = process.resourceUsage().maxRSS * KB;
  const heldBefore = process.memoryUsage.rss();
  const { result, milliseconds } = readTimed(bytes, about);
  const peak = process.resourceUsage().maxRSS * KB;
  expect(milliseconds).toBeLessThan(LONGEST_MILLISECONDS);
  expect("text" in result ? result.text : "reason" in result ? result.reason : "").not.toBe("");
  // The peak is that of the whole process: it tells of this input only where this input has raised it.
  if (peak > peakBefore) expect((peak - heldBefore) / MB).toBeLessThan(LARGEST_MEMORY / MB);
  return result;
}

const cyrillic = Uint8Array.from({ length: MB }, (_, index) => (index % 7 === 6 ? 0x20 : 0xe0 + (index % 32)));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const nestedJson = (depth: number, padding: string) => `${`{"a":"${padding}","b":`.repeat(depth)}1${"}".repeat(depth)}`;

const STRUCTURES: readonly (readonly [string, () => Hostile])[] = [
  ["20 MB of one inline tag", () => page(fill("<b>", 20 * MB))],
  ["20 MB of paragraphs that never close", () => page(fill("<p>a", 20 * MB))],
  ["20 MB of open angle brackets", () => page(fill("<", 20 * MB))],
  ["20 MB of closing tags without an opening", () => page(fill("</div>", 20 * MB))],
  ["tags of many names that never close", () => page(fill("<div><span><a href=x><li><td><em>", 2 * MB))],
  ["formatting tags that never close inside paragraphs", () => page(fill("<p><b><i><u><s>", 2 * MB))],
  [
    "formatting tags closed in the wrong order",
    () => page("<a><b><i><p>".repeat(20_000) + "</i></b></a>".repeat(20_000)),
  ],
  ["an attribute of 1 MB", () => page(`<div class="${fill("story body ", MB)}">${BODY}</div>`)],
  ["an attribute of 5 MB that never closes", () => page(`${BODY}<div class="${fill("x ", 5 * MB)}`)],
  [
    "a million attributes on one element",
    () => page(`<div ${numbered(1_000_000, (i) => `a${i}`).join(" ")}>${BODY}</div>`),
  ],
  [
    "a million attributes on a hundred thousand elements",
    () => page(`<i a b c d e f g h="1" i='2' j=3></i>`.repeat(100_000) + BODY),
  ],
  ["zero bytes strewn over a page", () => page(fill(`<p>The may\0or of El\0lin ope\0ned the hall.\0</p>\0`, 2 * MB))],
  ["zero bytes inside tags and attributes", () => page(fill(`<p\0 cl\0ass="a\0b">\0</p\0>`, 2 * MB) + BODY)],
  ["half UTF-8, half another encoding", () => joined(bytesOf(page(BODY)), cyrillic, bytesOf(fill("Ellińsk ", MB)))],
  ["a mark of UTF-16 before UTF-8", () => joined(Uint8Array.of(0xff, 0xfe), bytesOf(page(fill(BODY, MB))))],
  ["a lone continuation byte a million times", () => new Uint8Array(MB).fill(0x80)],
  ["a line of 5 MB without a space", () => "a".repeat(5 * MB)],
  ["a paragraph of 5 MB without a space", () => page(`${BODY}<p>${"a".repeat(5 * MB)}</p>`)],
  ["a Chinese line of 5 MB without a mark", () => fill("山谷里的村民", 2 * MB)],
  ["thousands of comments that never close", () => page(BODY + "<!--".repeat(200_000))],
  ["comments closed in odd ways", () => page(fill("<!--><!---><!-- --!><!-- -- -->", 2 * MB) + BODY)],
  ["entities that never end", () => page(`${BODY}<p>${fill("&amp", MB)}${fill("&#x", MB)}${fill("&notit", MB)}</p>`)],
  ["one entity of 5 MB", () => page(`${BODY}<p>&${"a".repeat(5 * MB)}</p>`)],
  ["one number entity of 5 MB", () => page(`${BODY}<p>&#${"9".repeat(5 * MB)};</p>`)],
  [
    "a hundred thousand links",
    () => page(numbered(100_000, (i) => `<a href="/${i}">Headline ${i} of the day</a> `).join("") + BODY),
  ],
  ["a hundred thousand links in a list", () => page(`<ul>${fill("<li><a href=/x>One of many</a></li>", 4 * MB)}</ul>`)],
  ["tables nested 5,000 deep", () => page("<table><tr><td>".repeat(5000) + BODY)],
  ["tables nested 5,000 deep without cells", () => page("<table>".repeat(5000) + BODY)],
  ["text that a table throws out of itself", () => page(`<table>${fill("<b>a<tr>b", MB)}`)],
  ["a row of 200,000 cells", () => page(`${BODY}<table><tr>${"<td>1".repeat(200_000)}</table>`)],
  ["a hundred thousand rows", () => page(`${BODY}<table>${"<tr><td>Wheat<td>3.2".repeat(100_000)}</table>`)],
  ["a script that never closes", () => page(`${BODY}<script>${fill("var a = '<p>';", 5 * MB)}`)],
  ["a style that never closes", () => page(`${BODY}<style>${fill(".a{color:red}", 5 * MB)}`)],
  ["a title that never closes", () => `<!doctype html><html><head><title>${fill("Market hall ", 5 * MB)}`],
  ["a text area that never closes", () => page(`${BODY}<textarea>${fill("<p>a</p>", 5 * MB)}`)],
  ["CDATA and instructions that never close", () => page(BODY + fill("<![CDATA[<?xml <!DOCTYPE ", 2 * MB))],
  ["foreign elements nested 10,000 deep", () => page("<svg><math><foreignObject>".repeat(10_000) + BODY)],
  ["templates nested 10,000 deep", () => page("<template>".repeat(10_000) + BODY)],
  ["select and option without end", () => page(`<select>${fill("<option>January", 2 * MB)}`)],
  ["linked data of 5 MB nested 50,000 deep", () => page(BODY, linkedData(nestedJson(50_000, "x".repeat(85))))],
  [
    "linked data of arrays nested 500,000 deep",
    () => page(BODY, linkedData("[".repeat(500_000) + "]".repeat(500_000))),
  ],
  [
    "linked data that lists 50,000 reports",
    () =>
      page(BODY, linkedData(`[${numbered(50_000, (i) => `{"@type":"NewsArticle","headline":"H${i}"}`).join(",")}]`)),
  ],
  [
    "20,000 blocks of linked data",
    () => page(BODY, linkedData('{"@type":"NewsArticle","headline":"A"}').repeat(20_000)),
  ],
  ["broken linked data of 5 MB", () => page(BODY, linkedData(`{"headline":"${fill('\\"', 5 * MB)}`))],
  ["a hundred thousand meta elements", () => page(BODY, '<meta property="og:title" content="Hall">'.repeat(100_000))],
  ["a hundred thousand headings", () => page("<h1>Market hall</h1>".repeat(100_000) + BODY)],
  [
    "a hundred thousand times of day",
    () => page('<time datetime="2022-03-05T10:00:00Z">5 March 2022</time>'.repeat(100_000) + BODY),
  ],
  ["a hundred thousand pictures with captions", () => page(fill("<figure><img src=a><figcaption>A", 4 * MB) + BODY)],
  [
    "thousands of pictures in one figure, one list line and one paragraph of many elements",
    () => {
      const many = `${"<b></b>".repeat(4000)}${'<img src="/a-48213.jpg">'.repeat(1000)}${"<b></b>".repeat(4000)}`;
      return page(`<h1>Hall</h1>${BODY}<figure>${many}</figure><ul><li>${many}</li></ul><p>${many}</p>${BODY}`);
    },
  ],
  [
    "posts nested 2,000 deep, each with links to others",
    () => page(`<h1>Hall</h1>${BODY}${'<blockquote class="twitter-tweet"><a href=/x>a</a>'.repeat(2000)}${BODY}`),
  ],
  [
    "a picture of 5 MB of sizes and 5 MB of caption",
    () => {
      const sizes = fill("/a-48213.jpg 1w, ", 5 * MB);
      return page(
        `<h1>Hall</h1>${BODY}<figure><img srcset="${sizes}"><figcaption>${fill("Hall ", 5 * MB)}</figcaption></figure>${BODY}`,
      );
    },
  ],
  ["a text of 200,000 short lines", () => numbered(200_000, (i) => `Line ${i}`).join("\n")],
  ["a text of 200,000 empty lines", () => `${PARAGRAPHS[0]}${"\n".repeat(200_000)}${PARAGRAPHS[1]}`],
  ["a text of 50,000 paragraphs", () => fill(`${PARAGRAPHS[0]}\n\n`, 5 * MB)],
  ["a text of 100,000 lines that name a source", () => `Source: Reuters\n`.repeat(100_000) + PARAGRAPHS.join("\n\n")],
  [
    "a text of 100,000 lines of dates",
    () => `Friday 14 October 2022 - 18:05\n`.repeat(100_000) + PARAGRAPHS.join("\n"),
  ],
];

/** Runs that make a careless pattern try every way of parting them. */
const KILLERS: readonly (readonly [string, string])[] = [
  ["spaces", " "],
  ["tabs and returns", "\t\r"],
  ["no-break spaces", "\u00a0"],
  ["line breaks", "\n"],
  ["letters with hyphens", "a-a-a-"],
  ["digits with dots", "12."],
  ["digits with strokes", "12/"],
  ["digits with hyphens", "2022-"],
  ["digits with colons", "10:"],
  ["digits with spaces", "1 2 "],
  ["one long number", "7"],
  ["eastern digits with strokes", "۱۴/"],
  ["opening round brackets", "("],
  ["closing round brackets", ")"],
  ["square brackets", "[["],
  ["curly brackets", "{"],
  ["straight quotes", '"'],
  ["apostrophes", "'"],
  ["angled quotes", "«»"],
  ["dashes", "— "],
  ["hyphens", "--"],
  ["strokes between lines of a table", "| "],
  ["dots", "."],
  ["commas", ", "],
  ["colons", ": "],
  ["initials", "A. "],
  ["names", "Ann Lee "],
  ["the word by", "by "],
  ["a label of a source", "Source: "],
  ["an agency in brackets", "(Reuters) - "],
  ["an open agency in brackets", "(AFP "],
  ["names of months", "March "],
  ["days with months", "1 March "],
  ["weekdays", "Friday, "],
  ["hours ago", "5 hours ago "],
  ["addresses", "https://a."],
  ["at signs", "a@"],
  ["combining marks", "a\u0301"],
  ["marks of direction", "\u200f\u200e"],
  ["joiners", "\u200c\u200d"],
  ["halves of pairs", "\ud83d"],
  ["emoji", "👩‍🚒"],
  ["Arabic words", "وكالة "],
  ["Chinese marks", "（）"],
  ["ampersands", "&"],
  ["backslashes", "\\"],
];

const escaped = (run: string) => run.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
const meta = (name: string, run: string) => `<meta property="${name}" content="${escaped(run)}">`;
const TEXT = PARAGRAPHS.join("\n\n");

/** The places of a document that reading looks at. */
const PLACES: readonly (readonly [string, (run: string) => { readonly input: string; readonly about?: Origin }])[] = [
  ["plain text above", (run) => ({ input: `${run}\n${TEXT}` })],
  ["plain text below", (run) => ({ input: `${TEXT}\n${run}` })],
  ["plain text inside a sentence", (run) => ({ input: `The mayor ${run} opened the hall.\n\n${TEXT}` })],
  ["plain text alone", (run) => ({ input: run })],
  ["title", (run) => ({ input: page(BODY, `<title>${escaped(run)} | Ellin Post</title>`) })],
  ["meta date", (run) => ({ input: page(BODY, meta("article:published_time", `2022${run}`)) })],
  ["meta site", (run) => ({ input: page(BODY, meta("og:site_name", run)) })],
  ["meta author", (run) => ({ input: page(BODY, meta("author", `By ${run}`)) })],
  [
    "linked date",
    (run) => ({
      input: page(BODY, linkedData(JSON.stringify({ "@type": "NewsArticle", datePublished: run, headline: run }))),
    }),
  ],
  [
    "broken linked data",
    (run) => ({ input: page(BODY, linkedData(`{"@type":"NewsArticle","datePublished":"${run}`)) }),
  ],
  ["headline", (run) => ({ input: page(`<h1>${escaped(run)}</h1>${BODY}`) })],
  ["byline", (run) => ({ input: page(`<h1>Hall</h1><p class="byline">By ${escaped(run)}</p>${BODY}`) })],
  ["date line", (run) => ({ input: page(`<h1>Hall</h1><span class="date">5 ${escaped(run)}</span>${BODY}`) })],
  ["time element", (run) => ({ input: page(`<h1>Hall</h1><time datetime="${escaped(run)}">x</time>${BODY}`) })],
  ["class", (run) => ({ input: page(`<div class="${escaped(run)}">${BODY}</div>`) })],
  ["paragraph", (run) => ({ input: page(`<h1>Hall</h1>${BODY}<p>${escaped(run)} end.</p>${BODY}`) })],
  ["caption", (run) => ({ input: page(`<figure><figcaption>Photo: ${escaped(run)}</figcaption></figure>${BODY}`) })],
  ["address", (run) => ({ input: page(BODY), about: { url: `https://post.example/2022/${run}` } })],
  ["content type", (run) => ({ input: page(BODY), about: { contentType: `text/html; charset=${run}` } })],
  ["time of the crawl", (run) => ({ input: page(BODY), about: { crawled: `2022${run}` } })],
];

describe("hostile structures are answered in time and within memory", () => {
  test.each(STRUCTURES)("%s", (_, make) => void expectAnswer(make()), 120_000);

  test("a body inside elements nested 10,000 deep is still read", () => {
    const result = expectAnswer(page(`${"<div>".repeat(10_000)}${BODY}${"</div>".repeat(10_000)}`));
    expect(result).toHaveProperty("text", expect.stringContaining("The mayor of Ellin"));
  });

  test("linked data nested 50,000 deep costs no more than itself", () => {
    const result = expectAnswer(page(BODY, linkedData(nestedJson(50_000, "x"))));
    expect(result).toHaveProperty("text", expect.stringContaining("The mayor of Ellin"));
  });
});

describe("100 KB of one run, wherever it stands, are answered in time", () => {
  test.each(KILLERS)(
    "%s",
    (_, piece) => {
      const run = fill(piece, 100 * KB);
      const slow: string[] = [];
      for (const [place, make] of PLACES) {
        const { input, about } = make(run);
        const { result, milliseconds } = readTimed(input, about);
        expect("text" in result || "reason" in result || milliseconds > LONGEST_MILLISECONDS).toBe(true);
        if (milliseconds > LONGEST_MILLISECONDS) slow.push(`${place}: ${Math.round(milliseconds)} ms`);
        if (slow.length > 1) break;
      }
      expect(slow).toEqual([]);
    },
    300_000,
  );
});

/** Linear is four, quadratic is sixteen; nine is three for each doubling, and is told apart from noise better than three. */
describe("four times the input takes at most nine times as long", () => {
  const GROWING: readonly (readonly [string, (size: number) => string])[] = [
    ["short lines", (size) => fill("Line of the day\n", size)],
    ["paragraphs of text", (size) => fill(`${PARAGRAPHS[0]}\n\n`, size)],
    ["one long line", (size) => fill("word ", size)],
    ["one long word", (size) => "a".repeat(size)],
    ["paragraphs of a page", (size) => page(fill(`<p>${PARAGRAPHS[0]}</p>`, size))],
    ["nested elements", (size) => page(`${fill("<div>", size / 16)}${BODY}`)],
    ["unclosed formatting", (size) => page(fill("<p><b><i>", size / 4) + BODY)],
    ["links", (size) => page(fill('<a href="/x">Headline of the day</a> ', size) + BODY)],
    ["list entries", (size) => page(`<ul>${fill("<li>One of the many", size)}</ul>${BODY}`)],
    ["breaks in one block", (size) => page(`<div>${fill(`${PARAGRAPHS[1]}<br><br>`, size)}</div>`)],
    ["captions", (size) => page(fill("<figure><figcaption>A hall</figcaption></figure>", size) + BODY)],
    ["attributes of one element", (size) => page(`<i ${numbered(size / 8, (i) => `a${i}`).join(" ")}></i>${BODY}`)],
    ["linked data", (size) => page(BODY, linkedData(`[${fill('{"@type":"NewsArticle","headline":"A"},', size)}1]`))],
    ["comments", (size) => page(fill("<!-- a -->", size) + BODY)],
    ["unclosed comments", (size) => page(BODY + fill("<!--", size))],
    ["entities", (size) => page(`<p>${fill("&amp;&lt", size)}</p>${BODY}`)],
    ["table cells", (size) => page(`${BODY}<table>${fill("<tr><td>1<td>2", size)}</table>`)],
    ["repeated lines", (size) => fill(`Market hall opens\n${PARAGRAPHS[0]}\nMarket hall opens\n`, size)],
    ["source lines", (size) => fill("Source: Reuters\n", size) + TEXT],
    ["date lines", (size) => fill("Friday 14 October 2022 - 18:05\n", size) + TEXT],
    ["spaces inside a line", (size) => `The mayor${" ".repeat(size)}opened the hall.\n\n${TEXT}`],
    ["open brackets", (size) => `${"(".repeat(size)}\n\n${TEXT}`],
    ["hyphened letters", (size) => `${fill("a-", size)}\n\n${TEXT}`],
    ["digits with dots", (size) => `${fill("12.", size)}\n\n${TEXT}`],
    ["quotes", (size) => `${fill('"', size)}\n\n${TEXT}`],
    ["title of spaces", (size) => page(BODY, `<title>a${" ".repeat(size)}b</title>`)],
  ];
  const SMALLEST = 64 * KB;
  const LARGEST = 4 * MB;

  const quickest = (input: Hostile) => {
    const bytes = bytesOf(input);
    const first = readTimed(bytes).milliseconds;
    return first > 1000 ? first : Math.min(first, readTimed(bytes).milliseconds, readTimed(bytes).milliseconds);
  };

  test.each(GROWING)(
    "%s",
    (_, make) => {
      let size = SMALLEST;
      let time = quickest(make(size));
      while (time < MEASURABLE_MILLISECONDS && size < LARGEST) {
        size *= 2;
        time = quickest(make(size));
      }
      if (time < MEASURABLE_MILLISECONDS) return;
      collectGarbage();
      const longer = quickest(make(4 * size));
      expect(longer / time, `${size} characters: ${time} ms, four times as many: ${longer} ms`).toBeLessThan(9);
    },
    120_000,
  );
});
