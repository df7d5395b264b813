import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brief, documentIn, openFiles, readFound } from "./open-found.js";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/fetch/${name}`, import.meta.url), "utf8");

const FIRST = "The Lowland bridge reopened to traffic on Tuesday after eleven weeks of repairs, the roads office said.";

describe("opening a news item of NewsML-G2", () => {
  it("gives what stands beside the text as fields", async () => {
    const found = documentIn(await openFiles({ "x.xml": fixture("news-item.xml") }));
    expect(found.given).toEqual({
      headline: "Lowland bridge reopens & traffic returns",
      outlet: "Highland Press Agency",
      language: "en-GB",
      published: { value: "2024-03-19T20:15:00+02:00", precision: "second", basis: "first version" },
      byline: "Ilse Varga",
      dateline: "KESTREL",
      modified: "2024-03-19T21:40:00+02:00",
      credits: ["Highland Press Agency/Ilse Varga", "Kestrel Roads Office"],
    });
  });

  it("gives its body as a page of paragraphs, without pictures", async () => {
    const found = documentIn(await openFiles({ "x.xml": fixture("news-item.xml") }));
    const page = new TextDecoder().decode(found.bytes);
    expect(page).toContain("<p>KESTREL (HPA) - The Lowland bridge reopened");
    expect(page).toContain("<h2>Forty cables</h2>");
    expect(page).not.toContain("Lorries on the bridge");
  });

  it("is read as a report with those fields above what reading finds", async () => {
    const report = readFound(documentIn(await openFiles({ "x.xml": fixture("news-item.xml") })));
    expect(report).toMatchObject({
      headline: "Lowland bridge reopens & traffic returns",
      outlet: "Highland Press Agency",
      byline: "Ilse Varga",
      language: "en-GB",
      published: { value: "2024-03-19T20:15:00+02:00" },
    });
    expect(report.text).toContain("The Lowland bridge reopened to traffic on Tuesday");
    expect(report.credits.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Highland Press Agency/Ilse Varga", "Kestrel Roads Office"]),
    );
  });
});

it("opens each item of a message, and tells of those that are no report", async () => {
  const found = await openFiles({ "x.xml": fixture("news-message.xml") });
  expect(brief(found)).toEqual([
    "x.xml#1 ! skipped: a package, which names other items and has no text",
    "x.xml#2 = Lowland bridge open, roads office says.",
    "x.xml#3 ! skipped: its provider has cancelled it, so it is no report",
    "x.xml#4 ! holds no text of a report (a record of: picture)",
    expect.stringMatching(/^x\.xml#5 = Die Brücke ist .*\n\nVierzig Seile wurden ersetzt\.$/s),
  ]);
  expect(found[1]).toMatchObject({
    given: {
      headline: "FLASH Lowland bridge open",
      outlet: "HPA",
      published: { value: "2024-03-19T18:15:00Z", basis: "this version" },
    },
  });
  expect(found[4]).toMatchObject({ given: { language: "de" } });
});

it("opens NITF alone, under its own extension or another's", async () => {
  const found = await openFiles({ "a.nitf": fixture("report.nitf"), "b.txt": fixture("report.nitf") });
  expect(found).toHaveLength(2);
  for (const one of found) {
    expect(one).toMatchObject({
      given: {
        headline: "Bridge at Kestrel reopens",
        byline: "Ilse Varga",
        dateline: "KESTREL",
        section: "Region",
        outlet: "The Lowland Post",
        credits: ["Highland Press Agency"],
        published: { value: "2024-03-19T20:15:00+02:00" },
        modified: "2024-03-20T05:00:00Z",
      },
    });
    expect(brief([one])[0]).toContain(`<p>${FIRST}</p>`);
  }
});

describe("other and hostile XML", () => {
  it("is told by its root", async () => {
    expect(brief(await openFiles({ "a.xml": "<invoice/>", "b.xml": "no xml" }))).toEqual([
      "a.xml ! XML whose root is <invoice>: not a kind that is read (feeds, OPML, sitemaps, NewsML-G2, NITF)",
      "b.xml ! no XML: no root element within its first 64 KB",
    ]);
  });

  it("has no entity expanded and nothing fetched", async () => {
    const lol = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
    const xml = `<!DOCTYPE nitf [<!ENTITY l0 "ha">${lol.join("")}<!ENTITY f SYSTEM "file:///etc/hostname">]><nitf><body><body.content><p>River &l9; &f; rose. ${FIRST}</p></body.content></body></nitf>`;
    const found = documentIn(await openFiles({ "x.xml": xml }));
    expect(found.bytes.length).toBeLessThan(1000);
    expect(new TextDecoder().decode(found.bytes)).not.toContain("haha");
  });

  it("is refused where its elements are too many or too deep", async () => {
    const deep = `<nitf>${"<block>".repeat(50_000)}`;
    const many = `<nitf>${"<p/>".repeat(500_000)}</nitf>`;
    const started = performance.now();
    expect(brief(await openFiles({ "deep.xml": deep, "many.xml": many }))).toEqual([
      "deep.xml ! XML of more or deeper elements than any report has",
      "many.xml ! XML of more or deeper elements than any report has",
    ]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("is told where it is cut off, and the items before are read", async () => {
    const item = fixture("news-item.xml");
    const alone = item.slice(0, item.indexOf("and tested"));
    const message = fixture("news-message.xml");
    const found = await openFiles({ "a.xml": alone, "b.xml": message.slice(0, message.indexOf("Vierzig")) });
    expect(brief(found)).toEqual([
      "a.xml ! cut off before its end; fetch it again",
      expect.stringContaining("b.xml#1 ! skipped: a package"),
      "b.xml#2 = Lowland bridge open, roads office says.",
      expect.stringContaining("b.xml#3 ! skipped"),
      expect.stringContaining("b.xml#4 ! holds no text"),
      "b.xml#5 ! cut off before its end; fetch it again",
    ]);
  });
});

it("shows the pictures that NITF puts into the text, with caption and photographer, once for all sizes", async () => {
  const media =
    '<media media-type="image"><media-reference source="https://cdn.hpa.example/lorries-48213.jpg"/>' +
    '<media-reference source="https://cdn.hpa.example/small/lorries-48213.jpg"/>' +
    "<media-producer>Ilse Varga</media-producer><media-caption>Lorries on the bridge.</media-caption></media>";
  const shown = fixture("report.nitf").replace("<block>", `<block>${media}`);
  const [plain, found] = [fixture("report.nitf"), shown].map(async (text) =>
    documentIn(await openFiles({ "a.nitf": text })),
  );
  expect((await found)?.given.media).toEqual([
    { kind: "photograph", address: "cdn.hpa.example/lorries-48213.jpg", words: "Lorries on the bridge. Ilse Varga" },
  ]);
  expect((await found)?.bytes).toEqual((await plain)?.bytes);
});
