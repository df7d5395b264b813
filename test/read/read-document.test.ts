import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnreadable } from "../../src/model/report.js";
import { readDocument } from "../../src/read/read-document.js";
import { readSettings } from "../../src/settings.js";
import { languages } from "./reading-languages.js";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, about: { contentType?: string; crawled?: string; url?: string } = {}) =>
  readDocument(typeof bytes === "string" ? encode(bytes) : bytes, { source: "one", ...about }, languages);
const reasonOf = (bytes: Uint8Array | string) => {
  const result = read(bytes);
  return isUnreadable(result) ? result.reason : undefined;
};

const BODY =
  "<p>The mayor of Ellin opened the new market hall on Friday and thanked the masons who had built it in a year.</p>" +
  "<p>Traders will move in over the next two weeks, and the old hall will be turned into a school of crafts.</p>";

describe("what cannot be read is told with its reason", () => {
  test.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["nothing but space", encode(" \n\t\n"), "empty"],
    ["a picture", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 251), "binary"],
    ["zero bytes", new Uint8Array(2000), "binary"],
    ["only numbers and marks", encode("12 | 34\n---\n5,6"), "no words"],
    ["a page cut inside a tag", encode(`<!doctype html><html><body>${BODY}<p class="la`), "truncated"],
    ["a page cut inside a script", encode(`<!doctype html><html><body><script>var a = 1;`), "truncated"],
    ["a page cut inside a sentence", encode(`<!doctype html><html><body>${BODY}<p>The last of the`), "truncated"],
    [
      "a shell filled by script",
      encode('<!doctype html><html><body><div id="app"></div><script src="a.js"></script></body></html>'),
      "page that a script fills",
    ],
    [
      "an error page",
      encode("<!doctype html><html><head><title>404</title></head><body><h1>Not found</h1><p>Sorry.</p></body></html>"),
      "error page",
    ],
    [
      "a page of links",
      encode(
        `<!doctype html><html><body><ul>${'<li><a href="/x">One of the many headlines of today</a></li>'.repeat(60)}</ul></body></html>`,
      ),
      "index page",
    ],
  ])("%s", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toContain(reason);
  });

  test("a document above the largest size", () => {
    expect(reasonOf(new Uint8Array(readSettings.largestDocument + 1))).toContain("50 MB");
  });
});

describe("encodings", () => {
  const words = "Le café de la gare a rouvert ses portes après l'été, où élèves et employés se sont retrouvés à midi.";

  test("reads text in Latin-1 that nothing declares", () => {
    const bytes = Uint8Array.from([...words], (letter) => letter.charCodeAt(0));
    expect(read(bytes)).toMatchObject({ text: words });
  });

  test("reads UTF-16 with and without its mark", () => {
    const bytes = new Uint8Array(new Uint16Array([0xfeff, ...[...words].map((letter) => letter.charCodeAt(0))]).buffer);
    expect(read(bytes)).toMatchObject({ text: words });
    expect(read(bytes.slice(2))).toMatchObject({ text: words });
  });

  test("tolerates a few broken bytes in UTF-8", () => {
    const bytes = encode(`${words} ${words} ${words}`);
    bytes[bytes.indexOf(0xc3) + 1] = 0xff;
    const report = read(bytes);
    expect(report).toHaveProperty("text");
    expect("text" in report && report.text).toContain("\ufffd");
  });

  test("believes valid UTF-8 over a wrong header", () => {
    expect(read(words, { contentType: "text/plain; charset=iso-8859-1" })).toMatchObject({ text: words });
  });
});

describe("hostile pages end soon", () => {
  const within = (milliseconds: number, bytes: string) => {
    const began = performance.now();
    const result = read(bytes);
    expect(performance.now() - began).toBeLessThan(milliseconds);
    return result;
  };

  test("ten thousand nested elements", () => {
    const result = within(
      5000,
      `<!doctype html><html><body>${"<div>".repeat(10_000)}${BODY}${"</div>".repeat(10_000)}</body></html>`,
    );
    expect("text" in result && result.text).toContain("The mayor of Ellin");
  });

  test("five megabytes of one tag", () => {
    expect(within(5000, `<!doctype html><html><body>${"<b>".repeat(1_700_000)}</body></html>`)).toHaveProperty(
      "reason",
    );
  });

  test("five megabytes of open angle brackets", () => {
    expect(within(5000, `<!doctype html><html><body>${"<".repeat(5_000_000)}`)).toHaveProperty("reason");
  });

  test("one line of two million characters", () => {
    expect(within(8000, "word ".repeat(400_000))).toHaveProperty("text");
  });

  test("many lines of opening brackets and dashes", () => {
    within(8000, `${"(".repeat(50_000)}\n${"- ".repeat(50_000)}\n${"12.".repeat(50_000)} End of it.`);
  });
});

describe("dates", () => {
  const page = (head: string) =>
    `<!doctype html><html><head>${head}</head><body><article>${BODY}</article></body></html>`;

  test("never gives a day after the known crawl", () => {
    const html = page(
      '<meta property="article:published_time" content="2024-05-02T10:00:00Z"><meta name="date" content="2023-01-04">',
    );
    expect(read(html, { crawled: "2023-06-01" })).toMatchObject({
      published: { value: "2023-01-04" },
      crawled: "2023-06-01",
    });
  });

  test("takes the day out of the address where nothing else tells", () => {
    expect(read(page(""), { url: "https://paper.example/2022/03/09/market-hall" })).toMatchObject({
      published: { value: "2022-03-09", precision: "day", basis: "address of the page" },
    });
  });

  test("cuts a midnight hour to the day", () => {
    const html = page('<meta property="article:published_time" content="2022-03-09T00:00:00+00:00">');
    expect(read(html)).toMatchObject({ published: { value: "2022-03-09", precision: "day" } });
  });
});

describe("for any input", () => {
  const pieces = fc.constantFrom(
    "Source: Reuters",
    "(AFP) -- The minister left.",
    "LONDON, March 3, 2021 (Reuters) - Rain fell on the town for the third day and the river rose by a hand.",
    "According to Tasnim News Agency, the road is closed to all traffic until the end of the week, officials said.",
    "وأفادت وكالة مهر للأنباء أن الطريق مغلق حتى نهاية الأسبوع بسبب الثلوج الكثيفة.",
    "12 Jul 2024",
    "<p>",
    "</div>",
    '<script type="application/ld+json">{"headline":"A","datePublished":[1,{}]}</script>',
    "/انتهى/",
    "",
  );

  test("never throws, and every credit lies inside the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 80 })), { maxLength: 12 }),
        (lines) => {
          const report = read(lines.join("\n"));
          if (isUnreadable(report)) return report.reason.length > 0;
          return report.credits.every(
            ({ span, words }) =>
              (span !== undefined && span.start >= 0 && span.start < span.end && span.end <= report.text.length) ||
              words !== undefined,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test("never throws on bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const report = read(bytes);
        return isUnreadable(report) ? report.reason !== "" : report.text !== "";
      }),
      { numRuns: 300 },
    );
  });

  test("gives the same report for the same bytes", () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (lines) => {
        expect(read(lines.join("\n"))).toEqual(read(lines.join("\n")));
      }),
      { numRuns: 50 },
    );
  });
});
