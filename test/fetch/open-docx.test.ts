import { describe, expect, it } from "vitest";
import { brief, documentIn, openFiles, readFound } from "./open-found.js";
import { documentOf, frame, writeDocx } from "./write-docx.js";
import { writeZip } from "./write-zip.js";

const HEADLINE = "Lowland bridge reopens after repairs";
const FIRST =
  "KESTREL - The Lowland bridge reopened to traffic on Tuesday after eleven weeks of repairs, the roads office said.";
const SECOND =
  "Engineers replaced forty cables and tested the deck with loaded lorries over the weekend, its director Ana Merrow said.";
const PARAGRAPHS = [
  ["Title", HEADLINE],
  ["", FIRST],
  ["Heading1", "What was done"],
  ["", SECOND],
  ["ListParagraph", "forty cables were replaced &amp; tested"],
] as const;

describe("opening a Word file", () => {
  it("gives its headings, paragraphs and lists as a page", async () => {
    const found = documentIn(await openFiles({ "x.docx": writeDocx(PARAGRAPHS) }));
    expect(found.contentType).toBe("text/html; charset=utf-8");
    expect(new TextDecoder().decode(found.bytes)).toContain(
      `<h1>${HEADLINE}</h1><p>${FIRST}</p><h1>What was done</h1><p>${SECOND}</p><ul><li>forty cables were replaced &amp; tested</li></ul>`,
    );
  });

  it("is read as a report with headline and text", async () => {
    const report = readFound(documentIn(await openFiles({ "x.docx": writeDocx(PARAGRAPHS) })));
    expect(report).toMatchObject({ headline: HEADLINE, language: "en" });
    expect(report.text).toContain(FIRST);
    expect(report.text).toContain(SECOND);
    expect(report).not.toHaveProperty("published");
  });

  it("is a Word file under the name of an archive, and inside one", async () => {
    const docx = writeDocx(PARAGRAPHS);
    const found = await openFiles({
      "a.zip": docx,
      "b.zip": writeZip([{ name: "in/x.docx", content: docx }]),
      c: docx,
    });
    expect(found.map(({ kind, source }) => `${source} ${kind}`)).toEqual([
      "a.zip document",
      "b.zip/in/x.docx document",
      "c document",
    ]);
  });

  it("takes the day of change from its properties, and never the day of its making for that of publication", async () => {
    const properties =
      "<dc:title>Template of the press office</dc:title><dcterms:created>2019-01-01T00:00:00Z</dcterms:created>" +
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2024-03-19T21:00:00Z</dcterms:modified>';
    const found = documentIn(await openFiles({ "x.docx": writeDocx(PARAGRAPHS, properties) }));
    expect(found.given).toEqual({ modified: "2024-03-19T21:00:00Z" });
    expect(readFound(found)).toMatchObject({ headline: HEADLINE, modified: "2024-03-19T21:00:00Z" });
  });

  it("leaves pictures out", async () => {
    const picture = { name: "word/media/image1.png", content: Buffer.alloc(21 * 1024 * 1024), stored: true };
    const found = documentIn(await openFiles({ "x.docx": writeDocx(PARAGRAPHS, "", [picture]) }));
    expect(new TextDecoder().decode(found.bytes)).not.toContain("<img");
  });
});

describe("a hostile or damaged Word file", () => {
  it("is refused where its text would unpack to more than any report has", async () => {
    const huge = documentOf(`<w:p><w:r><w:t>${"word ".repeat(5_000_000)}</w:t></w:r></w:p>`);
    const bomb = writeZip([...frame(), { name: "word/document.xml", content: huge }]);
    const large = writeZip([...frame(), { name: "word/document.xml", content: huge, stored: true }]);
    expect(brief(await openFiles({ "bomb.docx": bomb, "large.docx": large }))).toEqual([
      "bomb.docx ! not read: word/document.xml: would grow more than 200 times when unpacked; refused",
      "large.docx ! an office file with more than 20 MB of text and layout",
    ]);
  });

  it("ends within its time where its elements are very many or very deep", async () => {
    const many = documentOf("<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(10_000));
    const deep = documentOf("<w:p>".repeat(20_000) + "</w:p>".repeat(20_000));
    const started = performance.now();
    const found = await openFiles({
      "deep.docx": writeZip([...frame(), { name: "word/document.xml", content: deep, stored: true }]),
      "many.docx": writeZip([...frame(), { name: "word/document.xml", content: many, stored: true }]),
    });
    expect(found.map(({ source }) => source)).toEqual(["deep.docx", "many.docx"]);
    expect(found[0]?.kind).toBe("unreadable");
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);

  it("expands no entities and reads no other file", async () => {
    const xml = documentOf("<w:p><w:r><w:t>River &lol; &file; rose</w:t></w:r></w:p>").replace(
      "<w:document",
      '<!DOCTYPE d [<!ENTITY lol "ha ha"><!ENTITY file SYSTEM "file:///etc/hostname">]><w:document',
    );
    const [found] = await openFiles({ "x.docx": writeZip([...frame(), { name: "word/document.xml", content: xml }]) });
    expect(JSON.stringify(found)).not.toContain("ha ha");
  });

  it("is told in plain words", async () => {
    const found = await openFiles({
      "broken.docx": writeZip([...frame(), { name: "word/document.xml", content: "<w:document" }]),
      "cut.docx": writeDocx(PARAGRAPHS).subarray(0, 700),
      "empty.docx": writeDocx([]),
      "old.docx": Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "sheet.docx": writeZip([{ name: "xl/workbook.xml", content: "<workbook/>" }]),
    });
    expect(brief(found)).toEqual([
      "broken.docx ! a damaged office file; open it and save it again as .docx",
      expect.stringContaining("cut.docx ! not a whole ZIP archive"),
      "empty.docx ! an office file without text",
      "old.docx ! an old office file, or one with a password; save it as .docx without a password",
      "sheet.docx ! holds no text of an office file",
    ]);
  });
});
